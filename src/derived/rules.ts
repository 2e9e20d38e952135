/** `docs/rules.md`: every rule by its id, from the catalogue. */

import type { Severity } from '../language/finding.js';
import { CATALOGUE, DESCRIBED, type RuleDoc } from '../rules/catalogue.js';
import ordinary from '../rules/language/precision.json' with { type: 'json' };
import precision from '../rules/privacy/precision.json' with { type: 'json' };
import type { SeverityByStatus } from '../rules/rule.js';

/** The first half of an id, and what its rules have in common. */
const GROUPS: Readonly<Record<string, { readonly title: string; readonly says: string }>> = {
  balance: { title: 'Balance', says: 'Whether both sides of the encounter are heard.' },
  evidence: { title: 'Evidence', says: 'Whether a reader can find what the case rests on.' },
  forum: { title: 'Forums', says: 'Whether a group can explore: its questions, its stories, its ground rules.' },
  language: {
    title: 'Language',
    says: 'How a case speaks of people. There is no agreed list of words, and this is no standard: it is ours, each word with its reason and its source, and a word means what it means where it stands. What a patient says is never touched, nor a clinician’s story.',
  },
  library: {
    title: 'Libraries',
    says: 'Whether the cases of a library go together. These rules see the other cases beside the one that is read.',
  },
  links: { title: 'Links', says: 'Whether links and pictures lead everyone somewhere.' },
  matter: { title: 'Front matter', says: 'What stands between the two lines of `---` at the beginning of a case.' },
  privacy: {
    title: 'Privacy',
    says: 'What looks as if it may point at a person. A pattern can say what something looks like; whether anybody can be recognised, a person must decide.',
  },
  safety: { title: 'Safety', says: 'Whether those whom a case may touch are warned, and know whom to turn to.' },
  structure: { title: 'Structure', says: 'Words, blocks, turns and ids: whether what was written can be understood.' },
  suppression: { title: 'Suppressions', says: 'Comments that ask to pass over a finding.' },
  teaching: { title: 'Teaching', says: 'Whether the session can be held as it is planned.' },
};

const WORDS = { error: 'an error', warning: 'a warning', info: 'a hint' } as const;

function severity({ draft, 'in-review': inReview, approved }: SeverityByStatus): string {
  if (draft === 'off') {
    const later = inReview === approved ? 'from review on' : `in review, and ${WORDS[approved]} in an approved case`;
    return `It is ${WORDS[inReview]} ${later}; a draft is not told of it.`;
  }
  if (draft === inReview && draft === approved) return `It is ${WORDS[draft]}.`;
  if (draft === inReview) return `It is ${WORDS[draft]}, and ${WORDS[approved]} in an approved case.`;
  if (inReview === approved) return `It is ${WORDS[draft]} in a draft, and ${WORDS[approved]} from review on.`;
  return `It is ${WORDS[draft]} in a draft, ${WORDS[inReview]} in review, and ${WORDS[approved]} in an approved case.`;
}

/** Of what the parser finds, which is as severe in every case. */
function always(severities: readonly Severity[]): string {
  const [grave, mild] = severities;
  if (grave === undefined) return '';
  return mild === undefined
    ? ` It is ${WORDS[grave]}.`
    : ` It is ${WORDS[grave]}, or ${WORDS[mild]} where nothing is lost by it.`;
}

function entry({ id, says, why, source, severities = [] }: RuleDoc): string {
  const rule = DESCRIBED.find((candidate) => candidate.id === id);
  return [
    `### ${id}`,
    `${says}${rule ? ` ${severity(rule.severity)}` : always(severities)}`,
    `*Why:* ${why}`,
    ...(source ? [`*Source:* ${linked(source)}`] : []),
  ].join('\n\n');
}

/** A DOI in a source becomes a link. */
const linked = (source: string): string =>
  source.replace(/\bdoi:(10\.\S+?)(?=[.,;]?(?:\s|$))/g, '[doi:$1](https://doi.org/$1)');

