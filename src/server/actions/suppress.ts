/** A finding that the author has weighed and decided against is passed over, with the reason. */
import type { Nodes } from 'mdast';
import type { Finding, Range } from '../../language/finding.js';
import type { CaseFile } from '../../language/parse.js';
import { RULES } from '../../rules/index.js';
import { ownTermsRule } from '../../rules/language/own-terms.js';
import { type Action, type ActionGroup, lineEndOf } from './action.js';

/** The rules proper; what the parser finds is mended, not weighed. */
const known: ReadonlySet<string> = new Set([...RULES, ownTermsRule([])].map(({ id }) => id));

export const suppressFinding: ActionGroup = ({ open: { file }, findings, l10n: { t } }) =>
  findings
    .filter(({ rule }) => known.has(rule))
    .flatMap((finding): Action[] => {
      const edit = commentFor(file, finding);
      if (!edit) return [];
      return [
        {
          title: t('Pass over ‘{0}’ here, and say why', finding.rule),
          kind: 'quickfix',
          edits: [edit],
          snippet: true,
          finding,
        },
      ];
    });

/** Without snippets the reason stays empty, and so nothing is passed over until the author has written one. */
function commentFor({ text, frontMatter, tree, lines, case: theCase }: CaseFile, { rule, range }: Finding) {
  const lineEnd = lineEndOf(text);
  const lineOf = (offset: number): Range => lines.line(lines.position(offset).line);
  if (frontMatter && range.start < frontMatter.range.end) {
    if (range.start < frontMatter.yamlRange.start) return undefined;
    const { start, end } = lineOf(range.start);
    const indent = /^[ \t]*/.exec(text.slice(start, end))?.[0] ?? '';
    return { range: { start, end: start }, text: `${indent}# encounter-disable-next-line ${rule}: \${1:}${lineEnd}` };
  }
  const at = theCase.sections
    .flatMap(({ children }) => children)
    .flatMap((block) => (block.type === 'dialogue' ? block.children : []))
    .find((turn) => 'range' in turn && turn.range.start <= range.start && range.start < turn.range.end);
  const start = at && 'range' in at ? at.range.start : blockAt(tree, range.start);
  if (start === undefined || lineOf(start).start !== start) return undefined;
  const gap = text[start - 1] === undefined || /[\r\n]/.test(text[start - 1] ?? '') ? '' : lineEnd;
  return { range: { start, end: start }, text: `${gap}<!-- encounter-disable-next-line ${rule}: \${1:} -->${lineEnd}` };
}

/** Where the innermost block begins that holds the place. */
function blockAt(node: Nodes, offset: number): number | undefined {
  if (!('children' in node) || node.type === 'paragraph') return undefined;
  for (const child of node.children as Nodes[]) {
    const { start, end } = child.position ?? {};
    if (start?.offset === undefined || end?.offset === undefined) continue;
    if (offset < start.offset || offset >= end.offset || child.type === 'yaml') continue;
    return (child.type === 'containerDirective' ? blockAt(child, offset) : undefined) ?? start.offset;
  }
  return undefined;
}
