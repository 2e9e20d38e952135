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
      caseOf([...some, node('withheld', { doubtful: true, reason: 'SECRET ‘breif’', id: 'SECRET' }, 'SECRET')]),
    );
    const [, withheld] = pruned.sections[0]?.children ?? [];
    ok(withheld?.type === 'withheld');
    deepEqual([withheld.children, withheld.doubtful], [[], true]);
    doesNotMatch(json(pruned), /SECRET|breif/);
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
    it(`gives no inner speech and no voices to learners in ${format}`, () => {
      deepEqual(seen(format), ['STORY', 'WISH', 'POSSIBLE', 'FACTOR', 'SAID']);
    });
  }
  it('shows everything in an unfolding case, and in a format that it does not know', () => {
    equal(seen('unfolding').length, 7);
    equal(seen('constructor').length, 7);
  });
});

describe('pruning: what points at something hidden', () => {
  const hidden = (content: string) => node('facilitator', {}, content);

  it('drops a heading with nothing visible below it, and those above it in turn', () => {
    const content = [...md('# Empty\n\n## Also empty'), hidden('SECRET'), ...md('# Full\n\n## Under it\n\nText.')];
    match(json(learner(caseOf(content))), /Full.*Under it/);
    doesNotMatch(json(learner(caseOf(content))), /mpty/);
  });

  it('keeps a heading whose content stands under a lower one', () => {
    equal(types(learner(caseOf(md('# A\n\n## B\n\nText.')))).length, 3);
  });

  it('drops headings inside a block, too', () => {
    const story = node('story', { by: who('shah') }, [
      ...md('Text.\n\n## SECRET heading'),
      node('key', { on: 'q' }, 'SECRET'),
    ]);
    doesNotMatch(json(learner(caseOf([story]))), /SECRET/);
  });

  it('drops a part with nothing visible, title and all', () => {
    const part = { type: 'part' as const, number: 1, range, children: text('SECRET: she dies') };
    const pruned = learner(caseOf([{ children: some }, { part, children: [...md('## Head'), hidden('x')] }]));
    equal(pruned.sections.length, 1);
    doesNotMatch(json(pruned), /SECRET/);
  });

  it('drops a footnote that only hidden text refers to, and what only that footnote cites', () => {
    const note = (name: string) => ({ type: 'footnoteReference', identifier: name, label: name });
    const definition = (name: string, ...pieces: (string | object)[]) =>
      ({ type: 'footnoteDefinition', identifier: name, children: [paragraph(...pieces)] }) as unknown as Flow;
    const content = [
      paragraph('Seen', note('a')),
      node('key', { on: 'q' }, [paragraph('Hidden', note('b'))]),
      definition('a', 'first note', note('c')),
      definition('b', 'SECRET note', cite('secret-paper')),
      definition('c', 'a note on a note'),
    ];
    const pruned = learner(caseOf(content, { references: [reference('secret-paper')] }));
    match(json(pruned), /first note.*a note on a note/);
    doesNotMatch(json(pruned), /SECRET|secret/);
  });

  it('drops the mark of a footnote whose text was pruned', () => {
    const content = [
      paragraph('Seen', { type: 'footnoteReference', identifier: 'b' }),
      node('key', { on: 'q' }, md('Hidden[^b]\n\n[^b]: SECRET')),
    ];
    doesNotMatch(json(learner(caseOf(content))), /SECRET|footnote/);
  });

  it('turns a link into its text if what defines it was pruned, and drops definitions that nothing uses', () => {
    const content = [
      paragraph('See ', {
        type: 'linkReference',
        identifier: 'x',
        referenceType: 'full',
        children: [{ type: 'text', value: 'the letter' }],
      }),
      hidden('[x]: https://example.org/SECRET\n\n[x]'),
      ...md('[y]: https://example.org/SECRET'),
    ];
    const pruned = learner(caseOf(content));
    match(json(pruned), /the letter/);
    doesNotMatch(json(pruned), /SECRET|linkReference/);
  });

  it('turns a link into its text if its target was pruned, and keeps one that has a target', () => {
    const content = [
      ...md('[seen](#q1), [hidden](#secret-key), [a heading](#the-room)\n\n## The room\n\nText.'),
      question(1, { id: 'q1' }, 'Why?'),
      node('key', { id: 'secret-key', on: 'q1' }, 'x'),
    ];
    const pruned = json(learner(caseOf(content)));
    match(pruned, /#q1.*#the-room/);
    doesNotMatch(pruned, /secret-key/);
  });

  it('takes away the paths of other files', () => {
    doesNotMatch(json(learner(caseOf(md('[another case](../pain/SECRET.case.md#q1)')))), /SECRET/);
  });

  it('keeps only the references that something visible cites', () => {
    const content = [paragraph('Seen', cite('a')), node('key', { on: 'q' }, [paragraph('x', cite('b'))])];
    const pruned = learner(caseOf(content, { references: [reference('a'), reference('b')] }));
    deepEqual(
      pruned.matter.references.map(({ id }) => id),
      ['a'],
    );
  });

  it('lists only people who are seen: who speak, live, wish or tell, or are named', () => {
    const names = (content: Flow[]) => learner(caseOf(content)).people.map(({ key }) => key);
    deepEqual(names([node('voice', { of: who('kelly') }, 'x')]), ['kelly']);
    deepEqual(names(md('Ann Kelly waits outside.')), ['ann']);
    deepEqual(names(md('Ann Kellyman waits outside.')), []);
    deepEqual(names([...some, node('brief', { audience: ['ann'] }, 'Ann Kelly'), hidden('Dr Shah')]), []);
  });

  it('says of a person no more than the name and the part', () => {
    const [person] = learner(caseOf([node('voice', { of: who('kelly') }, 'x')])).people;
    deepEqual(Object.keys(person ?? {}).sort(), ['key', 'name', 'part', 'range']);
  });

  it('takes objectives and other formats out of the front matter', () => {
    const matter = learner(
      caseOf(some, { objectives: [{ text: 'SECRET' }], formats: ['pbl', 'osce'], specialties: ['SECRET'] }),
      'pbl',
    ).matter;
    deepEqual([matter.objectives, matter.formats, matter.specialties], [[], ['pbl'], []]);
  });
});

describe('pruning: raw HTML', () => {
  const html = (markdown: string) => json(learner(caseOf(md(markdown))));
  it('takes comments away to the character, and never prose with them', () => {
    match(html('<!-- SECRET --> text'), /"value":" text"/);
    match(html('a <!-- SECRET --> b'), /"a ".*" b"/);
    doesNotMatch(html('a <!-- SECRET --> b\n\n<!-- SECRET\n\nmore -->'), /SECRET|<!--|more/);
    deepEqual(types(learner(caseOf(md('<!-- only -->')))), []);
  });
  it('hides what follows a comment that never closes', () =>
    doesNotMatch(html('Text.\n\n<!-- SECRET\n\nSECRET'), /SECRET/));
  it('hides what follows a comment that opens inside other HTML', () => {
    doesNotMatch(html('<div>\n<!-- SECRET\n\nSECRET\n\n-->'), /SECRET/);
  });
  it('takes comments away for the facilitator, too', () => {
    doesNotMatch(json(prune(caseOf(md('a <!-- SECRET --> b')), 'facilitator', 'balint')), /SECRET/);
  });
  it('keeps a few inline tags without their attributes', () => {
    match(html('H<sub data-x="SECRET">2</sub>O'), /<sub>.*<\/sub>/);
    doesNotMatch(html('H<sub data-x="SECRET">2</sub>O'), /SECRET/);
  });
  it('makes all other HTML text', () => match(html('a <b>bold</b>'), /"type":"text","value":"<b>"/));
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
      node('withheld', { reason: 'SECRET', doubtful: false }, 'SECRET'),
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
