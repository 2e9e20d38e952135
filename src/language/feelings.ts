/**
 * Feelings and the families they belong to, so that a case can show which are mirrored on both sides and which stand
 * on one side alone. A small lexicon of plain English words, ours; an author’s `as` always wins.
 */
import type { Case, Feeling, PersonPart } from './case.js';
import type { FEELING_FAMILIES } from './vocabulary.js';

type Family = (typeof FEELING_FAMILIES)[number];

const LEXICON: Readonly<Record<Family, readonly string[]>> = {
  helplessness: [
    'helpless',
    'helplessness',
    'powerless',
    'powerlessness',
    'useless',
    'stuck',
    'trapped',
    'hopeless',
    'out of control',
    'nothing left',
    'at a loss',
    'impotent',
    'defeated',
  ],
  anger: [
    'anger',
    'angry',
    'furious',
    'fury',
    'rage',
    'resentment',
    'resentful',
    'irritated',
    'irritation',
    'cross',
    'bitter',
  ],
  fear: [
    'fear',
    'afraid',
    'frightened',
    'scared',
    'terrified',
    'anxious',
    'anxiety',
    'worried',
    'worry',
    'panic',
    'alarm',
  ],
  shame: [
    'shame',
    'ashamed',
    'embarrassed',
    'humiliated',
    'found wanting',
    'a failure',
    'failed',
    'small',
    'stupid',
    'a fraud',
  ],
  sadness: [
    'sadness',
    'sad',
    'grief',
    'grieving',
    'sorrow',
    'lonely',
    'loneliness',
    'loss',
    'bereft',
    'despair',
    'heavy',
  ],
  dread: ['dread', 'dreading', 'heartsink', 'heart sank', 'sinking'],
  guilt: ['guilt', 'guilty', 'remorse', 'regret', 'to blame'],
  frustration: [
    'frustration',
    'frustrated',
    'exasperated',
    'exasperation',
    'impatient',
    'impatience',
    'fed up',
    'thwarted',
  ],
  confusion: ['confusion', 'confused', 'puzzled', 'bewildered', 'lost', 'uncertain', 'unsure'],
  relief: ['relief', 'relieved', 'let off', 'calm', 'reassured'],
  tenderness: ['tenderness', 'tender', 'fond', 'fondness', 'warmth', 'love', 'compassion', 'moved', 'protective'],
};

/** Made for the first feeling: two hundred patterns, which most cases need none of. */
let phrases: readonly (readonly [RegExp, Family])[] | undefined;
const phrasesOfAll = (): readonly (readonly [RegExp, Family])[] =>
  Object.entries(LEXICON).flatMap(([family, words]) =>
    words.map((word) => [new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'iu'), family as Family] as const),
  );

/** The family that a feeling’s own words name; undefined if they name none, or more than one. */
export function familyOf(label: string): string | undefined {
  const text = label.slice(0, 200);
  phrases ??= phrasesOfAll();
  const found = new Set(phrases.filter(([phrase]) => phrase.test(text)).map(([, family]) => family));
  return found.size === 1 ? [...found][0] : undefined;
}

export type Side = 'patient' | 'clinician';

/** On whose side a person stands: a relative with the patient, a colleague and the team with the clinician. */
export function sideOf(part: PersonPart | 'team' | undefined): Side | undefined {
  if (part === 'patient' || part === 'relative') return 'patient';
  return part === 'clinician' || part === 'colleague' || part === 'team' ? 'clinician' : undefined;
}

/** One family of feelings, and who has them. */
export interface FeltFamily {
  readonly family: string;
  readonly patient: readonly Feeling[];
  readonly clinician: readonly Feeling[];
  /** Both sides have it. */
  readonly mirrored: boolean;
}

/** The families of feelings that the two sides show, in the order in which they first appear. */
export function feltFamilies(theCase: Case): FeltFamily[] {
  const sides = new Map(theCase.people.map((person) => [person.key, sideOf(person.part)]));
  const families = new Map<string, { patient: Feeling[]; clinician: Feeling[] }>();
  for (const section of theCase.sections) {
    for (const feeling of feelingsIn(section.children)) {
      const side = feeling.of?.key === 'team' ? 'clinician' : sides.get(feeling.of?.key ?? '');
      if (!side || feeling.family === undefined) continue;
      const felt = families.get(feeling.family) ?? { patient: [], clinician: [] };
      felt[side].push(feeling);
      families.set(feeling.family, felt);
    }
  }
  return [...families].map(([family, felt]) => ({
    family,
    ...felt,
    mirrored: felt.patient.length > 0 && felt.clinician.length > 0,
  }));
}

/** In the order of the text. */
function feelingsIn(nodes: readonly unknown[], found: Feeling[] = []): readonly Feeling[] {
  for (const node of nodes) {
    if (typeof node !== 'object' || node === null) continue;
    if ('type' in node && node.type === 'feeling') found.push(node as Feeling);
    if ('children' in node && Array.isArray(node.children)) feelingsIn(node.children, found);
  }
  return found;
}

/** The words of the lexicon, each with its family. */
export const FEELING_WORDS: readonly { readonly word: string; readonly family: string }[] = Object.entries(
  LEXICON,
).flatMap(([family, words]) => words.map((word) => ({ word, family })));
