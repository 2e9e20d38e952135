/**
 * Pictures beside a case, as data addresses. Only files in the folder of the case or below it, or in the folder that is
 * open, are read, never through a link, and only what is a picture by its first bytes.
 */
import { FileType, Uri, workspace } from 'vscode';
import { isWithin, rootOf } from './links.js';

/** The most that one picture may have, and all pictures of a handout together: in bytes. */
const LARGEST = 8 * 1024 * 1024;
const LARGEST_OF_ALL = 32 * 1024 * 1024;

/** By their first bytes, not their names: PNG, JPEG, GIF and WebP. */
const KINDS: readonly { readonly type: string; readonly starts: RegExp }[] = [
  { type: 'image/png', starts: /^\x89PNG\r\n\x1a\n/ },
  { type: 'image/jpeg', starts: /^\xff\xd8\xff/ },
  { type: 'image/gif', starts: /^GIF8[79]a/ },
  { type: 'image/webp', starts: /^RIFF[\s\S]{4}WEBP/ },
];

/** By the address that the case names them by; empty for one that cannot be had. */
export async function picturesFor(from: Uri, addresses: readonly string[]): Promise<Readonly<Record<string, string>>> {
  const pictures: Record<string, string> = {};
  let left = LARGEST_OF_ALL;
  for (const address of addresses) {
    const picture = await pictureAt(from, address).catch(() => '');
    left -= picture.length;
    pictures[address] = left >= 0 ? picture : '';
  }
  return pictures;
}

interface Kept {
  readonly state: string;
  readonly picture: string;
}
const kept = new Map<string, Kept>();
const MOST_KEPT = 50;

async function pictureAt(from: Uri, address: string): Promise<string> {
  const uri = placeOf(from, address);
  if (!uri) return '';
  const { mtime, size } = await plainFile(rootOf(from), uri);
  if (size > LARGEST) return '';
  const state = `${mtime} ${size}`;
  const known = kept.get(uri.toString());
  if (known?.state === state) return known.picture;
  const picture = dataOf(await workspace.fs.readFile(uri));
  if (kept.size >= MOST_KEPT) kept.clear();
  kept.set(uri.toString(), { state, picture });
  return picture;
}

/** Where a picture is looked for; undefined where none may be. */
function placeOf(from: Uri, address: string): Uri | undefined {
  const path = decodeURIComponent(address.split(/[?#]/)[0] ?? '');
  if (path === '' || /^(?:[a-z][a-z\d+.-]*:|\/)|[\\\u0000-\u001f]/i.test(path)) return undefined;
  const uri = Uri.joinPath(from, '..', path);
  return isWithin(rootOf(from), uri) ? uri : undefined;
}

/** What is known of a file that no link stands in the way of. Rejects if there is none. */
async function plainFile(root: Uri, uri: Uri): Promise<{ readonly mtime: number; readonly size: number }> {
  const steps = uri.path
    .slice(root.path.length)
    .split('/')
    .filter((step) => step !== '');
  for (let count = 1; count < steps.length; count += 1) {
    const { type } = await workspace.fs.stat(Uri.joinPath(root, ...steps.slice(0, count)));
    if (type !== FileType.Directory) throw new Error('A link stands in the way.');
  }
  const found = await workspace.fs.stat(uri);
  if (found.type !== FileType.File) throw new Error('That is no plain file.');
  return found;
}

function dataOf(bytes: Uint8Array): string {
  const start = String.fromCharCode(...bytes.subarray(0, 16));
  const kind = KINDS.find(({ starts }) => starts.test(start));
  return kind ? `data:${kind.type};base64,${base64(bytes)}` : '';
}

function base64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 0x8000) text += String.fromCharCode(...bytes.subarray(at, at + 0x8000));
  return btoa(text);
}
