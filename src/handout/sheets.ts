/** The files of one edition of a case: what pure code writes, and what a browser prints of it. */
import type { Case } from '../language/case.js';
import { exportFileName, exportHandout } from './export.js';
import type { Exported, FileKind } from './exports/kinds.js';
import { partSheets } from './parts.js';
import { type RenderOptions, renderCase } from './render.js';
import type { Paper, Style } from './styles.js';

/** What is the same for all sheets that are asked for at once. */
export interface SheetSettings {
  readonly to: readonly FileKind[];
  readonly style: Style;
  readonly paper: Paper;
  readonly lang?: string;
  /** Whether each part is a sheet of its own, where a sheet can be (html, pdf) and the case has parts. */
  readonly parts: boolean;
  /** Makes a PDF of a page that needs nothing else. */
  readonly print: (html: string) => Promise<Uint8Array>;
}

export type SheetOptions = SheetSettings & Omit<RenderOptions, 'sourcePositions'> & { readonly stem: string };

/** Makes the files one after the other. */
export async function* sheetsOf(
  theCase: Case,
  options: SheetOptions,
): AsyncGenerator<Pick<Exported, 'fileName' | 'content'>> {
  const { to, parts, print, stem, ...render } = options;
  const { edition } = render;
  // What a case has no parts for is one sheet.
  const own = parts ? partSheets(theCase, render) : [];
  const pages =
    own.length > 0
      ? own.map(({ key, html }) => ({ key, html: () => html }))
      : [{ key: undefined, html: () => renderCase(theCase, render).html }];
  for (const kind of to) {
    if (kind !== 'html' && kind !== 'pdf') {
      yield await exportHandout(theCase, { ...render, to: kind, stem });
      continue;
    }
    for (const { key, html } of pages) {
      const fileName = exportFileName(stem, edition, kind, { part: key, style: render.style });
      yield { fileName, content: kind === 'html' ? html() : await print(html()) };
    }
  }
}
