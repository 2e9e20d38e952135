/** The fixes that findings bring, one by one, and all at once. */
import type { Finding } from '../../language/finding.js';
import type { TextEdit } from '../../language/write/matter-opened.js';
import type { L10n } from '../l10n.js';
import type { Action, ActionGroup } from './action.js';

export const fixes: ActionGroup = ({ findings, l10n }) =>
  findings.flatMap((finding): Action[] => {
    const offered = [...(finding.fix ? [finding.fix] : []), ...(finding.otherFixes ?? [])];
    return offered.map((fix) => ({
      title: titled(fix.title, l10n),
      kind: 'quickfix',
      edits: [fix],
      finding,
      ...(fix === finding.fix ? { preferred: true } : {}),
    }));
  });

/** Rules say in English what their fixes do; most write or ask something. */
function titled(title: string, { t }: L10n): string {
  const [, verb, what = ''] = /^(Write|Ask) ‘(.*)’$/s.exec(title) ?? [];
  return verb === undefined ? t(title) : t(`${verb} ‘{0}’`, what);
}

/**
 * All fixes that a person need not look at one by one. Not among them: what shows learners a text that was withheld
 * until now, what takes an identifier out of somebody’s story, and words, which depend on who says them.
 */
export const fixAll: ActionGroup = ({ open, l10n }) => {
  const edits = compatible(open.findings().filter(isPlain));
  return edits.length === 0
    ? []
    : [{ title: l10n.t('Mend all that can be mended safely'), kind: 'source.fixAll.encounter', edits }];
};

const LOOKED_AT = /^(?:structure|privacy|language|suppression|balance|forum)\//;

const isPlain = ({ rule, severity }: Finding): boolean =>
  !LOOKED_AT.test(rule) ||
  (rule === 'structure/heading-level' && severity !== 'error') ||
  rule === 'structure/note-shown'; // it can only hide

/** Of edits that overlap, the first. */
function compatible(findings: readonly Finding[]): readonly TextEdit[] {
  const sorted = findings
    .flatMap(({ fix }) => (fix ? [fix] : []))
    .sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  const taken: TextEdit[] = [];
  for (const { range, text } of sorted) {
    const last = taken.at(-1);
    if (!last || range.start > last.range.end || (range.start === last.range.end && last.range.start < last.range.end))
      taken.push({ range, text });
  }
  return taken;
}
