/**
 * The settings of a library, `encounter.yaml`: data alone, which can never run code. What cannot be understood has no
 * effect, and a finding says so.
 */

import { type Finding, findingOf, type Severity } from '../language/finding.js';
import { FORMATS, type Format } from '../language/formats/index.js';
import { type Entry, entryOf, readYaml, type Value } from '../language/matter/front-matter.js';
import { validateEntries } from '../language/matter/validate.js';
import { textIn, textOf, textsIn } from '../language/matter/values.js';
import { nearest } from '../language/nearest.js';
import { type CaseFile, parseCase } from '../language/parse.js';
import { type Said, say } from '../language/said.js';
import type { SectionMemory } from '../language/sections.js';
import { CATALOGUE } from '../rules/catalogue.js';
import { ownTermsRule } from '../rules/language/own-terms.js';
import { lint } from '../rules/lint.js';
import type { Surroundings } from '../rules/rule.js';
import { readFormats } from './own-formats.js';
import { SETTINGS_FIELDS, SEVERITIES } from './schema.js';
import { problem } from './values.js';

export const SETTINGS_FILE = 'encounter.yaml';

/** `off`: the rule’s findings are not shown in this library. */
export type RuleSeverity = Severity | 'off';

/** A term that a library does not use of people. */
export interface Term {
  /** Literal; `*` stands for any letters. Never a regular expression. */
  readonly term: string;
  readonly instead: readonly string[];
  readonly why?: string;
  readonly severity?: Severity;
}

export interface Settings {
  /** By rule id; a rule that is not named keeps its own severity. */
  readonly rules: ReadonlyMap<string, RuleSeverity>;
  /** The library’s own, besides those that are shipped. */
  readonly formats: readonly Format[];
  readonly specialties: readonly string[];
  readonly settings: readonly string[];
  readonly professions: readonly string[];
  /** The ids of each framework of competencies. */
  readonly frameworks: ReadonlyMap<string, readonly string[]>;
  readonly terms: readonly Term[];
  readonly allow: { readonly places: readonly string[]; readonly names: readonly string[] };
}

export interface ReadSettings {
  readonly settings: Settings;
  /** In the order of the text; offsets are those of the file, in UTF-16 units. */
  readonly findings: readonly Finding[];
}

/** The settings of a library that has none. */
export const NO_SETTINGS: Settings = {
  rules: new Map(),
  formats: [],
  specialties: [],
  settings: [],
  professions: [],
  frameworks: new Map(),
  terms: [],
  allow: { places: [], names: [] },
};

/** Read the text of `encounter.yaml`. Never throws; an empty file is a library without settings. */
export function readSettings(text: string): ReadSettings {
  const start = /^\uFEFF{0,9}/.exec(text)?.[0].length ?? 0;
  const { entries, findings: read, broken } = readYaml(text.slice(start), start);
  const found: Finding[] = read.map(ofSettings);
  // Where the YAML itself is broken, keys are lost or stand elsewhere: to complain of them too would only confuse.
  if (!broken) found.push(...validateEntries(entries, SETTINGS_FIELDS, text, read, say`The settings file`));

  const own: Finding[] = [];
  const value = (key: string): Value | undefined => entryOf(entries, key)?.value;
  const vocabularies = value('vocabularies');
  const settings: Settings = {
    rules: readRules(value('rules'), own),
    formats: readFormats(value('formats'), own),
    specialties: textsIn(vocabularies, 'specialties'),
    settings: textsIn(vocabularies, 'settings'),
    professions: textsIn(vocabularies, 'professions'),
    frameworks: readFrameworks(vocabularies),
    terms: readTerms(value('terms'), own),
    allow: { places: textsIn(value('allow'), 'places'), names: textsIn(value('allow'), 'names') },
  };
  if (!broken) found.push(...own);
  const findings = found.sort((a, b) => a.range.start - b.range.start || a.range.end - b.range.end);
  return { settings, findings };
}

/** What is said of a settings file that is not read, since its name (`encounter.yml`) is another. */
export function misnamedSettings(name: string): ReadSettings {
  const message = say`This file is called ‘${name}’. Settings are read from ‘${SETTINGS_FILE}’ alone: nothing that stands here has an effect.`;
  const remedy = say`Give it the name ‘${SETTINGS_FILE}’.`;
  return { settings: NO_SETTINGS, findings: [problem({ start: 0, end: 0 }, message, remedy, 'warning')] };
}

/** The readers of YAML speak of the front matter: here they read another file. */
function ofSettings(finding: Finding): Finding {
  const { said, related: _, ...others } = finding;
  const inSettings = ({ template, values }: Said): Said => ({ template: ofSettingsFile(template), values });
  return said ? findingOf({ ...others, message: inSettings(said.message), remedy: inSettings(said.remedy) }) : finding;
}

/** What is said of the front matter, said of a settings file. */
export const ofSettingsFile = (text: string): string =>
  text
    .replaceAll(/\b([Tt]he) front matter/g, '$1 settings file')
    .replaceAll('block of front matter', 'block of settings')
    .replaceAll('Front matter', 'A settings file')
    .replaceAll('front matter', 'a settings file')
    .replaceAll('title: "The fourth referral"', 'teaching/minutes: off');

