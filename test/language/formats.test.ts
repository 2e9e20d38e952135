import { deepEqual, equal, ok } from 'node:assert/strict';
import { labelsFor } from '../../src/handout/labels.js';
import type { Case, Flow, Section } from '../../src/language/case.js';
import { contradictions } from '../../src/language/formats/contradictions.js';
import {
  editionsOf,
  FORMAT_NAMES,
  FORMATS,
  mainFormat,
  readEdition,
  viewOf,
} from '../../src/language/formats/index.js';
import { missingFor } from '../../src/language/formats/missing.js';
import { DEFINITION_NODES, PROSE_NODES, WORD_NODES } from '../../src/language/formats/nodes.js';
import { parseCase } from '../../src/language/parse.js';
import { wordNamed } from '../../src/language/vocabulary.js';

const NODES = new Set<string>([...DEFINITION_NODES, ...PROSE_NODES, ...WORD_NODES]);

describe('the formats', () => {
  it('are thirteen, each with a name of its own', () => {
    equal(FORMATS.length, 13);
    equal(new Set(FORMAT_NAMES).size, 13);
  });

  for (const format of FORMATS) {
    describe(format.name, () => {
      it('says what it is, where that comes from, and for how many', () => {
        for (const text of [format.title, format.says, ...format.sources, ...format.groundRules])
          ok(text.length > 8, text);
        ok(format.sources.length > 0 && format.groundRules.length > 1);
        ok(format.group.min >= 1 && format.group.min <= format.group.max);
      });

      it('is printed under its title', () => equal(labelsFor('en').formats[format.name], format.title));

      it('has phases that fill the usual time', () => {
        equal(
          format.phases.reduce((sum, { minutes }) => sum + minutes, 0),
          format.minutes,
        );
      });

      it('requires and allows words that there are, and allows what it requires', () => {
        for (const word of format.allows) ok(wordNamed(word), word);
        for (const requirement of format.requires) {
          if ('key' in requirement) continue;
          for (const word of requirement.words) ok(word === 'prose' || format.allows.includes(word), word);
          if (requirement.holds) ok(format.allows.includes(requirement.holds));
        }
      });

      it('names nodes that there are in its lists', () => {
        for (const view of Object.values(format.editions)) {
          const named = [...view.nodes, ...Object.keys(view.addressed), ...view.framesOnly, ...view.ownOnly];
          for (const type of [...named, ...view.proseIn]) ok(NODES.has(type) || type === 'root', type);
        }
      });

      it('leaves everything to the facilitator alone, and gives nobody else what leads', () => {
        for (const [kind, view] of Object.entries(format.editions)) {
          equal(view.everything, kind === 'facilitator');
          ok(!view.nodes.some((type) => type === 'facilitator' || type === 'brief'));
          ok(kind === 'examiner' || !view.nodes.some((type) => type === 'key' || type === 'marks'));
          ok(!view.matter.includes('objectives'));
        }
      });
    });
  }

  it('have the editions that somebody is there to read', () => {
    const has = (name: string) => FORMATS.filter((format) => format.name === name).flatMap(editionsOf);
    deepEqual(has('balint'), ['learner', 'after', 'one-page', 'facilitator']);
    deepEqual(has('schwartz'), ['learner', 'after', 'one-page', 'facilitator', 'panel']);
    ok(has('osce').includes('examiner') && !has('osce').includes('panel'));
  });

  it('show no more than they have in common, where the format is not known', () => {
    const common = viewOf('learner', 'constructor');
    for (const { editions } of FORMATS) {
      for (const type of common.nodes) ok(editions.learner.nodes.includes(type), type);
    }
    deepEqual(viewOf('learner', undefined), common);
    deepEqual(viewOf('candidate', 'constructor').nodes, []);
    deepEqual(viewOf('facilitator', 'constructor').everything, true);
  });

  it('of several, handouts are made for the first, known or not: the next could show what it keeps back', () => {
    deepEqual(
      [['nothing', 'sea', 'cbd'], ['nothing'], []].map((names) => mainFormat(names)),
      ['nothing', 'nothing', undefined],
    );
  });
});

describe('editions', () => {
  it('are named by a kind, and by a person where they are one person’s', () => {
    deepEqual(readEdition('one-page'), { kind: 'one-page' });
    deepEqual(readEdition('actor:kelly'), { kind: 'actor', person: 'kelly' });
    for (const name of ['actor', 'panel', 'learner:kelly', 'facilitator:', 'Learner', '', ':', 'toString'])
      equal(readEdition(name), undefined, name);
  });
});

describe('formats that contradict each other', () => {
  const pairs = (...formats: string[]) => contradictions(formats).map(({ formats: pair }) => pair);

  it('are told in the order in which they are listed, with a reason', () => {
    deepEqual(pairs('schwartz', 'cbd', 'balint', 'osce'), [
      ['schwartz', 'balint'],
      ['schwartz', 'osce'],
      ['balint', 'osce'],
    ]);
    for (const { reason } of contradictions(FORMAT_NAMES)) ok(reason.length > 40);
  });

  it('are none where one is listed, or twice the same, or one that is not known', () => {
    deepEqual(
      [pairs('balint'), pairs('osce', 'osce'), pairs('balint', 'oske'), pairs('skills', 'osce')],
      [[], [], [], []],
    );
  });
});

