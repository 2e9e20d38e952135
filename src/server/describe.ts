/** Words, people, questions, keys and formats, told in Markdown. What an author wrote is escaped: it is text, no markup. */
import { labelsFor } from '../handout/labels.js';
import type { Case, Person, Question } from '../language/case.js';
import { type EditionKind, editionsOf, type Format, formatNamed, viewOf } from '../language/formats/index.js';
import type { Field, Requirement, Shape } from '../language/matter/shape.js';
import type { Attribute, Word } from '../language/vocabulary.js';
import { plainText } from '../language/walk.js';

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
export function describeWord(word: Word, theCase: Case): string {
  const where = word.within ? `\n\nIt stands in ${word.within.map((name) => `\`:::${name}\``).join(' or ')}.` : '';
  const attributes = word.attributes.map((attribute) => `- ${describeAttribute(attribute)}`);
  return [
    `**\`${wordWritten(word)}\`**: ${word.says}${where}`,
    ...(attributes.length > 0 ? [attributes.join('\n')] : []),
    whoSees(word, theCase),
  ].join('\n\n');
}

export function describeAttribute({ name, type, says, required, values }: Attribute): string {
  const written = type === 'id' ? '#name' : type === 'flag' ? name : `${name}=…`;
  const choices = values ? ` (${values.join(', ')})` : '';
  return `\`${written}\` ${says}${choices}${required ? '; it is needed' : ''}`;
}

/** One line for each format of the case, or what holds wherever no format says otherwise. */
function whoSees(word: Word, theCase: Case): string {
  const formats = theCase.matter.formats.flatMap((name) => formatNamed(name, theCase.ownFormats) ?? []);
  if (formats.length === 0) return `*Who sees it:* ${READERS[word.readers]}.`;
  return formats
    .map((format) => `*Who sees it (${escapeMarkdown(format.title)}):* ${readersIn(word, format, theCase)}`)
    .join('\n\n');
}

const READERS: Readonly<Record<Word['readers'], string>> = {
  everyone: 'everyone',
  facilitator: 'who leads, and no learner',
  afterwards: 'learners afterwards, not before the discussion',
  named: 'those who are named in ‘for’',
};

function readersIn({ name, within }: Word, format: Format, theCase: Case): string {
  const type = within?.includes('brief') ? 'brief-line' : name;
  const { editions } = labelsFor(theCase.matter.lang);
  const sees = editionsOf(format).filter((kind) => {
    const view = viewOf(kind, format.name, theCase.ownFormats);
    return view.everything || view.nodes.some((node) => node === type) || type in view.addressed;
  });
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
export function describeField({ key, says, shape, required, example }: Field): string {
  return [
    `**\`${key}\`**: ${says}${required ? ` *(${NEEDED[required]})*` : ''}`,
    `It is ${shapeSays(shape)}.`,
    `\`\`\`yaml\n${example}\n\`\`\``,
  ].join('\n\n');
}

const NEEDED: Readonly<Record<Requirement, string>> = {
  always: 'needed',
  'in-review': 'needed from review on',
  approved: 'needed when approved',
};

function shapeSays(shape: Shape): string {
  switch (shape.type) {
    case 'text':
      return shape.check === 'date' ? 'a day: year, month, day' : 'a text';
    case 'choice':
      return `one of ${shape.values.map((value) => `\`${value}\``).join(', ')}`;
    case 'suggested':
      return `${shape.values.map((value) => `\`${value}\``).join(', ')}, or another`;
    case 'integer':
      return `a whole number, ${shape.min} or more`;
    case 'duration':
      return 'a number of minutes';
    case 'list':
      return shape.single ? `one or several: each ${shapeSays(shape.of)}` : `a list: each ${shapeSays(shape.of)}`;
    case 'map':
      return `a map of ${shape.keys.map((field) => `\`${field.key}\``).join(', ')}`;
    case 'record':
      return 'a map with keys of your own';
    case 'either':
      return shape.says;
    case 'anything':
      return 'written as in CSL';
  }
}

export function describeFormat({ name, title, says, minutes, group, requires, sources }: Format): string {
  const needs = requires.map((requirement) => `- ${requirement.says.replaceAll(/‘([^’]*)’/g, '`$1`')}`);
  return [
    `**${escapeMarkdown(title)}** (\`${name.replaceAll('`', '')}\`)`,
    `${escapeMarkdown(says)} Usually ${minutes} minutes, ${group.min} to ${group.max} people.`,
    ...(needs.length > 0 ? [`It needs\n\n${needs.join('\n')}`] : []),
    `*Sources:* ${sources.map(escapeMarkdown).join(' ')}`,
  ].join('\n\n');
}
