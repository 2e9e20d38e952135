import { deepEqual, equal, ok, throws } from 'node:assert/strict';
import fc from 'fast-check';
import type { Edition } from '../../src/handout/editions.js';
import { prune } from '../../src/handout/prune.js';
import { renderCase } from '../../src/handout/render.js';
import type { Flow, Person } from '../../src/language/case.js';
import { FORMAT_NAMES } from '../../src/language/formats/index.js';
import { caseOf, cite, md, node, paragraph, question, range, reference, text, turn, who } from './build.js';

const s = (secret: string) => `§${secret}§`;
const brief = (secret: string, audience: string[], lines: Flow[] = []) =>
  node('brief', { audience, id: s(`ID-${secret}`) }, [...md(s(secret)), ...lines]);
const person = (key: string, fields: Partial<Person> = {}): Person => ({
  key,
  name: s(`NAME-${key.toUpperCase()}`),
  part: 'clinician',
  about: s(`ABOUT-${key.toUpperCase()}`),
  age: s(`AGE-${key.toUpperCase()}`),
  range,
  ...fields,
});

/** Every word once, with a secret in each; what is told to one role, for each role. */
const EVERY_WORD = caseOf(
  [
    {
      children: [
        ...md(`# ${s('HEADING')}\n\n${s('PROSE')} [^1] <!-- ${s('COMMENT')} -->\n\n[^1]: ${s('FOOTNOTE')}`),
        paragraph('x ', node('feeling', { family: s('FAMILY'), of: who('nell') }, s('FELT')), cite('REF-PROSE')),
        node('dialogue', {}, [
          turn('kelly', s('SAID')),
          node('action', {}, s('ACTION')),
          turn('shah', s('THOUGHT'), { inner: true }),
        ]),
        node('voice', { of: who('kelly') }, s('VOICE-KELLY')),
        node('voice', { of: who('shah') }, s('VOICE-SHAH')),
        node('story', { by: who('shah') }, s('STORY-SHAH')),
        node('story', { by: who('marta') }, s('STORY-MARTA')),
        node('mismatch', {}, [
          ...md(s('MISMATCH')),
          node('wish', { of: who('kelly') }, s('WISH-KELLY')),
          node('wish', { of: who('shah') }, s('WISH-SHAH')),
          node('possible', {}, s('POSSIBLE')),
        ]),
        node('factor', { in: 'patient', factorKind: s('FACTOR-KIND') }, s('FACTOR')),
        node('response', { of: who('shah'), responseKind: s('RESPONSE-KIND') }, s('RESPONSE')),
        node('horoscope' as Flow['type'], {}, s('FUTURE')),
      ],
    },
    {
      part: { type: 'part', number: 1, range, children: text(s('PART')) },
      children: [
        question(1, { id: s('ID-Q1') }, `${s('QUESTION')}\n\n- [x] ${s('CHOICE')}`),
        question(2, { audience: ['examiner'] }, `${s('ORAL')}\n\n- [x] y`),
        node('key', { on: s('ID-Q1') }, [paragraph(s('KEY'), cite('REF-KEY'))]),
        node('facilitator', {}, s('FACILITATOR')),
        node('strategy', { in: 'team', due: s('DUE') }, s('STRATEGY')),
        node('takeaway', {}, s('TAKEAWAY')),
        node('care', {}, [...md(s('CARE')), node('support', {}, s('SUPPORT'))]),
        brief('TO-CANDIDATE', ['candidate']),
        brief('TO-LANE', ['lane']),
        brief('TO-KELLY', ['kelly'], [node('brief-line', { word: 'if-asked', cue: s('CUE') }, s('IF-ASKED'))]),
        brief('TO-BOTH', ['candidate', 'ann'], [node('brief-line', { word: 'withhold' }, s('WITHHOLD'))]),
        brief('TO-SHAH', ['shah']),
        brief('TO-EXAMINER', ['examiner']),
        brief('TO-OBSERVER', ['observer']),
        brief('TO-PANEL', ['panel']),
        brief('TO-NOBODY', []),
        node('marks', {}, s('MARKS')),
        node('marks', { audience: ['observer'] }, s('MARKS-OBSERVER')),
        node('withheld', { doubtful: false, reason: 'unclear', word: s('REASON') }, s('WITHHELD')),
      ],
    },
  ],
  {
    title: s('TITLE'),
    summary: s('SUMMARY'),
    contentNotes: [s('NOTE')],
    objectives: [{ text: s('OBJECTIVE') }],
    authors: [{ name: s('AUTHOR'), role: s('AUTHOR-ROLE') }],
    specialties: [s('SPECIALTY')],
    settings: [s('SETTING')],
    professions: [s('PROFESSION')],
    references: ['REF-PROSE', 'REF-KEY', 'REF-NOWHERE'].map((id) => reference(id, { title: s(id) })),
  },
  [
    person('kelly', { part: 'patient', playedBy: 'actor' }),
    person('shah'),
    person('marta'),
    person('ann', { part: 'relative' }),
    person('lane', { playedBy: 'candidate' }),
    person('nell'),
    person('nobody'),
  ],
);

