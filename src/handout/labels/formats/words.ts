/** What a format says to whoever leads and to the panel, in the words of one language. */
import { type Format, formatNamed, type Guide, type Phase } from '../../../language/formats/index.js';

/** The words of one format; in the order in which the format has what they stand for, and as many. */
export interface FormatWords {
  readonly phases: readonly (readonly [name: string, says: string])[];
  readonly aim: string;
  readonly whom: string;
  readonly signs: readonly (readonly [when: string, say: string])[];
  readonly groundRules: readonly string[];
  /** What was taken from each source that says so. */
  readonly taken?: readonly string[];
}

/** By the names of the formats. */
export type FormatsWords = Readonly<Record<string, FormatWords>>;

/** The parts of a format that are printed. */
export type Spoken = Pick<Format, 'phases' | 'guide' | 'groundRules'>;

/**
 * A format as it speaks with these words. What has none stays as the format has it: no phase or sign is ever lost for
 * the lack of a word.
 */
export function spokenWith(format: Spoken, words: FormatWords): Spoken {
  const phases = format.phases.map((phase, index): Phase => {
    const [name, says] = words.phases[index] ?? [phase.name, phase.says];
    return { ...phase, name, says };
  });
  const groundRules = format.groundRules.map((rule, index) => words.groundRules[index] ?? rule);
  return { phases, groundRules, ...(format.guide && { guide: guideWith(format.guide, words) }) };
}

function guideWith(guide: Guide, { aim, whom, signs, taken = [] }: FormatWords): Guide {
  const told = guide.sources.filter((source) => source.taken !== undefined);
  return {
    aim,
    whom,
    signs: guide.signs.map((sign, index) => {
      const [when, say] = signs[index] ?? [sign.when, sign.say];
      return { ...sign, when, say };
    }),
    sources: guide.sources.map((source) => {
      const own = taken[told.indexOf(source)] ?? source.taken;
      return own === undefined ? source : { ...source, taken: own };
    }),
  };
}

/** Whether the format is one of ours; the words of a library’s own format are in the language of its author. */
export function isShipped({ name }: Format): boolean {
  return formatNamed(name) !== undefined;
}
