/** Ids are unique, and what points at one finds it. */

import type { Flow, Section, Withheld } from '../case.js';
import type { Range } from '../finding.js';
import { nearest } from '../nearest.js';
import { type Said, say } from '../said.js';
import { WORDS } from '../vocabulary.js';
import { blocksIn, plainText } from '../walk.js';
import { type Reading, report } from './reading.js';

const WORD_NAMES = WORDS.map(({ name }) => name);

/** Check the ids of a whole case; `sections` hold its blocks as read. */
export function checkIds(reading: Reading, sections: readonly Section[]): void {
  const blocks = sections.flatMap(({ part, children }) => [...(part ? [part] : []), ...children.flatMap(blocksIn)]);
  const ids = new Map<string, Range>();
  const questions = new Set<string>();
  // Of what is not closed, or not understood yet, the id is known all the same: one slip is one finding.
  const asked = new Set<string>();
  const named = new Set<string>();
  for (const block of blocks) {
    if (block.type === 'withheld') {
      const { id, word } = idWritten(reading, block);
      if (id !== undefined) (nearest(word ?? '', WORD_NAMES) === 'question' ? asked : named).add(id);
      continue;
    }
    if (!('range' in block) || block.id === undefined) continue;
    if (block.type === 'question') questions.add(block.id);
    const first = ids.get(block.id);
    if (first === undefined) ids.set(block.id, block.range);
    else {
      report(
        reading,
        'structure/duplicate-id',
        'error',
        idRange(reading, block.range, block.id),
        say`The id ‘${block.id}’ stands here a second time, so that a link or a key cannot tell which is meant.`,
        say`Give each its own id.`,
        { related: { message: say`The first one.`, range: idRange(reading, first, block.id) } },
      );
    }
  }
  for (const id of asked) questions.add(id);
  const known = new Set([...ids.keys(), ...asked, ...named]);
  for (const block of blocks) {
    if ((block.type === 'key' || block.type === 'facilitator') && block.on !== undefined && !questions.has(block.on)) {
      const start = reading.text.indexOf(block.on, reading.text.indexOf('on', block.range.start) + 2);
      dangling(
        reading,
        block.on,
        { start, end: start + block.on.length },
        questions,
        say`‘${block.on}’ is not the id of any question.`,
        say`Give the question its id: ‘:::question{#${block.on}}’.`,
      );
    }
  }
  // A heading can be linked to by the name that other viewers of Markdown give it.
  const headings = new Set(
    blocks.flatMap((block) => (block.type === 'heading' ? [slug(plainText(block.children))] : [])),
  );
  for (const link of sections.flatMap(({ children }) => linksIn(children))) {
    const id = decode(link.url.slice(1));
    if (id === '' || known.has(id) || headings.has(id)) continue;
    const at = reading.text.lastIndexOf(link.url, link.range.end);
    const range = at >= link.range.start ? { start: at + 1, end: at + link.url.length } : link.range;
    dangling(
      reading,
      id,
      range,
      known,
      say`This link points at ‘#${id}’, and nothing here has that id.`,
      say`Give what it should lead to its id, as in ‘:::question{#${id}}’.`,
    );
  }
}

const slug = (heading: string): string =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}\s_-]/gu, '')
    .replace(/\s/g, '-');

/** Among the few ids of a case, one that is less like what was written is worth a question, though not a fix, unless there is no other. */
const LOOSE = 2;
const MOST_NAMED = 12;

function dangling(
  reading: Reading,
  id: string,
  range: Range,
  known: ReadonlySet<string>,
  message: Said,
  otherwise: Said,
): void {
  const meant = nearest(id, known);
  const likely = meant ?? nearest(id, known, LOOSE);
  const all = [...known].sort().slice(0, MOST_NAMED);
  const named = all.filter((each) => each !== likely);
  const remedy = likely ? say`Did you mean ‘${likely}’?` : otherwise;
  const list = all.join(', ');
  const has = known.size > all.length ? say`The case has: ${list} …` : say`The case has: ${list}.`;
  const offered = meant ?? (known.size === 1 ? all[0] : undefined);
  const fix = offered === undefined ? {} : { fix: { title: `Write ‘${offered}’`, range, text: offered } };
  report(
    reading,
    'structure/dangling-id',
    'error',
    range,
    message,
    named.length > 0 ? say`${remedy} ${has}` : remedy,
    fix,
  );
}

/** An opening line is seldom longer; a longer one would be looked through again and again for where its id could end. */
const LONGEST = 400;

/** The word and the id in the opening line of a block that is withheld. */
function idWritten({ text }: Reading, { range }: Withheld): { readonly word?: string; readonly id?: string } {
  const [opening = ''] = /^[^\r\n]*/.exec(text.slice(range.start, Math.min(range.end, range.start + LONGEST))) ?? [];
  const [, word, id] = /^:{2,}[ \t]*([\w-]+).*\{[^{}]*#([\w-]+)[^{}]*\}?\s*$/.exec(opening) ?? [];
  return word === undefined || id === undefined ? {} : { word, id };
}

function idRange({ text }: Reading, range: Range, id: string): Range {
  const start = text.indexOf(`#${id}`, range.start);
  return start < 0 || start > range.end ? range : { start: start + 1, end: start + 1 + id.length };
}

interface Link {
  readonly url: string;
  readonly range: Range;
}

/** Links within the case, `[…](#id)`. */
function linksIn(nodes: readonly Flow[]): Link[] {
  const links: Link[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if (
      'type' in node &&
      node.type === 'link' &&
      'url' in node &&
      typeof node.url === 'string' &&
      node.url.startsWith('#')
    ) {
      const { position } = node as { position?: { start: { offset?: number }; end: { offset?: number } } };
      links.push({ url: node.url, range: { start: position?.start.offset ?? 0, end: position?.end.offset ?? 0 } });
    }
    if ('children' in node && Array.isArray(node.children)) for (const child of node.children) visit(child);
  };
  for (const node of nodes) visit(node);
  return links;
}

function decode(id: string): string {
  try {
    return decodeURIComponent(id);
  } catch {
    return id;
  }
}
