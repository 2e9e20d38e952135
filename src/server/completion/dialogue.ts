/** Who may speak next, how, and what may be felt. */
import type { Person } from '../../language/case.js';
import { readOpening } from '../../language/dialogue.js';
import { FEELING_WORDS } from '../../language/feelings.js';
import type { Range } from '../../language/finding.js';
import { INNER } from '../../language/inner-speech.js';
import type { CaseFile } from '../../language/parse.js';
import { indexPeople } from '../../language/people.js';
import { describePerson } from '../describe.js';
import { fencesOf } from '../fences.js';
import type { L10n } from '../l10n.js';
import type { Place } from '../place.js';
import { escapeSnippet } from '../snippet.js';
import { Kind, type Offer } from './offer.js';

/** The people as speakers: whoever did not speak last comes first. */
export function speakerOffers(
  file: CaseFile,
  { block, range, rest }: Extract<Place, { kind: 'speaker' }>,
  { t }: L10n,
): Offer[] {
  const order = whoSpoke(file, block.range, range.start);
  const people = file.case.people.toSorted((a, b) => order.indexOf(a.key) - order.indexOf(b.key));
  const goesOn = /^[ \t]*[:：(（]/.test(rest);
  const said = people.map((person) => speaker(person, goesOn ? '' : ': '));
  if (goesOn) return said;
  return [
    ...said,
    ...people.map((person) => ({
      ...speaker(person, ' (thinking): '),
      label: `${person.name} (thinking)`,
      detail: t('nobody hears it'),
    })),
    ...people.map((person) => ({
      ...speaker(person, ' (${1:how}): $0'),
      label: `${person.name} (…)`,
      detail: t('how it is said'),
    })),
    { label: '[…]', filter: '[', kind: Kind.Event, snippet: '[${1:Nobody speaks.}]', detail: t('something happens') },
  ];
}

function speaker(person: Person, after: string): Offer {
  return {
    label: person.name,
    kind: Kind.Variable,
    snippet: escapeSnippet(person.name) + after,
    detail: person.part,
    says: describePerson(person),
  };
}

/** The keys of those who spoke before a place, the last one last; who has not spoken is not among them. */
function whoSpoke(file: CaseFile, { start }: Range, before: number): readonly string[] {
  const people = indexPeople(file.case.people);
  const keys = openings(file, { start, end: before }).flatMap(({ name }) => people.speaker(name)?.key ?? []);
  return keys.filter((key, index) => keys.lastIndexOf(key) === index);
}

/** The beginnings of turns in a stretch: while a dialogue is being written, it is not closed, and has no turns yet. */
function openings(file: CaseFile, { start, end }: Range) {
  return [...file.text.slice(start, end).matchAll(/[^\r\n]+/g)].flatMap(({ 0: line }) => readOpening(line, 0) ?? []);
}

/** How it is said: in thought, or as it was said before in this case. */
export function mannerOffers(file: CaseFile, { range }: Extract<Place, { kind: 'manner' }>, { t }: L10n): Offer[] {
  const [thinking = ''] = INNER;
  const dialogues = fencesOf(file).blocks.filter(({ fence }) => fence.word?.name === 'dialogue');
  const manners = dialogues.flatMap((dialogue) =>
    [
      ...openings(file, { start: dialogue.range.start, end: Math.min(dialogue.range.end, range.start) }),
      ...openings(file, { start: range.end, end: dialogue.range.end }),
    ].flatMap(({ manner }) => manner || []),
  );
  return [
    { label: thinking, kind: Kind.Keyword, snippet: thinking, detail: t('nobody hears it') },
    ...[...new Set(manners)]
      .filter((manner) => !INNER.includes(manner))
      .map((manner) => ({ label: manner, kind: Kind.Text, snippet: escapeSnippet(manner), detail: t('as before') })),
  ];
}

/** Words for feelings, each with the family that it belongs to. */
export function feelingOffers(): Offer[] {
  return FEELING_WORDS.map(({ word, family }) => ({
    label: word,
    kind: Kind.Field,
    snippet: escapeSnippet(word),
    detail: family,
  }));
}
