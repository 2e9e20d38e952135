/**
 * Arbitrary cases for property tests: every word and attribute, and texts full of signs that Markdown or the dialect
 * would read as something else. Each is as the parser would give it, positions and ranges apart (`withoutPlaces`).
 */
import fc from 'fast-check';
import type { ListItem, Paragraph, PhrasingContent } from 'mdast';
import type {
  Action,
  Case,
  Dialogue,
  Feeling,
  Flow,
  Matter,
  Part,
  Person,
  PersonRef,
  Prose,
  Reference,
  Section,
  Turn,
} from '../../src/language/case.js';
import { familyOf } from '../../src/language/feelings.js';
import { DOMAINS, FEELING_FAMILIES, RESPONSE_KINDS } from '../../src/language/vocabulary.js';
import { plainText } from '../../src/language/walk.js';

const range = { start: 0, end: 0 };

/** The people of every arbitrary case. */
export const PEOPLE: readonly Person[] = [
  { key: 'kelly', name: 'Mrs Kelly', part: 'patient', about: 'a cook: "retired", #1', age: '51', range },
  { key: 'shah', name: 'Dr Shah', part: 'clinician', pronouns: 'he/him', playedBy: 'candidate', range },
  { key: 'layla', name: 'د. ليلى', part: 'colleague', range },
  { key: '7', name: 'O’Neill-Jones', part: 'relative', age: 'about forty', playedBy: 'actor', range },
];
const KEYS = [...PEOPLE.map((person) => person.key), 'team'];

const WORDS = [
  'pain',
  'the letter',
  'she said',
  'Élodie',
  'مرحبا',
  'שלום',
  '疼痛',
  '👩‍⚕️',
  '🙂',
  'e\u0301',
  'a\u00A0b',
  '…',
  '–',
];
const NASTY = [
  '1:1000',
  '10:30',
  'SpO2:94%',
  'I:E 1:2',
  ':)',
  '::1',
  '::before',
  'std::vector',
  ':',
  '::',
  ':::',
  '::::',
  '：',
  '：：：brief',
  ':::brief',
  '::: brief',
  ':::brief{for=examiner}',
  '::wish[x]{of=kelly}',
  '::part[x]',
  '::wihs',
  ':feeling[dread]',
  ':feeling',
  '::feeling[x]',
  '[@odowd1988]',
  '[@a; @b]',
  '@',
  '[^1]',
  '[silence]',
  '[2]',
  '[0] [1]',
  '[x]',
  '[ ]',
  '[',
  ']',
  '](',
  '[a](b)',
  '![',
  '(',
  ')',
  '{',
  '}',
  '{of=kelly}',
  'Mrs Kelly:',
  'Mrs Kelly (quietly):',
  'Dr Shah：',
  '**Mrs Kelly**:',
  'shah:',
  'Note:',
  '<!--',
  '-->',
  '<b>',
  '</b>',
  '<br>',
  '<',
  '>',
  '&',
  '&amp;',
  '&#58;',
  '*',
  '**',
  '_',
  '__',
  'a_b',
  '~',
  '~~',
  'FEV~1~',
  '`',
  '``',
  '```',
  '#',
  '##',
  '-',
  '--',
  '---',
  '+',
  '=',
  '===',
  '1.',
  '2)',
  '|',
  '\\',
  '\\:',
  '"',
  "'",
  'http://a.b/c',
  'a@b.c',
  '$',
  '%',
  '^',
  '\u200F:::',
  '\u200E',
]; // prettier-ignore

const token = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 2, arbitrary: fc.constantFrom(...NASTY) },
);
const tidyText = (text: string): string =>
  text
    .replace(/ *\n */g, '\n')
    .replace(/ {2,}/g, ' ')
    .trim();

/** A text on one line, not empty, without white space at its edges. */
export const arbLine: fc.Arbitrary<string> = fc
  .array(fc.tuple(token, fc.constantFrom(' ', ' ', ' ', '')), { minLength: 1, maxLength: 6 })
  .map((parts) => tidyText(parts.flat().join('')));

/** A text that may run over several lines. */
const arbLines: fc.Arbitrary<string> = fc
  .array(fc.tuple(token, fc.constantFrom(' ', ' ', ' ', '', '\n')), { minLength: 1, maxLength: 8 })
  .map((parts) => tidyText(parts.flat().join('')).replace(/\n+/g, '\n'));

const text = (value: string): PhrasingContent => ({ type: 'text', value });
const code = fc
  .constantFrom('1:1000', ':::brief', 'a b', '*', '[@a]')
  .map((value): PhrasingContent => ({ type: 'inlineCode', value }));

