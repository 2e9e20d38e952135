/** What is pasted from a word processor, a page or a spreadsheet goes in as Markdown; plain text stays what it is. */
import {
  type DataTransfer,
  type Disposable,
  DocumentDropOrPasteEditKind,
  DocumentPasteEdit,
  l10n,
  languages,
} from 'vscode';
import { PASTE_REQUEST, type PasteAnswer, type PasteParams } from '../../server/protocol.js';
import type { Server } from '../client.js';

const KIND = DocumentDropOrPasteEditKind.Empty.append('encounter', 'markdown');

/** What VS Code adds to what is copied in its own editors. */
const OWN = ['vscode-editor-data', 'application/vnd.code.copymetadata'];

export function pasteAsMarkdown(server: Server): Disposable {
  return languages.registerDocumentPasteEditProvider(
    { language: 'encounter' },
    {
      async provideDocumentPasteEdits(document, ranges, data, _, token) {
        const [range] = ranges;
        // With several cursors, each gets its line: that is the editor’s own to do.
        if (!range || ranges.length > 1 || OWN.some((type) => data.get(type))) return undefined;
        const html = await textOf(data, 'text/html');
        const text = await textOf(data, 'text/plain');
        if (html === undefined && !text?.includes('\t')) return undefined;
        const params: PasteParams = {
          uri: server.uriOf(document.uri),
          position: { line: range.start.line, character: range.start.character },
          ...(html !== undefined && { html }),
          ...(text !== undefined && { text }),
        };
        const answer = await server.ask<PasteAnswer | null>(PASTE_REQUEST, params).catch(() => null);
        if (!answer || token.isCancellationRequested) return undefined;
        const title = answer.kind === 'table' ? l10n.t('Paste as a table') : l10n.t('Paste as Markdown');
        return [new DocumentPasteEdit(answer.markdown.trimEnd(), title, KIND)];
      },
    },
    { pasteMimeTypes: ['text/html', 'text/plain'], providedPasteEditKinds: [KIND] },
  );
}

async function textOf(data: DataTransfer, type: string): Promise<string | undefined> {
  const text = await data.get(type)?.asString();
  return text === '' ? undefined : text;
}
