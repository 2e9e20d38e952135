/** Pictures in a Word file: their bytes, and how large they are. */

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
  if (!match) return undefined;
  const bytes = Uint8Array.from(atob(match[2] ?? ''), (sign) => sign.charCodeAt(0));
  const view = new DataView(bytes.buffer);
  const type = match[1] === 'jpeg' ? 'jpg' : (match[1] as 'png' | 'gif');
  const size = sizeOf(type, view);
  return size && size.width > 0 && size.height > 0 ? { type, bytes, ...size } : undefined;
}

interface Size {
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
