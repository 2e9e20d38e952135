/** Pictures that travel within a sheet: their bytes, and how large they are. */

export interface Picture {
  readonly type: 'png' | 'jpg' | 'gif';
  readonly bytes: Uint8Array;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

/** The picture of a `data:` address; undefined for what Word cannot show. */
export function pictureOf(address: string): Picture | undefined {
  const match = /^data:image\/(png|jpeg|gif);base64,([A-Za-z0-9+/]+={0,2})$/.exec(address);
  return match ? pictureFrom(match[1] ?? '', match[2] ?? '') : undefined;
}

/** So many signs of base64 hold the size of any picture, whatever a camera wrote before it. */
const BEGINNING = 400_000;

/** How large the picture of a `data:` address is, from its first bytes. */
export function sizeOfPicture(address: string): Size | undefined {
  const match = /^data:image\/(png|jpeg|gif);base64,/.exec(address);
  if (!match) return undefined;
  const [{ length }] = match;
  const beginning = address.slice(length, length + BEGINNING);
  return /^[A-Za-z0-9+/]+={0,2}$/.test(beginning) ? pictureFrom(match[1] ?? '', beginning) : undefined;
}

function pictureFrom(kind: string, base64: string): Picture | undefined {
  const bytes = Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  const type = kind === 'jpeg' ? 'jpg' : (kind as 'png' | 'gif');
  const size = sizeOf(type, new DataView(bytes.buffer));
  return size && size.width > 0 && size.height > 0 ? { type, bytes, ...size } : undefined;
}

export interface Size {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
}

function sizeOf(type: Picture['type'], view: DataView): Size | undefined {
  if (type === 'jpg') return jpegSize(view);
  if (view.byteLength < 24) return undefined;
  // PNG’s header, and GIF’s screen.
  return type === 'png'
    ? { width: view.getUint32(16), height: view.getUint32(20) }
    : { width: view.getUint16(6, true), height: view.getUint16(8, true) };
}

/** JPEG tells its size in the segment that starts a frame (ITU T.81, B.2.2). */
function jpegSize(view: DataView): Size | undefined {
  let at = 2;
  while (at + 9 < view.byteLength && view.getUint8(at) === 0xff) {
    const marker = view.getUint8(at + 1);
    const isFrame = marker >= 0xc0 && marker <= 0xcf && ![0xc4, 0xc8, 0xcc].includes(marker);
    if (isFrame) return { height: view.getUint16(at + 5), width: view.getUint16(at + 7) };
    at += 2 + view.getUint16(at + 2);
  }
  return undefined;
}
