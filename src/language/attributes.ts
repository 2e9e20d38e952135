/** The attributes of a word as written, read into what they mean; what is wrong is a finding on the very place. */

import type { PersonRef } from './case.js';
import { type Finding, type Fix, findingOf, type Range } from './finding.js';
import { nearest } from './nearest.js';
import type { People } from './people.js';
import { listOf, quoted, type Said, say, sayOf } from './said.js';
import type { WrittenAttribute } from './syntax/fence-line.js';
import { type UnquotedValue, unquotedValues } from './unquoted.js';
import { type Attribute, attributeOf, ROLE_AUDIENCES, type Word } from './vocabulary.js';

export interface ReadAttributes {
  text(name: string): string | undefined;
  number(name: string): number | undefined;
  person(name: string): PersonRef | undefined;
  flag(name: string): boolean;
  list(name: string): readonly string[] | undefined;
  readonly findings: readonly Finding[];
  /** Where values stand that should have quotes: what is wrong within them is told in one. */
  readonly unquoted: readonly Range[];
  /** Something here was not understood, so that nobody can say for whom the block is meant. */
  readonly unclear: boolean;
}

/**
 * Read and check the attributes that a word was written with. `at` is where a missing one is reported; `source` is the
 * whole text, and where the word’s line or its braces end.
 */
export function readWritten(
  word: Word,
  written: readonly WrittenAttribute[],
  at: Range,
  people: People,
  source: { readonly text: string; readonly end: number },
): ReadAttributes {
  const findings: Finding[] = [];
  const values = new Map<string, WrittenAttribute>();
  let unclear = false;
  const error = (rule: string, message: Said, remedy: Said, range: Range, fix?: Fix): void => {
    findings.push(findingOf({ rule, severity: 'error', message, remedy, range, ...(fix ? { fix } : {}) }));
    unclear = true;
  };

  const unquoted = unquotedValues(word, written, source).filter(({ known, attribute }) => {
    const problem = check(known, attribute, people);
    return SPACED.has(known.type) ? !problem : problem?.meant !== undefined;
  });
  for (const attribute of written) {
    const parted = unquoted.find(({ range }) => within(attribute.valueRange ?? attribute.nameRange, range));
    if (parted) {
      if (parted.attribute.name === attribute.name) tellUnquoted(parted);
      continue;
    }
    const known = attributeOf(word, attribute.name);
    if (!known) {
      const names = word.attributes.map((candidate) => candidate.name);
      const meant = nearest(attribute.name, names);
      error(
        'structure/unknown-attribute',
        say`‘${attribute.name}’ is not an attribute of ‘${word.name}’. Until it is clear what was meant, only the facilitator sees this.`,
        meant
          ? say`Did you mean ‘${meant}’?`
          : names.length > 0
            ? say`It can have ${listOf(names.map(quoted))}.`
            : say`Take it out: this word has no attributes.`,
        attribute.nameRange,
        meant ? { title: `Write ‘${meant}’`, range: attribute.nameRange, text: meant } : undefined,
      );
      continue;
    }
    const problem = check(known, attribute, people);
    if (problem) {
      const range =
        attribute.valueRange && attribute.valueRange.end > attribute.valueRange.start
          ? attribute.valueRange
          : attribute.nameRange;
      const fix = problem.meant ? { title: `Write ‘${problem.meant}’`, range, text: problem.meant } : undefined;
      if (problem.harmless)
        findings.push(
          findingOf({
            rule: 'structure/attribute-value',
            severity: 'warning',
            message: problem.message,
            remedy: problem.remedy,
            range,
          }),
        );
      else error('structure/attribute-value', problem.message, problem.remedy, range, fix);
      if (!problem.harmless) continue;
    } else values.set(known.name, attribute);
  }
  function tellUnquoted({ known, attribute, alone, range }: UnquotedValue): void {
    const { value = '', name } = attribute;
    const problem = SPACED.has(known.type) ? undefined : check(known, attribute, people);
    if (problem?.meant !== undefined) {
      const fix = { title: `Write ‘${problem.meant}’`, range, text: problem.meant };
      error('structure/attribute-value', problem.message, problem.remedy, range, fix);
      return;
    }
    const text = `"${value}"`;
    const left = alone === '' ? say`‘${name}’ has no value` : say`‘${name}’ is ‘${alone}’ alone`;
    error(
      'structure/attribute-value',
      /\s/.test(value)
        ? say`A value with spaces in it needs double quotes around it; without them, ${left}. Until it has them, only the facilitator sees this.`
        : say`A value like this one needs double quotes around it; without them, ${left}. Until it has them, only the facilitator sees this.`,
      say`Write ‘${name}=${text}’.`,
      range,
      { title: 'Put double quotes around it', range, text },
    );
  }
  for (const attribute of word.attributes) {
    if (!attribute.required || written.some((other) => other.name === attribute.name)) continue;
    error(
      'structure/missing-attribute',
      say`‘${word.name}’ needs ‘${attribute.name}’ (${meaningOf(attribute)}). Until it has it, only the facilitator sees this.`,
      withChoice(say`Write ‘${attribute.name}=…’ in the braces.`, attribute, people),
      at,
    );
  }

  return {
    text: (name) => values.get(name)?.value,
    number(name) {
      const value = values.get(name)?.value;
      return value === undefined ? undefined : Number(value);
    },
    person(name) {
      const attribute = values.get(name);
      const key = people.key(attribute?.value ?? '');
      return attribute && key ? { key, range: attribute.valueRange ?? attribute.nameRange } : undefined;
    },
    flag: (name) => values.has(name),
    list: (name) =>
      values
        .get(name)
        ?.value?.split(/[\s,]+/)
        .filter(Boolean),
    findings,
    unquoted: unquoted.map(({ range }) => range),
    unclear,
  };
}

