// Builds every target.   node esbuild.mjs [--watch] [--tests] [--derive] [--check] [--outdir=FOLDER]
//
//   dist/extension.js  the extension, for the Node extension host   dist/cli.js      the `encounter` command
//   dist/server.js     the language server, a process of its own    dist/index.js    the library API
//   dist/docx.js       what writes Word files: loaded by the others only when it is needed
//   dist/process.js    what speaks to the server: loaded by the extension when it is needed
//   dist/preview.js    the script that runs inside the preview      dist/preview.css its style, the handout’s included
//
//   dist/web.js        the extension, for a browser                 dist/server-web.js  the server, in a worker there
//   dist/fonts.css     the handout’s fonts: one copy for the preview and both servers; the others carry their own
//   dist/german.json   what the servers say in German, read by a German editor’s
//   dist/notices.txt   the licences of what is bundled
//
//   --tests   also the tests, and what --derive and --check run, to out/
//   --derive  then write what is made from the vocabulary: the grammar, the snippets, …  (--check only compares)
//   --watch   build again whenever a source changes
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, context } from 'esbuild';
import { noticesOf } from './packaging/notices.mjs';

const root = path.dirname(fileURLToPath(import.meta.url));
const flags = new Set(process.argv.slice(2));
const dist = process.argv.find((flag) => flag.startsWith('--outdir='))?.slice('--outdir='.length) ?? 'dist';
const minify = !flags.has('--watch') && !flags.has('--tests');

/** `import style from './style.css'` gives the bundled style sheet as text, fonts and all. */
const styleAsText = {
  name: 'style-as-text',
  setup({ onLoad }) {
    onLoad({ filter: /\.css$/ }, async ({ path: file }) => {
      const result = await build({ ...stylesheet, entryPoints: [file], write: false, outdir: 'out' });
      return {
        contents: result.outputFiles[0].text,
        loader: 'text',
        watchDirs: [path.dirname(file)],
      };
    });
  },
};

/** What the extension brings need not hold a quarter of a megabyte of fonts twice: they are read when it runs. */
const fontsFrom = (expression) => ({
  name: 'fonts-apart',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]style[\\/]fonts\.css$/ }, () => ({
      contents: `export default ${expression};`,
      loader: 'js',
    }));
  },
});
const fontsBeside = fontsFrom(
  `require('node:fs').readFileSync(require('node:path').join(__dirname, 'fonts.css'), 'utf8')`,
);
const fontsHandedIn = fontsFrom(`globalThis.encounterFonts ?? ''`); // by src/extension/worker.ts

/** In the preview the theme of the editor decides between light and dark, not that of the reader’s system. */
const themed = {
  name: 'editor-theme',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]handout[\\/]style[\\/][^\\/]+\.css$/ }, async ({ path: file }) => ({
      contents: readFileSync(file, 'utf8').replaceAll(
        /@media screen and \(prefers-color-scheme: (dark|light)\) \{\s*:root/g,
        (_, scheme) => `@media screen {\n  :root:has(> ${SCHEMES[scheme]})`,
      ),
      loader: 'css',
    }));
  },
};
const SCHEMES = {
  dark: ':is(.vscode-dark, .vscode-high-contrast:not(.vscode-high-contrast-light))',
  light: ':is(.vscode-light, .vscode-high-contrast-light)',
};

/** What the entry exports as `TEXTS`, as JSON. */
const textsAsJson = {
  name: 'texts-as-json',
  setup({ initialOptions, onEnd }) {
    initialOptions.write = false;
    onEnd(({ outputFiles: [file] = [] }) => {
      if (!file) return;
      const module = { exports: {} };
      new Function('module', 'exports', file.text)(module, module.exports);
      file.contents = Buffer.from(`${JSON.stringify(module.exports.TEXTS)}\n`);
      if (flags.has('--watch')) writeFileSync(file.path, file.contents);
    });
  },
};

/** `import('./…/docx.js')` stays an import, of a file of its own beside the one that asks. */
const apart = {
  name: 'apart',
  setup({ onResolve }) {
    onResolve({ filter: /\/(?:exports\/docx|process)\.js$/ }, ({ kind, path: file }) =>
      kind === 'dynamic-import' ? { path: `./${path.posix.basename(file)}`, external: true } : undefined,
    );
  },
};

const stylesheet = {
  bundle: true,
  minify: true,
  loader: { '.woff2': 'dataurl' },
  charset: 'utf8',
  logLevel: 'warning',
};
const common = {
  absWorkingDir: root,
  bundle: true,
  minify,
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
  plugins: [styleAsText],
};
const node = { ...common, platform: 'node', target: 'node20', format: 'cjs', external: ['vscode'] };
const web = { ...common, platform: 'browser', target: 'es2022' };
const inPieces = { ...node, plugins: [...common.plugins, apart] };

/** In a worker there is nothing beside: what writes Word files is handed in with it, by src/extension/worker.ts. */
const docxHandedIn = {
  name: 'docx-handed-in',
  setup({ onLoad }) {
    onLoad({ filter: /[\\/]exports[\\/]docx\.ts$/ }, () => ({
      contents: `const module = { exports: {} };
        globalThis.encounterDocx(module, module.exports);
        export const { toDocx } = module.exports;`,
      loader: 'js',
    }));
  },
};