/** Emphasis holds none of its kind: Markdown cannot always say that. */
const without = (type: string, nodes: PhrasingContent[]): PhrasingContent[] => {
  const kept = nodes.filter((node) => node.type !== type && node.type !== 'feeling');
  return kept.reduce<PhrasingContent[]>((out, node) => {
    const last = out.at(-1);
    if (last?.type === 'text' && node.type === 'text')
      out[out.length - 1] = { ...last, value: last.value + node.value };
    else out.push(node);
    return out;
  }, []);
};

/** What stands between two texts. */
function mark(lines: fc.Arbitrary<string>, depth: number): fc.Arbitrary<PhrasingContent> {
  const inner = depth > 0 ? inlines(lines, depth - 1) : lines.map((value) => [text(value)]);
  return fc.oneof(
    inner.map((children): PhrasingContent => ({ type: 'strong', children: without('strong', children) })),
    inner.map((children): PhrasingContent => ({ type: 'emphasis', children: without('emphasis', children) })),
    lines.map((value): PhrasingContent => ({ type: 'delete', children: [text(value)] })),
    code,
    fc
      .tuple(lines, fc.constantFrom('https://example.org/a', '#q1', 'a b(c)', ''), fc.option(arbLine))
      .map(([label, url, title]): PhrasingContent => ({ type: 'link', url, title, children: [text(label)] })),
    fc
      .tuple(
        inner,
        fc.option(fc.constantFrom(...KEYS)),
        fc.option(fc.constantFrom<string>(...FEELING_FAMILIES, 'my own: "odd" {&amp;} ]')),
      )
      .map(
        ([children, of, family]): Feeling => ({
          type: 'feeling',
          ...(of === null ? {} : { of: { key: of, range } }),
          ...(family === null ? {} : { family }),
          children,
          range,
        }),
      ),
    fc
      .array(fc.tuple(fc.constantFrom('odowd1988', 'a:b', 'é'), fc.option(fc.constantFrom('p. 4', 'ch. 2, p. 3'))), {
        minLength: 1,
        maxLength: 2,
      })
      .map(
        (items): PhrasingContent => ({
          type: 'citation',
          items: items.map(([key, locator]) => ({ key, range, ...(locator === null ? {} : { locator }) })),
          range,
        }),
      ),
  );
}

/** Inline content: texts, with marks between them. */
function inlines(lines: fc.Arbitrary<string>, depth: number): fc.Arbitrary<PhrasingContent[]> {
  return fc
    .tuple(
      lines,
      fc.array(fc.tuple(mark(lines, depth), lines, fc.constantFrom('', ' '), fc.constantFrom('', ' ')), {
        maxLength: depth + 1,
      }),
      fc.boolean(),
    )
    .map(([first, rest, bare]) => {
      const nodes: PhrasingContent[] = [text(first)];
      for (const [node, value, before, after] of rest) {
        const last = nodes.at(-1);
        if (last?.type === 'text') last.value += before;
        nodes.push(node, text(after + value));
      }
      // Often a mark stands first.
      return bare && nodes.length > 2 ? nodes.slice(1) : nodes;
    })
    .map((nodes) => structuredClone(nodes));
}

const phrase = inlines(arbLine, 1);
const paragraph = inlines(arbLines, 1).map((children): Paragraph => ({ type: 'paragraph', children }));

const item = (spread: boolean, checked: boolean | null, children: ListItem['children']): ListItem => ({
  type: 'listItem',
  spread,
  checked,
  children,
});
const list = fc.tuple(fc.boolean(), fc.array(paragraph, { minLength: 1, maxLength: 3 })).map(
  ([ordered, items]): Prose => ({
    type: 'list',
    ordered,
    start: ordered ? 1 : null,
    spread: false,
    children: items.map((one) => item(false, null, [one])),
  }),
);
const taskList = fc.array(fc.tuple(fc.boolean(), paragraph), { minLength: 2, maxLength: 4 }).map(
  (items): Prose => ({
    type: 'list',
    ordered: false,
    start: null,
    spread: false,
    children: items.map(([checked, one]) => item(false, checked, [one])),
  }),
);
const looseList = fc.tuple(paragraph, paragraph, list).map(
  ([a, b, inner]): Prose => ({
    type: 'list',
    ordered: false,
    start: null,
    spread: false,
    children: [item(true, null, [a, b, inner as ListItem['children'][number]])],
  }),
);
const table = fc.array(fc.tuple(phrase, phrase), { minLength: 1, maxLength: 3 }).map(
  (rows): Prose => ({
    type: 'table',
    align: [null, 'right'],
    children: rows.map((cells) => ({
      type: 'tableRow',
      children: cells.map((children) => ({ type: 'tableCell', children })),
    })),
  }),
);
const codeBlock = fc
  .tuple(fc.constantFrom('', 'a:\n  b', '1:1000', '```\nx'), fc.option(fc.constantFrom('yaml')))
  .map(([value, lang]): Prose => ({ type: 'code', lang, meta: null, value }));