/** What can have spaces in it. */
const SPACED: ReadonlySet<Attribute['type']> = new Set(['text', 'open-choice', 'audience']);

const within = (inner: Range, outer: Range): boolean => inner.start >= outer.start && inner.end <= outer.end;

/** What an attribute means; what is code in Markdown stands in quotes. */
const meaningOf = ({ says }: Attribute): Said => sayOf(says.replaceAll(/`([^`]*)`/g, '‘$1’'));

const oneOrOther = (likely: string | undefined, all: string): Said =>
  likely ? say`Did you mean ‘${likely}’? It can be ${all}.` : say`It can be ${all}.`;

/** What to write, and what the value of the attribute can be, where there are so many words and no others. */
function withChoice(remedy: Said, { type, values = [] }: Attribute, people: People): Said {
  const keys = people.all.map(({ key }) => key);
  const all =
    type === 'choice' || type === 'open-choice'
      ? values
      : type === 'person'
        ? [...keys, 'team']
        : type === 'audience'
          ? [...ROLE_AUDIENCES, ...keys]
          : [];
  if (all.length === 0) return remedy;
  const list = all.join(', ');
  return type === 'open-choice'
    ? say`${remedy} It can be ${list}, or a word of your own.`
    : say`${remedy} It can be ${list}.`;
}

interface ValueProblem {
  readonly message: Said;
  readonly remedy: Said;
  readonly meant?: string;
  /** Who may read the block does not hang on it. */
  readonly harmless?: boolean;
}

function check(known: Attribute, { name, value }: WrittenAttribute, people: People): ValueProblem | undefined {
  if (known.type === 'flag') return undefined;
  if (value === undefined || value.trim() === '') {
    return {
      message: say`‘${name}’ has no value.`,
      remedy: say`Write ${meaningOf(known)}, as in ‘${name}=…’.`,
      harmless: known.type === 'minutes' || known.type === 'count',
    };
  }
  switch (known.type) {
    case 'person': {
      if (people.key(value)) return undefined;
      const meant = people.nearestKey(value);
      const role = meant ?? theOnly(value, people);
      const likely = role !== undefined && people.key(role) ? role : undefined;
      const keys = [...people.all.map((person) => person.key), 'team'].join(', ');
      return {
        message: say`‘${value}’ is not the key of anybody in ‘people’.`,
        remedy: oneOrOther(likely, keys),
        ...(meant ? { meant } : {}),
      };
    }
    case 'audience': {
      const audiences = [...ROLE_AUDIENCES, ...people.all.map((person) => person.key)];
      const unknown = value
        .split(/[\s,]+/)
        .filter(Boolean)
        .find((audience) => !audiences.includes(audience));
      if (unknown === undefined) return undefined;
      const meant = nearest(unknown, audiences);
      const named = unknown.replace(/^(?:actor|panel):/i, '');
      const likely = meant ?? (audiences.includes(named) ? named : theOnly(unknown, people));
      return {
        message: say`‘${unknown}’ is not an audience that Encounter knows. Until it is clear for whom this is, only the facilitator sees it.`,
        remedy: oneOrOther(likely, audiences.join(', ')),
        ...(meant && value.trim() === unknown ? { meant } : {}),
      };
    }
    case 'choice': {
      const choices = known.values ?? [];
      if (choices.includes(value)) return undefined;
      const meant = nearest(value, choices);
      const likely = meant ?? choices.find((choice) => choice === sideOf(value, people));
      return {
        message: say`‘${value}’ is none of the words that ‘${name}’ can have.`,
        remedy: oneOrOther(likely, choices.join(', ')),
        ...(meant ? { meant } : {}),
      };
    }
    case 'minutes':
      if (/^\d{1,4}(?:\.5)?$/.test(value) && Number(value) > 0) return undefined;
      return {
        message: say`‘${value}’ is no number of minutes.`,
        remedy: say`Write a number such as 10.`,
        harmless: true,
      };
    case 'count':
      if (/^\d{1,3}$/.test(value)) return undefined;
      return {
        message: say`‘${value}’ is no whole number.`,
        remedy: /[%/]/.test(value)
          ? say`Write a number such as 4, and no percentage or fraction.`
          : say`Write a number such as 4.`,
        harmless: true,
      };
    case 'objective':
      if (/^[\p{L}\p{N}_-]+(?:[\s,]+[\p{L}\p{N}_-]+)*$/u.test(value)) return undefined;
      return {
        message: say`‘${value}’ names no objective.`,
        remedy: say`Write the number of the objective, such as 1.`,
        harmless: true,
      };
    case 'id':
    case 'question': {
      if (/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(value)) return undefined;
      const bare = value.replace(/^#/, '');
      if (bare !== value && /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(bare))
        return {
          message: say`‘${name}’ takes the name of a question without the ‘#’ that it has where the question stands.`,
          remedy: say`Write ‘${name}=${bare}’.`,
          meant: bare,
        };
      return {
        message: say`‘${value}’ cannot be an id.`,
        remedy: say`Use letters, digits, ‘-’ and ‘_’, beginning with a letter or digit.`,
        harmless: known.type === 'id',
      };
    }
    default:
      return undefined;
  }
}

