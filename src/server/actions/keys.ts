/** A key that the front matter lacks is added to it, its values left for the author to say. */
import { FIELDS } from '../../language/matter/schema.js';
import { fieldSnippet } from '../matter-shapes.js';
import { newStops } from '../snippet.js';
import { type Action, type ActionGroup, lineEndOf } from './action.js';

export const missingKeys: ActionGroup = ({ open: { file }, findings, l10n: { t } }) => {
  const { frontMatter, text, lines } = file;
  if (!frontMatter || frontMatter.unclosed) return [];
  const present = new Set(frontMatter.entries.map(({ key }) => key));
  const { start } = lines.line(lines.position(frontMatter.yamlRange.end).line);
  const at = frontMatter.yamlRange.end === start ? start : frontMatter.yamlRange.end;
  return findings
    .filter(({ rule }) => rule === 'matter/missing-key')
    .flatMap((finding): Action[] => {
      const field = FIELDS.find(({ key }) => !present.has(key) && finding.message.includes(`‘${key}’`));
      if (!field) return [];
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
          finding,
        },
      ];
    });
};
