/** The files of one edition of a case: what pure code writes, and what a browser prints of it. */
import { exportFileName, exportHandout } from '../handout/export.js';
import type { Exported, ExportKind } from '../handout/exports/kinds.js';
import { partSheets } from '../handout/parts.js';
import { type RenderOptions, renderCase } from '../handout/render.js';
import type { Paper, Style } from '../handout/styles.js';
import type { Case } from '../language/case.js';
import { findBrowser, printPdf } from '../library/browser.js';

export type FileKind = ExportKind | 'pdf';

/** What is the same for all sheets that are asked for at once. */
export interface SheetSettings {
  readonly to: readonly FileKind[];
  readonly style: Style;
  readonly paper: Paper;
  readonly lang?: string;
  readonly parts: boolean;
  /** Where a PDF is asked for. */
  readonly browser?: string;
}

export type SheetOptions = SheetSettings & RenderOptions & { readonly stem: string };

/** Makes the files one after the other. */
export async function* sheetsOf(
  theCase: Case,
  options: SheetOptions,
): AsyncGenerator<Pick<Exported, 'fileName' | 'content'>> {
  const { to, parts, browser, stem, ...render } = options;
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
      const fileName = exportFileName(stem, edition, kind, key);
      const content = kind === 'html' ? html() : await printPdf(html(), { browser: browser ?? (await findBrowser()) });
      yield { fileName, content };
    }
  }
}