const set = (words: string) => words.trim().split(/\s+/);
const LEARNER = set(`TITLE SUMMARY NOTE AUTHOR HEADING PROSE FOOTNOTE FELT REF-PROSE SAID THOUGHT ACTION VOICE-KELLY
  VOICE-SHAH STORY-SHAH STORY-MARTA MISMATCH WISH-KELLY WISH-SHAH POSSIBLE FACTOR PART QUESTION ID-Q1 CHOICE CARE SUPPORT
  NAME-KELLY NAME-SHAH NAME-MARTA`);
const AFTERWARDS = set('FAMILY NAME-NELL RESPONSE RESPONSE-KIND STRATEGY DUE TAKEAWAY REF-KEY REF-NOWHERE TICK');
const MAP = set('MISMATCH WISH-KELLY WISH-SHAH POSSIBLE FACTOR');
const INNER = set('VOICE-KELLY VOICE-SHAH THOUGHT');
/** What the audience of a Schwartz-style session does not see. */
const TOLD = [...MAP, ...INNER, ...set('SAID ACTION STORY-SHAH STORY-MARTA NAME-KELLY')];

const CANDIDATES_BRIEF = set('TO-CANDIDATE ID-TO-CANDIDATE TO-LANE ID-TO-LANE TO-BOTH ID-TO-BOTH');
const ROLE = set('TITLE NOTE');
const ROLES: Readonly<Record<string, readonly string[]>> = {
  candidate: [...ROLE, ...CANDIDATES_BRIEF, 'SUPPORT'],
  'actor:kelly': [
    ...ROLE,
    ...CANDIDATES_BRIEF,
    ...set('TO-KELLY ID-TO-KELLY IF-ASKED CUE VOICE-KELLY WISH-KELLY NAME-KELLY ABOUT-KELLY AGE-KELLY'),
  ],
  'actor:ann': [...ROLE, ...CANDIDATES_BRIEF, ...set('WITHHOLD NAME-ANN ABOUT-ANN AGE-ANN')],
  examiner: [
    ...ROLE,
    ...CANDIDATES_BRIEF,
    ...['KELLY', 'SHAH', 'EXAMINER', 'OBSERVER', 'PANEL'].flatMap((to) => [`TO-${to}`, `ID-TO-${to}`]),
    ...set('IF-ASKED CUE WITHHOLD ORAL TICK KEY REF-KEY MARKS MARKS-OBSERVER NAME-KELLY NAME-ANN NAME-SHAH NAME-LANE'),
  ],
  observer: [...ROLE, ...CANDIDATES_BRIEF, ...set('TO-OBSERVER ID-TO-OBSERVER MARKS-OBSERVER')],
};
const PANEL = [...ROLE, ...set('STORY-SHAH CARE SUPPORT TO-SHAH ID-TO-SHAH TO-PANEL ID-TO-PANEL NAME-SHAH NAME-MARTA')];
const NOT_PLAYED = Object.fromEntries(Object.keys(ROLES).map((edition) => [edition, []]));

const less = (words: readonly string[], ...taken: readonly string[]) => words.filter((word) => !taken.includes(word));
const group = (learner: readonly string[], after: readonly string[]) => ({
  learner,
  after,
  'one-page': learner,
  ...NOT_PLAYED,
  'panel:shah': [] as readonly string[],
});
const both = [...LEARNER, ...AFTERWARDS];
const usual = group(LEARNER, both);
const mustAsk = { ...group(less(LEARNER, ...INNER, ...MAP), less(both, ...INNER)), ...ROLES };
const audience = less(LEARNER, ...TOLD);

