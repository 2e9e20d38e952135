/** Pictures’ files as cameras write them, byte by byte. */

export type Field = readonly [
  tag: number,
  type: number,
  value: string | number | readonly (readonly [number, number])[],
];

export const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

/** TIFF: one directory, an Exif directory and a GPS directory, in either order of bytes. */
export function tiff(first: readonly Field[], exif: readonly Field[], gps: readonly Field[], little = true): number[] {
  const u16 = (value: number): number[] => (little ? [value & 255, value >> 8] : [value >> 8, value & 255]);
  const u32 = (value: number): number[] =>
    little ? [...u16(value & 0xffff), ...u16(value >>> 16)] : [...u16(value >>> 16), ...u16(value & 0xffff)];
  const size = (fields: readonly Field[]): number => 2 + fields.length * 12 + 4;
  const encode = ([, , value]: Field): number[] => {
    if (typeof value === 'string') return [...ascii(value), 0];
    return typeof value === 'number' ? u32(value) : value.flatMap(([above, below]) => [...u32(above), ...u32(below)]);
  };
  const pointers: Field[] = [];
  const start = 8;
  const exifAt = start + size(first) + 12 * ((exif.length > 0 ? 1 : 0) + (gps.length > 0 ? 1 : 0));
  const gpsAt = exifAt + (exif.length > 0 ? size(exif) : 0);
  if (exif.length > 0) pointers.push([0x8769, 4, exifAt]);
  if (gps.length > 0) pointers.push([0x8825, 4, gpsAt]);
  const all = [[...first, ...pointers], ...(exif.length > 0 ? [exif] : []), ...(gps.length > 0 ? [gps] : [])];
  let heap = gpsAt + (gps.length > 0 ? size(gps) : 0);
  const values: number[] = [];
  const directories = all.flatMap((fields) => [
    ...u16(fields.length),
    ...fields.flatMap((field) => {
      const [tag, type] = field;
      const bytes = encode(field);
      const count = type === 2 ? bytes.length : type === 5 ? bytes.length / 8 : 1;
      const inline = bytes.length <= 4;
      const place = inline ? [...bytes, 0, 0, 0, 0].slice(0, 4) : u32(heap);
      if (!inline) {
        values.push(...bytes);
        heap += bytes.length;
      }
      return [...u16(tag), ...u16(type), ...u32(count), ...place];
    }),
    ...u32(0),
  ]);
  return [...ascii(little ? 'II' : 'MM'), ...u16(42), ...u32(start), ...directories, ...values];
}

export const jpeg = (content: readonly number[]): Uint8Array => {
  const length = content.length + 8;
  const before = [0xff, 0xe0, 0, 4, 1, 2];
  return Uint8Array.from([
    ...[0xff, 0xd8, ...before, 0xff, 0xe1, length >> 8, length & 255],
    ...[...ascii('Exif'), 0, 0, ...content, 0xff, 0xda, 0, 2, 0xff, 0xd9],
  ]);
};

export const chunk = (type: string, content: readonly number[]): number[] => [
  ...[0, 0, content.length >> 8, content.length & 255],
  ...[...ascii(type), ...content, 0, 0, 0, 0],
];

export const png = (...chunks: readonly number[][]): Uint8Array =>
  Uint8Array.from([0x89, ...ascii('PNG\r\n\x1a\n'), ...chunks.flat(), ...chunk('IEND', [])]);

export const webp = (content: readonly number[]): Uint8Array =>
  Uint8Array.from([
    ...[...ascii('RIFF'), 0, 0, 0, 0, ...ascii('WEBP'), ...ascii('VP8 '), 3, 0, 0, 0, 1, 2, 3, 0],
    ...[...ascii('EXIF'), content.length & 255, content.length >> 8, 0, 0, ...content],
  ]);

export const CAMERA: readonly Field[] = [
  [0x010f, 2, 'Acme'],
  [0x0110, 2, 'Phone 7'],
  [0x0132, 2, '2019:03:12 14:05:00'],
];
export const TAKEN: readonly Field[] = [
  [0x9003, 2, '2019:03:11 09:00:00'],
  [0xa431, 2, 'SN0042'],
];
export const MANCHESTER: readonly Field[] = [
  [1, 2, 'N'],
  [
    2,
    5,
    [
      [53, 1],
      [28, 1],
      [5088, 100],
    ],
  ],
  [3, 2, 'W'],
  [
    4,
    5,
    [
      [2, 1],
      [14, 1],
      [3336, 100],
    ],
  ],
  [29, 2, '2019:03:11'],
];
