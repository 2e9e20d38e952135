/**
 * A picture that is dropped or pasted is put beside the case, under a name that no file has yet, and is shown where it
 * was dropped. The cursor then stands where its alternative text belongs.
 */
import {
  type DataTransfer,
  Disposable,
  DocumentDropEdit,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  l10n,
  languages,
  SnippetString,
  type TextDocument,
  Uri,
  WorkspaceEdit,
  window,
  workspace,
} from 'vscode';

const KIND = DocumentDropOrPasteEditKind.Empty.append('encounter', 'picture');
/** What handouts can show. */
const TYPES: Readonly<Record<string, string>> = {
  'image/png': 'png',
  'image/jpeg': 'jpg',
  'image/gif': 'gif',
  'image/webp': 'webp',
};
const NAME = /\.(?:png|jpe?g|gif|webp)$/i;

export function takePictures(): Disposable {
  const selector = { language: 'encounter' };
  const title = () => l10n.t('Put the picture beside the case');
  return Disposable.from(
    languages.registerDocumentDropEditProvider(
      selector,
      {
        async provideDocumentDropEdits(document, _position, data) {
          const made = await picturesIn(document, data);
          if (!made) return undefined;
          const edit = new DocumentDropEdit(made.snippet, title(), KIND);
          edit.additionalEdit = made.copies;
          return edit;
        },
      },
      { dropMimeTypes: ['text/uri-list', 'files', ...Object.keys(TYPES)], providedDropEditKinds: [KIND] },
    ),
    languages.registerDocumentPasteEditProvider(
      selector,
      {
        async provideDocumentPasteEdits(document, _ranges, data) {
          const made = await picturesIn(document, data);
          if (!made) return undefined;
          const edit = new DocumentPasteEdit('', title(), KIND);
          edit.insertText = made.snippet;
          edit.additionalEdit = made.copies;
          return [edit];
        },
      },
      { pasteMimeTypes: ['text/uri-list', 'files', ...Object.keys(TYPES)], providedPasteEditKinds: [KIND] },
    ),
  );
}

interface Picture {
  readonly name: string;
  /** Where it is, if it is a file that can be named. */
  readonly uri?: Uri;
  readonly bytes: () => Thenable<Uint8Array>;
}

/** The snippet that shows the pictures, and the edit that copies those that are not beside the case already. */
async function picturesIn(document: TextDocument, data: DataTransfer) {
  const pictures = await foundIn(data);
  if (pictures.length === 0) return undefined;
  if (document.isUntitled) {
    void window.showInformationMessage(l10n.t('Save the case first: its pictures are put beside it.'));
    return undefined;
  }
  const folder = Uri.joinPath(document.uri, '..');
  const copies = new WorkspaceEdit();
  const snippet = new SnippetString();
  const taken = new Set<string>();
  for (const [index, picture] of pictures.entries()) {
    if (index > 0) snippet.appendText('\n\n');
    const path = relativeTo(folder, picture.uri) ?? (await copy(picture, folder, copies, taken));
    snippet
      .appendText('![')
      .appendTabstop()
      .appendText(`](${encoded(path)})`);
  }
  return { snippet, copies };
}

async function copy(picture: Picture, folder: Uri, copies: WorkspaceEdit, taken: Set<string>): Promise<string> {
  const uri = await freeName(folder, picture.name, taken);
  copies.createFile(uri, { contents: await picture.bytes(), overwrite: false, ignoreIfExists: false });
  return uri.path.slice(folder.path.replace(/\/?$/, '/').length);
}

async function foundIn(data: DataTransfer): Promise<readonly Picture[]> {
  const listed = (await data.get('text/uri-list')?.asString()) ?? '';
  const named = listed
    .split(/\r\n|\r|\n/)
    .filter(
      (line) => NAME.test(line) && /^[a-z][a-z\d+.-]+:/i.test(line) && !/^(?:https?|data|javascript):/i.test(line),
    )
    .map((line): Picture => {
      const uri = Uri.parse(line, true);
      return { name: uri.path.replace(/^.*\//s, ''), uri, bytes: () => workspace.fs.readFile(uri) };
    });
  if (named.length > 0) return named;
  return [...data].flatMap(([type, item]): Picture[] => {
    const file = item.asFile();
    const ending = TYPES[type];
    if (!file || (ending === undefined && !NAME.test(file.name))) return [];
    const name = NAME.test(file.name) ? file.name : `${file.name.replace(/\.[^.]*$/, '') || 'picture'}.${ending}`;
    return [{ name, bytes: () => file.data(), ...(file.uri && { uri: file.uri }) }];
  });
}

/** The path of a file in the folder of the case or below it. */
function relativeTo(folder: Uri, uri: Uri | undefined): string | undefined {
  const start = folder.path.replace(/\/?$/, '/');
  const same = uri && uri.scheme === folder.scheme && uri.authority === folder.authority && uri.path.startsWith(start);
  return same ? uri.path.slice(start.length) : undefined;
}

async function freeName(folder: Uri, name: string, taken: Set<string>): Promise<Uri> {
  const plain = name.replace(/[\\/:*?"<>|\p{Cc}]/gu, '-');
  const stem = plain.replace(/\.[^.]*$/, '');
  const ending = plain.slice(stem.length);
  for (let number = 1; ; number += 1) {
    const uri = Uri.joinPath(folder, `${stem}${number === 1 ? '' : `-${number}`}${ending}`);
    const there = await workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    if (there || taken.has(uri.path)) continue;
    taken.add(uri.path);
    return uri;
  }
}

/** As it stands in a Markdown link. */
const encoded = (path: string): string =>
  path
    .split('/')
    .map((part) => encodeURIComponent(part).replace(/[()]/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`))
    .join('/');