const quote = fc
  .array(paragraph, { minLength: 1, maxLength: 2 })
  .map((children): Prose => ({ type: 'blockquote', children }));

/** Prose of every kind that a case may hold. */
const prose: fc.Arbitrary<Prose> = fc.oneof(
  { weight: 6, arbitrary: paragraph },
  list,
  looseList,
  table,
  codeBlock,
  quote,
  fc.constant<Prose>({ type: 'thematicBreak' }),
  fc.constant<Prose>({ type: 'html', value: '<!-- :::brief -->' }),
);
const heading = fc
  .tuple(fc.constantFrom(1, 2, 3, 4, 5, 6), phrase)
  .map(([depth, children]): Flow => ({ type: 'heading', depth: depth as 1, children }));

const ref: fc.Arbitrary<PersonRef> = fc.constantFrom(...KEYS).map((key) => ({ key, range }));
const minutes = fc.constantFrom(5, 7.5, 120);
const some = <T>(arbitrary: fc.Arbitrary<T>): fc.Arbitrary<T | undefined> => fc.option(arbitrary, { nil: undefined });
/** Drop what is undefined. */
const defined = <T extends object>(record: T): T =>
  Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;

const flow = fc.array(fc.oneof({ weight: 5, arbitrary: prose as fc.Arbitrary<Flow> }, heading), {
  minLength: 1,
  maxLength: 3,
});
const withLeaves = (leaf: fc.Arbitrary<Flow>): fc.Arbitrary<Flow[]> =>
  fc
    .tuple(
      fc.array(prose, { maxLength: 1 }),
      fc.array(leaf, { minLength: 1, maxLength: 3 }),
      fc.array(prose, { maxLength: 1 }),
    )
    .map((parts) => parts.flat() as Flow[]);

const INNER = [undefined, 'quietly', 'looking at the door', 'leise, müde'];
const turn: fc.Arbitrary<Turn> = fc
  .tuple(fc.constantFrom(...PEOPLE), fc.constantFrom(...INNER), fc.boolean(), fc.array(prose, { maxLength: 3 }))
  .map(([person, manner, inner, children]) => ({
    type: 'turn',
    speaker: { key: person.key, range },
    ...(manner === undefined ? {} : { manner }),
    inner,
    children: distinct(children.filter((child) => child.type !== 'html')),
    range,
  }));
const action: fc.Arbitrary<Action> = phrase.map((children) => ({ type: 'action', children, range }));
const dialogue: fc.Arbitrary<Dialogue> = fc
  .tuple(
    fc.array(fc.oneof({ weight: 3, arbitrary: turn }, action), { minLength: 1, maxLength: 5 }),
    some(fc.constantFrom('talk', 'entretien-é')),
  )
  .map(([children, id]) => defined({ type: 'dialogue' as const, children, id, range }));

const cue = arbLine;
const wish: fc.Arbitrary<Flow> = fc.oneof(
  fc.tuple(phrase, ref).map(([children, of]): Flow => ({ type: 'wish', of, children, range })),
  phrase.map((children): Flow => ({ type: 'possible', children, range })),
);
const briefLine: fc.Arbitrary<Flow> = fc.oneof(
  fc
    .tuple(fc.constantFrom('opening' as const, 'volunteer' as const), phrase)
    .map(([word, children]): Flow => ({ type: 'brief-line', word, children, range })),
  fc
    .tuple(fc.constantFrom('if-asked' as const, 'react' as const), phrase, cue)
    .map(([word, children, say]): Flow => ({ type: 'brief-line', word, cue: say, children, range })),
  fc
    .tuple(phrase, some(cue))
    .map(([children, say]): Flow => defined({ type: 'brief-line', word: 'withhold', cue: say, children, range })),
);
const audience = fc.constantFrom(['candidate'], ['examiner'], ['kelly', 'observer', '7']);

