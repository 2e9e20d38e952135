/**
 * How precise the patterns are, kind by kind, on a labelled set: `labelled.tsv`. The figures are kept in
 * `src/rules/privacy/precision.json`, and the docs show them. `UPDATE_PRECISION=1` writes them anew.
 *
 * The set was made by those who made the patterns, with forms, keywords, line breaks and look-alikes as they occur in
 * letters and notes. It shows that the patterns do what they say, not how they do on texts that nobody here has seen.
 */
import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseCase } from '../../src/language/parse.js';
import { type Match, matchesOf } from '../../src/rules/privacy/matches.js';
import { viewOf } from '../../src/rules/view.js';

interface Item {
  readonly kind: string;
  readonly expected: 'found' | 'possible' | 'not found';
  readonly text: string;
  /** In the text; undefined where nothing is to be found. */
  readonly span?: readonly [number, number];
}

interface Figures {
  readonly kind: string;
  readonly rule: string;
  /** Items in which there is one to find, and in which there is none of this kind though it looks alike. */
  readonly positives: number;
  readonly negatives: number;
  readonly precision: number;
  readonly recall: number;
}

const FOLDER = path.join(process.cwd(), 'test', 'privacy');
const FRONT = '---\npeople: {}\n---\n\n';

function read(): readonly Item[] {
  return readFileSync(path.join(FOLDER, 'labelled.tsv'), 'utf8')
    .split('\n')
    .filter((line) => line !== '' && !line.startsWith('#'))
    .map((line) => {
      const [kind = '', expected = '', marked = ''] = line.split('\t');
      assert.ok(expected === 'found' || expected === 'possible' || expected === 'not found', line);
      const whole = FRONT + marked.replaceAll('\\n', '\n');
      const start = whole.indexOf('⟦');
      const end = whole.indexOf('⟧') - 1;
      assert.equal(start >= 0, expected !== 'not found', line);
      return {
        kind,
        expected,
        text: whole.replace(/[⟦⟧]/g, ''),
        ...(start < 0 ? {} : { span: [start, end] as const }),
      };
    });
}

const ITEMS = read().map((item) => ({ ...item, matches: matchesOf(viewOf(parseCase(item.text))) }));

const isSpan = ({ range }: Match, [start, end]: readonly [number, number]): boolean =>
  range.start === start && range.end === end;

/** What is told of with certainty, by kind. A hint (`possible`) is neither right nor wrong here. */
function measure(): readonly Figures[] {
  const kinds = [...new Set(ITEMS.map(({ kind }) => kind))].filter((kind) => kind !== '-');
  return kinds.map((kind) => {
    const positives = ITEMS.filter((item) => item.kind === kind && item.expected === 'found');
    const found = positives.filter(({ matches, span }) =>
      matches.some((match) => !match.doubtful && match.kind.id === kind && span && isSpan(match, span)),
    );
    const told = ITEMS.flatMap(({ matches }) => matches.filter((match) => !match.doubtful && match.kind.id === kind));
    const rule = told[0]?.kind.rule ?? '';
    return {
      kind,
      rule: `privacy/${rule}`,
      positives: positives.length,
      negatives: ITEMS.filter((item) => item.kind === kind && item.expected === 'not found').length,
      precision: Math.round((found.length / told.length) * 1000) / 1000,
      recall: Math.round((found.length / positives.length) * 1000) / 1000,
    };
  });
}

describe('The patterns of identifiers, on the labelled set', () => {
  const figures = measure();

  it(`has ${ITEMS.length} items, and for every kind of them enough`, () => {
    assert.ok(ITEMS.length >= 400);
    for (const { kind, positives, negatives } of figures) assert.ok(positives >= 20 && negatives >= 10, kind);
  });

  for (const { kind, precision, recall } of figures) {
    it(`${kind}: precision ${precision.toFixed(3)}, recall ${recall.toFixed(3)}`, () => {
      const wrong = ITEMS.filter((item) => {
        const sure = item.matches.filter((match) => !match.doubtful && match.kind.id === kind);
        if (item.kind === kind && item.expected === 'found')
          return sure.length !== 1 || !sure.every((match) => item.span && isSpan(match, item.span));
        return sure.length > 0;
      });
      const list = wrong.map(({ text, matches }) => {
        const said = matches.map((match) => `${match.kind.id}${match.doubtful ? '?' : ''} ‘${match.text}’`);
        return `${text.slice(FRONT.length)} → ${said.join(', ')}`;
      });
      if (process.env.SHOW_WRONG && list.length > 0) console.log(list.join('\n'));
      assert.ok(precision >= 0.95 && recall >= 0.95, list.join('\n'));
    });
  }

  it('says nothing with certainty of what is merely possible', () => {
    for (const { text, matches, span } of ITEMS.filter(({ expected }) => expected === 'possible')) {
      assert.ok(
        matches.some((match) => match.doubtful && span && isSpan(match, span)),
        text,
      );
      assert.ok(!matches.some((match) => !match.doubtful), text);
    }
  });

  it('says nothing at all with certainty where there is nothing', () => {
    const told = ITEMS.filter(({ expected }) => expected === 'not found').flatMap(({ text, matches }) =>
      matches
        .filter(({ doubtful, kind }) => !doubtful && kind.rule !== 'name' && kind.rule !== 'partial-date')
        .map(({ kind }) => `${kind.id}: ${text.slice(FRONT.length)}`),
    );
    assert.ok(told.length <= ITEMS.length * 0.005, told.join('\n'));
  });

  it('agrees with the figures that the docs show', () => {
    const file = 'src/rules/privacy/precision.json';
    const text = `${JSON.stringify({ items: ITEMS.length, kinds: figures }, null, 2)}\n`;
    if (process.env.UPDATE_PRECISION) writeFileSync(file, text);
    assert.equal(readFileSync(file, 'utf8'), text);
  });
});
