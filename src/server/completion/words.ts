/** The words of the vocabulary, those first that the formats of the case ask for and it still lacks. */
import type { Case, Flow, Part, Question } from '../../language/case.js';
import type { Range } from '../../language/finding.js';
import { formatNamed, mainFormat } from '../../language/formats/index.js';
import { missingFor } from '../../language/formats/missing.js';
import type { CaseFile } from '../../language/parse.js';
import { type Attribute, attributeOf, ROLE_AUDIENCES, WORDS, type Word, wordNamed } from '../../language/vocabulary.js';
import { allBlocks } from '../../language/walk.js';
import { describeWord, isLeadersAlone, questionText, wordWritten } from '../describe.js';
import { type Block, fencesOf } from '../fences.js';
import type { L10n } from '../l10n.js';
import type { Place } from '../place.js';
import { escapeSnippet } from '../snippet.js';
import { Kind, type Offer } from './offer.js';

/** Words after colons at the start of a line. */
export function wordOffers(file: CaseFile, place: Extract<Place, { kind: 'word' }>, l10n: L10n): Offer[] {
  const theCase = file.case;
  const { block, colons } = place;
  const inside = block?.fence.word?.name;
  // In a block that is closed no other can begin.
  const blocks: Word['kind'][] = block?.close && colons === 0 ? [] : ['container'];
  const kinds: Word['kind'][] =
    colons > 2 ? ['container'] : colons === 1 ? ['leaf', 'container', 'text'] : ['leaf', ...blocks];
  const fits = (word: Word): boolean =>
    kinds.includes(word.kind) && (word.within === undefined || word.within.includes(inside ?? ''));
  const asked = rank(theCase, inside, l10n);
  const words = WORDS.filter(fits)
    .map((word) => ({ word, order: asked(word) }))
    .sort((a, b) => a.order.at - b.order.at);
  const typed = file.text.slice(place.range.start, place.range.end);
  const whole = colons < 2 ? undefined : words.find(({ word }) => wordWritten(word) === typed)?.word;
  const isSpaced = /^[ \t]*(?:\r\n|\n|\r)[ \t]*(?:\r\n|\n|\r)/.test(
    file.text.slice(place.range.end, place.range.end + 40),
  );
  const offers = words.map(({ word, order }) => ({
    ...wordOffer(theCase, word, place.rest, l10n, order.why, isSpaced),
    ...(whole ? {} : { filter: soughtAs(word, colons) }),
  }));
  // Whoever has typed a word to its end means just that, and Enter goes to the next line.
  if (whole) return [asTyped(whole, theCase, l10n), ...offers];
  if (colons < 2) return offers;
  // Whoever types the colons that close a block and Enter must get just that, be it before the third is answered.
  const below = block && closeBelow(file, place.range);
  const end = block ? closing(block, place.range, below, l10n) : beginning(l10n);
  if (colons === 2) return [...offers, end];
  return [...(block ? [{ ...end, preselect: true as const }] : []), ...(below ? [] : offers)];
}

/**
 * What is typed to find a word. An editor narrows a list by itself as one types, and what it shows can be behind what
 * stands in the text: Enter must take from it nothing that nobody meant. So a word is no longer found once it stands
 * there to its end; and after a third colon, those three are found before any word.
 */
export function soughtAs(word: Word, colons: number): string {
  const label = wordWritten(word);
  if (colons === 0) return word.name;
  const sought = colons === 2 && word.kind === 'container' ? `:: :${word.name}` : label;
  return sought.slice(0, -1);
}

/** Three colons, after which there is a list of blocks. */
const beginning = ({ t }: L10n): Offer => ({
  label: ':::',
  kind: Kind.Keyword,
  snippet: ':::',
  detail: t('a block of lines'),
});

function asTyped(word: Word, theCase: Case, l10n: L10n): Offer {
  const label = wordWritten(word);
  return { label, kind: Kind.Text, snippet: label, says: describeWord(word, theCase, l10n), preselect: true };
}

/** The words of running text. */
export function textWordOffers(theCase: Case, rest: string, l10n: L10n): Offer[] {
  return WORDS.filter((word) => word.kind === 'text').map((word) => wordOffer(theCase, word, rest, l10n));
}

/** The closing line that follows with nothing between: what is typed here was meant for it. */
function closeBelow(file: CaseFile, { end }: Range): Range | undefined {
  const next = fencesOf(file).all.find(({ range }) => range.start >= end);
  return next?.kind === 'close' && file.text.slice(end, next.range.start).trim() === '' ? next.range : undefined;
}

/** The end of a block; the closing line that is there already is typed over. */
function closing({ fence }: Block, { end }: Range, below: Range | undefined, { t }: L10n): Offer {
  return {
    label: ':::',
    kind: Kind.Keyword,
    // With nothing to take out it is what was typed, and the new line comes from Enter.
    snippet: below ? ':::\n' : ':::',
    detail: t('end of ‘{0}’', fence.name),
    says: t('The block `:::{0}` ends here.', fence.name),
    ...(below ? { removes: { start: end, end: below.end } } : {}),
  };
}