const block: fc.Arbitrary<Flow> = fc.oneof(
  { weight: 3, arbitrary: prose as fc.Arbitrary<Flow> },
  heading,
  dialogue as fc.Arbitrary<Flow>,
  fc.tuple(ref, flow).map(([of, children]): Flow => ({ type: 'voice', of, children, range })),
  fc
    .tuple(ref, some(minutes), flow)
    .map(([by, time, children]): Flow => defined({ type: 'story', by, minutes: time, children, range })),
  fc
    .tuple(withLeaves(wish), some(fc.constant('m1')))
    .map(([children, id]): Flow => defined({ type: 'mismatch', id, children, range })),
  fc
    .tuple(phrase, fc.constantFrom(...DOMAINS), some(cue))
    .map(
      ([children, domain, kind]): Flow => defined({ type: 'factor', in: domain, factorKind: kind, children, range }),
    ),
  fc
    .tuple(phrase, ref, fc.constantFrom(...RESPONSE_KINDS))
    .map(([children, of, kind]): Flow => ({ type: 'response', of, responseKind: kind, children, range })),
  fc
    .tuple(phrase, fc.constantFrom(...DOMAINS), some(ref), some(cue))
    .map(([children, domain, by, due]): Flow => defined({ type: 'strategy', in: domain, by, due, children, range })),
  fc
    .tuple(
      paragraph,
      some(fc.oneof(taskList, list)),
      some(fc.constantFrom('q1', 'frage_2')),
      some(minutes),
      fc.constantFrom([], [1], [1, 2]),
      some(fc.constantFrom(0, 4)),
      some(audience),
    )
    .map(
      ([first, more, id, time, objectives, lines, told]): Flow =>
        defined({
          type: 'question',
          number: 0,
          id,
          minutes: time,
          objectives,
          lines,
          audience: told,
          children: [first, ...(more ? [more] : [])],
          range,
        }),
    ),
  flow.map((children): Flow => ({ type: 'key', on: 'q1', children, range })),
  fc
    .tuple(some(minutes), some(fc.constant('q1')), flow)
    .map(([time, on, children]): Flow => defined({ type: 'facilitator', minutes: time, on, children, range })),
  flow.map((children): Flow => ({ type: 'takeaway', children, range })),
  withLeaves(phrase.map((children): Flow => ({ type: 'support', children, range }))).map(
    (children): Flow => ({ type: 'care', children, range }),
  ),
  fc
    .tuple(audience, some(minutes), withLeaves(briefLine))
    .map(([told, time, children]): Flow => defined({ type: 'brief', audience: told, minutes: time, children, range })),
  fc
    .tuple(some(fc.constantFrom(6)), some(audience), fc.oneof(list, table))
    .map(([pass, told, rows]): Flow => defined({ type: 'marks', pass, audience: told, children: [rows], range })),
);

/** Two lists, or a list and what its last item would take in, never stand side by side: the parser tells them apart otherwise. */
function distinct<T extends { readonly type: string }>(blocks: readonly T[]): T[] {
  return blocks.filter((one, index) => index === 0 || one.type !== 'list' || blocks[index - 1]?.type !== 'list');
}

const section: fc.Arbitrary<Section> = fc
  .tuple(
    some(fc.tuple(fc.oneof(phrase, fc.constant<PhrasingContent[]>([])), some(minutes), some(fc.constant('later')))),
    fc.array(block, { minLength: 1, maxLength: 4 }),
  )
  .map(([begun, children]): Section => {
    if (!begun) return { children };
    const [title, time, id] = begun;
    const part: Part = defined({ type: 'part', number: 0, minutes: time, id, children: title, range });
    return { part, children };
  });

const isoDate = fc.constantFrom([1988], [1988, 8], [2011, 12, 3], [988], undefined);
const reference: fc.Arbitrary<Reference> = fc
  .tuple(
    arbLine,
    isoDate,
    some(arbLine),
    fc.array(fc.constantFrom({ family: 'O’Dowd', given: 'T C' }, { literal: 'WHO: Geneva' }), { maxLength: 2 }),
  )
  .map(([title, issued, containerTitle, author]) =>
    defined({
      id: 'odowd1988',
      type: 'article-journal',
      title,
      author,
      containerTitle,
      issued,
      page: '528-530',
      volume: '1.10',
      doi: '10.1136/bmj.297',
      range,
    }),
  );

