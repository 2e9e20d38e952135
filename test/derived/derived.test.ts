import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { DERIVED, stale } from '../../src/derived/files.js';
import { grammar } from '../../src/derived/grammar.js';
import { snippets } from '../../src/derived/snippets.js';
import { FORMAT_NAMES } from '../../src/language/formats/index.js';
import { parseCase } from '../../src/language/parse.js';
import { WORDS } from '../../src/language/vocabulary.js';
import { expanded } from '../snippet.js';

const asInserted = (body: readonly string[]): string => expanded(body.join('\n')).text;

const all = Object.entries(snippets());
const isCase = (body: readonly string[]) => body[0] === '---';

describe('The derived files', () => {
  for (const file of DERIVED) {
    it(`${file.path} says what the vocabulary says (else: npm run derive)`, () => {
      assert.deepEqual(stale(process.cwd(), [file]), []);
    });
  }

  it('are stale when missing, and when they say something else', () => {
    const root = mkdtempSync(path.join(tmpdir(), 'encounter-derived-'));
    try {
      const file = { path: 'a.json', content: () => 'new\n' };
      assert.deepEqual(stale(root, [file]), ['a.json']);
      writeFileSync(path.join(root, 'a.json'), 'old\n');
      assert.deepEqual(stale(root, [file]), ['a.json']);
      writeFileSync(path.join(root, 'a.json'), 'new\n');
      assert.deepEqual(stale(root, [file]), []);
    } finally {
      rmSync(root, { recursive: true });
    }
  });

  it('have every word in the grammar', () => {
    const patterns = JSON.stringify(grammar());
    for (const { name } of WORDS) assert.match(patterns, new RegExp(`[(:|]${name}[|)]`), name);
  });
});

describe('The snippets', () => {
  it('have one for every word, which answers to the word and to its colons', () => {
    for (const { name, kind } of WORDS) {
      const prefix = snippets()[name]?.prefix;
      assert.equal(prefix, { container: ':::', leaf: '::', text: ':' }[kind] + name);
    }
  });

  it('have a whole case for every format, in every language that there are texts in', () => {
    const prefixes = all.flatMap(([, { prefix }]) => prefix);
    for (const name of FORMAT_NAMES)
      for (const prefix of [`case-${name}`, `case-${name}-de`]) assert.ok(prefixes.includes(prefix), prefix);
    assert.ok(prefixes.includes('case'), 'the one to begin with');
  });

  it('have prefixes of their own', () => {
    const prefixes = all.flatMap(([, { prefix }]) => prefix);
    assert.equal(new Set(prefixes).size, prefixes.length);
  });

  for (const [name, { body }] of all.filter(([, { body }]) => isCase(body))) {
    it(`${name}: is a whole case in which the parser finds nothing amiss`, () => {
      assert.deepEqual(parseCase(asInserted(body)).findings, []);
    });
  }

  for (const [name, { body }] of all.filter(([, { body }]) => !isCase(body))) {
    it(`${name}: stands alone, and leaves what follows as it was`, () => {
      const inserted = asInserted(body);
      if (!inserted.includes('\n')) return;
      const lines = inserted.split('\n');
      assert.equal(lines.at(-1), '', 'the cursor ends on a line of its own');
      if (lines.includes(':::')) assert.equal(lines.at(-2), '', 'a blank line after the block');
      const listBeforeFence = lines.some((line, index) => /^- /.test(line) && lines[index + 1] === ':::');
      assert.ok(!listBeforeFence, 'a formatter would draw the fence into the list');
    });
  }
});