/** How well the patterns of the privacy rules fit the labelled set in `test/privacy/`; a test keeps the figures true. */
const MEASURED = [
  '### How sure the patterns are',
  `Measured on a set of ${precision.items} examples of our own, with look-alikes, not on unseen texts: of what was marked, how much was right (precision); of what was there, how much was marked (recall).`,
  [
    '| kind | rule | precision | recall |',
    '| --- | --- | --- | --- |',
    ...precision.kinds.map(
      ({ kind, rule, precision: right, recall }) =>
        `| ${kind.replaceAll('_', ' ')} | ${rule} | ${right.toFixed(2)} | ${recall.toFixed(2)} |`,
    ),
  ].join('\n'),
].join('\n\n');

/** What the rules on words say of ordinary prose, in `test/corpus/`; a test keeps the figures true. */
const ORDINARY = [
  '### How quiet the rules on words are',
  `Read over ${ordinary.texts} ordinary texts of our own (${ordinary.words.toLocaleString('en')} words of consultations, notes, letters, stations, textbooks and studies), in which there should be next to nothing to say. The rules were tuned on them: the figures show that nothing has broken, and not how the rules do on texts that nobody here has seen.`,
  [
    '| rule | wrong warnings and errors | hints |',
    '| --- | --- | --- |',
    ...ordinary.rules.map(({ rule, wrong, hints }) => `| ${rule} | ${wrong} | ${hints} |`),
  ].join('\n'),
].join('\n\n');

/**
 * What was said of texts from elsewhere, read once and judged by hand on 27 November 2026. They are not kept here, for
 * their licences, so no test keeps the figures true.
 */
const ELSEWHERE: readonly (readonly [rule: string, said: number, wrong: number])[] = [
  ['language/adherence', 19, 0],
  ['language/doubt', 11, 0],
  ['language/behaviour', 7, 3],
  ['language/substance', 7, 0],
  ['language/person-first', 6, 0],
  ['language/blame', 4, 0],
  ['language/stereotype', 4, 0],
  ['language/disability', 3, 0],
  ['language/suicide', 3, 0],
  ['language/weight', 1, 0],
  ['privacy/date', 9, 0],
  ['privacy/age', 1, 0],
  ['privacy/birth-date', 1, 0],
];

const READ_ONCE = [
  '### On texts from elsewhere',
  'Some 9,200 words from public consultations, notes, stations, cases and textbook pages, or written after their manner, were read once beside the rules, and each warning and error was judged by hand. Two thirds of the passages were picked because they looked risky, so that there is far more to say in them than in ordinary prose; in the last third, taken as it came, 6 words were marked in 3,000, none of them wrongly. What was judged wrong before it was mended is not counted; what is left wrong are the names of types of patients in the table of a course.',
  [
    '| rule | warnings and errors | judged wrong |',
    '| --- | --- | --- |',
    ...ELSEWHERE.map(([rule, said, wrong]) => `| ${rule} | ${said} | ${wrong} |`),
  ].join('\n'),
].join('\n\n');

/** The whole page. */
export function rulesPage(): string {
  const names = [...new Set(CATALOGUE.map(({ id }) => id.split('/')[0] ?? ''))];
  const groups = names.map((name) => {
    const group = GROUPS[name];
    if (!group) throw new Error(`The group ‘${name}’ needs a title in src/derived/rules.ts.`);
    const rules = CATALOGUE.filter(({ id }) => id.startsWith(`${name}/`));
    const measured = name === 'privacy' ? [MEASURED] : name === 'language' ? [ORDINARY, READ_ONCE] : [];
    return [`## ${group.title}`, group.says, ...rules.map(entry), ...measured].join('\n\n');
  });
  return `${[
    '<!-- Made from src/rules/catalogue.ts by `npm run derive`: change it there. -->',
    '# The rules',
    'Encounter reads a case like a kind colleague: it says what it noticed, why it matters, and what to write instead. It cannot tell whether a case is good. A person must read it.',
    'Some rules are gentle with a draft and grow stricter with the `status` of a case. A finding that is meant can be passed over, with a reason, by a comment on the line before:',
    '```markdown\n<!-- encounter-disable-next-line evidence/citation: the library adds this source when it prints -->\n```',
    'In the front matter the comment begins with `#` and speaks of the next key. It quietens a message; what is withheld from learners stays withheld.',
    'A library says in its `encounter.yaml` how severe a rule is there: `off`, `hint`, `warning` or `error`. (Reports for machines call a hint `info`.)',
    '```yaml\nrules:\n  privacy/birth-date: hint\n  teaching/minutes: off\n```',
    ...groups,
  ].join('\n\n')}\n`;
}