const HEAD = `---
title: A title
format: cbl
origin: fictional
people:
  kelly: { name: Mrs Kelly, part: patient }
  shah: { name: Dr Shah, part: clinician }
  lane: { name: Dr Lane, part: clinician, played-by: candidate }
---
`;
const read = (text: string): Case => parseCase(`${HEAD}\n${text}\n`).case;
const lacks = (format: string, text: string) => missingFor(read(text), format).map(({ word }) => word);

const QUESTION = ':::question\nWhat is it like?\n:::';
const CHOICE = ':::question{#q}\nWhich?\n\n- [ ] One\n- [x] Two\n:::';
const SCALE = ':::question{#q}\nAnd now?\n\n- [ ] −2\n- [ ] −1\n- [ ] 0\n- [ ] +1\n- [ ] +2\n:::';
const CARE = ':::care\nQuiet.\n\n::support[Your own doctor]\n:::';
const story = (by: string, minutes = 4) => `:::story{by=${by} minutes=${minutes}}\nI saw the name.\n:::`;
const brief = (audience: string, line = '', minutes = '') =>
  `:::brief{for=${audience}${minutes}}\nA brief.\n\n${line}\n:::`;
const TO_CANDIDATE = brief('candidate', '', ' minutes=2');
const TO_ACTOR = brief('kelly', '::opening[You again.]');

describe('what a format requires, and a case lacks', () => {
  const cases: Readonly<Record<string, readonly (readonly [string, readonly string[]])[]>> = {
    balint: [
      ['', ['story', 'question']],
      [`${story('kelly')}\n\n${QUESTION}`, ['story']],
      [`${story('shah')}\n\n${QUESTION}`, []],
    ],
    schwartz: [
      [`${story('shah')}\n\n${CARE}`, ['story']],
      [`${story('shah')}\n\n${story('kelly', 12)}\n\n${CARE}`, ['story']],
      [`${story('shah')}\n\n${story('kelly')}\n\n:::care\nQuiet.\n:::`, ['support']],
      [`${story('shah')}\n\n${story('kelly')}\n\n${CARE}`, []],
    ],
    'reflective-practice': [
      [`# A heading\n\n${QUESTION}`, ['prose']],
      [`A text.\n\n${QUESTION}`, []],
      [`${story('shah')}\n\n${QUESTION}`, []],
    ],
    sea: [
      ['It happened.', ['factor', 'voice', 'takeaway', 'strategy']],
      ['It happened.\n\n::strategy[Ring]{in=team by=shah}', ['factor', 'voice', 'takeaway', 'strategy']],
      [
        'It happened.\n\n::factor[Noise]{in=system}\n\n:::voice{of=kelly}\nI wait.\n:::\n\n:::takeaway\nAsk.\n:::\n\n::strategy[Ring]{in=team by=shah due=soon}',
        [],
      ],
    ],
    cbd: [['', []]],
    cbl: [
      [`::part[One]\n\n${QUESTION}`, ['part']],
      [`::part[One]\n\n${QUESTION}\n\n::part[Two]\n\nText.`, ['question']],
      [`::part[One]\n\nText.\n\n::part[Two]\n\n${QUESTION}`, []],
    ],
    pbl: [['', ['part', 'question']]],
    unfolding: [[`::part[One]\n\nText.\n\n::part[Two]\n\nText.\n\n::part{end}\n\n${QUESTION}`, []]],
    skills: [
      ['', ['dialogue', 'marks']],
      [TO_ACTOR, ['marks']],
      [':::dialogue\nDr Shah: Good morning.\n:::\n\n:::marks{for=observer}\n- Waits [1]\n:::', []],
    ],
    sp: [
      [brief('candidate'), ['brief', 'brief']],
      [`${TO_CANDIDATE}\n\n${brief('kelly')}`, ['brief']],
      [`${brief('lane', '::opening[Good morning.]', ' minutes=2')}`, ['brief']],
      [`${TO_CANDIDATE}\n\n${TO_ACTOR}`, []],
    ],
    osce: [
      [`${TO_CANDIDATE}\n\n${TO_ACTOR}`, ['marks']],
      [`${TO_CANDIDATE}\n\n${TO_ACTOR}\n\n:::marks\n- Asks [2]\n:::`, []],
    ],
    tbl: [
      [QUESTION, ['question']],
      [SCALE, ['question']],
      [CHOICE, []],
    ],
    sct: [
      [CHOICE, ['prose', 'question', 'key']],
      [`A vignette.\n\n${SCALE}\n\n:::key{on=q}\nMost said +1.\n:::`, []],
    ],
  };

  it('is tried here for every format', () => deepEqual(Object.keys(cases), [...FORMAT_NAMES]));
  for (const [format, tries] of Object.entries(cases)) {
    it(`in ${format}`, () => {
      for (const [text, words] of tries) deepEqual(lacks(format, text), words, text);
    });
  }

  it('is nothing in a format that is not known', () => deepEqual(lacks('constructor', ''), []));

  it('is not met by what is withheld', () => {
    const question = read(QUESTION).sections[0]?.children[0];
    ok(question);
    const withheld = {
      type: 'withheld',
      doubtful: false,
      reason: 'unclear',
      children: [question],
      range: question,
    } as unknown as Flow;
    const sections: Section[] = [{ children: [withheld] }];
    ok(missingFor({ ...read(''), sections }, 'balint').some(({ word }) => word === 'question'));
  });
});
