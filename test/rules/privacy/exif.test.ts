import assert from 'node:assert/strict';
import fc from 'fast-check';
import { readExif } from '../../../src/rules/privacy/exif.js';

type Field = readonly [tag: number, type: number, value: string | number | readonly (readonly [number, number])[]];

const ascii = (text: string): number[] => [...text].map((character) => character.charCodeAt(0));

/** TIFF: one directory, an Exif directory and a GPS directory, in either order of bytes. */
function tiff(first: readonly Field[], exif: readonly Field[], gps: readonly Field[], little = true): number[] {
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

const jpeg = (content: readonly number[]): Uint8Array => {
  const length = content.length + 8;
  const before = [0xff, 0xe0, 0, 4, 1, 2];
  return Uint8Array.from([
    ...[0xff, 0xd8, ...before, 0xff, 0xe1, length >> 8, length & 255],
    ...[...ascii('Exif'), 0, 0, ...content, 0xff, 0xda, 0, 2, 0xff, 0xd9],
  ]);
};

const chunk = (type: string, content: readonly number[]): number[] => [
  ...[0, 0, content.length >> 8, content.length & 255],
  ...[...ascii(type), ...content, 0, 0, 0, 0],
];

const png = (...chunks: readonly number[][]): Uint8Array =>
  Uint8Array.from([0x89, ...ascii('PNG\r\n\x1a\n'), ...chunks.flat(), ...chunk('IEND', [])]);

const webp = (content: readonly number[]): Uint8Array =>
  Uint8Array.from([
    ...[...ascii('RIFF'), 0, 0, 0, 0, ...ascii('WEBP'), ...ascii('VP8 '), 3, 0, 0, 0, 1, 2, 3, 0],
    ...[...ascii('EXIF'), content.length & 255, content.length >> 8, 0, 0, ...content],
  ]);

const CAMERA: readonly Field[] = [
  [0x010f, 2, 'Acme'],
  [0x0110, 2, 'Phone 7'],
  [0x0132, 2, '2019:03:12 14:05:00'],
];
const TAKEN: readonly Field[] = [
  [0x9003, 2, '2019:03:11 09:00:00'],
  [0xa431, 2, 'SN0042'],
];
const MANCHESTER: readonly Field[] = [
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
const EVERYTHING = {
  gps: { latitude: 53.4808, longitude: -2.2426 },
  device: ['Acme', 'Phone 7', 'SN0042'],
  dates: ['2019:03:12 14:05:00', '2019:03:11 09:00:00', '2019:03:11'],
};

describe('What a picture’s file says of place, device and time', () => {
  for (const [name, file] of [
    ['JPEG', jpeg],
    ['PNG', (content: readonly number[]) => png(chunk('eXIf', content))],
    ['WebP', webp],
    [
      'WebP with the name of the JPEG segment',
      (content: readonly number[]) => webp([...ascii('Exif'), 0, 0, ...content]),
    ],
  ] as const) {
    for (const little of [true, false]) {
      it(`is read from ${name}, ${little ? 'little' : 'big'} end first`, () => {
        const { gps, ...rest } = readExif(file(tiff(CAMERA, TAKEN, MANCHESTER, little)));
        assert.deepEqual(rest, { device: EVERYTHING.device, dates: EVERYTHING.dates });
        assert.ok(gps !== undefined && gps !== true);
        assert.ok(Math.abs(gps.latitude - EVERYTHING.gps.latitude) < 1e-4);
        assert.ok(Math.abs(gps.longitude - EVERYTHING.gps.longitude) < 1e-4);
      });
    }
  }

  it('is read from the texts and the time of a PNG', () => {
    const found = readExif(
      png(
        chunk('tEXt', [...ascii('Creation Time'), 0, ...ascii('12 March 2019')]),
        chunk('iTXt', [...ascii('Author'), 0, 0, 0, 0, 0, ...ascii('A. Author')]),
        chunk('tEXt', [...ascii('Comment'), 0, ...ascii('nothing')]),
        chunk('tIME', [2019 >> 8, 2019 & 255, 3, 12, 14, 5, 0]),
      ),
    );
    assert.deepEqual(found, { device: ['A. Author'], dates: ['12 March 2019', '2019:03:12'] });
  });

  it('is nothing where there is nothing', () => {
    const nothing = { device: [], dates: [] };
    assert.deepEqual(readExif(jpeg(tiff([], [], []))), nothing);
    assert.deepEqual(readExif(png()), nothing);
    assert.deepEqual(readExif(webp([])), nothing);
    assert.deepEqual(readExif(Uint8Array.from(ascii('GIF89a'))), nothing);
    assert.deepEqual(readExif(new Uint8Array()), nothing);
    assert.deepEqual(readExif(jpeg(tiff([[0x0132, 2, '0000:00:00 00:00:00']], [], []))), nothing);
  });

  it('tells of a place that cannot be read', () => {
    const found = readExif(
      jpeg(
        tiff(
          [],
          [],
          [
            [
              2,
              5,
              [
                [53, 0],
                [0, 1],
                [0, 1],
              ],
            ],
          ],
        ),
      ),
    );
    assert.equal(found.gps, true);
  });

  it('never throws and always ends, whatever is broken, cut or twisted', () => {
    const files = [jpeg, (content: readonly number[]) => png(chunk('eXIf', content)), webp].map((file) =>
      file(tiff(CAMERA, TAKEN, MANCHESTER)),
    );
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.nat({ max: 600 }), fc.nat({ max: 255 })), { maxLength: 12 }),
        fc.nat({ max: 600 }),
        (file, changes, cut) => {
          const broken = file.slice(0, Math.max(cut, 4));
          for (const [at, value] of changes) if (at < broken.length) broken[at] = value;
          const { device, dates } = readExif(broken);
          assert.ok(device.length + dates.length <= 1024);
        },
      ),
      { numRuns: 2000 },
    );
    fc.assert(fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => void readExif(bytes)));
  });
});
