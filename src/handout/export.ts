/** One sheet of a case as a file: the one door for the command line, the editor and the library. */
import type { Case } from '../language/case.js';
import { mainFormat } from '../language/formats/index.js';
import { type Edition, readerOf } from './editions.js';
import { toJson } from './exports/json.js';
import type { Exported, ExportKind, FileKind } from './exports/kinds.js';
import { toMarkdownText } from './exports/markdown.js';
import { fileStem } from './exports/names.js';
import { prune } from './prune.js';
import { type RenderOptions, renderPruned, treeOf } from './render.js';
import type { Style } from './styles.js';

export interface ExportOptions extends Omit<RenderOptions, 'sourcePositions'> {
  readonly to: ExportKind;
  /** What the file’s name begins with: that of the case. */
  readonly stem?: string;
}

const MEDIA_TYPES: Readonly<Record<ExportKind, string>> = {
  html: 'text/html; charset=utf-8',
  md: 'text/markdown; charset=utf-8',
  json: 'application/json',
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
};

/**
 * Writes one sheet. The case is pruned first: nothing hidden reaches any kind of file. Whether the case is in doubt,
 * so that no sheet but the facilitator’s may be handed out, is for the caller to ask (`parseCase(text).doubtful`).
 *
 * @throws RangeError for an edition that does not exist
 */
export async function exportHandout(theCase: Case, options: ExportOptions): Promise<Exported> {
  const { to, edition, stem = 'case' } = options;
  readerOf(edition);
  const format = options.format ?? mainFormat(theCase.matter.formats);
  const { ownFormats } = theCase;
  const pruned = { ...prune(theCase, edition, format), ...(ownFormats && { ownFormats }) };
  const { style, paper, lang, picture } = options;
  const settings: RenderOptions = {
    edition,
    ...(format !== undefined && { format }),
    ...(style !== undefined && { style }),
    ...(paper !== undefined && { paper }),
    ...(lang !== undefined && { lang }),
    ...(picture !== undefined && { picture }),
  };
  return {
    fileName: exportFileName(stem, edition, to, { style }),
    mediaType: MEDIA_TYPES[to],
    content: await contentOf(to, pruned, settings),
  };
}

/** Kinds of files that have a print; plain text has none. */
const PRINTED: ReadonlySet<string> = new Set<FileKind>(['html', 'pdf', 'docx']);

/**
 * What a sheet’s file is called: the case, the reader, the part if it is one’s own, the style if it is not the standard,
 * and the kind. So no sheet takes the place of the same in another print.
 */
export function exportFileName(
  stem: string,
  edition: Edition,
  kind: string,
  { part, style = 'standard' }: { readonly part?: string | undefined; readonly style?: Style | undefined } = {},
): string {
  const print = style !== 'standard' && PRINTED.has(kind) ? [style] : [];
  const names = [stem, edition.replace(':', '-'), ...(part === undefined ? [] : [part]), ...print];
  return `${names.map(fileStem).join('.')}.${kind}`;
}

async function contentOf(to: ExportKind, pruned: Case, settings: RenderOptions): Promise<string | Uint8Array> {
  switch (to) {
    case 'html':
      return renderPruned(pruned, settings).html;
    case 'md':
      return toMarkdownText(treeOf(pruned, settings));
    case 'json':
      return toJson(pruned, { edition: settings.edition, format: settings.format });
    case 'docx': {
      // A third of a megabyte that nobody needs who does not write Word files.
      const { toDocx } = await import('./exports/docx.js');
      return toDocx(treeOf(pruned, settings), settings);
    }
  }
}
