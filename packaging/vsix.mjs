// npm run package: the extension as a file to install, `encounter-markdown-<version>.vsix`.
//   node packaging/vsix.mjs [--out=FILE]     (--folder=FOLDER for the same files unpacked)
//   --built=FOLDER   packs what `node esbuild.mjs --outdir=FOLDER` has built, and builds nothing itself
// A VSIX is a zip of the extension’s folder with two lists beside it. What goes in is named below; nothing else does.
// (`vsce` makes the same of this folder, and would bring 285 packages.)
import { spawnSync } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { zipSync } from 'fflate';

const root = path.dirname(path.dirname(fileURLToPath(import.meta.url)));
// A folder of its own: two may be packed at once.
const ownBuild = path.join(root, 'out', `package-${process.pid}`, 'dist');

/** Of what is built, what the extension runs: not the command nor the library, which hold the same once more. */
const BUILT = [
  'extension.js',
  'process.js',
  'server.js',
  'docx.js',
  'web.js',
  'server-web.js',
  'preview.js',
  'preview.css',
  'fonts.css',
  'german.json',
  'notices.txt',
];

/** Of the project, files and whole folders. */
const PLAIN = [
  'package.json',
  'package.nls.json',
  'package.nls.de.json',
  'language-configuration.json',
  'language-configuration.front-matter.json',
  'README.md',
  'CHANGELOG.md',
  'LICENSE',
  'cases',
  'docs/language.md',
  'docs/rules.md',
  'l10n',
  'media',
  'schemas',
  'snippets',
  'syntaxes',
];

/** What the editor looks for under other names. */
const RENAMED = { 'README.md': 'readme.md', 'CHANGELOG.md': 'changelog.md', LICENSE: 'LICENSE.txt' };

/** Every file of the extension: its path in it, and where it lies. */
function filesOf(built) {
  const plain = PLAIN.flatMap((name) => {
    if (!statSync(path.join(root, name)).isDirectory()) return [name];
    return readdirSync(path.join(root, name), { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => path.relative(root, path.join(entry.parentPath, entry.name)).split(path.sep).join('/'));
  });
  return new Map([
    ...plain.map((name) => /** @type {const} */ ([RENAMED[name] ?? name, path.join(root, name)])),
    ...BUILT.map((name) => /** @type {const} */ ([`dist/${name}`, path.join(built, name)])),
  ]);
}

/** A picture that does not come along would be a hole in the page that VS Code shows of the extension. */
const withoutPictures = (text) => text.replaceAll(/^!\[[^\]]*\]\(docs\/images\/[^)]*\)\n\n?/gm, '');

const xml = (text) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

function manifestOf({ name, publisher, version, displayName, description, keywords, categories, engines }) {
  return `<?xml version="1.0" encoding="utf-8"?>
<PackageManifest Version="2.0.0" xmlns="http://schemas.microsoft.com/developer/vsx-schema/2011">
  <Metadata>
    <Identity Language="en-US" Id="${xml(name)}" Version="${xml(version)}" Publisher="${xml(publisher)}"/>
    <DisplayName>${xml(displayName)}</DisplayName>
    <Description xml:space="preserve">${xml(description)}</Description>
    <Tags>${xml([...keywords, '__web_extension', '__ext_case.md'].join(','))}</Tags>
    <Categories>${xml(categories.join(','))}</Categories>
    <GalleryFlags>Public</GalleryFlags>
    <Properties>
      <Property Id="Microsoft.VisualStudio.Code.Engine" Value="${xml(engines.vscode)}"/>
      <Property Id="Microsoft.VisualStudio.Code.ExtensionKind" Value="workspace,web"/>
      <Property Id="Microsoft.VisualStudio.Code.LocalizedLanguages" Value="de"/>
      <Property Id="Microsoft.VisualStudio.Code.ExecutesCode" Value="true"/>
      <Property Id="Microsoft.VisualStudio.Services.GitHubFlavoredMarkdown" Value="true"/>
      <Property Id="Microsoft.VisualStudio.Services.Content.Pricing" Value="Free"/>
    </Properties>
    <License>extension/LICENSE.txt</License>
  </Metadata>
  <Installation>
    <InstallationTarget Id="Microsoft.VisualStudio.Code"/>
  </Installation>
  <Dependencies/>
  <Assets>
    <Asset Type="Microsoft.VisualStudio.Code.Manifest" Path="extension/package.json" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.Details" Path="extension/readme.md" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.Changelog" Path="extension/changelog.md" Addressable="true"/>
    <Asset Type="Microsoft.VisualStudio.Services.Content.License" Path="extension/LICENSE.txt" Addressable="true"/>
  </Assets>
</PackageManifest>
`;
}

const TYPES = {
  '.css': 'text/css',
  '.js': 'application/javascript',
  '.json': 'application/json',
  '.md': 'text/markdown',
  '.svg': 'image/svg+xml',
  '.vsixmanifest': 'text/xml',
  '.webp': 'image/webp',
  '.yaml': 'text/yaml',
};

function contentTypes(names) {
  const endings = new Set(['.vsixmanifest', ...names.map((name) => path.extname(name))]);
  const types = [...endings].map((e) => `<Default Extension="${e}" ContentType="${TYPES[e] ?? 'text/plain'}"/>`);
  return `<?xml version="1.0" encoding="utf-8"?>
<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">${types.join('')}</Types>
`;
}

/** Builds the extension as it ships. Throws if that fails. */
function buildForPackage() {
  const args = [path.join(root, 'esbuild.mjs'), `--outdir=${path.relative(root, ownBuild)}`];
  if (spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit' }).status !== 0) throw new Error('No build.');
}

/** The extension’s files, path and bytes: from a folder that was built before, or else built now, and then gone. */
function contents(built) {
  if (!built) buildForPackage();
  const files = [...filesOf(built ?? ownBuild)].map(([name, file]) => {
    const bytes = readFileSync(file);
    return [name, name === 'readme.md' ? Buffer.from(withoutPictures(bytes.toString('utf8'))) : bytes];
  });
  if (!built) rmSync(path.dirname(ownBuild), { recursive: true, force: true });
  return files;
}

/** The whole VSIX. */
function vsix(files) {
  const manifest = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
  return zipSync(
    {
      'extension.vsixmanifest': Buffer.from(manifestOf(manifest)),
      '[Content_Types].xml': Buffer.from(contentTypes(files.map(([name]) => name))),
      ...Object.fromEntries(files.map(([name, bytes]) => [`extension/${name}`, bytes])),
    },
    { level: 9, mtime: new Date(1980, 0, 1) }, // the same files make the same bytes
  );
}

/** Lays the extension’s files out in a folder, as it is built now or was built before in another. */
export function unpackedInto(folder, built) {
  for (const [name, bytes] of contents(built)) write(path.join(folder, name), bytes);
}

function write(file, bytes) {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, bytes);
}

const argument = (name) => process.argv.find((one) => one.startsWith(`--${name}=`))?.slice(name.length + 3);

if (process.argv[1] && path.resolve(process.argv[1]) === fileURLToPath(import.meta.url)) {
  const folder = argument('folder');
  const built = argument('built');
  if (folder) {
    unpackedInto(path.resolve(folder), built);
  } else {
    const { name, version } = JSON.parse(readFileSync(path.join(root, 'package.json'), 'utf8'));
    const out = path.resolve(argument('out') ?? path.join(root, `${name}-${version}.vsix`));
    const files = contents(built);
    const bytes = vsix(files);
    write(out, bytes);
    console.log(`${out} (${(bytes.length / 1e6).toFixed(2)} MB, ${files.length} files)`);
  }
}
