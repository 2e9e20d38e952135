/** Where words count: what a patient or a relative says is theirs, and so is a story. */
import type { Person } from '../../language/case.js';
import { textsOf } from '../../language/matter/values.js';
import type { CaseFile } from '../../language/parse.js';
import { valueAt } from '../places.js';
import type { CaseView, TextRun } from '../view.js';
import { OUR_NAME, THEIR_NAME } from './pattern.js';

export type Scope = 'silent' | 'story' | 'inner' | 'spoken' | 'written';

const SPOKEN: readonly TextRun['where'][] = ['turn', 'inner', 'voice', 'wish'];

const isTheirs = (part: Person['part'] | undefined): boolean => part !== 'clinician' && part !== 'colleague';

/** Every run of a case with its scope. What follows a heading ‘References’ is silent up to the next heading. */
export function scoped({ file, texts, labels }: CaseView): readonly (readonly [TextRun, Scope])[] {
  const theirs = new Set(file.case.people.filter(({ part }) => isTheirs(part)).map(({ key }) => key));
  let references = false;
  const beside = labels.filter(({ label }) => label !== 'link' && label !== 'picture');
  const runs = texts.map((run): readonly [TextRun, Scope] => {
    if (run.heading)
      references = /^\s*(?:references?|further reading|bibliography|sources?|literature)\s*$/i.test(run.text);
    return [run, references || isReference(run.text) ? 'silent' : scopeOf(run, theirs)];
  });
  return [...runs, ...beside.map((run): readonly [TextRun, Scope] => [run, scopeOf(run, theirs)])];
}

function scopeOf({ where, person, quoted }: TextRun, theirs: ReadonlySet<string>): Scope {
  if (where === 'brief-line' || quoted) return 'silent';
  if (where === 'story') return 'story';
  if (!SPOKEN.includes(where)) return 'written';
  if (person === undefined || theirs.has(person)) return 'silent';
  return where === 'inner' ? 'inner' : 'spoken';
}

/** A reference written out: ‘N Engl J Med 1978;298:883–7’. */
const isReference = (text: string): boolean =>
  text.length < 600 && /\b(?:19|20)\d\d[^.]{0,12};\s?\d{1,4}[(:]|\bdoi:\s?10\./i.test(text);

/** The terms that the case teaches about, in lower case. */
export function termsUnderDiscussion(file: CaseFile): readonly string[] {
  return textsOf(valueAt(file, 'terms-under-discussion')).map(plain);
}

/** Whether what was found is one of these terms: as written, in the plural, or by the name of its row. */
export function isDiscussed(found: string, id: string, terms: readonly string[]): boolean {
  const written = plain(found);
  return terms.some(
    (term) => written.includes(term) || (written.length > 3 && term.includes(written)) || plain(id) === term,
  );
}

const plain = (text: string): string =>
  text
    .trim()
    .toLowerCase()
    .replace(/[-‐‑–\s]+/g, ' ');

/** Takes a text to the same text, with the names of the case’s people made signs of the same length. */
export function namesTo(people: readonly Person[]): (text: string) => string {
  const signs = new Map<string, string>();
  for (const { name, part } of people) {
    const words = name
      .split(/\s+/)
      .filter((word) => word.length > 2 && !/^(?:mrs?|ms|miss|mx|dr|prof(?:essor)?|sir|nurse|sister)\.?$/i.test(word));
    for (const word of words) signs.set(word, isTheirs(part) ? THEIR_NAME : OUR_NAME);
  }
  if (signs.size === 0) return (text) => text;
  const escaped = [...signs.keys()].map((name) => name.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'));
  const titled = '(?:(?:Mrs?|Ms|Miss|Mx|Dr|Prof|Professor|Nurse|Sister)\\.? )?';
  const names = new RegExp(`(?<![\\p{L}\\p{N}])${titled}(${escaped.join('|')})(?![\\p{L}\\p{N}])`, 'gu');
  const all = [...signs.keys()];
  return (text) =>
    all.some((name) => text.includes(name))
      ? text.replace(names, (whole, name: string) => (signs.get(name) ?? '').repeat(whole.length))
      : text;
}
