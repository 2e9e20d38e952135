/** What a format needs of a case, and what of it the case lacks. */
import type { Case, Flow, Part, Person } from '../case.js';
import { ROLE_AUDIENCES } from '../vocabulary.js';
import type { WordRequirement } from './format.js';
import { formatNamed } from './index.js';

/** Something that the format requires and the case lacks. */
export interface Missing {
  /** The usual word for it, or `prose`. */
  readonly word: string;
  /** What is needed; it completes “This format needs …”. */
  readonly says: string;
  /** Whom it is to be written for. */
  readonly for?: WordRequirement['for'];
  /** There are enough of them, but these take more or fewer minutes than they may. */
  readonly tooLongOrShort?: readonly (Flow | Part)[];
}

/** A block of the case, and what of its place a format can ask about. */
interface Found {
  readonly node: Flow | Part;
  readonly word: string;
  /** In the last part, or after it. */
  readonly closing: boolean;
}

/**
 * What the format requires and the case lacks; nothing for a format that is not known. What is withheld counts for
 * nothing. Limits on the front matter (`competencies`) are not looked at: the model does not hold them.
 */
export function missingFor(theCase: Case, format: string): readonly Missing[] {
  const requires = formatNamed(format, theCase.ownFormats)?.requires ?? [];
  const blocks = blocksOf(theCase);
  const people = new Map(theCase.people.map((person) => [person.key, person]));
  return requires.flatMap((requirement): Missing[] => {
    if ('key' in requirement) return [];
    const { words, min, says, minutes, ...others } = requirement;
    const like = blocks.filter((found) => words.includes(found.word) && meets(found, others, people));
    const [long, met] = partition(like, ({ node }) => minutes !== undefined && !isBetween(minutesOf(node), minutes));
    const [word] = words;
    if (met.length >= min || word === undefined) return [];
    const whom = requirement.for ? { for: requirement.for } : {};
    return [{ word, says, ...whom, ...(like.length >= min && { tooLongOrShort: long.map(({ node }) => node) }) }];
  });
}

function blocksOf({ sections }: Case): Found[] {
  const lastPart = sections.findLastIndex(({ part }) => part !== undefined);
  return sections.flatMap(({ part, children }, index) => {
    const closing = index >= lastPart;
    const find = (node: Flow | Part, depth: number): Found[] => {
      const within = depth === 0 && 'children' in node ? (node.children as readonly Flow[]) : [];
      const inner = within.flatMap((child) => (node.type === 'withheld' ? [] : find(child, depth + 1)));
      const word = wordOf(node, depth);
      return word === undefined ? inner : [{ node, word, closing }, ...inner];
    };
    return [...(part ? find(part, 0) : []), ...children.flatMap((node) => find(node, 0))];
  });
}

/** Markdown at the top that a reader reads counts as prose; within a block it is the block’s. */
function wordOf(node: Flow | Part, depth: number): string | undefined {
  switch (node.type) {
    case 'paragraph':
    case 'list':
    case 'blockquote':
    case 'table':
      return depth === 0 ? 'prose' : undefined;
    case 'brief-line':
      return node.word;
    case 'withheld':
      return undefined;
    default:
      return node.type;
  }
}

function partition<T>(all: readonly T[], is: (one: T) => boolean): readonly [readonly T[], readonly T[]] {
  return [all.filter(is), all.filter((one) => !is(one))];
}

/** What of a requirement a block meets or not by itself; its minutes are looked at apart. */
type OfBlock = Pick<WordRequirement, 'by' | 'attributes' | 'holds' | 'choices' | 'closing' | 'for'>;

function meets({ node, closing }: Found, requirement: OfBlock, people: ReadonlyMap<string, Person>): boolean {
  const { by, attributes = [], holds, choices } = requirement;
  if (requirement.closing && !closing) return false;
  if (requirement.for && !isFor(node, requirement.for, people)) return false;
  if (by && people.get(keyBy(node) ?? '')?.part !== by) return false;
  if (attributes.some((attribute) => !(attribute in node))) return false;
  if (holds && !childrenOf(node).some((child) => child.type === 'brief-line' && child.word === holds)) return false;
  return !choices || hasChoice(node, choices);
}

function isFor(
  node: Flow | Part,
  role: NonNullable<WordRequirement['for']>,
  people: ReadonlyMap<string, Person>,
): boolean {
  const roles: readonly string[] = ROLE_AUDIENCES;
  const audience = 'audience' in node ? (node.audience ?? []) : [];
  return audience.some((key) => {
    const isCandidate = key === 'candidate' || people.get(key)?.playedBy === 'candidate';
    if (role === 'candidate') return isCandidate;
    if (role === 'actor') return !isCandidate && !roles.includes(key) && people.has(key);
    return key === role;
  });
}

function keyBy(node: Flow | Part): string | undefined {
  return 'by' in node ? node.by?.key : undefined;
}

function minutesOf(node: Flow | Part): number | undefined {
  return 'minutes' in node ? node.minutes : undefined;
}

/** What gives no length may have the right one. */
function isBetween(value: number | undefined, { min, max }: { readonly min: number; readonly max: number }): boolean {
  return value === undefined || (value >= min && value <= max);
}

function childrenOf(node: Flow | Part): readonly Flow[] {
  return 'children' in node ? (node.children as readonly Flow[]) : [];
}

function hasChoice(node: Flow | Part, { min, key }: NonNullable<WordRequirement['choices']>): boolean {
  const items = childrenOf(node).flatMap((child) => (child.type === 'list' ? child.children : []));
  const choices = items.filter(({ checked }) => typeof checked === 'boolean');
  return choices.length >= min && (!key || choices.some(({ checked }) => checked));
}