const matter: fc.Arbitrary<Matter> = fc
  .record({
    title: arbLine,
    summary: some(arbLine),
    lang: fc.constantFrom('en', 'en-GB', 'fr', 'ar', 'no'),
    formats: fc.constantFrom(['balint'], ['osce', 'sp']),
    levels: fc.constantFrom([], ['foundation'], ['foundation', 'faculty']),
    duration: some(fc.constantFrom(45, 90)),
    group: some(fc.constantFrom({ min: 6, max: 10 }, { max: 4 })),
    specialties: fc.constantFrom([], ['general-practice']),
    settings: fc.constant<string[]>([]),
    professions: fc.constantFrom([], ['doctor', 'nurse']),
    objectives: fc.array(
      fc.tuple(arbLine, some(fc.constant('mirror'))).map(([say, id]) => defined({ text: say, id })),
      { maxLength: 2 },
    ),
    contentNotes: some(fc.constantFrom([], ['bereavement'], ['abuse', 'a birth: its loss'])),
    origin: some(fc.constantFrom('fictional' as const, 'composite' as const)),
    authors: fc.array(
      arbLine.map((name) => ({ name, role: 'GP' })),
      { maxLength: 2 },
    ),
    license: some(fc.constant('CC-BY-4.0')),
    status: fc.constantFrom('draft' as const, 'approved' as const),
    version: some(fc.constantFrom('1.10', '1.0.0')),
    reviewedOn: some(fc.constant('2026-03-01')),
    created: some(fc.constant('2026-02-01')),
    doi: some(fc.constant('10.1000/xyz')),
    competencies: some(fc.constant([{ framework: 'gmc-gpc', id: '2' }])),
    measures: some(
      fc.constantFrom(
        [{ instrument: 'ddprq-10', score: '34', of: 'kelly', note: 'after a visit: the third' }],
        [{ instrument: 'own', score: '1.50' }],
      ),
    ),
    references: fc.array(reference, { maxLength: 2 }),
  })
  .map(defined);

/** Any case at all: `parseCase` of it, written out, gives this very model but for positions. */
export const arbCase: fc.Arbitrary<Case> = fc
  .tuple(matter, fc.array(section, { minLength: 1, maxLength: 3 }))
  .map(([about, sections]) => settled({ matter: about, people: PEOPLE, sections, ownFormats: [] }));

/** Any blocks of a case. */
export const arbBlocks: fc.Arbitrary<readonly Flow[]> = fc
  .array(block, { minLength: 1, maxLength: 4 })
  .map(
    (children) =>
      settled({ matter: NONE, people: PEOPLE, sections: [{ children }], ownFormats: [] }).sections[0]?.children ?? [],
  );

/** The least that a front matter says. */
export const NONE: Matter = {
  lang: 'en',
  formats: [],
  levels: [],
  specialties: [],
  settings: [],
  professions: [],
  objectives: [],
  authors: [],
  status: 'draft',
  references: [],
}; // prettier-ignore

/** Number what is numbered, and say of each feeling whose and of which family it is, as the parser does. */
function settled(theCase: Case): Case {
  let questions = 0;
  let parts = 0;
  const visit = (node: unknown, teller: PersonRef | undefined): unknown => {
    if (Array.isArray(node)) return node.map((child) => visit(child, teller));
    if (typeof node !== 'object' || node === null) return node;
    const it = { ...node } as Record<string, unknown> & { type?: string };
    if (it.type === 'question') it.number = ++questions;
    if (it.type === 'part') it.number = ++parts;
    let told = teller;
    if (it.type === 'voice') told = it.of as PersonRef;
    if (it.type === 'story') told = it.by as PersonRef;
    if (it.type === 'turn') told = it.speaker as PersonRef;
    if (it.type === 'feeling') {
      const of = it.of ?? told;
      const family = it.family ?? familyOf(plainText(it.children as Feeling['children']));
      if (of) it.of = of;
      if (family) it.family = family;
    }
    if (it.children) {
      const children = visit(it.children, told) as { readonly type: string }[];
      it.children = /^(?:blockquote|listItem|list|table|tableRow)$/.test(it.type ?? '') ? children : distinct(children);
    }
    return it;
  };
  const sections = theCase.sections.map((one, index): Section => {
    // Two stretches without a part would be one.
    const part =
      one.part ??
      (index > 0 && !theCase.sections[index - 1]?.part
        ? ({ type: 'part', number: 0, children: [], range } satisfies Part)
        : undefined);
    const numbered = part ? (visit(part, undefined) as Part) : undefined;
    return { ...(numbered ? { part: numbered } : {}), children: distinct(visit(one.children, undefined) as Flow[]) };
  });
  return { ...theCase, sections };
}

const PLACES: ReadonlySet<string> = new Set(['range', 'position', 'ownFormats']);

/** The same without anything that says where it stands, and without what a library adds. */
export function withoutPlaces(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutPlaces);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([key, one]) => !PLACES.has(key) && one !== undefined)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, one]) => [key, withoutPlaces(one)]),
  );
}
