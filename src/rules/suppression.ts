/**
 * Suppressions: `<!-- encounter-disable-next-line group/name: the reason -->` speaks of findings that begin in the next
 * block, or within a dialogue in the next turn, so that a formatter that adds a blank line does not break it. In the
 * front matter, `# encounter-disable-next-line …` speaks of the next key. The reason is required.
 */

import type { Nodes } from 'mdast';
import type { Flow } from '../language/case.js';
import { type Finding, findingOf, type Range } from '../language/finding.js';
import type { Entry, Value } from '../language/matter/front-matter.js';
import { nearest } from '../language/nearest.js';
import type { CaseFile } from '../language/parse.js';
import { type Said, say } from '../language/said.js';
import { allBlocks } from '../language/walk.js';

export interface Suppression {
  readonly rules: readonly { readonly id: string; readonly range: Range }[];
  readonly reason: string;
  /** The comment. */
  readonly range: Range;
  /** Where the findings begin that it speaks of; undefined if nothing follows. */
  readonly target?: Range;
}

export interface Suppressed {
  readonly finding: Finding;
  readonly suppression: Suppression;
}

const MARK = 'encounter-disable-next-line';
const COMMENT = new RegExp(`${MARK}(?![\\w-])[ \\t]*([^:\\r\\n]*?)[ \\t]*(?::[ \\t]*([\\s\\S]*?))?[ \\t]*$`);

/** All suppressions of a case, in the order of the text. */
export function readSuppressions(file: CaseFile): Suppression[] {
  if (!file.text.includes(MARK)) return [];
  return [...inFrontMatter(file), ...inBody(file)].sort((a, b) => a.range.start - b.range.start);
}

/** Read one comment’s content, which begins at `offset`. */
function read(content: string, offset: number, range: Range, target: Range | undefined): Suppression | undefined {
  const m = COMMENT.exec(content);
  if (!m) return undefined;
  const listed = m[1] ?? '';
  const start =
    offset + m.index + (m[0].indexOf(listed, MARK.length) < 0 ? MARK.length : m[0].indexOf(listed, MARK.length));
  const rules = [...listed.matchAll(/[^\s,]+/g)].map((rule) => ({
    id: rule[0],
    range: { start: start + rule.index, end: start + rule.index + rule[0].length },
  }));
  return { rules, reason: (m[2] ?? '').replace(/\s+/g, ' ').trim(), range, ...(target ? { target } : {}) };
}

function inFrontMatter({ text, frontMatter }: CaseFile): Suppression[] {
  if (!frontMatter) return [];
  const { start, end } = frontMatter.yamlRange;
  const places = entriesIn(frontMatter.entries).sort((a, b) => a.start - b.start);
  return [...text.slice(start, end).matchAll(/^[ \t]*#([^\r\n]*)/gm)].flatMap((comment) => {
    const at = start + comment.index + comment[0].indexOf('#');
    const stop = start + comment.index + comment[0].length;
    const target = places.find((place) => place.start >= stop);
    return read(comment[1] ?? '', at + 1, { start: at, end: stop }, target) ?? [];
  });
}

function entriesIn(entries: readonly Entry[]): Range[] {
  return entries.flatMap(({ keyRange, value }) => [{ start: keyRange.start, end: value.range.end }, ...itemsIn(value)]);
}

function itemsIn(value: Value): Range[] {
  if (value.type === 'map') return entriesIn(value.entries);
  return value.type === 'list' ? value.items.flatMap((item) => [item.range, ...itemsIn(item)]) : [];
}

function inBody(file: CaseFile): Suppression[] {
  const turns = allBlocks(file.case).flatMap((block: Flow) => (block.type === 'dialogue' ? [block] : []));
  const found: Suppression[] = [];
  const visit = (node: Nodes, next: Range | undefined): void => {
    if (node.type === 'html') {
      for (const comment of node.value.matchAll(/<!--([\s\S]*?)-->/g)) {
        const at = (node.position?.start.offset ?? 0) + comment.index;
        const range = { start: at, end: at + comment[0].length };
        const dialogue = turns.find((block) => block.range.start <= at && at < block.range.end);
        const target = dialogue ? dialogue.children.map(rangeOf).find((turn) => turn.start >= range.end) : next;
        const suppression = read((comment[1] ?? '').trimEnd(), at + 4, range, target);
        if (suppression) found.push(suppression);
      }
    }
    if (!('children' in node)) return;
    const { children } = node;
    for (const [index, child] of children.entries()) {
      const following = children.slice(index + 1, index + 20).find((sibling) => sibling.type !== 'html');
      visit(child, node.type === 'paragraph' ? next : following ? rangeOf(following) : next);
    }
  };
  visit(file.tree, undefined);
  return found;
}

function rangeOf(node: { readonly range?: Range; readonly position?: Nodes['position'] }): Range {
  return node.range ?? { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** Take out what is suppressed, and report suppressions that lack a reason, name no rule, or suppress nothing. */
export function suppress(
  findings: readonly Finding[],
  suppressions: readonly Suppression[],
  known: readonly string[],
): { readonly findings: readonly Finding[]; readonly suppressed: readonly Suppressed[] } {
  if (suppressions.length === 0) return { findings, suppressed: [] };
  const used = new Set<string>();
  const suppressed: Suppressed[] = [];
  const kept = findings.filter((finding) => {
    const by = suppressions.find(
      ({ target, reason, rules }) =>
        target !== undefined &&
        reason !== '' &&
        target.start <= finding.range.start &&
        finding.range.start < Math.max(target.end, target.start + 1) &&
        rules.some((rule) => rule.id === finding.rule),
    );
    if (!by) return true;
    used.add(`${by.range.start} ${finding.rule}`);
    suppressed.push({ finding, suppression: by });
    return false;
  });
  return { findings: [...kept, ...suppressions.flatMap((suppression) => check(suppression, used, known))], suppressed };
}

function check({ rules, reason, range }: Suppression, used: ReadonlySet<string>, known: readonly string[]): Finding[] {
  const finding = (rule: string, message: Said, remedy: Said, at: Range): Finding =>
    findingOf({
      rule,
      severity: 'warning',
      message,
      remedy,
      range: at,
    });
  if (rules.length === 0 || reason === '') {
    return [
      finding(
        'suppression/reason',
        say`This comment asks to pass over a finding and does not say which, or why, so that nothing is passed over.`,
        say`Write the rule, a colon and the reason: ‘encounter-disable-next-line language/label: the registrar’s own words’.`,
        range,
      ),
    ];
  }
  return rules.flatMap(({ id, range: at }) => {
    if (!known.includes(id)) {
      const meant = nearest(id, known);
      return [
        {
          ...finding(
            'suppression/unknown-rule',
            say`There is no rule ‘${id}’, so that nothing is passed over.`,
            meant ? say`Did you mean ‘${meant}’?` : say`See docs/rules.md for the rules.`,
            at,
          ),
          ...(meant ? { fix: { title: `Write ‘${meant}’`, range: at, text: meant } } : {}),
        },
      ];
    }
    if (used.has(`${range.start} ${id}`)) return [];
    return [
      finding(
        'suppression/unused',
        say`Nothing that follows has the finding ‘${id}’.`,
        say`Take the comment out, so that it hides nothing later.`,
        at,
      ),
    ];
  });
}
