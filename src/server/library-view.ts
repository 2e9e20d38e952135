/** What the editor shows of the library as a whole: a list of its cases, and what they cover. */
import { formatNamed } from '../language/formats/index.js';
import { formatIn } from '../language/write/skeleton/skeleton.js';
import { coverageOf } from '../library/coverage.js';
import { coverageReport } from '../library/coverage-report.js';
import { type CaseEntry, caseTitleOf } from '../library/entry.js';
import { formatsOf } from '../library/settings.js';
import { addressOf, isWithin } from './addresses.js';
import type { Feature } from './feature.js';
import { COVERAGE_REQUEST, LIBRARY_CHANGED_NOTIFICATION, LIBRARY_REQUEST, type LibraryCase } from './protocol.js';

/** Milliseconds in which changes are told together. */
const TOGETHER = 200;

export const libraryView: Feature = {
  listen({ connection, library, locale, l10n }) {
    const listed = (entry: CaseEntry): LibraryCase => {
      const { uri, specialties, status, keywords } = entry;
      const own = formatsOf(library.settingsOf(uri));
      const formats = entry.formats.map((name) => {
        const format = formatNamed(name, own);
        return { name, title: format ? formatIn(format, locale() ?? 'en').title : name };
      });
      return { uri, title: caseTitleOf(entry), formats, specialties, status, keywords };
    };
    connection.onRequest(LIBRARY_REQUEST, (): LibraryCase[] => library.entries().map(listed));

    connection.onRequest(COVERAGE_REQUEST, async (params: unknown): Promise<string> => {
      const { uri, title = l10n().t('the library') } = readParams(params);
      await library.ready;
      const entries = library.entries().filter((entry) => uri === undefined || isWithin(entry.uri, addressOf(uri)));
      const settings = new Set(entries.map((entry) => library.settingsOf(entry.uri)));
      const formats = new Set([...settings].flatMap((own) => formatsOf(own).map(({ name }) => name)));
      const coverage = coverageOf(entries, formats.size > 0 ? [...formats] : undefined);
      return coverageReport(coverage, title, l10n().say);
    });

    let told = false;
    library.onDidChange(({ before, after }) => {
      if (told || (before && after && JSON.stringify(listed(before)) === JSON.stringify(listed(after)))) return;
      told = true;
      setTimeout(() => {
        told = false;
        connection.sendNotification(LIBRARY_CHANGED_NOTIFICATION).catch(() => undefined);
      }, TOGETHER);
    });
  },
};

function readParams(params: unknown): { readonly uri?: string; readonly title?: string } {
  const { uri, title } = (typeof params === 'object' && params !== null ? params : {}) as Record<string, unknown>;
  return {
    ...(typeof uri === 'string' && { uri }),
    ...(typeof title === 'string' && title !== '' && { title }),
  };
}