/** Format by edition: the secrets that the sheet holds, and no other. */
const WHO_SEES_WHAT: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  balint: group(less(LEARNER, ...MAP), less(both, 'STRATEGY', 'DUE', 'TAKEAWAY')),
  schwartz: { ...group(audience, [...audience, 'REF-KEY', 'REF-NOWHERE']), 'panel:shah': PANEL },
  'reflective-practice': usual,
  sea: usual,
  cbd: usual,
  cbl: { ...usual, ...ROLES },
  pbl: usual,
  unfolding: { ...usual, ...ROLES },
  skills: mustAsk,
  sp: mustAsk,
  osce: mustAsk,
  tbl: usual,
  sct: usual,
  // What every format would show: no more than Balint groups and Schwartz-style sessions have in common.
  'no-such-format': group(audience, [...audience, 'REF-KEY', 'REF-NOWHERE']),
};

function secretsIn(output: string): string[] {
  const found = new Set([...output.matchAll(/§([\w-]+)§/g)].map(([, secret]) => secret ?? ''));
  if (output.includes('"checked":true')) found.add('TICK');
  return [...found].sort();
}

describe('pruning: who sees what, format by format', function () {
  this.timeout(10_000);

  it('is said here of every format', () => {
    deepEqual(Object.keys(WHO_SEES_WHAT), [...FORMAT_NAMES, 'no-such-format']);
  });

  for (const [format, editions] of Object.entries(WHO_SEES_WHAT)) {
    for (const [name, secrets] of Object.entries(editions)) {
      const edition = name as Edition;
      it(`${format}: ${edition}`, () => {
        const pruned = prune(EVERY_WORD, edition, format);
        deepEqual(secretsIn(JSON.stringify(pruned)), [...new Set(secrets)].sort());
        deepEqual(prune(pruned, edition, format), pruned, 'pruning again changes nothing');
        const page = renderCase(EVERY_WORD, { edition, format, sourcePositions: true }).html;
        for (const secret of secretsIn(page)) ok(secrets.includes(secret), `${secret} is on the page`);
      });
    }
    it(`${format}: facilitator`, () => {
      const all = secretsIn(JSON.stringify({ ...EVERY_WORD, comment: '' }));
      deepEqual(
        secretsIn(JSON.stringify(prune(EVERY_WORD, 'facilitator', format))),
        less(all, 'COMMENT', 'REF-NOWHERE'),
      );
    });
  }
});

describe('pruning: what no sheet but the facilitator’s holds', function () {
  this.timeout(20_000);

  it('stays hidden wherever it stands', () => {
    const hidden: fc.Arbitrary<Flow> = fc.constantFrom(
      node('facilitator', { id: s('X') }, s('X')),
      node('horoscope' as Flow['type'], {}, s('X')),
      node('withheld', { doubtful: true, reason: 'unclear', word: s('X') }, s('X')),
      node('brief', { audience: [] }, s('X')),
      node('strategy', { audience: ['candidate', 'kelly', 'examiner', 'observer', 'panel'], due: s('X') }, s('X')),
      question(1, { audience: [s('X')] }, s('X')),
      node('marks', { audience: ['candidate'], pass: 1 }, [node('facilitator', {}, s('X'))]),
    );
    const shown: fc.Arbitrary<Flow> = fc.constantFrom(
      ...md('Prose[^n]'),
      node('support', {}, 'a place'),
      node('brief-line', { word: 'opening' }, 'Good morning.'),
    );
    const holder = fc
      .tuple(
        fc.constantFrom(
          node('care'),
          node('mismatch'),
          node('voice', { of: who('kelly') }),
          node('story', { by: who('shah') }),
          node('story', { by: who('marta') }),
          question(1, {}, ''),
          question(1, { audience: ['examiner'] }, ''),
          node('key', { on: s('X') }),
          node('brief', { audience: ['candidate', 'kelly', 'observer', 'panel'] }),
          node('marks', { audience: ['observer'] }),
          { type: 'footnoteDefinition', identifier: 'n', label: 'n', children: [] } as Flow,
        ),
        fc.array(fc.oneof(hidden, shown), { maxLength: 5 }),
      )
      .map(([block, children]) => ({ ...block, children }) as Flow);
    const edition = fc.constantFrom<Edition>(
      'learner',
      'after',
      'candidate',
      'actor:kelly',
      'examiner',
      'observer',
      'panel:shah',
    );
    const content = fc.array(fc.oneof(hidden, shown, holder, holder), { maxLength: 6 });
    fc.assert(
      fc.property(content, edition, fc.constantFrom(...FORMAT_NAMES), (blocks, reader, format) => {
        const pruned = prune(caseOf([{ children: blocks }], {}, EVERY_WORD.people.slice(0, 3)), reader, format);
        deepEqual(less(secretsIn(JSON.stringify(pruned.sections)), 'TICK'), []);
        deepEqual(prune(pruned, reader, format), pruned);
      }),
      { numRuns: 300 },
    );
  });
});

