import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { prune } from '../../src/handout/prune.js';
import { renderCase } from '../../src/handout/render.js';
import type { Case, Flow } from '../../src/language/case.js';
import { caseOf, cite, md, node, PEOPLE, paragraph, question, range, reference, text, turn, who } from './build.js';
import { SAMPLE } from './sample.js';

const learner = (theCase: Case, format = 'unfolding') => prune(theCase, 'learner', format);
const types = (theCase: Case) => theCase.sections.flatMap(({ children }) => children.map(({ type }) => type));
const json = (value: unknown) => JSON.stringify(value);
const some = md('Something to read.');

describe('pruning: what a learner may see', () => {
  it('keeps prose, dialogue, voices, stories, the mismatch, factors, questions and care', () => {
    const content = [
      ...some,
      node('dialogue', {}, [turn('shah', 'Good morning.'), node('action', {}, 'silence')]),
      node('voice', { of: who('kelly') }, 'I am tired.'),
      node('story', { by: who('shah') }, 'I saw her name.'),
      node('mismatch', {}, [node('wish', { of: who('kelly') }, 'a scan'), node('possible', {}, 'time')]),
      node('factor', { in: 'patient' }, 'Grief'),
      question(1, { id: 'q1' }, 'What is it like?'),
      node('care', {}, [node('support', {}, 'Your supervisor')]),
    ];
    deepEqual(
      types(learner(caseOf(content))),
      content.map(({ type }) => type),
    );
  });

  for (const type of [
    'key',
    'facilitator',
    'response',
    'strategy',
    'takeaway',
    'brief',
    'brief-line',
    'marks',
  ] as const) {
    it(`hides ${type}`, () => {
      const pruned = learner(caseOf([...some, node(type, { audience: ['kelly'], on: 'q1' }, 'SECRET')]));
      deepEqual(types(pruned), ['paragraph']);
      doesNotMatch(json(pruned), /SECRET/);
    });
  }

  it('hides a node that is yet to be invented, wherever it stands', () => {
    const future = node('horoscope' as Flow['type'], {}, 'SECRET');
    const inline = paragraph('before ', { type: 'whisper', value: 'SECRET' }, ' after');
    const pruned = learner(caseOf([future, inline, node('care', {}, [...some, future])]));
    deepEqual(types(pruned), ['paragraph', 'care']);
    doesNotMatch(json(pruned), /SECRET|horoscope|whisper/);
  });

  it('hides fields that nobody named', () => {
    const pruned = learner(
      caseOf([paragraph({ type: 'text', value: 'seen', data: { note: 'SECRET' }, memo: 'SECRET' })]),
    );
    doesNotMatch(json(pruned), /SECRET/);
  });

  it('hides what is told to one audience', () => {
    const pruned = learner(
      caseOf([...some, question(1, { audience: ['examiner'] }, 'SECRET'), node('care', { audience: [] }, 'SECRET')]),
    );
    deepEqual(types(pruned), ['paragraph']);
  });

  it('hides what stands inside something that is shown', () => {
    const pruned = learner(
      caseOf([node('story', { by: who('shah') }, [...some, node('key', { on: 'q1' }, 'SECRET')])]),
    );
    doesNotMatch(json(pruned), /SECRET/);
    match(json(pruned), /Something to read/);
  });

  it('leaves the choices of a question, and not which is the key', () => {
    const pruned = learner(caseOf([question(1, { objectives: [2] }, 'Which?\n\n- [ ] One\n- [x] Two')]));
    match(json(pruned), /"checked":false.*"checked":false/);
    doesNotMatch(json(pruned), /"checked":true|"objectives":\[2\]/);
  });

  it('leaves the ticks of a list that is no choice', () => {
    match(json(learner(caseOf(md('- [x] consent taken')))), /"checked":true/);
  });

  it('says nothing of a withheld block but that there is one', () => {
    const pruned = learner(
      caseOf([
        ...some,
        node('withheld', { doubtful: true, reason: 'unknown-word', word: 'breif', id: 'SECRET' }, 'SECRET'),
      ]),
    );
    const [, withheld] = pruned.sections[0]?.children ?? [];
    ok(withheld?.type === 'withheld');
    deepEqual([withheld.children, withheld.doubtful], [[], true]);
    doesNotMatch(json(pruned), /SECRET|breif|unknown/);
  });

  it('does not tell which family a feeling belongs to, or whose it is', () => {
    const said = paragraph('I felt ', node('feeling', { family: 'shame', of: who('ann') }, 'small'), '.');
    const pruned = learner(caseOf([node('voice', { of: who('shah') }, [said])]));
    doesNotMatch(json(pruned), /shame|ann/i);
    match(json(pruned), /small/);
  });
});

