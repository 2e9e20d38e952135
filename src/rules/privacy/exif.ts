/**
 * What the file of a picture says besides the picture: where it was taken, with what, and when. Reads JPEG (APP1),
 * PNG (`eXIf`, `tEXt`, `iTXt`, `tIME`) and WebP (`EXIF`). Never throws: what is broken, or reaches beyond the bytes,
 * says nothing. Sources: CIPA DC-008 (Exif 2.32), TIFF 6.0, W3C PNG (third edition), RFC 9649 (WebP).
 */

export interface PictureMetadata {
  /** Degrees, north and east positive; `true` if a place is given that cannot be read. */
  readonly gps?: { readonly latitude: number; readonly longitude: number } | true;
  /** Maker, model, serial number, owner: whatever tells whose device it was. */
  readonly device: readonly string[];
  /** As written, mostly `2019:03:12 14:05:00`; each once. */
  readonly dates: readonly string[];
}

interface Found {
  gps?: PictureMetadata['gps'];
  readonly device: Set<string>;
  readonly dates: Set<string>;
}

/** Read what a picture’s file says of place, device and time. Any bytes may be given. */
export function readExif(bytes: Uint8Array): PictureMetadata {
  const found: Found = { device: new Set(), dates: new Set() };
  const data = new Bytes(bytes);
  if (data.u16(0) === 0xffd8) readJpeg(data, found);
  else if (data.text(1, 3) === 'PNG' && data.u8(0) === 0x89) readPng(data, found);
  else if (data.text(0, 4) === 'RIFF' && data.text(8, 4) === 'WEBP') readWebp(data, found);
  return { ...(found.gps ? { gps: found.gps } : {}), device: [...found.device], dates: [...found.dates] };
}

/** Bytes that answer `undefined` beyond their end. */
class Bytes {
  constructor(
    readonly all: Uint8Array,
    readonly little = false,
  ) {}

  get length(): number {
    return this.all.length;
  }

  u8(at: number): number | undefined {
    return this.all[at];
  }

  u16(at: number): number | undefined {
    const [a, b] = [this.all[at], this.all[at + 1]];
    if (a === undefined || b === undefined) return undefined;
    return this.little ? b * 0x100 + a : a * 0x100 + b;
  }

  u32(at: number): number | undefined {
    const [a, b] = [this.u16(at), this.u16(at + 2)];
    if (a === undefined || b === undefined) return undefined;
    return this.little ? b * 0x10000 + a : a * 0x10000 + b;
  }

  /** Latin-1, up to the first zero byte. */
  text(at: number, length: number): string {
    let text = '';
    for (const byte of this.all.subarray(at, at + Math.min(length, 1024))) {
      if (byte === 0) break;
      text += String.fromCharCode(byte);
    }
    return text;
  }

  part(start: number, length: number): Bytes {
    return new Bytes(this.all.subarray(start, start + length));
  }
}

function readJpeg(data: Bytes, found: Found): void {
  for (let at = 2; at + 4 <= data.length; ) {
    const marker = data.u16(at);
    if (marker === undefined || marker < 0xff00) return;
    if (marker === 0xffff) {
      at += 1;
      continue;
    }
    // The picture itself begins, or the file ends.
    if (marker === 0xffda || marker === 0xffd9) return;
    const length = data.u16(at + 2) ?? 0;
    if (length < 2) return;
    if (marker === 0xffe1 && data.text(at + 4, 4) === 'Exif') readTiff(data.part(at + 10, length - 8), found);
    at += 2 + length;
  }
}

function readPng(data: Bytes, found: Found): void {
  for (let at = 8; at + 8 <= data.length; ) {
    const length = data.u32(at) ?? 0;
    const type = data.text(at + 4, 4);
    const content = data.part(at + 8, length);
    if (type === 'eXIf') readTiff(content, found);
    if (type === 'tEXt' || type === 'iTXt') readPngText(content, type, found);
    if (type === 'tIME' && length >= 7) {
      const [year, month, day] = [content.u16(0), content.u8(2), content.u8(3)];
      if (year !== undefined && month !== undefined && day !== undefined)
        found.dates.add(`${year}:${String(month).padStart(2, '0')}:${String(day).padStart(2, '0')}`);
    }
    if (type === 'IEND') return;
    at += 12 + length;
  }
}

function readPngText(content: Bytes, type: string, found: Found): void {
  const key = content.text(0, 79);
  const start = type === 'tEXt' ? key.length + 1 : endOfInternational(content, key.length);
  const value = content.text(start, 256).trim();
  if (value === '') return;
  if (/^(?:creation time|date(?::|$)|create-?date|exif:datetime)/i.test(key)) found.dates.add(value);
  else if (/^(?:author|source|make|model|exif:make|exif:model|artist|copyright)$/i.test(key)) found.device.add(value);
  else if (/gps/i.test(key)) found.gps ??= true;
}

