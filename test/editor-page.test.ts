/** docs/editor.md names tests: they are there, and they run where it says that they do. */
import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

const page = readFileSync('docs/editor.md', 'utf8');
const rows = [...page.matchAll(/^\| (.+?) \| `((?:host|ui)\/[\w./-]+)`: (.+?) \| ([\w, ]+) \|$/gm)].map((match) => {
  const [, feature = '', file = '', title = '', where = ''] = match;
  return { feature, file, title, where };
});

describe('the page on the editor', () => {
  it('names no file that is not there', () => {
    const files = [...page.matchAll(/`(test\/[\w./-]+\.ts)`/g)].map((match) => match[1] ?? '');
    assert.ok(files.length > 30);
    assert.deepEqual(
      files.filter((file) => !existsSync(file)),
      [],
    );
  });

  it('has a row for everything that it says is shown, and none that is read wrongly', () => {
    const table = page.slice(page.indexOf('## Shown in a real VS Code'));
    const lines = table.split('\n').filter((line) => line.startsWith('| ') && !/^\| (?:\*\*|\| |---)/.test(line));
    assert.equal(rows.length, lines.length);
    assert.ok(rows.length > 50);
  });

  for (const { feature, file, title, where } of rows) {
    it(`shows ${feature}: ${title}`, () => {
      const source = readFileSync(path.join('test', file), 'utf8');
      assert.ok(source.includes(`it('${title}'`), `no test of ${file} has this title`);
      assert.equal(where, hostsOf(file));
    });
  }
});

const everywhere = readFileSync('test/host/suite/suites.ts', 'utf8');
const onNode = readFileSync('test/host/suite/index.ts', 'utf8');

/** Where the tests of a file run, by the lists that run them. */
function hostsOf(file: string): string {
  const suite = /^host\/suite\/([\w-]+\.suite)\.ts$/.exec(file)?.[1];
  if (suite === undefined) return file.startsWith('ui/web') ? 'browser' : 'Node';
  if (everywhere.includes(`import('./${suite}')`)) return 'Node, browser';
  return onNode.includes(`import('./${suite}')`) ? 'Node' : 'nowhere';
}