/** Other words for who is played, who is examined and who examines. */
const ROLES: readonly (readonly [audience: string, words: RegExp])[] = [
  ['patient', /^(?:actors?|sps?|simulated[ -]patient|role-?player)$/i],
  ['candidate', /^(?:students?|trainees?|learners?)$/i],
  ['examiner', /^(?:assessors?|markers?|raters?|tutors?)$/i],
];

/** Whom a role or a part most likely means: the only person of that part, or an audience. For the author to say. */
function theOnly(written: string, people: People): string | undefined {
  const role = ROLES.find(([, words]) => words.test(written))?.[0] ?? written;
  if (role !== written && role !== 'patient') return role;
  const part = nearest(
    role,
    people.all.map((person) => person.part),
  );
  const [person, ...others] = people.all.filter((each) => each.part === part);
  return others.length === 0 ? person?.key : undefined;
}

/** Other words for where a difficulty lies. */
const SIDES: readonly (readonly [side: string, words: RegExp])[] = [
  ['patient', /^(?:patients?|client|family|relatives?|carer|mother|father|parents?)$/i],
  ['clinician', /^(?:clinicians?|doctors?|dr|gp|physician|nurse|surgeon|therapist|midwife|student|trainee)$/i],
  ['relationship', /^(?:relation|relations|both|between|encounter|communication|rapport)$/i],
  ['team', /^(?:colleagues?|staff|ward|practice)$/i],
  ['system', /^(?:organi[sz]ation|hospital|clinic|service|environment|setting|context|institution|time|nhs)$/i],
];

/** The side that a word or the key of a person most likely means. */
function sideOf(value: string, people: People): string | undefined {
  const part = people.all.find(({ key }) => key === value)?.part;
  return SIDES.find(([side, words]) => side === part || words.test(part ?? value))?.[0];
}
