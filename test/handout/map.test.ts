import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { type DifficultyMap, type MapNode, withMaps } from '../../src/handout/map.js';
import { type RenderOptions, renderCase } from '../../src/handout/render.js';
import type { Case, Flow, Part } from '../../src/language/case.js';
import { plainText } from '../../src/language/walk.js';
import { caseOf, md, node, PEOPLE, range, text, who } from './build.js';

const wish = (key: string, said = `wish of ${key}`) => node('wish', { of: who(key) }, said);
const possible = (said: string) => node('possible', {}, said);
const factor = (where: string | undefined, said: string) =>
  node('factor', where === undefined ? {} : { in: where }, said);
const response = (key: string, said: string) => node('response', { of: who(key), responseKind: 'avoidance' }, said);
/** A paragraph in which somebody feels something. */
const felt = (key: string, family: string, said: string) =>
  ({ type: 'paragraph', children: [node('feeling', { of: who(key), family }, said)] }) as unknown as Flow;

const said = (nodes: readonly { readonly children: readonly { readonly type: string }[] }[]) =>
  nodes.map(({ children }) => plainText(children));

const mapsOf = (theCase: Case): DifficultyMap[] =>
  withMaps(theCase).flatMap(({ children }) =>
    children.flatMap((child) => (child.type === 'map' ? [(child as MapNode).map] : [])),
  );
const mapOf = (...content: Flow[]): DifficultyMap | undefined => mapsOf(caseOf(content))[0];

const render = (content: Flow[], options: Partial<RenderOptions> = {}) =>
  renderCase(caseOf(content), { edition: 'facilitator', format: 'cbl', ...options }).body;
const words = (html: string) => html.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ');

describe('the difficulty map, as data', () => {
  it('puts relatives on the patient’s side and the team on the clinician’s, and names who is heard', () => {
    const map = mapOf(
      node('mismatch', { id: 'gap' }, [wish('shah'), wish('kelly'), wish('ann'), possible('time')]),
      response('team', 'nobody asked'),
    );
    deepEqual(map?.people, { patient: ['kelly', 'ann'], clinician: ['shah', 'team'] });
    const [row] = map?.wishes ?? [];
    deepEqual(row && [said(row.patient), said(row.possible), said(row.clinician), row.id], [
      ['wish of kelly', 'wish of ann'],
      ['time'],
      ['wish of shah'],
      'gap',
    ]);
  });

  it('calls the side on which nobody is heard by the one who stands there, and guesses nobody of several', () => {
    const content = [factor('patient', 'grief'), factor('clinician', 'haste'), response('shah', 'rang off')];
    deepEqual(mapOf(...content)?.people, { patient: ['kelly'], clinician: ['shah'] });
    const two = [...PEOPLE, { key: 'lane', name: 'Mr Lane', part: 'patient', range } as const];
    deepEqual(mapsOf(caseOf(content, {}, two))[0]?.people, { patient: [], clinician: ['shah'] });
    match(words(render(content)), /Mrs Kelly Between them Dr Shah/);
  });

  it('joins a family of feelings that both sides have, and tells the others apart', () => {
    const map = mapOf(
      felt('shah', 'dread', 'my stomach'),
      felt('kelly', 'shame', 'a fraud'),
      felt('shah', 'shame', 'twelve years old'),
      felt('shah', 'shame', 'Twelve years old'),
      factor('system', 'time'),
    );
    deepEqual(
      map?.feelings.map(({ family, mirrored, patient, clinician }) => [
        family,
        mirrored,
        said(patient),
        said(clinician),
      ]),
      [
        ['shame', true, ['a fraud'], ['twelve years old']],
        ['dread', false, [], ['my stomach']],
      ],
    );
  });

  it('lets factors come before what was done, and the system and the team surround them', () => {
    const map = mapOf(
      response('shah', 'wrote a letter'),
      factor('clinician', 'a need to cure'),
      factor('relationship', 'nobody says it'),
      factor(undefined, 'the rain'),
      factor('team', 'a joke'),
      factor('system', 'ten minutes'),
    );
    deepEqual(map && [said(map.hard.clinician), said(map.hard.between), said(map.team), said(map.system)], [
      ['a need to cure', 'wrote a letter'],
      ['nobody says it', 'the rain'],
      ['a joke'],
      ['ten minutes'],
    ]);
  });

  it('is not drawn for one side’s wishes alone, nor for one thing that was done', () => {
    equal(mapOf(node('mismatch', {}, [wish('kelly')])), undefined);
    equal(mapOf(response('shah', 'wrote a letter')), undefined);
    ok(mapOf(factor('patient', 'grief')));
  });

  const parted = (...content: Flow[][]): Case => {
    const base = caseOf([]);
    return {
      ...base,
      sections: content.map((children, index) => ({
        part: { type: 'part', number: index + 1, range, children: text(`Part ${index + 1}`) } as unknown as Part,
        children,
      })),
    };
  };

  it('is drawn for each part where no feelings are told, so that no part tells of a later one', () => {
    const maps = mapsOf(parted([factor('patient', 'one')], [factor('patient', 'two')]));
    deepEqual(
      maps.map(({ hard }) => said(hard.patient)),
      [['one'], ['two']],
    );
  });

  it('is one for the whole case where families of feelings are told', () => {
    const maps = mapsOf(parted([factor('patient', 'one')], [factor('patient', 'two'), felt('shah', 'shame', 'small')]));
    deepEqual(
      maps.map(({ hard }) => said(hard.patient)),
      [['one', 'two']],
    );
  });
});

