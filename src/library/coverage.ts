/**
 * What a library covers: its cases counted by what their authors wrote. It judges nothing: a number is no more than how
 * often something was written, and a gap is a question for those who know why.
 */
import { FORMATS } from '../language/formats/index.js';
import { FIELDS } from '../language/matter/schema.js';
import { DOMAINS } from '../language/vocabulary.js';
import { type CaseEntry, caseTitleOf } from './entry.js';

/** How often something was written, and what it is. */
export interface Count {
  readonly name: string;
  readonly count: number;
}

export interface Coverage {
  readonly cases: number;
  readonly levels: readonly string[];
  /** One row a format that is used, with the number of cases at each level, and of those without one. */
  readonly formats: readonly { readonly name: string; readonly byLevel: readonly number[]; readonly without: number }[];
  readonly specialties: readonly Count[];
  readonly settings: readonly Count[];
  readonly statuses: readonly Count[];
  readonly languages: readonly Count[];
  readonly people: {
    readonly total: number;
    readonly parts: readonly Count[];
    /** Bands of ten years, of the ages that begin with a number. */
    readonly ages: readonly Count[];
    readonly agesNotGiven: number;
    /** As the authors wrote them. */
    readonly pronouns: readonly Count[];
    readonly pronounsNotGiven: number;
  };
  /** How many factors lie in each domain, and in how many cases. */
  readonly factors: readonly (Count & { readonly cases: number })[];
  readonly casesWithoutFactors: number;
  /** What still stands as a new case begins, which is not counted: nobody has written it. */
  readonly unwritten: { readonly objectives: number; readonly factors: number; readonly cases: number };
  readonly objectives: {
    readonly total: number;
    readonly served: number;
    readonly casesWithout: number;
    readonly unserved: readonly { readonly title: string; readonly uri: string; readonly text: string }[];
  };
  /** What no case of the library has. */
  readonly missing: {
    readonly formats: readonly string[];
    readonly levels: readonly string[];
    readonly domains: readonly string[];
  };
}

const LEVELS = choicesOf('level');

/** @param formats the names of the formats that the library can use; those that are shipped if absent */
export function coverageOf(
  entries: readonly CaseEntry[],
  formats: readonly string[] = FORMATS.map(({ name }) => name),
): Coverage {
  const people = entries.flatMap((entry) => entry.people);
  const used = formats.filter((name) => entries.some((entry) => entry.formats.includes(name)));
  const written = (entry: CaseEntry) => entry.objectives.filter(({ suggested }) => !suggested);
  const left = (entry: CaseEntry): number => entry.objectives.length - written(entry).length;
  const objectives = entries.flatMap((entry) => written(entry).map((objective) => ({ entry, objective })));
  const factors = DOMAINS.map((name) => ({
    name,
    count: entries.reduce((sum, entry) => sum + (entry.factors[name] ?? 0), 0),
    cases: entries.filter((entry) => (entry.factors[name] ?? 0) > 0).length,
  }));
  return {
    cases: entries.length,
    levels: LEVELS,
    formats: used.map((name) => {
      const those = entries.filter((entry) => entry.formats.includes(name));
      return {
        name,
        byLevel: LEVELS.map((level) => those.filter(({ levels }) => levels.includes(level)).length),
        without: those.filter(({ levels }) => levels.length === 0).length,
      };
    }),
    specialties: counted(entries.flatMap(({ specialties }) => specialties)),
    settings: counted(entries.flatMap(({ settings }) => settings)),
    statuses: counted(entries.map(({ status }) => status)),
    languages: counted(entries.map(({ lang }) => lang)),
    people: {
      total: people.length,
      parts: counted(people.map(({ part }) => part)),
      ages: bands(people.flatMap(({ age }) => yearsOf(age) ?? [])),
      agesNotGiven: people.filter(({ age }) => yearsOf(age) === undefined).length,
      pronouns: counted(people.flatMap(({ pronouns }) => pronouns ?? [])),
      pronounsNotGiven: people.filter(({ pronouns }) => pronouns === undefined).length,
    },
    factors,
    casesWithoutFactors: entries.filter((entry) => Object.keys(entry.factors).length === 0).length,
    unwritten: {
      objectives: entries.reduce((sum, entry) => sum + left(entry), 0),
      factors: entries.reduce((sum, entry) => sum + entry.unwrittenFactors, 0),
      cases: entries.filter((entry) => left(entry) + entry.unwrittenFactors > 0).length,
    },
    objectives: {
      total: objectives.length,
      served: objectives.filter(({ objective }) => objective.questions > 0).length,
      casesWithout: entries.filter((entry) => written(entry).length === 0).length,
      unserved: objectives
        .filter(({ objective }) => objective.questions === 0)
        .map(({ entry, objective }) => ({ title: caseTitleOf(entry), uri: entry.uri, text: objective.text })),
    },
    missing: {
      formats: formats.filter((name) => !used.includes(name)),
      levels: LEVELS.filter((level) => !entries.some(({ levels }) => levels.includes(level))),
      domains: factors.filter(({ count }) => count === 0).map(({ name }) => name),
    },
  };
}

/** The values that a key of the front matter can have. */
function choicesOf(key: string): readonly string[] {
  const shape = FIELDS.find((field) => field.key === key)?.shape;
  const of = shape?.type === 'list' ? shape.of : shape;
  return of?.type === 'choice' ? of.values : [];
}

/** Most often first; what is as often, by its name. */
function counted(names: readonly string[]): Count[] {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  return [...counts]
    .map(([name, count]) => ({ name, count }))
    .sort((a, b) => b.count - a.count || (a.name < b.name ? -1 : 1));
}

/** Whole years, where an age is or begins with a number: `51`, `51 years`; a text such as `in her fifties` is none. */
function yearsOf(age: string | undefined): number | undefined {
  const years = /^(\d{1,3})(?!\d|\s*(?:month|week|day|hour)|[–-])/i.exec(age?.trim() ?? '')?.[1];
  return years === undefined ? undefined : Number(years);
}

/** Ages of 90 and over are one band, as anonymisation has it. */
function bands(years: readonly number[]): Count[] {
  const names = [...Array.from({ length: 9 }, (_, ten) => `${ten * 10}–${ten * 10 + 9}`), '90 and over'];
  return names
    .map((name, index) => ({
      name,
      count: years.filter((year) => Math.min(Math.floor(year / 10), 9) === index).length,
    }))
    .filter(({ count }) => count > 0);
}
