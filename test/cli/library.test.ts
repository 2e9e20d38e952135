/** The library as others get it: `dist/index.js` from plain Node, and its types in a strict project. */
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import path from 'node:path';

const SOUND = `---
title: "The fourth referral"
format: reflective-practice
people:
  kelly:
    name: Mrs Kelly
    part: patient
  shah:
    name: Dr Shah
    part: clinician
origin: fictional
---

:::dialogue
Dr Shah: What were you hoping for today?

Mrs Kelly: That somebody would believe me.
:::

:::facilitator
Wait.
:::
`;

/** What a program asks of the library, the same in both module systems. */
const ASKS = `
const text = ${JSON.stringify(SOUND)};
const file = parseCase(text);
const learner = renderHandout(text, { edition: 'learner' });
console.log(JSON.stringify({
  people: file.case.people.map(({ key, part }) => [key, part]),
  doubtful: file.doubtful,
  none: lintCase(text),
  some: lintCase(text + ':::breif\\nx\\n:::\\n').map(({ rule, range }) => [rule, range.start.line, range.start.column]),
  least: lintCase(text + ':::voice{of=kelly}\\n:::\\n', { least: 'error' }).length,
  hides: !learner.includes('Wait.') && renderHandout(text, { edition: 'facilitator' }).includes('Wait.'),
  html: learner.slice(0, 15).toLowerCase(),
}));
try { renderHandout(text, { edition: 'janitor' }); } catch (error) { console.log(error.name); }
`;

const CONSUMER = `
import { type Case, type Finding, lintCase, parseCase, type PresentedFinding, renderHandout } from 'encounter-markdown';

const file = parseCase('---\\ntitle: x\\n---\\n');
const theCase: Case = file.case;
const own: readonly Finding[] = file.findings;
const found: readonly PresentedFinding[] = lintCase('x', { least: 'warning' });
const html: string = renderHandout('x', { edition: 'learner', picture: () => undefined });
const title: string | undefined = theCase.matter.title;
const first: number | undefined = found[0]?.range.start.line;
// @ts-expect-error there is no such edition
renderHandout('x', { edition: 'janitor' });
// @ts-expect-error findings are not to be changed
own[0] = found[0];
console.log(html, title, first, file.lines.count, file.frontMatter?.entries.length);
`;

describe('The library', function () {
  this.timeout(60_000);
  let folder = '';

  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'encounter-library-'));
    install('encounter-markdown', process.cwd(), ['package.json', 'dist/index.js', 'dist/docx.js', 'dist/types']);
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  /** As npm would: these files of a package, and what it depends on, and nothing that stands beside them here. */
  function install(name: string, from: string, files: readonly string[]): void {
    const target = path.join(folder, 'node_modules', name);
    if (existsSync(target)) return;
    for (const file of files) cpSync(path.join(from, file), path.join(target, file), { recursive: true });
    const { dependencies = {} } = JSON.parse(readFileSync(path.join(from, 'package.json'), 'utf8')) as {
      dependencies?: Readonly<Record<string, string>>;
    };
    for (const each of Object.keys(dependencies)) {
      const found = path.resolve('node_modules', each);
      install(each, found, readdirSync(found));
    }
  }

  const node = (file: string): string => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [file], { cwd: folder, encoding: 'utf8' });
    assert.equal(status, 0, stderr);
    return stdout;
  };

  for (const [system, name, lead] of [
    ['CommonJS', 'ask.cjs', "const { lintCase, parseCase, renderHandout } = require('encounter-markdown');"],
    ['ES modules', 'ask.mjs', "import { lintCase, parseCase, renderHandout } from 'encounter-markdown';"],
  ] as const) {
    it(`answers to ${system}`, () => {
      writeFileSync(path.join(folder, name), lead + ASKS);
      const [answers = '', thrown] = node(name).split('\n');
      assert.deepEqual(JSON.parse(answers), {
        people: [
          ['kelly', 'patient'],
          ['shah', 'clinician'],
        ],
        doubtful: false,
        none: [],
        some: [['structure/unknown-word', 23, 4]],
        least: 0,
        hides: true,
        html: '<!doctype html>',
      });
      assert.equal(thrown, 'RangeError');
    });
  }

  it('exports these functions, and nothing by default', () => {
    const library = createRequire(path.join(process.cwd(), 'package.json'))('./dist/index.js') as object;
    assert.deepEqual(Object.keys(library).sort(), ['exportHandout', 'lintCase', 'parseCase', 'renderHandout']);
  });

  it('writes a Word file from a file of its own, which nothing else loads', () => {
    writeFileSync(
      path.join(folder, 'word.cjs'),
      `const before = () => Object.keys(require.cache).filter((name) => name.endsWith('docx.js')).length;
      const { exportHandout } = require('encounter-markdown');
      const none = before();
      exportHandout('Text.', { edition: 'learner', to: 'docx' }).then(({ content, fileName }) => {
        console.log(JSON.stringify([none, Buffer.from(content).toString('latin1', 0, 2), fileName]));
      });`,
    );
    assert.deepEqual(JSON.parse(node('word.cjs')), [0, 'PK', 'case.learner.docx']);
  });

  for (const [resolution, module] of [
    ['node16', 'node16'],
    ['bundler', 'esnext'],
  ] as const) {
    it(`has types that a strict project understands, with moduleResolution ${resolution}`, () => {
      const project = path.join(folder, resolution);
      mkdirSync(project, { recursive: true });
      writeFileSync(path.join(project, 'package.json'), '{ "type": "module" }');
      writeFileSync(path.join(project, 'consumer.ts'), CONSUMER);
      writeFileSync(
        path.join(project, 'tsconfig.json'),
        JSON.stringify({
          compilerOptions: {
            target: 'es2022',
            module,
            moduleResolution: resolution,
            strict: true,
            exactOptionalPropertyTypes: true,
            noUncheckedIndexedAccess: true,
            skipLibCheck: false,
            noEmit: true,
            types: [],
            lib: ['es2022', 'dom'],
          },
          files: ['consumer.ts'],
        }),
      );
      const manifest = createRequire(path.join(process.cwd(), 'package.json')).resolve('typescript/package.json');
      const { bin } = JSON.parse(readFileSync(manifest, 'utf8')) as { bin: { tsc: string } };
      const tsc = path.join(path.dirname(manifest), bin.tsc);
      const { status, stdout, stderr } = spawnSync(process.execPath, [tsc, '-p', project], { encoding: 'utf8' });
      assert.equal(status, 0, stdout + stderr);
    });
  }
});
