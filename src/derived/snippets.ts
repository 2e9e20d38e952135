/** The snippets: one for every word of the vocabulary, and whole small cases to begin with. */
import { WORDS, type Word } from '../language/vocabulary.js';

interface Snippet {
  readonly prefix: string | readonly string[];
  readonly body: readonly string[];
  readonly description: string;
  /** Offered by “Snippets: Fill File with Snippet”. */
  readonly isFileTemplate?: true;
}

const COLONS = { container: ':::', leaf: '::', text: ':' } as const;
const LIST_ITEM = /^\s*(?:[-*+]|\d+[.)])\s/;

/**
 * One prefix with its colons. VS Code takes what stands before the cursor for a part of the prefix, colons included,
 * so `:::voice` answers to `v`, `voice` and `:::v` alike; a prefix `voice` would leave the typed colons standing.
 */
function ofWord(word: Word): Snippet {
  const lines = [...word.snippet];
  const close = lines.lastIndexOf(':::');
  if (close > 0) {
    // In other viewers, what follows would run on into the fence; and a formatter moves a fence into the list above.
    lines.splice(close + 1, 0, '');
    if (LIST_ITEM.test(lines[close - 1] ?? '')) lines.splice(close, 0, '');
  }
  return { prefix: COLONS[word.kind] + word.name, body: lines, description: word.says };
}

const frontMatter = (title: string, format: string, about: string): string[] => [
  '---',
  `title: "\${1:${title}}"`,
  `format: ${format}`,
  'people:',
  '  ${2:patient}:',
  '    name: "${3:Mrs Kelly}"',
  '    part: patient',
  `    about: "\${4:${about}}"`,
  '  ${5:doctor}:',
  '    name: "${6:Dr Shah}"',
  '    part: clinician',
  '    about: "${7:tired, and at the end of a long list}"',
  'origin: ${8|fictional,composite,real-consented,real-anonymised|}',
  '---',
  '',
];

const scene = '${9:Where they meet, and what has gone before. Write what could be seen and heard.}';
const inTheirWords = (of: string, stop: number, words: string): string[] => [
  `:::voice{of=${of}}`,
  `\${${stop}:${words}}`,
  ':::',
  '',
];
const question = (id: string, stop: number, words: string): string[] => [
  `:::question{#${id}}`,
  `\${${stop}:${words}}`,
  ':::',
  '',
];
const care = (stop: number): string[] => [
  ':::care',
  `\${${stop}:What is said here stays here. Nobody has to speak.}`,
  '',
  `::support[\${${stop + 1}:Whom to turn to afterwards}]`,
  ':::',
  '',
];

const cases: Readonly<Record<string, Snippet>> = {
  Case: {
    prefix: 'case',
    description: 'A small teaching case: the scene, both voices, what makes it hard, and a question.',
    isFileTemplate: true,
    body: [
      ...frontMatter('The third visit this month', 'reflective-practice', 'has been in pain for two years'),
      scene,
      '',
      ':::dialogue',
      '${6:Dr Shah}: ${10:What were you hoping for today?}',
      '',
      '${3:Mrs Kelly} (${11:looking at the door}): ${12:That somebody would believe me.}',
      ':::',
      '',
      ...inTheirWords('${2:patient}', 13, 'What this visit is like for the patient.'),
      ...inTheirWords('${5:doctor}', 14, 'What this visit is like for the clinician.'),
      '::factor[${15:What makes it hard between them}]{in=${16|relationship,patient,clinician,team,system|}}',
      '',
      ...question('q1', 17, 'What might each of them have wished for?'),
      '$0',
    ],
  },
  'Balint case': {
    prefix: 'case-balint',
    description: 'A practice case for a Balint group: one story, told without notes, and open questions.',
    isFileTemplate: true,
    body: [
      ...frontMatter('A patient who stays in my mind', 'balint', 'comes every month, and says little'),
      ':::story{by=${5:doctor} minutes=5}',
      '${9:I saw the name on my list, and felt} :feeling[${10:dread}]${11:. This is what happened between us …}',
      ':::',
      '',
      ...question('q1', 12, 'What may it be like to be this patient? And this doctor?'),
      ...question('q2', 13, 'What happens between the two of them that neither says aloud?'),
      ':::facilitator{on=q1}',
      '${14:When the group begins to advise, ask what the advice is meant to make bearable.}',
      ':::',
      '',
      '$0',
    ],
  },
  'Schwartz-style case': {
    prefix: 'case-schwartz',
    description: 'A Schwartz-style case: a theme, short stories by several tellers, and care for the group.',
    isFileTemplate: true,
    body: [
      ...frontMatter('A day that stayed with us', 'schwartz', 'was on the ward for six weeks').slice(0, -3),
      '  ${9:nurse}:',
      '    name: "${10:Sam Ortiz}"',
      '    part: colleague',
      'origin: ${8|fictional,composite,real-consented,real-anonymised|}',
      '---',
      '',
      '${11:The theme that the stories share.}',
      '',
      ':::story{by=${5:doctor} minutes=5}',
      '${12:What it was like for me.}',
      ':::',
      '',
      ':::story{by=${9:nurse} minutes=5}',
      '${13:What it was like for me.}',
      ':::',
      '',
      ...question('q1', 14, 'What in these stories touches your own work?'),
      ...care(15),
      '$0',
    ],
  },
  'Unfolding case': {
    prefix: 'case-unfolding',
    description: 'A case that unfolds in parts, each hidden until it is opened, with a closing question.',
    isFileTemplate: true,
    body: [
      ...frontMatter('The letter', 'unfolding', 'has brought a letter and wants it read'),
      scene,
      '',
      '::part[${10:What happened next}]{minutes=${11:10}}',
      '',
      ':::dialogue',
      '${3:Mrs Kelly}: ${12:Have you read it?}',
      '',
      '${6:Dr Shah}: ${13:I would rather hear it from you.}',
      ':::',
      '',
      ...question('q1', 14, 'What do you notice in each of them?'),
      '::part[${15:Two weeks later}]{minutes=${16:10}}',
      '',
      ...inTheirWords('${2:patient}', 17, 'What it was like for the patient.'),
      ...inTheirWords('${5:doctor}', 18, 'What it was like for the clinician.'),
      '::part{end}',
      '',
      ...question('q2', 19, 'What has changed between them, and what has not?'),
      '$0',
    ],
  },
};

/** The snippets by name, in the form of a VS Code snippet file. */
export function snippets(): Readonly<Record<string, Snippet>> {
  return { ...cases, ...Object.fromEntries(WORDS.map((word) => [word.name, ofWord(word)])) };
}