const entriesIn = (value: Value | undefined): readonly Entry[] => (value?.type === 'map' ? value.entries : []);

function readRules(value: Value | undefined, findings: Finding[]): Map<string, RuleSeverity> {
  const known = CATALOGUE.map((rule) => rule.id);
  const rules = new Map<string, RuleSeverity>();
  for (const { key, keyRange, value: written } of entriesIn(value)) {
    const word = textOf(written) ?? '';
    const severity = word === 'off' ? 'off' : SEVERITIES.get(word);
    if (known.includes(key)) {
      if (severity) rules.set(key, severity);
      continue;
    }
    const meant = nearest(key, known);
    findings.push(
      findingOf({
        rule: 'matter/unknown-key',
        severity: 'warning',
        message: say`‘${key.slice(0, 60)}’ is no rule that Encounter knows, so this has no effect.`,
        remedy: meant ? say`Did you mean ‘${meant}’?` : say`The rules are listed in docs/rules.md, each with its id.`,
        range: keyRange,
        ...(meant ? { fix: { title: `Write ‘${meant}’`, range: keyRange, text: meant } } : {}),
      }),
    );
  }
  return rules;
}

function readFrameworks(vocabularies: Value | undefined): Map<string, readonly string[]> {
  const frameworks = vocabularies?.type === 'map' ? entryOf(vocabularies.entries, 'frameworks')?.value : undefined;
  return new Map(entriesIn(frameworks).map(({ key }) => [key, textsIn(frameworks, key)]));
}

function readTerms(value: Value | undefined, findings: Finding[]): Term[] {
  if (value?.type !== 'list') return [];
  return value.items.flatMap((item): Term[] => {
    const term = textIn(item, 'term');
    if (item.type !== 'map' || term === undefined || term.length > 80) return [];
    const range = entryOf(item.entries, 'term')?.value.range ?? item.range;
    if ((term.match(/[\p{L}\p{N}]/gu) ?? []).length < 2 || (term.match(/\*/g) ?? []).length > 3) {
      findings.push(
        problem(
          range,
          say`‘terms.term’: this would be found nearly everywhere, so it has no effect.`,
          say`Write two letters at least, and ‘*’ three times at most, each for any letters: “corridor patient*”.`,
        ),
      );
      return [];
    }
    if (/[\\^$[\]|]|\.[*+?]|\(\?/.test(term)) {
      findings.push(
        problem(
          range,
          say`‘terms.term’: this looks like a regular expression, and it is read as the very signs that stand there.`,
          say`Write the term as it stands in a text; only ‘*’ stands for any letters.`,
          'warning',
        ),
      );
    }
    const why = textIn(item, 'why');
    const severity = SEVERITIES.get(textIn(item, 'severity') ?? '');
    return [
      {
        term,
        instead: textsIn(item, 'instead'),
        ...(why === undefined ? {} : { why }),
        ...(severity ? { severity } : {}),
      },
    ];
  });
}

/** How severe a rule’s findings are in a library; undefined where the rule decides for itself. */
export function severityOf(rule: string, settings: Settings): RuleSeverity | undefined {
  return settings.rules.get(rule);
}

/** Findings as the library wants them: those of a rule that is off are gone, others have its severity. */
export function withSettings(findings: readonly Finding[], settings: Settings): readonly Finding[] {
  return findings.flatMap((finding): Finding[] => {
    const severity = severityOf(finding.rule, settings);
    if (severity === 'off') return [];
    return [severity === undefined ? finding : { ...finding, severity }];
  });
}

/** Parse a case of a library, with the formats and frameworks that the library adds. `memory` is as for `parseCase`. */
export function parseIn({ formats, frameworks }: Settings, text: string, memory?: SectionMemory): CaseFile {
  return parseCase(text, { formats, frameworks }, memory);
}

/** Everything that is found in a case of a library, as severe as the library wants it. */
export function lintIn(settings: Settings, file: CaseFile, surroundings: Surroundings = {}): readonly Finding[] {
  const { rules: severities, terms, allow } = settings;
  const rules = terms.length > 0 ? [ownTermsRule(terms)] : [];
  const found = withSettings(lint(file, { ...surroundings, severities, rules }), settings);
  const allowed = (list: readonly string[], { range }: Finding): boolean => {
    const text = file.text.slice(range.start, range.end).toLowerCase();
    return list.some((each) => text.includes(each.toLowerCase()));
  };
  return found.filter(
    (finding) =>
      !(finding.rule === 'privacy/place' && allowed(allow.places, finding)) &&
      !(finding.rule === 'privacy/name' && allowed(allow.names, finding)),
  );
}

/** The formats that a case of the library can be meant for: those that are shipped, then its own. */
export function formatsOf(settings: Settings): readonly Format[] {
  return [...FORMATS, ...settings.formats];
}
