/** Links of a handout: to the web by the browser, to another case within the same library, and nowhere else. */
import { env, Uri, workspace } from 'vscode';

/** The schemes of links that may leave the editor. */
const SCHEMES: ReadonlySet<string> = new Set(['http', 'https', 'mailto']);

/** @param openCase shows a case, at the id that its author gave to a block; empty: at its top */
export function followLink(href: string, from: Uri, openCase: (uri: Uri, id: string) => void): void {
  const link = caseLinkOf(href, from);
  if (link) {
    openCase(link.uri, link.id);
    return;
  }
  try {
    const target = Uri.parse(href, true);
    if (SCHEMES.has(target.scheme)) void env.openExternal(target);
  } catch {
    // no address at all
  }
}

/** The case that a relative address leads to, if that is within the folder that is open, or that of the case itself. */
export function caseLinkOf(href: string, from: Uri): { readonly uri: Uri; readonly id: string } | undefined {
  const match = /^([^:#?\\]+\.case\.md)(?:#([^#]*))?$/i.exec(href);
  const [, path = '', id = ''] = match ?? [];
  if (!match || path.startsWith('/')) return undefined;
  try {
    const plain = decodeURIComponent(path);
    if (/[\\\u0000-\u001f]/.test(plain)) return undefined;
    const uri = Uri.joinPath(from, '..', plain);
    return isWithin(rootOf(from), uri) ? { uri, id: decodeURIComponent(id) } : undefined;
  } catch {
    return undefined; // not well encoded
  }
}

/** The folder that a case and all that it may name lie in. */
export function rootOf(uri: Uri): Uri {
  return workspace.getWorkspaceFolder(uri)?.uri ?? Uri.joinPath(uri, '..');
}

/** Whether a place lies below a folder, by its address. */
export function isWithin(folder: Uri, uri: Uri): boolean {
  const below = folder.path.endsWith('/') ? folder.path : `${folder.path}/`;
  return uri.scheme === folder.scheme && uri.authority === folder.authority && uri.path.startsWith(below);
}