describe('pruning: formats', () => {
  const everyWord = caseOf([
    ...some,
    node('story', { by: who('shah'), minutes: 4 }, 'STORY'),
    node('voice', { of: who('kelly') }, 'VOICE'),
    node('mismatch', {}, [node('wish', { of: who('kelly') }, 'WISH'), node('possible', {}, 'POSSIBLE')]),
    node('factor', { in: 'patient' }, 'FACTOR'),
    node('dialogue', {}, [turn('kelly', 'SAID'), turn('shah', 'THOUGHT', { inner: true })]),
  ]);
  const seen = (format: string) =>
    [...json(learner(everyWord, format)).matchAll(/"(STORY|VOICE|WISH|POSSIBLE|FACTOR|SAID|THOUGHT)"/g)].map(
      ([, word]) => word,
    );

  it('leaves the map of a Balint group to be discovered', () =>
    deepEqual(seen('balint'), ['STORY', 'VOICE', 'SAID', 'THOUGHT']));
  it('tells the audience of a Schwartz-style session who will speak, and no more', () => {
    deepEqual(seen('schwartz'), []);
    const [, story] = learner(everyWord, 'schwartz').sections[0]?.children ?? [];
    ok(story?.type === 'story');
    deepEqual([story.by?.key, story.minutes, story.children], ['shah', 4, []]);
  });
  for (const format of ['skills', 'sp', 'osce']) {
    it(`gives no inner speech, no voices and no map to learners in ${format}`, () => {
      deepEqual(seen(format), ['STORY', 'SAID']);
    });
  }
  it('shows everything in an unfolding case', () => equal(seen('unfolding').length, 7));
  it('shows no more than every format would in a format that it does not know', () => {
    equal(seen('constructor').length, 0);
    match(json(learner(everyWord, 'constructor')), /Something to read/);
  });
});

describe('pruning: the whole', function () {
  this.timeout(20_000);

  it('changes nothing that it was given', () => {
    const before = json(SAMPLE);
    prune(SAMPLE, 'learner', 'balint');
    equal(json(SAMPLE), before);
  });

  it('is done once: pruning again changes nothing', () => {
    for (const format of ['unfolding', 'balint', 'schwartz', 'osce']) {
      const once = learner(SAMPLE, format);
      deepEqual(learner(once, format), once);
    }
  });

  it('leaves the facilitator everything', () => {
    const whole = prune(SAMPLE, 'facilitator', 'unfolding');
    deepEqual(types(whole), types(SAMPLE));
    equal(whole.people, SAMPLE.people);
  });

  it('lets no string of hidden content through, into the model or onto the page', () => {
    const secret = fc.constant('SECRET');
    const shown: fc.Arbitrary<Flow> = fc.constantFrom(
      ...md('Prose with a [link](#secret-id), a [^note] and **more**.\n\n## A heading'),
      node('voice', { of: who('kelly') }, 'I am tired.'),
      node('withheld', { reason: 'unclear', word: 'SECRET', doubtful: false }, 'SECRET'),
      ...md('<!-- SECRET -->'),
      paragraph('Words <!-- in text', { type: 'html', value: '<!-- SECRET -->' }),
    );
    const hiddenBlock = fc
      .tuple(
        fc.constantFrom('key', 'facilitator', 'takeaway', 'brief', 'marks', 'strategy', 'response', 'new-word'),
        secret,
      )
      .map(([type, value]) =>
        node(type as Flow['type'], { id: 'secret-id', on: value, audience: [value], due: value }, value),
      );
    const hiddenMore = fc.constantFrom(
      // Where something visible follows under it, a heading is to be seen: so this one’s section ends at once.
      [...md('###### SECRET'), node('key', { on: 'q' }, 'SECRET'), ...md('# Next\n\nText.')],
      md('[SECRET]: https://example.org/SECRET "SECRET"'),
      [node('key', { on: 'q' }, [paragraph('SECRET', cite('SECRET'))])],
      [question(9, { audience: ['SECRET'] }, 'SECRET')],
    );
    const hidden = fc.oneof(
      hiddenBlock.map((block) => [block]),
      hiddenMore,
    );
    const flow = fc
      .array(
        fc.oneof(
          shown.map((block) => [block]),
          hidden,
        ),
        { maxLength: 6 },
      )
      .map((blocks) => blocks.flat());
    const nested = fc
      .tuple(fc.constantFrom('story', 'care', 'question', 'voice', 'mismatch', 'dialogue'), flow)
      .map(([type, children]): Flow[] => [
        node(type as Flow['type'], { number: 1, objectives: [], by: who('shah') }, children),
      ]);
    const part = { type: 'part' as const, number: 1, range, children: text('Title') };
    const section = fc
      .tuple(fc.boolean(), fc.array(fc.oneof(flow, nested), { maxLength: 4 }))
      .map(([isPart, blocks]) => ({ ...(isPart && { part }), children: blocks.flat() }));
    const format = fc.constantFrom('balint', 'schwartz', 'unfolding', 'osce', 'other');
    fc.assert(
      fc.property(fc.array(section, { maxLength: 3 }), format, (sections, chosen) => {
        const theCase = caseOf(
          sections,
          {
            objectives: [{ text: 'SECRET' }],
            references: [reference('SECRET')],
            specialties: ['SECRET'],
          },
          [
            ...PEOPLE.map((person) => ({ ...person, about: 'SECRET', age: 'SECRET' })),
            { key: 'SECRET', name: 'SECRET', part: 'other', range },
          ],
        );
        doesNotMatch(json(learner(theCase, chosen)), /SECRET|secret-id/);
        doesNotMatch(
          renderCase(theCase, { edition: 'learner', format: chosen, sourcePositions: true }).body,
          /SECRET|secret-id/,
        );
      }),
      { numRuns: 150 },
    );
  });
});
