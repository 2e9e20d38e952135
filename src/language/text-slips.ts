/**
 * What was not quite written, stays text, and would be printed as it stands: a text word, `:feeling [sad]`, and what refers
 * to a note or an address that is not there, `[^1]`. What cannot be told from a block’s word is withheld as well
 * (`prepare.ts`); here it is only said what to write.
 */
import type { Code, Nodes, Root } from 'mdast';
import { type Finding, type Fix, findingOf } from './finding.js';
import { everyMatch } from './matches.js';
import { say } from './said.js';
import { WORDS } from './vocabulary.js';

const NAMES = WORDS.filter(({ kind }) => kind === 'text').map(({ name }) => name);
const NAME = `(?:${NAMES.join('|')})`;

/** A space before the bracket, or behind the colon. */
const SPACE = new RegExp(
  `(?<![\\\\\\p{L}\\p{N}:：])([:：])(?:(${NAME})([ \\t\\u00a0]{1,3})\\[|([ \\t\\u00a0])(${NAME})\\[)[^\\[\\]\\r\\n]{1,300}\\](?!\\{)`,
  'gu',
);
/** Other brackets. */
const BRACKETS = new RegExp(
  `(?<![\\\\\\p{L}\\p{N}:：]):(${NAME})(?:\\(([^()\\[\\]{}=\\r\\n]{1,300})\\)|\\{([^()\\[\\]{}=\\r\\n]{1,300})\\})`,
  'gu',
);

/** A reference to a note, or to the address of a link, with nothing of that name to refer to. */
const TO_NOTE = /(?<![\\\]])\[\^([^\s[\]]{1,80})\]/gu;
const TO_ADDRESS = /(?<=[^\\[\s]\])\[([^^\]\d][^[\]\r\n]{0,79})\]/gu;

/** What the texts of a tree hold of such, with what to write. */
export function textSlips(root: Root, source: string): Finding[] {
  const holdsOne = (text: string): boolean =>
    /\[\^|\]\[|^(?: {4}|\t)/m.test(text) || NAMES.some((name) => text.includes(name));
  if (!holdsOne(source)) return [];
  const found: Finding[] = [];
  const visit = (node: Nodes): void => {
    if (node.type === 'code' && isIndented(source, node.position?.start.offset)) found.push(...asCode(node, source));
    else if (node.type === 'text') {
      if (holdsOne(node.value)) found.push(...slipsIn(source, node.position?.start.offset, node.position?.end.offset));
    } else if ('children' in node && node.type !== 'link') for (const child of node.children) visit(child);
  };
  visit(root);
  return found;
}

/** What is no code: a heading, a note, an address, an item of a list of tasks. */
const NO_CODE = /^(?:#{1,6}[ \t]|\[\^?[^\]\r\n]{1,80}\]:|[-*+] \[[ xX]\] )/;

const isIndented = (source: string, start = 0): boolean => !/^(?:`{3}|~{3})/.test(source.slice(start, start + 3));

function asCode({ value, position }: Code, source: string): Finding[] {
  if (!NO_CODE.test(value)) return [];
  const from = position?.start.offset ?? 0;
  const start = from + source.slice(from).search(/\S/);
  return [
    findingOf({
      rule: 'structure/malformed',
      severity: 'warning',
      message: say`This line is indented like code, so that it would be printed as code, signs and all.`,
      remedy: say`Begin its line at the margin.`,
      range: { start, end: start + source.slice(start).search(/[\r\n]|$/) },
    }),
  ];
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
  return [...spaces, ...brackets, ...deadReferences(text, start)];
}

function deadReferences(text: string, start: number): Finding[] {
  const notes = everyMatch(TO_NOTE, text).map(({ index, 0: all, 1: name = '' }) => ({
    message: say`There is no note ‘${name}’ for this to refer to: on the sheets it would be printed as it stands.`,
    remedy: say`Write the note on a line of its own, at the margin: ‘[^${name}]: …’; or put a backslash before the bracket if it is meant as text.`,
    range: { start: start + index, end: start + index + all.length },
  }));
  const addresses = everyMatch(TO_ADDRESS, text).map(({ index, 0: all, 1: name = '' }) => ({
    message: say`There is no address ‘${name}’ for this link: on the sheets it would be printed as it stands.`,
    remedy: say`Write the address on a line of its own, at the margin, with a blank line before it: ‘[${name}]: https://…’; or put a backslash before the bracket if it is meant as text.`,
    range: { start: start + index, end: start + index + all.length },
  }));
  return [...notes, ...addresses].map((found) =>
    findingOf({ rule: 'structure/malformed', severity: 'warning', ...found }),
  );
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
