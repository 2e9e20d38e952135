/** What one key of the front matter asks of another: the people, origin and consent, scores, competencies. */

import { findingOf, type Range } from '../finding.js';
import { nearest } from '../nearest.js';
import { say } from '../said.js';
import { RESERVED_KEYS } from '../vocabulary.js';
import { MEASURES } from './checks.js';
import { type Context, report, scalarText, shorten } from './context.js';
import { type Entry, entryOf } from './front-matter.js';

/** A competency is one that a framework of the library has. */
export function checkCompetencies(
  entries: readonly Entry[],
  frameworks: ReadonlyMap<string, readonly string[]>,
  context: Context,
): void {
  const competencies = entryOf(entries, 'competencies')?.value;
  if (competencies?.type !== 'list' || frameworks.size === 0) return;
  for (const item of competencies.items) {
    if (item.type !== 'map') continue;
    const framework = entryOf(item.entries, 'framework');
    const id = entryOf(item.entries, 'id');
    const name = scalarText(framework);
    const ids = frameworks.get(name ?? '');
    const wrong = ids ? (ids.includes(scalarText(id) ?? '') ? undefined : id) : framework;
    if (!wrong) continue;
    const known = ids ?? [...frameworks.keys()];
    const meant = nearest(scalarText(wrong) ?? '', known);
    report(
      context,
      'matter/value',
      'warning',
      ids
        ? say`‘competencies.id’: ‘${shorten(scalarText(wrong) ?? '')}’ is none of the ids that this library lists for ‘${name ?? ''}’.`
        : say`‘competencies.framework’: ‘${shorten(name ?? '')}’ is no framework that this library lists.`,
      meant ? say`Did you mean ‘${meant}’?` : say`It can be ${known.slice(0, 12).join(', ')}.`,
      wrong.value.range,
    );
  }
}

export function checkPeople(entries: readonly Entry[], context: Context): void {
  const people = entryOf(entries, 'people');
  if (people?.value.type !== 'map') return;
  const names = new Map<string, Range>();
  for (const { key, keyRange, value } of people.value.entries) {
    if ((RESERVED_KEYS as readonly string[]).includes(key)) {
      report(
        context,
        'matter/reserved',
        'error',
        say`‘${key}’ is a role of its own and cannot be a person’s key.`,
        say`Choose another key, such as the person’s surname in small letters.`,
        keyRange,
      );
    } else if (!/^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u.test(key)) {
      report(
        context,
        'matter/person-key',
        'error',
        say`‘${shorten(key)}’ cannot be a person’s key.`,
        say`Use letters, digits, ‘-’ and ‘_’, beginning with a letter or digit.`,
        keyRange,
      );
    }
    const name = value.type === 'map' ? entryOf(value.entries, 'name') : undefined;
    const text = scalarText(name)?.trim().normalize('NFC');
    const twin = text ? names.get(text) : undefined;
    if (name && text && twin) {
      context.findings.push(
        findingOf({
          rule: 'matter/duplicate-name',
          severity: 'error',
          message: say`Two people are called ‘${shorten(text)}’, so that nobody can say who speaks.`,
          remedy: say`Give each a name of their own.`,
          range: name.value.range,
          related: { message: say`The other one.`, range: twin },
        }),
      );
    } else if (name && text) names.set(text, name.value.range);
  }
  const parts = people.value.entries.map(({ value }) =>
    value.type === 'map' ? scalarText(entryOf(value.entries, 'part')) : undefined,
  );
  if (!parts.includes('clinician')) {
    report(
      context,
      'matter/people',
      'error',
      say`No clinician is among the people, and an encounter has two sides.`,
      say`Add a person with ‘part: clinician’.`,
      people.keyRange,
    );
  }
  if (!parts.includes('patient') && !parts.includes('relative')) {
    report(
      context,
      'matter/people',
      'error',
      say`No patient is among the people, nor a relative who speaks for them, and an encounter has two sides.`,
      say`Add a person with ‘part: patient’.`,
      people.keyRange,
    );
  }
}

/** What one key asks of another. */
export function checkTogether(entries: readonly Entry[], context: Context): void {
  const origin = entryOf(entries, 'origin');
  const from = scalarText(origin);
  if (origin && from === 'real-consented' && !entryOf(entries, 'consent')) {
    report(
      context,
      'matter/consent',
      'error',
      say`A real case with consent says what the consent covers, and this one does not yet.`,
      say`Add ‘consent’ with ‘status’, ‘scope’ and ‘date’.`,
      origin.value.range,
    );
  }
  if (origin && from?.startsWith('real-') && !entryOf(entries, 'deidentification')) {
    report(
      context,
      'matter/deidentification',
      'error',
      say`A real case says what was done so that nobody in it can be recognised, and this one does not yet. Whether it is enough, only a person can judge.`,
      say`Add ‘deidentification’ with ‘method’ and ‘changed’.`,
      origin.value.range,
    );
  }
  checkMeasures(entries, context);
  const group = entryOf(entries, 'group');
  if (group?.value.type === 'map') {
    const [min, max] = ['min', 'max'].map((key) =>
      Number(scalarText(entryOf(group.value.type === 'map' ? group.value.entries : [], key)) ?? Number.NaN),
    );
    if (min !== undefined && max !== undefined && min > max) {
      report(
        context,
        'matter/value',
        'error',
        say`‘group’: at least ${min} and at most ${max} cannot both hold.`,
        say`Put the smaller number in ‘min’.`,
        group.value.range,
      );
    }
  }
}

/** A score lies in the range of its instrument, where that is known, and is somebody’s of the case. */
export function checkMeasures(entries: readonly Entry[], context: Context): void {
  const measures = entryOf(entries, 'measures')?.value;
  if (measures?.type !== 'list') return;
  for (const item of measures.items) {
    if (item.type !== 'map') continue;
    const instrument = scalarText(entryOf(item.entries, 'instrument'))?.toLowerCase() ?? '';
    const score = entryOf(item.entries, 'score');
    const range = Object.hasOwn(MEASURES, instrument) ? MEASURES[instrument] : undefined;
    const value = Number(scalarText(score));
    if (score && range && (value < range.min || value > range.max)) {
      report(
        context,
        'matter/value',
        'error',
        say`‘measures.score’: ${value} is no score that ${instrument} can have.`,
        say`It lies between ${range.min} and ${range.max}.`,
        score.value.range,
      );
    }
  }
}