describe('pruning: sheets for one person', () => {
  for (const edition of ['actor:', 'actor:stranger', 'actor:lane', 'panel:stranger', 'panel:kelly'] as const) {
    it(`${edition} is empty: nobody in the case has that part`, () => {
      for (const format of FORMAT_NAMES) {
        const { matter, people, sections } = prune(EVERY_WORD, edition, format);
        deepEqual([people, sections, secretsIn(JSON.stringify(matter))], [[], [], []]);
      }
    });
  }

  it('leaves the lines for an actor to the actor, where a brief is for the candidate too', () => {
    for (const edition of ['candidate', 'actor:kelly', 'observer'] as const) {
      const secrets = secretsIn(JSON.stringify(prune(EVERY_WORD, edition, 'osce')));
      deepEqual([secrets.includes('TO-BOTH'), secrets.includes('WITHHOLD')], [true, false]);
    }
  });

  it('tells a panellist who else speaks, and not what they will tell', () => {
    const stories = prune(EVERY_WORD, 'panel:marta', 'schwartz').sections.flatMap(({ children }) =>
      children.flatMap((block) => (block.type === 'story' ? [[block.by?.key, block.children.length > 0]] : [])),
    );
    deepEqual(stories, [
      ['shah', false],
      ['marta', true],
    ]);
  });
});

describe('pruning: names', () => {
  it('finds a name in a text, whatever signs it holds', () => {
    for (const name of ['Mrs Smith-Jones', 'Dr O’Neill (locum)', 'A. B. Field/Hill', 'Mr $1 [x] {2}']) {
      const named = [person('x', { name })];
      deepEqual(prune(caseOf(md('Nobody.'), {}, named), 'learner', 'cbl').people, []);
      deepEqual(prune(caseOf([paragraph(`So ${name} came.`)], {}, named), 'learner', 'cbl').people.length, 1);
    }
  });
});

describe('pruning: keys of people', () => {
  it('are the same however their accents were typed', () => {
    const [composed, apart] = ['rené', 'rene\u0301'];
    const theCase = caseOf([node('brief', { audience: [apart] }, 'You are René.')], {}, [person(apart)]);
    equal(prune(theCase, `actor:${composed}`, 'sp').sections.length, 1);
    equal(prune(theCase, `actor:${apart}`, 'sp').sections.length, 1);
  });
});

describe('pruning: which format', () => {
  it('is the first, if none is chosen; and if nobody knows it, the strictest of all', () => {
    const listed = {
      ...EVERY_WORD,
      matter: { ...EVERY_WORD.matter, formats: ['no-such-format', 'balint', 'unfolding'] },
    };
    deepEqual(prune(listed, 'learner'), prune(listed, 'learner', 'no-such-format'));
    const known = { ...listed, matter: { ...listed.matter, formats: ['balint', 'unfolding'] } };
    deepEqual(prune(known, 'learner'), prune(known, 'learner', 'balint'));
  });

  it('is of no account for an edition that does not exist', () => {
    for (const edition of ['teacher', 'actor', 'facilitator:kelly', 'constructor', '']) {
      throws(() => prune(EVERY_WORD, edition as Edition, 'balint'), RangeError);
    }
  });
});
