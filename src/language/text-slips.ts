/**
 * A text word that was not quite written as one, `:feeling [sad]`: it stays text, and would be printed as it stands. What
 * cannot be told from a block’s word is withheld as well (`prepare.ts`); here it is only said what to write.
 */
import type { Nodes, Root } from 'mdast';
import { type Finding, type Fix, findingOf } from './finding.js';
import { everyMatch } from './matches.js';
import { say } from './said.js';
import { WORDS } from './vocabulary.js';

const NAMES = WORDS.filter(({ kind }) => kind === 'text').map(({ name }) => name);
const NAME = `(?:${NAMES.join('|')})`;

/** A space before the bracket, or behind the colon. */
const SPACE = new RegExp(
  `(?<![\\\\\\p{L}\\p{N}:：])([:：])(?:(${NAME})([ \\t\\u00a0]{1,3})\\[|([ \\t\\u00a0])(${NAME})\\[)[^\\[\\]\\r\\n]{1,300}\\]`,
  'gu',
);
/** Other brackets. */
const BRACKETS = new RegExp(
  `(?<![\\\\\\p{L}\\p{N}:：]):(${NAME})(?:\\(([^()\\[\\]{}=\\r\\n]{1,300})\\)|\\{([^()\\[\\]{}=\\r\\n]{1,300})\\})`,
  'gu',
);

/** What the texts of a tree hold of such, with what to write. */
export function textSlips(root: Root, source: string): Finding[] {
  const holdsOne = (text: string): boolean => NAMES.some((name) => text.includes(name));
  if (!holdsOne(source)) return [];
  const found: Finding[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'text') {
      if (holdsOne(node.value)) found.push(...slipsIn(source, node.position?.start.offset, node.position?.end.offset));
    } else if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(root);
  return found;
}

function slipsIn(source: string, start = 0, end = 0): Finding[] {
  const text = source.slice(start, end);
  const spaces = everyMatch(SPACE, text).map(({ index, 0: all, 2: name, 3: before = '', 4: behind = '' }) => {
    const at = start + index + 1 + (name?.length ?? 0);
    const range = { start: at, end: at + (before || behind).length };
    return slip(
      { start: start + index, end: start + index + all.length },
      { title: 'Take the space out', range, text: '' },
    );
  });
  const brackets = everyMatch(BRACKETS, text).map(({ index, 0: all, 1: name = '', 2: round, 3: curly }) => {
    const range = { start: start + index, end: start + index + all.length };
    const mend = `:${name}[${round ?? curly ?? ''}]`;
    return slip(range, { title: `Write ‘${mend}’`, range, text: mend });
  });
  return [...spaces, ...brackets];
}

function slip(range: Finding['range'], fix: Fix): Finding {
  return findingOf({
    rule: 'structure/malformed',
    severity: 'warning',
    message: say`This looks like a feeling that is to be marked, and marks none: on the sheets it would be printed as it stands.`,
    remedy: say`Write the word right after the colon and the square bracket right after the word, as in ‘:feeling[dread]’.`,
    range,
    fix,
  });
}
