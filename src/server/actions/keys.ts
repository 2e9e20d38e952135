/**
 * A key that the front matter lacks is added to it, its values left for the author to say. Where it begins, those are
 * offered too that only later will be asked for: the list of what is left until a case is approved leads there.
 */
import type { Finding } from '../../language/finding.js';
import { FIELDS } from '../../language/matter/schema.js';
import { fieldSnippet } from '../matter-shapes.js';
import { newStops } from '../snippet.js';
import { type Action, type ActionGroup, lineEndOf, touches } from './action.js';

/** The three hyphens that front matter begins with. */
const FENCE = 3;

export const missingKeys: ActionGroup = ({ open: { file }, selection, findings, l10n: { t } }) => {
  const { frontMatter, text, lines } = file;
  if (!frontMatter || frontMatter.unclosed) return [];
  const present = new Set(frontMatter.entries.map(({ key }) => key));
  const { start } = lines.line(lines.position(frontMatter.yamlRange.end).line);
  const at = frontMatter.yamlRange.end === start ? start : frontMatter.yamlRange.end;
  const missing = findings.filter(({ rule }) => rule === 'matter/missing-key');
  const isAtStart = touches({ start: frontMatter.range.start, end: frontMatter.range.start + FENCE }, selection);
  return FIELDS.filter(({ key }) => !present.has(key)).flatMap((field): Action[] => {
    const finding: Finding | undefined = missing.find(({ message }) => message.includes(`‘${field.key}’`));
    const isLater = isAtStart && (field.required === 'in-review' || field.required === 'approved');
    if (!finding && !isLater) return [];
    // An example that is left standing would say who wrote or approved the case, and when.
    const snippet = fieldSnippet([], field, newStops()).replace(/\$\{(\d+):(?:[^\\}]|\\.)*\}/g, '${$1}');
    const line = `${at === start ? '' : '\n'}${snippet}${at === start ? '\n' : ''}`;
    const edit = { range: { start: at, end: at }, text: line.replaceAll('\n', lineEndOf(text)) };
    return [
      {
        title: t('Add ‘{0}’: {1}', field.key, t(field.says)),
        kind: 'quickfix',
        edits: [edit],
        snippet: true,
        ...(finding && { finding }),
      },
    ];
  });
};
