import { deepEqual, doesNotMatch, equal, match } from 'node:assert/strict';
import { prune } from '../../src/handout/prune.js';
import type { Case, Flow } from '../../src/language/case.js';
import { caseOf, cite, md, node, paragraph, question, range, reference, text, who } from './build.js';

const learner = (theCase: Case, format = 'unfolding') => prune(theCase, 'learner', format);
const types = (theCase: Case) => theCase.sections.flatMap(({ children }) => children.map(({ type }) => type));
const json = (value: unknown) => JSON.stringify(value);
const some = md('Something to read.');

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
