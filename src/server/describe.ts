/** Words, people, questions, keys and formats, told in Markdown. What an author wrote is escaped: it is text, no markup. */
import { labelsFor } from '../handout/labels.js';
import type { Case, Person, Question } from '../language/case.js';
import { type EditionKind, editionsOf, type Format, formatNamed, viewOf } from '../language/formats/index.js';
import type { Field, Requirement, Shape } from '../language/matter/shape.js';
import type { Attribute, Word } from '../language/vocabulary.js';
import { plainText } from '../language/walk.js';
import { formatIn } from '../language/write/skeleton/skeleton.js';
import type { L10n } from './l10n.js';

/** An author’s text as Markdown that shows it as it is. */
export function escapeMarkdown(text: string): string {
  return text
    .replaceAll(/\s+/g, ' ')
    .replaceAll(/[\\`*_{}[\]()#+.!|~>@:&-]/g, String.raw`\$&`)
    .replaceAll('<', '&lt;');
}

const COLONS = { container: ':::', leaf: '::', text: ':' } as const;

/** A word as it is written: `:::voice`. */
export function wordWritten(word: Word): string {
  return COLONS[word.kind] + word.name;
}

/** What a word says, its attributes, and who sees it in the formats of this case. */
export function describeWord(word: Word, theCase: Case, l10n: L10n): string {
  const { t } = l10n;
  const within = word.within?.map((name) => `\`:::${name}\``).join(` ${t('or')} `);
  const where = within === undefined ? '' : `\n\n${t('It stands in {0}.', within)}`;
  const attributes = word.attributes.map((attribute) => `- ${describeAttribute(attribute, l10n)}`);
  return [
    `**\`${wordWritten(word)}\`**: ${t(word.says)}${where}`,
    ...(attributes.length > 0 ? [attributes.join('\n')] : []),
    whoSees(word, theCase, l10n),
  ].join('\n\n');
}

export function describeAttribute({ name, type, says, required, values }: Attribute, { t }: L10n): string {
  const written = type === 'id' ? '#name' : type === 'flag' ? name : `${name}=…`;
  const choices = values ? ` (${values.join(', ')})` : '';
  return `\`${written}\` ${t(says)}${choices}${required ? `; ${t('it is needed')}` : ''}`;
}

/** One line for each format of the case, or what holds wherever no format says otherwise. */
function whoSees(word: Word, theCase: Case, { lang, t }: L10n): string {
  const formats = theCase.matter.formats.flatMap((name) => formatNamed(name, theCase.ownFormats) ?? []);
  if (formats.length === 0) return `*${t('Who sees it')}:* ${t(READERS[word.readers])}.`;
  return formats
    .map((format) => {
      const { title } = formatIn(format, lang);
      return `*${t('Who sees it')} (${escapeMarkdown(title)}):* ${readersIn(word, format, theCase)}`;
    })
    .join('\n\n');
}

const READERS: Readonly<Record<Word['readers'], string>> = {
  everyone: 'everyone',
  facilitator: 'who leads, and no learner',
  afterwards: 'learners afterwards, not before the discussion',
  named: 'those who are named in ‘for’',
};

/** Whether a word that others read elsewhere is on the sheet of who leads alone, in every format of the case. */
export function isLeadersAlone(word: Word, theCase: Case): boolean {
  const formats = theCase.matter.formats.flatMap((name) => formatNamed(name, theCase.ownFormats) ?? []);
  const isElsewhere = word.readers === 'everyone' || word.readers === 'afterwards';
  return (
    isElsewhere &&
    formats.length > 0 &&
    formats.every((format) => kindsThatSee(word, format, theCase).every((kind) => kind === 'facilitator'))
  );
}

function kindsThatSee({ name, within }: Word, format: Format, theCase: Case): EditionKind[] {
  const type = within?.includes('brief') ? 'brief-line' : name;
  return editionsOf(format).filter((kind) => {
    const view = viewOf(kind, format.name, theCase.ownFormats);
    return view.everything || view.nodes.some((node) => node === type) || type in view.addressed;
  });
}

function readersIn(word: Word, format: Format, theCase: Case): string {
  const { editions } = labelsFor(theCase.matter.lang);
  const sees = kindsThatSee(word, format, theCase);
  const named = (kind: EditionKind): string => escapeMarkdown(editions[kind]);
  return [...new Set(sees.map(named))].join(' · ');
}

export function describePerson({ name, part, about, age, pronouns, key }: Person): string {
  const facts = [part, age, pronouns].filter((fact) => fact !== undefined).map(escapeMarkdown);
  return [
    `**${escapeMarkdown(name)}** (\`${key.replaceAll('`', '')}\`)`,
    facts.join(', '),
    ...(about === undefined ? [] : [escapeMarkdown(about)]),
  ].join('\n\n');
}

/** The first words of a question. */
export function questionText({ children }: Question, most = 120): string {
  const text = plainText(children as readonly { readonly type: string }[])
    .replaceAll(/\s+/g, ' ')
    .trim();
  return text.length > most ? `${text.slice(0, most).replace(/\s+\S*$/, '')} …` : text;
}

/** What a key of the front matter says, and what it can be. */
export function describeField({ key, says, shape, required, example }: Field, l10n: L10n): string {
  const { t } = l10n;
  return [
    `**\`${key}\`**: ${t(says)}${required ? ` *(${t(NEEDED[required])})*` : ''}`,
    t('It is {0}.', shapeSays(shape, l10n)),
    `\`\`\`yaml\n${example}\n\`\`\``,
  ].join('\n\n');
}

export const NEEDED: Readonly<Record<Requirement, string>> = {
  always: 'needed',
  'in-review': 'needed from review on',
  approved: 'needed when approved',
};

function shapeSays(shape: Shape, l10n: L10n): string {
  const { t } = l10n;
  switch (shape.type) {
    case 'text':
      return shape.check === 'date' ? t('a day: year, month, day') : t('a text');
    case 'choice':
      return t('one of {0}', coded(shape.values));
    case 'suggested':
      return t('{0}, or another', coded(shape.values));
    case 'integer':
      return t('a whole number, {0} or more', shape.min);
    case 'duration':
      return t('a number of minutes');
    case 'list':
      return t(shape.single ? 'one or several: each {0}' : 'a list: each {0}', shapeSays(shape.of, l10n));
    case 'map':
      return t('a map of {0}', coded(shape.keys.map(({ key }) => key)));
    case 'record':
      return t('a map with keys of your own');
    case 'either':
      return t(shape.says);
    case 'anything':
      return t('written as in CSL');
  }
}

const coded = (names: readonly string[]): string => names.map((name) => `\`${name}\``).join(', ');

export function describeFormat(format: Format, { lang, t }: L10n): string {
  const { name, minutes, group, requires, sources } = format;
  const { title, says } = formatIn(format, lang);
  const needs = requires.map((requirement) => `- ${t(requirement.says).replaceAll(/‘([^’]*)’/g, '`$1`')}`);
  return [
    `**${escapeMarkdown(title)}** (\`${name.replaceAll('`', '')}\`)`,
    `${escapeMarkdown(says)} ${t('Usually {0} minutes, {1} to {2} people.', minutes, group.min, group.max)}`,
    ...(needs.length > 0 ? [`${t('It needs')}\n\n${needs.join('\n')}`] : []),
    `*${t('Sources')}:* ${sources.map(escapeMarkdown).join(' ')}`,
  ].join('\n\n');
}
