import assert from 'node:assert/strict';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CATALOGUE } from '../../src/rules/catalogue.js';
import { encounter } from './encounter.js';

interface Result {
  readonly ruleId: string;
  readonly ruleIndex: number;
  readonly level: string;
  readonly message: { readonly text: string };
  readonly locations: readonly {
    readonly physicalLocation: {
      readonly artifactLocation: { readonly uri: string };
      readonly region: { readonly startLine: number; readonly startColumn: number; readonly endColumn: number };
    };
  }[];
  readonly partialFingerprints: Readonly<Record<string, string>>;
  readonly fixes?: readonly {
    readonly description: { readonly text: string };
    readonly artifactChanges: readonly {
      readonly replacements: readonly { readonly insertedContent: { readonly text: string } }[];
    }[];
  }[];
}

interface Rule {
  readonly id: string;
  readonly help: { readonly text: string; readonly markdown: string };
  readonly properties: { readonly tags: readonly string[] };
}

interface Sarif {
  readonly version: string;
  readonly runs: readonly {
    readonly columnKind: string;
    readonly tool: { readonly driver: { readonly rules: readonly Rule[] } };
    readonly results: readonly Result[];
  }[];
}

describe('encounter lint --format sarif', () => {
  let folder: string;
  const results = async (text: string): Promise<{ run: Sarif['runs'][number]; found: Result }> => {
    writeFileSync(path.join(folder, 'a case.case.md'), text);
    const { code, out } = await encounter(['lint', '.', '--format', 'sarif'], { folder });
    assert.equal(code, 1);
    const sarif = JSON.parse(out) as Sarif;
    assert.equal(sarif.version, '2.1.0');
    const [run] = sarif.runs;
    const found = run?.results.find(({ ruleId }) => ruleId === 'structure/unknown-word');
    assert.ok(run && found);
    return { run, found };
  };
  const BLOCK = '\n😀\n\n:::voise{of=kelly}\nA\n:::\n';

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'encounter-sarif-'));
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  it('describes every rule, and points at the place in UTF-16 columns', async () => {
    const { run, found } = await results(BLOCK);
    assert.equal(run.columnKind, 'utf16CodeUnits');
    assert.deepEqual(
      run.tool.driver.rules.map(({ id }) => id),
      CATALOGUE.map(({ id }) => id),
    );
    assert.equal(run.tool.driver.rules[found.ruleIndex]?.id, 'structure/unknown-word');
    assert.equal(found.level, 'error');
    assert.match(found.message.text, /Did you mean ‘voice’/);
    const place = found.locations[0]?.physicalLocation;
    assert.equal(place?.artifactLocation.uri, 'a%20case.case.md');
    assert.deepEqual(place?.region, { startLine: 4, startColumn: 4, endLine: 4, endColumn: 9 });
    assert.equal(found.fixes?.length, 1);
  });

  it('proposes each of several fixes by itself, the preferred one first', async () => {
    const { run } = await results(`${BLOCK}\nHer attention-seeking behaviour tired us.\n`);
    const { fixes = [] } = run.results.find(({ message }) => /attention-seeking/.test(message.text)) ?? {};
    assert.deepEqual(
      fixes.map(({ description }) => description.text),
      ['Write ‘seeking help’', 'Write ‘seeking connection’'],
    );
    assert.deepEqual(
      fixes.map(({ artifactChanges }) => artifactChanges.map((change) => change.replacements[0]?.insertedContent.text)),
      [['seeking help'], ['seeking connection']],
    );
  });

  it('tells of each rule what it says, why, and where that comes from, since it has no address on the web', async () => {
    const { rules } = (await results(BLOCK)).run.tool.driver;
    for (const { says, why, source = why, id } of CATALOGUE) {
      const rule = rules.find((each) => each.id === id);
      assert.ok(rule);
      for (const text of [says, why, source]) {
        assert.ok(rule.help.text.includes(text), id);
        assert.ok(rule.help.markdown.includes(text), id);
      }
      assert.deepEqual(rule.properties.tags, [id.split('/')[0]]);
    }
  });

  it('knows a finding again when lines are added above it', async () => {
    const before = (await results(BLOCK)).found.partialFingerprints;
    assert.deepEqual((await results(`\nMore.\n${BLOCK}`)).found.partialFingerprints, before);
  });
});