/** Where the text of an `iTXt` begins: after flags, language and translated key. Compressed text is not read. */
function endOfInternational(content: Bytes, keyLength: number): number {
  if (content.u8(keyLength + 1) !== 0) return content.length;
  let at = keyLength + 3;
  for (let zeros = 0; zeros < 2 && at < content.length; at += 1) if (content.u8(at) === 0) zeros += 1;
  return at;
}

function readWebp(data: Bytes, found: Found): void {
  const riff = new Bytes(data.all, true);
  for (let at = 12; at + 8 <= riff.length; ) {
    const length = riff.u32(at + 4) ?? 0;
    if (riff.text(at, 4) === 'EXIF') {
      // Some writers put the name of the JPEG segment before it.
      const prefixed = riff.text(at + 8, 4) === 'Exif';
      readTiff(riff.part(at + 8 + (prefixed ? 6 : 0), length), found);
    }
    at += 8 + length + (length % 2);
  }
}

/** Tags: TIFF 6.0 and Exif 2.32. */
const EXIF_IFD = 0x8769;
const GPS_IFD = 0x8825;
const DATES = new Set([0x0132, 0x9003, 0x9004]);
/** Make, Model, Artist, CameraOwnerName, BodySerialNumber, LensModel, LensSerialNumber, HostComputer. */
const DEVICE = new Set([0x010f, 0x0110, 0x013b, 0x013c, 0xa430, 0xa431, 0xa434, 0xa435]);
const SIZES: Readonly<Record<number, number>> = { 1: 1, 2: 1, 3: 2, 4: 4, 5: 8, 7: 1, 9: 4, 10: 8 };

interface Tag {
  readonly tag: number;
  readonly type: number;
  readonly count: number;
  /** Where its value stands. */
  readonly at: number;
}

function readTiff(content: Bytes, found: Found): void {
  const order = content.text(0, 2);
  if (order !== 'II' && order !== 'MM') return;
  const data = new Bytes(content.all, order === 'II');
  if (data.u16(2) !== 42) return;
  const first = tagsAt(data, data.u32(4));
  const exif = first.find(({ tag }) => tag === EXIF_IFD);
  const inner = exif ? tagsAt(data, data.u32(exif.at)) : [];
  for (const { tag, type, count, at } of [...first, ...inner]) {
    if (type !== 2) continue;
    const text = data.text(at, count).trim();
    if (DATES.has(tag) && /[1-9]/.test(text)) found.dates.add(text);
    if (DEVICE.has(tag) && text !== '') found.device.add(text);
  }
  const place = first.find(({ tag }) => tag === GPS_IFD);
  if (place) readPlace(data, tagsAt(data, data.u32(place.at)), found);
}

function tagsAt(data: Bytes, start: number | undefined): readonly Tag[] {
  if (start === undefined || start < 8) return [];
  // No writer needs as many; a broken count must not be followed to its end.
  const count = Math.min(data.u16(start) ?? 0, 512);
  const tags: Tag[] = [];
  for (let i = 0; i < count; i += 1) {
    const entry = start + 2 + i * 12;
    const [tag, type, number, value] = [data.u16(entry), data.u16(entry + 2), data.u32(entry + 4), data.u32(entry + 8)];
    if (tag === undefined || type === undefined || number === undefined || value === undefined) break;
    const at = (SIZES[type] ?? 1) * number > 4 ? value : entry + 8;
    tags.push({ tag, type, count: number, at });
  }
  return tags;
}

function readPlace(data: Bytes, tags: readonly Tag[], found: Found): void {
  const latitude = degrees(data, tags, 1, 2, 'S', 90);
  const longitude = degrees(data, tags, 3, 4, 'W', 180);
  if (latitude !== undefined && longitude !== undefined) found.gps = { latitude, longitude };
  else if (tags.some(({ tag }) => tag === 2 || tag === 4)) found.gps = true;
  const day = tags.find(({ tag, type }) => tag === 29 && type === 2);
  const written = day ? data.text(day.at, day.count).trim() : '';
  if (/[1-9]/.test(written)) found.dates.add(written);
}

/** Degrees, minutes and seconds as three fractions; negative to the south or west. */
function degrees(
  data: Bytes,
  tags: readonly Tag[],
  side: number,
  value: number,
  negative: string,
  limit: number,
): number | undefined {
  const tag = tags.find((each) => each.tag === value);
  if (tag?.type !== 5 || tag.count < 1) return undefined;
  let sum = 0;
  for (let i = 0; i < Math.min(tag.count, 3); i += 1) {
    const [above, below] = [data.u32(tag.at + i * 8), data.u32(tag.at + i * 8 + 4)];
    if (above === undefined || below === undefined) return undefined;
    if (below !== 0) sum += above / below / 60 ** i;
    else if (above !== 0 || i === 0) return undefined;
  }
  const reference = tags.find((each) => each.tag === side);
  const signed = reference && data.text(reference.at, 1) === negative ? -sum : sum;
  return sum <= limit ? signed : undefined;
}
