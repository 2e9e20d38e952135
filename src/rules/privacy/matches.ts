/** Everything in a case that fits the pattern of an identifier, each stretch told of once. */
import type { Range } from '../../language/finding.js';
import { remembering } from '../remembering.js';
import type { CaseView } from '../view.js';
import { type Hit, isOfAnAuthor, type Kind } from './kind.js';
import { CONTACT } from './kinds/contact.js';
import { NAMES } from './kinds/names.js';
import { NUMBERS } from './kinds/numbers.js';
import { PLACES } from './kinds/places.js';
import { TIMES } from './kinds/times.js';
import { type Passage, passagesOf } from './passages.js';

/** All kinds. Where two fit the same stretch, the one that comes first has it. */
export const KINDS: readonly Kind[] = [...NUMBERS, ...CONTACT, ...TIMES, ...PLACES, ...NAMES];

export interface Match extends Hit {
  readonly kind: Kind;
  /** As in the passage, in plain form. */
  readonly text: string;
  readonly range: Range;
  /** Others of the kind in the case, as written, which are not told of each on its own. */
  readonly others?: readonly string[];
}

/** What is printed with a paper, so that whoever wrote it can be reached. */
const WAYS_TO_REACH = new Set(['phone', 'email', 'address', 'postcode']);

const made = new WeakMap<CaseView, readonly Match[]>();

/** All matches of a case, in the order of the text. Looked for once, for all rules. */
export function matchesOf(view: CaseView): readonly Match[] {
  const known = made.get(view);
  if (known) return known;
  const matches = passagesOf(view).flatMap(matchesIn);
  made.set(view, matches);
  return matches;
}

const matchesIn = (passage: Passage): readonly Match[] =>
  hitsIn(passage).map((hit) => ({ ...hit, range: passage.range(hit.start, hit.end) }));

const hitsIn = remembering(findIn, ({ text, label, heading }) => `${heading} ${label}\n${text}`);

function findIn(passage: Passage): readonly Omit<Match, 'range'>[] {
  const { text } = passage;
  const has = { digit: /\d/.test(text), at: /@|[([{] ?at ?[)\]}]/i.test(text) || / AT /.test(text), none: true };
  const all = KINDS.flatMap((kind) =>
    has[kind.needs] ? kind.find(passage).map((hit) => ({ ...hit, kind })) : [],
  ).filter(({ kind, start }) => !(WAYS_TO_REACH.has(kind.rule) && isOfAnAuthor(text, start)));
  if (all.length === 0) return [];
  // What is sure has its stretch before what is doubtful; the order of kinds decides between equals.
  const ranked = [...all.filter((hit) => !hit.doubtful), ...all.filter((hit) => hit.doubtful)];
  const taken = new Uint8Array(text.length);
  return ranked
    .filter(({ start, end }) => {
      if (taken.subarray(start, end).includes(1)) return false;
      taken.fill(1, start, end);
      return true;
    })
    .sort((a, b) => a.start - b.start)
    .map((hit) => ({ ...hit, text: text.slice(hit.start, hit.end) }));
}
