import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const read = (file: string): unknown => JSON.parse(readFileSync(file, 'utf8'));
const manifest = read('package.json') as {
  readonly name: string;
  readonly displayName: string;
  readonly license: string;
  readonly bin: Readonly<Record<string, string>>;
  readonly main: string;
  readonly devDependencies: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly commands: readonly { readonly command: string; readonly title: string }[];
    readonly keybindings: readonly { readonly command: string; readonly key: string; readonly when: string }[];
    readonly grammars: readonly { readonly path: string }[];
    readonly walkthroughs: readonly {
      readonly steps: readonly {
        readonly description: string;
        readonly media: { readonly image: string };
        readonly completionEvents: readonly string[];
      }[];
    }[];
    readonly snippets: readonly { readonly path: string }[];
    readonly languages: readonly {
      readonly id: string;
      readonly extensions?: readonly string[];
      readonly configuration: string;
    }[];
  };
};
const texts = read('package.nls.json') as Readonly<Record<string, string>>;

const sources = (folder: string): string[] =>
  readdirSync(folder, { recursive: true })
    .map((file) => path.join(folder, String(file)))
    .filter((file) => file.endsWith('.ts'));

describe('the manifest', () => {
  it('is the package that the README speaks of', () => {
    assert.equal(manifest.name, 'encounter-markdown');
    assert.equal(manifest.displayName, 'Encounter');
    assert.equal(manifest.license, 'MIT');
    assert.deepEqual(manifest.bin, { encounter: './dist/cli.js' });
  });

  it('pins every dependency, so that a build today is the build of tomorrow', () => {
    for (const [name, version] of Object.entries(manifest.devDependencies))
      assert.match(version, /^\d+\.\d+\.\d+$/, name);
  });

  it('records no download addresses in its lock files', () => {
    for (const lock of ['package-lock.json', 'test/host/vscode/package-lock.json']) {
      assert.doesNotMatch(readFileSync(lock, 'utf8'), /"resolved":/, lock);
    }
  });

  it('has every text in package.nls.json, and no text there that nobody uses', () => {
    const used = [...readFileSync('package.json', 'utf8').matchAll(/"%([^%"]+)%"/g)].map((m) => m[1] ?? '');
    assert.ok(used.length > 0);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(texts).sort());
    for (const { command, title } of manifest.contributes.commands) assert.match(title, /^%.+%$/, command);
  });

  it('has every text of the extension in its l10n bundle, and none that nobody uses', () => {
    const used = sources('src/extension').flatMap((file) =>
      [
        ...readFileSync(file, 'utf8').matchAll(/l10n\.t\(\s*(?:'((?:[^'\\]|\\.)*)'|"((?:[^"\\]|\\.)*)"|`([^`$]*)`)/g),
      ].map((m) => (m[1] ?? m[2] ?? m[3] ?? '').replace(/\\(['"`])/g, '$1')),
    );
    assert.ok(used.length > 5);
    assert.deepEqual([...new Set(used)].sort(), Object.keys(read('l10n/bundle.l10n.json') as object).sort());
  });

  it('has a walkthrough whose pictures are there, whose steps end, and whose commands are its own or the editor’s', () => {
    const [walkthrough] = manifest.contributes.walkthroughs;
    assert.ok(walkthrough && walkthrough.steps.length >= 4);
    const commands = new Set(manifest.contributes.commands.map(({ command }) => command));
    for (const { description, media, completionEvents } of walkthrough.steps) {
      assert.ok(existsSync(media.image), media.image);
      assert.ok(completionEvents.length > 0);
      for (const [, command = ''] of (texts[description.replaceAll('%', '')] ?? '').matchAll(/command:([\w.]+)/g))
        assert.ok(commands.has(command) || command.startsWith('workbench.'), command);
    }
  });

  it('shows newcomers samples that exist', () => {
    const source = readFileSync('src/extension/authoring/index.ts', 'utf8');
    const samples = [...source.matchAll(/\['cases', '([^']+)', '([^']+)'\]/g)].map(([, folder = '', file = '']) =>
      path.join('cases', folder, file),
    );
    assert.equal(samples.length, 2);
    for (const sample of samples) assert.ok(existsSync(sample), sample);
  });

  it('binds Ctrl+Shift+V and Ctrl+K V to the handout, in cases alone', () => {
    const bound = (key: string) =>
      manifest.contributes.keybindings.find(
        (binding) => binding.key === key && binding.when.includes('editorLangId == encounter'),
      );
    assert.equal(bound('ctrl+shift+v')?.command, 'encounter.showPreview');
    assert.equal(bound('ctrl+k v')?.command, 'encounter.showPreviewToSide');
  });

  it('names files that exist', () => {
    const { grammars, snippets, languages } = manifest.contributes;
    for (const { path: file } of [...grammars, ...snippets]) assert.ok(existsSync(file), file);
    for (const { configuration } of languages) assert.ok(existsSync(configuration), configuration);
    assert.deepEqual(
      languages.map(({ id, extensions = [] }) => [id, ...extensions]),
      [['encounter', '.case.md'], ['encounter-matter']], // the second is the front matter’s alone
    );
  });

  it('tells in docs/editor.md of tests that there are', () => {
    const named = [...readFileSync('docs/editor.md', 'utf8').matchAll(/`(test\/[^`]+)`/g)].map(([, file = '']) => file);
    assert.ok(named.length > 20);
    for (const file of named) assert.ok(existsSync(file), file);
  });

  it('leads the README only to places that exist', () => {
    for (const file of ['README.md', 'ARCHITECTURE.md', 'cases/README.md']) {
      for (const [, target] of readFileSync(file, 'utf8').matchAll(/\]\((?!https?:|#)([^)#\s]+)/g)) {
        assert.ok(existsSync(path.join(path.dirname(file), target ?? '')), `${file} → ${target}`);
      }
    }
  });
});