/** @param isSpaced whether a blank line follows already */
function wordOffer(theCase: Case, word: Word, rest: string, l10n: L10n, why?: string, isSpaced = false): Offer {
  const label = wordWritten(word);
  // Where brackets or braces follow already, the name alone was meant.
  const snippet = /^[[{]/.test(rest)
    ? label
    : word.snippet.map((line) => filledIn(line, word, theCase, l10n)).join('\n');
  return {
    label,
    kind: word.kind === 'text' ? Kind.Field : Kind.Keyword,
    snippet: word.kind === 'container' && !isSpaced ? spaced(snippet) : snippet,
    ...(why === undefined ? {} : { detail: why }),
    says: describeWord(word, theCase, l10n),
  };
}

/** What follows a block would run on into its last line in other viewers. */
const spaced = (snippet: string): string => snippet.replace(/:::\n\$0$/, ':::\n\n$0');

interface Order {
  readonly at: number;
  readonly why?: string;
}

function rank(theCase: Case, inside: string | undefined, { t, lang }: L10n): (word: Word) => Order {
  const { formats } = theCase.matter;
  const missing = new Map(
    [...formats]
      .reverse()
      .flatMap((format) => missingFor(theCase, format).map(({ word, says }) => [word, says] as const)),
  );
  const main = formatNamed(mainFormat(formats) ?? '', theCase.ownFormats);
  return (word) => {
    const says = missing.get(word.name);
    if (inside !== undefined && word.within?.includes(inside)) return { at: 0 };
    if (says !== undefined)
      return { at: 1, why: lang === 'en' ? `still needed: ${says.replaceAll(/[‘’]/g, '')}` : t('still needed') };
    if (isLeadersAlone(word, theCase)) return { at: 3, why: t('on the facilitator’s sheet alone') };
    return { at: main && !main.allows.includes(word.name) ? 3 : 2 };
  };
}

/** A line of a word’s example, with choices of the people, questions and names that this case has. */
function filledIn(line: string, whole: Word, theCase: Case, l10n: L10n): string {
  const word = wordNamed(/^:{2,3}([\p{L}-]+)/u.exec(line)?.[1] ?? '') ?? whole;
  const filled = line.replaceAll(/([\w-]+)=\$\{(\d+):([^}]*)\}/g, (all, name: string, stop: string, hint: string) => {
    const attribute = attributeOf(word, name);
    const choices = attribute ? attributeValues(attribute, theCase, l10n, hint).map(({ value }) => value) : [];
    return choices.length === 0 ? all : `${name}=${choice(stop, choices)}`;
  });
  return filled
    .replaceAll(/#\$\{(\d+):[^}]*\}/g, (_, stop: string) => `#\${${stop}:${freeId(theCase)}}`)
    .replaceAll(/^\$\{(\d+):(Dr Shah|Mrs Kelly)\}(?=[ :])/g, (all, stop: string, name: string) => {
      const side = name.startsWith('Dr') ? 'clinician' : 'patient';
      const names = byPart(theCase, side).map((person) => person.name);
      return names.length === 0 ? all : choice(stop, names);
    });
}

function choice(stop: string, values: readonly string[]): string {
  const [only = ''] = values;
  if (values.length === 1) return `\${${stop}:${escapeSnippet(only)}}`;
  return `\${${stop}|${values.map((value) => value.replaceAll(/[\\$},|]/g, String.raw`\$&`)).join(',')}|}`;
}

/** The people, those of one part first. */
function byPart({ people }: Case, part: string): Case['people'] {
  return [...people.filter((person) => person.part === part), ...people.filter((person) => person.part !== part)];
}

/** The next of q1, q2, … that nothing has yet. */
export function freeId(theCase: Case): string {
  const taken = new Set(idsOf(theCase).map(({ id }) => id));
  let number = allBlocks(theCase).filter((block) => block.type === 'question').length + 1;
  while (taken.has(`q${number}`)) number += 1;
  return `q${number}`;
}

/** Everything of the case that has an id. */
export function idsOf(theCase: Case): { readonly id: string; readonly node: Flow | Part }[] {
  const nodes: (Flow | Part)[] = [
    ...theCase.sections.flatMap(({ part }) => (part ? [part] : [])),
    ...allBlocks(theCase),
  ];
  return nodes.flatMap((node) => ('id' in node && typeof node.id === 'string' ? [{ id: node.id, node }] : []));
}

export const isQuestion = (node: Flow | Part): node is Question => node.type === 'question';

export interface AttributeValue {
  readonly value: string;
  readonly says?: string;
}

/** What an attribute can be in this case. `hint` names a part whose people come first. */
export function attributeValues(
  { type, name, values }: Attribute,
  theCase: Case,
  { t }: L10n,
  hint = '',
): AttributeValue[] {
  const people = byPart(theCase, name === 'by' ? 'clinician' : hint).map((person) => ({
    value: person.key,
    says: `${person.name}, ${person.part}`,
  }));
  switch (type) {
    case 'person':
      return people.length === 0 ? [] : [...people, { value: 'team', says: t('the team') }];
    case 'audience':
      return [
        ...(hint === 'person' ? people : []),
        ...ROLE_AUDIENCES.map((value) => ({ value })),
        ...(hint === 'person' ? [] : people),
      ];
    case 'question':
      return idsOf(theCase).flatMap(({ id, node }) =>
        isQuestion(node) ? [{ value: id, says: questionText(node) }] : [],
      );
    case 'objective':
      return theCase.matter.objectives.map(({ text }, index) => ({ value: String(index + 1), says: text }));
    case 'choice':
    case 'open-choice':
      return (values ?? []).map((value) => ({ value }));
    case 'id':
      return [{ value: freeId(theCase), says: t('a new id') }];
    case 'minutes':
    case 'count':
    case 'text':
    case 'flag':
      return [];
  }
}
