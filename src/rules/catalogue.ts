/** Every rule by its id, with why: the rules proper, and what the parser finds on its way. */

import type { Severity } from '../language/finding.js';
import { RULES } from './index.js';
import { ownTermsRule } from './language/own-terms.js';
import type { Rule } from './rule.js';

export interface RuleDoc {
  readonly id: string;
  readonly says: string;
  readonly why: string;
  readonly source?: string;
  /** How severe its findings are, whatever the status; absent where a rule says it for each. */
  readonly severities?: readonly Severity[];
}

const MEANING =
  'What is not understood goes to the facilitator alone, so that a slip never shows a learner what they should not see.';

const ERROR = ['error'] as const;
const WARNING = ['warning'] as const;
/** An error, and a warning where nothing is lost by it. */
const EITHER = ['error', 'warning'] as const;

/** What the parser and the schema find, or whoever opens the file. */
const FOUND_WHILE_READING: readonly (RuleDoc & Required<Pick<RuleDoc, 'severities'>>)[] = [
  {
    id: 'matter/unreadable',
    says: 'The file can be read, as UTF-8 text.',
    why: 'Of what cannot be read nobody can say what is in it; the other cases of a folder are looked through all the same.',
    severities: ERROR,
  },
  {
    id: 'matter/missing',
    says: 'A case begins with its front matter.',
    why: 'Without it nobody knows who is in the case, and for whom a handout can be made.',
    severities: EITHER,
  },
  {
    id: 'matter/unclosed',
    says: 'The front matter ends with a line of ‘---’.',
    why: 'Nobody can say where the case begins, so nothing of it is shown to learners.',
    severities: ERROR,
  },
  {
    id: 'matter/yaml',
    says: 'The front matter is readable YAML.',
    why: 'A line that cannot be read has no effect.',
    severities: ERROR,
  },
  {
    id: 'matter/alias',
    says: 'The front matter writes its values out.',
    why: 'References within YAML are easily misread, and can be made to grow without end.',
    severities: ERROR,
  },
  {
    id: 'matter/unknown-key',
    says: 'Every key is known, or begins with ‘x-’.',
    why: 'A mistyped key has no effect, and nobody notices.',
    severities: WARNING,
  },
  {
    id: 'matter/missing-key',
    says: 'The keys are there that the status asks for.',
    why: 'A case that others are to use says what it is, whom it is for and where it comes from.',
    severities: ERROR,
  },
  { id: 'matter/empty', says: 'A key has a value.', why: 'An empty key says nothing.', severities: WARNING },
  {
    id: 'matter/value',
    says: 'A value is of the kind that its key asks for.',
    why: 'A value that is not understood has no effect.',
    severities: EITHER,
  },
  {
    id: 'matter/reserved',
    says: 'No person’s key is the name of a role.',
    why: 'A brief for ‘examiner’ must mean the role.',
    severities: ERROR,
  },
  {
    id: 'matter/person-key',
    says: 'A person’s key is made of letters, digits, ‘-’ and ‘_’.',
    why: 'It is written in attributes, without quotes.',
    severities: ERROR,
  },
  {
    id: 'matter/duplicate-name',
    says: 'No two people have the same name.',
    why: 'A turn of dialogue begins with the name.',
    severities: ERROR,
  },
  {
    id: 'matter/people',
    says: 'A clinician, and a patient or a relative, are among the people.',
    why: 'An encounter has two sides.',
    severities: ERROR,
  },
  {
    id: 'matter/consent',
    says: 'A real case with consent says what the consent covers.',
    why: 'Consent to teaching is not consent to publication; a person must judge it.',
    severities: ERROR,
  },
  {
    id: 'matter/deidentification',
    says: 'A real case says what was done so that nobody is recognised.',
    why: 'No tool can tell that a person cannot be recognised; a person must judge it.',
    severities: ERROR,
  },
  {
    id: 'structure/unknown-word',
    says: 'Every word after colons is a word of the vocabulary.',
    why: MEANING,
    severities: ERROR,
  },
  { id: 'structure/unclosed', says: 'Every block is closed.', why: MEANING, severities: ERROR },
  {
    id: 'structure/stray-close',
    says: 'Every ‘:::’ closes a block.',
    why: 'Where a block begins that is closed here, nobody can say; what stands before it might be meant for the facilitator.',
    severities: ERROR,
  },
  {
    id: 'structure/malformed',
    says: 'A line of colons is written as the language asks.',
    why: MEANING,
    severities: EITHER,
  },
  { id: 'structure/misplaced', says: 'A word stands where it has its meaning.', why: MEANING, severities: EITHER },
  {
    id: 'structure/fence-in-code',
    says: 'No block begins or ends in a block of code.',
    why: 'In code ‘:::’ opens and closes nothing, so that a block may reach further than it seems.',
    severities: EITHER,
  },
  {
    id: 'structure/unclosed-comment',
    says: 'Every comment is closed.',
    why: 'What was meant to be hidden could show, and what was meant to show could be hidden.',
    severities: ERROR,
  },
  {
    id: 'structure/unknown-attribute',
    says: 'Every attribute is one that the word has.',
    why: MEANING,
    severities: ERROR,
  },
  {
    id: 'structure/missing-attribute',
    says: 'A word has the attributes that it needs.',
    why: MEANING,
    severities: ERROR,
  },
  {
    id: 'structure/attribute-value',
    says: 'An attribute’s value is one that it can have.',
    why: MEANING,
    severities: EITHER,
  },
  {
    id: 'structure/missing-label',
    says: 'A word that says something has its text in brackets.',
    why: 'Without it, it says nothing.',
    severities: WARNING,
  },
  {
    id: 'structure/empty-block',
    says: 'A block holds something.',
    why: 'An empty block is often an unfinished thought.',
    severities: WARNING,
  },
  {
    id: 'structure/unknown-speaker',
    says: 'Whoever begins a turn is among the people.',
    why: 'A name that nobody declared may be a slip, or a real name.',
    severities: EITHER,
  },
  {
    id: 'structure/swallowed-turn',
    says: 'No turn is swallowed by emphasis, a list or a heading.',
    why: 'It would be shown as part of what someone else said.',
    severities: EITHER,
  },
  {
    id: 'structure/duplicate-id',
    says: 'An id stands for one thing.',
    why: 'A link or a key cannot tell which is meant.',
    severities: ERROR,
  },
  {
    id: 'structure/dangling-id',
    says: 'What points at a question finds it.',
    why: 'A key without its question is lost on the facilitator’s page.',
    severities: ERROR,
  },
  {
    id: 'suppression/reason',
    says: 'A comment that passes over a finding names the rule and the reason.',
    why: 'Whoever reads the case next needs to know why.',
    severities: WARNING,
  },
  {
    id: 'suppression/unknown-rule',
    says: 'A comment that passes over a finding names a rule that exists.',
    why: 'A mistyped name passes over nothing.',
    severities: WARNING,
  },
  {
    id: 'suppression/unused',
    says: 'A comment that passes over a finding has one to pass over.',
    why: 'A comment left behind would hide the next finding, which nobody has judged.',
    severities: WARNING,
  },
  {
    id: 'structure/limits',
    says: 'The text is of a size and a depth that can be read.',
    why: 'Hostile or broken text must never stop the editor.',
    severities: EITHER,
  },
];

/** Every rule that looks at a case, and what stands for those that a library makes of its own terms. */
export const DESCRIBED: readonly Rule[] = [...RULES, ownTermsRule([])];

/** All that can be found, rules and parser alike, by id. */
export const CATALOGUE: readonly RuleDoc[] = [
  ...FOUND_WHILE_READING,
  ...DESCRIBED.map(({ id, says, why, source }) => ({ id, says, why, ...(source ? { source } : {}) })),
].sort((a, b) => (a.id < b.id ? -1 : 1));

/** Where a rule is explained, relative to the package; undefined for an unknown id. */
export function ruleUrl(id: string): string | undefined {
  return CATALOGUE.some((rule) => rule.id === id) ? `docs/rules.md#${id.replace('/', '')}` : undefined;
}