const targets = [
  { ...inPieces, entryPoints: ['src/extension/main.ts'], outfile: `${dist}/extension.js` },
  { ...node, entryPoints: ['src/extension/process.ts'], outfile: `${dist}/process.js` },
  {
    ...inPieces,
    entryPoints: ['src/server/node.ts'],
    outfile: `${dist}/server.js`,
    plugins: [fontsBeside, ...inPieces.plugins],
  },
  {
    ...inPieces,
    entryPoints: ['src/cli/main.ts'],
    outfile: `${dist}/cli.js`,
    banner: { js: '#!/usr/bin/env node' },
  },
  { ...inPieces, entryPoints: ['src/index.ts'], outfile: `${dist}/index.js` },
  {
    ...web,
    entryPoints: ['src/handout/exports/docx.ts'],
    outfile: `${dist}/docx.js`,
    format: 'cjs',
    footer: { js: '0 && (module.exports = { toDocx });' }, // so that Node knows its name when it is imported
  },
  { ...web, entryPoints: ['src/extension/web.ts'], outfile: `${dist}/web.js`, format: 'cjs', external: ['vscode'] },
  {
    ...web,
    entryPoints: ['src/server/browser.ts'],
    outfile: `${dist}/server-web.js`,
    format: 'iife',
    conditions: ['worker'],
    plugins: [fontsHandedIn, docxHandedIn, ...web.plugins],
  },
  { ...common, entryPoints: ['src/preview/main.ts'], outfile: `${dist}/preview.js`, format: 'iife', target: 'es2022' },
  {
    ...common,
    entryPoints: ['src/server/german/index.ts'],
    outfile: `${dist}/german.json`,
    format: 'cjs',
    plugins: [textsAsJson],
  },
  {
    ...stylesheet,
    absWorkingDir: root,
    entryPoints: ['src/preview/preview.css'],
    outfile: `${dist}/preview.css`,
    plugins: [themed],
  },
  { ...stylesheet, absWorkingDir: root, entryPoints: ['src/handout/style/fonts.css'], outfile: `${dist}/fonts.css` },
];

if (flags.has('--tests')) {
  const files = readdirSync(path.join(root, 'test'), { recursive: true }).map((file) => file.split(path.sep).join('/'));
  const inHost = (file) => file.startsWith('host/suite/');
  targets.push(
    {
      ...common,
      platform: 'node',
      target: 'node20',
      format: 'esm',
      splitting: true,
      packages: 'external',
      sourcemap: true,
      entryPoints: files
        .filter((file) => /(\.test|\.all|\/bench|^bench)\.ts$/.test(file) && !inHost(file))
        .map((file) => `test/${file}`),
      outbase: 'test',
      outdir: 'out/test',
      outExtension: { '.js': '.mjs' },
    },
    // What runs inside the extension host is CommonJS, and brings mocha with it.
    {
      ...node,
      sourcemap: true,
      external: ['vscode', 'mocha'],
      entryPoints: ['test/host/suite/index.ts'],
      outfile: 'out/host/index.js',
    },
    // What runs in the web extension host has nothing of Node.
    {
      ...web,
      format: 'cjs',
      // Mocha’s own bundle for browsers, where it must not take our module for its own.
      banner: {
        js: `(function (exports, module) {${readFileSync(path.join(root, 'node_modules', 'mocha', 'mocha.js'), 'utf8')}\n})();`,
      },
      external: ['vscode'],
      alias: { 'node:assert/strict': './test/host/suite/assert-web.ts' },
      entryPoints: ['test/host/suite/web.ts'],
      outfile: 'out/host/web.js',
    },
  );
}
if (['--derive', '--check', '--tests'].some((flag) => flags.has(flag))) {
  targets.push({ ...node, entryPoints: ['src/derived/write.ts'], outfile: 'out/derive.js' });
}

/** What a target is made of, tests left out. */
const inputsOf = ({ metafile: { inputs, outputs } }) =>
  Object.keys(outputs).some((file) => file.startsWith('out/test') || file.startsWith('out/host'))
    ? []
    : Object.keys(inputs);

/** Builds one target. Each file is replaced as a whole: who runs it meanwhile never reads half of it. */
async function buildWhole(target) {
  const result = await build({ metafile: true, ...target, write: false });
  for (const { path: file, contents } of result.outputFiles) {
    mkdirSync(path.dirname(file), { recursive: true });
    const isCommand = contents[0] === 0x23 && contents[1] === 0x21; // #!
    writeFileSync(`${file}.new`, contents, { mode: isCommand ? 0o755 : 0o644 });
    renameSync(`${file}.new`, file);
  }
  return result;
}

if (flags.has('--watch')) {
  for (const target of targets) await (await context({ ...target, logLevel: 'info' })).watch();
} else {
  if (flags.has('--tests')) rmSync(path.join(root, 'out', 'test'), { recursive: true, force: true });
  const built = await Promise.all(targets.map(buildWhole));
  writeFileSync(path.join(root, dist, 'notices.txt'), noticesOf(built.flatMap(inputsOf), root));
  if (flags.has('--derive') || flags.has('--check')) {
    const args = ['out/derive.js', ...(flags.has('--check') ? ['--check'] : [])];
    process.exitCode = spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status ?? 1;
  }
}
