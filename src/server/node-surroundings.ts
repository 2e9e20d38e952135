/** What stands around a case on this machine, for a server that is asked at every keystroke. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { pathOf } from '../library/node-files.js';
import { surroundingsOf } from '../library/surroundings.js';
import type { Surroundings } from '../rules/rule.js';

/** So many pictures are kept. */
const PICTURES = 8;

/** The surroundings of the case at an address; pictures are read again only when they have changed. */
export function nodeSurroundings(): (uri: string) => Surroundings {
  const pictures = new Map<string, { readonly stamp: string; readonly bytes: Uint8Array | undefined }>();
  return (uri) => {
    const file = pathOf(uri);
    if (file === undefined) return {};
    const around = surroundingsOf(file);
    return {
      ...around,
      bytesOf(relative) {
        const picture = path.resolve(path.dirname(file), relative);
        const stat = statSync(picture, { throwIfNoEntry: false });
        const stamp = `${stat?.mtimeMs} ${stat?.size}`;
        const known = pictures.get(picture);
        if (known?.stamp === stamp) return known.bytes;
        const bytes = around.bytesOf?.(relative);
        pictures.delete(picture);
        pictures.set(picture, { stamp, bytes });
        for (const [oldest] of pictures) if (pictures.size > PICTURES) pictures.delete(oldest);
        return bytes;
      },
    };
  };
}