describe('the difficulty map, drawn', () => {
  const content = [
    ...md('## What each wishes'),
    node('mismatch', { id: 'gap' }, [...md('Some prose.'), wish('kelly'), possible('time'), wish('shah')]),
    ...md('## Between'),
    node('mismatch', {}, [wish('ann'), possible('more')]),
    ...md('## What makes it hard'),
    factor('patient', 'grief'),
    response('shah', 'wrote a letter'),
    felt('kelly', 'shame', 'a fraud'),
    felt('shah', 'shame', 'small'),
  ];

  it('is a table with a caption, with heads for its columns and its groups of rows', () => {
    const html = render(content);
    match(
      html,
      /<figure id="difficulty-map" class="map"><table role="table"><caption>What makes this encounter difficult/,
    );
    equal(html.match(/scope="col"/g)?.length, 3);
    deepEqual(
      [...html.matchAll(/scope="rowgroup"[^>]*>([^<]+)/g)].map(([, heading]) => heading),
      [
        'What each side wishes, and what is possible',
        'Feelings that mirror each other',
        'What makes it hard, and what was done',
      ],
    );
    match(words(html), /Mrs Kelly · Ann Kelly Between them Dr Shah/);
    match(words(html), /“?a fraud ”? ?shame (?:Dr Shah )?“? ?small/);
  });

  it('has no heads over sides on which nothing stands', () => {
    const html = render([factor('system', 'Ten minutes'), factor('team', 'A new rota')]);
    match(html, /<figure [^>]*class="map"/);
    doesNotMatch(html, /<thead|columnheader|colspan="3"/);
    const both = [factor('system', 'Ten minutes'), factor('patient', 'Grief'), factor('clinician', 'A need to cure')];
    match(render(both), /<thead.*columnheader.*colspan="3"/s);
  });

  it('tells one side alone across the map, and not beside two that are empty', () => {
    const html = render([factor('system', 'Ten minutes'), factor('patient', 'Grief'), factor('patient', 'Fear')]);
    doesNotMatch(html, /<thead|columnheader|colspan="3"|class="[^"]*empty/);
    match(words(html), /What makes it hard · Mrs Kelly Grief Fear The system around them Ten minutes/);
  });

  it('stands where the factors stood; under the headings before it the reader is led there, and prose stays', () => {
    const html = words(render(content));
    match(html, /What each wishes Some prose\. Between In the difficulty map What makes it hard What makes this/);
    match(render(content), /<a href="#difficulty-map">In the difficulty map<\/a>/);
  });

  it('keeps every id as the target of a link', () => {
    match(render(content), /<tr id="c-gap"/);
  });

  it('holds no feelings for learners, and no map for those who are to find it', () => {
    const learner = render(content, { edition: 'learner' });
    match(learner, /class="map"/);
    doesNotMatch(learner, /mirror|wrote a letter|shame/);
    doesNotMatch(render(content, { edition: 'learner', format: 'balint' }), /class="map"|difficulty-map|grief/);
  });

  it('shows every wish, factor and response once, in whatever order they stand', () => {
    const piece = fc.oneof(
      fc.constantFrom('kelly', 'ann', 'shah').map((key) => (id: string) => wish(key, id)),
      fc.constant((id: string) => possible(id)),
      fc
        .constantFrom('patient', 'clinician', 'relationship', 'team', 'system')
        .map((where) => (id: string) => factor(where, id)),
      fc.constantFrom('kelly', 'shah', 'team').map((key) => (id: string) => response(key, id)),
      fc.constant((id: string) => ({ type: 'heading', depth: 2, children: text(id) }) as unknown as Flow),
      fc.constantFrom('kelly', 'shah').map((key) => (id: string) => felt(key, 'shame', id)),
    );
    fc.assert(
      fc.property(fc.array(fc.tuple(piece, fc.boolean()), { maxLength: 24 }), (pieces) => {
        const nodes = pieces.map(([make, inMismatch], index) => {
          const made = make(`said${index}x`);
          return inMismatch && (made.type === 'wish' || made.type === 'possible') ? node('mismatch', {}, [made]) : made;
        });
        const html = words(render(nodes));
        for (const [index, made] of nodes.entries()) {
          const count = html.split(`said${index}x`).length - 1;
          // A feeling stands in the text and, where a map is drawn, in the map; all else stands once.
          if (made.type === 'paragraph') ok(count === 1 || count === 2, `said${index}x: ${count}`);
          else equal(count, 1, `said${index}x (${made.type}): ${count}`);
        }
      }),
      { numRuns: 150 },
    );
  });
});
