/** A PDF as the command prints it, read with a parser of its own. */
import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { inflateSync } from 'node:zlib';
import { extractText, getDocumentProxy, getMeta } from 'unpdf';
import { editionsOf } from '../../src/handout/editions.js';
import { renderCase } from '../../src/handout/render.js';
import { parseCase } from '../../src/language/parse.js';
import { foundIn } from '../handout/leaks/outputs.js';
import { fullCases } from '../handout/leaks/roles.js';
import { browserOptions } from '../host/chromium.mjs';
import { openBrowser } from '../host/vscode-host.mjs';

/** Formats that between them have every edition. */
const PRINTED = ['balint', 'schwartz', 'osce', 'unfolding'];

const CASE = `---
title: "The fourth referral"
format: unfolding
lang: de
authors: [{ name: A. Writer, role: SECRETROLE }]
people:
  kelly: { name: "Mrs Kelly", part: patient, about: "SECRETABOUT" }
  shah: { name: "Dr Shah", part: clinician }
---

# The room

Adrenaline 1:1000, I:E 1:2. <!-- SECRETCOMMENT -->

::part[A letter]{minutes=10}

What comes in the part.

:::facilitator
SECRETNOTE
:::

:::question{#q}
Which?

- [ ] The first
- [x] The second
:::

:::key{on=q}
SECRETKEY
:::
`;

describe('a PDF', function () {
  this.timeout(60_000);
  let folder = '';
  before(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'encounter pdf '));
  });
  after(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  async function printed(edition: string, ...more: readonly string[]) {
    const [options] = await browserOptions();
    writeFileSync(path.join(folder, 'a.case.md'), CASE);
    const args = ['handout', 'a.case.md', '--to', 'pdf', '--edition', edition, ...more];
    const { status, stderr } = spawnSync(process.execPath, [path.resolve('dist', 'cli.js'), ...args], {
      cwd: folder,
      encoding: 'utf8',
      env: { ...process.env, ...options?.env, ...(options?.executablePath && { CHROME_PATH: options.executablePath }) },
    });
    equal(status, 0, stderr);
    const bytes = readFileSync(path.join(folder, `a.${edition}.pdf`));
    const document = await getDocumentProxy(new Uint8Array(bytes));
    const { text } = await extractText(document, { mergePages: true });
    return { bytes, document, text, about: await getMeta(document) };
  }

  it('is tagged, and has its title, its language and its outline', async () => {
    const { bytes, document, about } = await printed('learner');
    const source = bytes.toString('latin1');
    match(source, /\/MarkInfo\s*<<[^>]*\/Marked true/);
    match(source, /\/StructTreeRoot \d+ 0 R/);
    match(source, /\/Lang \(de\)/);
    match(String((about.info as Record<string, unknown>).Title), /^The fourth referral · /);
    const outline = await document.getOutline();
    match(JSON.stringify(outline.map(({ title }: { title: string }) => title)), /The fourth referral/);
    const page = await document.getPage(1);
    deepEqual(page.view.map(Math.round), [0, 0, 595, 842]);
  });

  it('holds what its reader may see, opened parts included, and nothing else, in its text or about itself', async () => {
    const { bytes, text, about } = await printed('learner', '--paper', 'letter');
    for (const seen of ['Adrenaline 1:1000, I:E 1:2.', 'What comes in the part.', 'The second'])
      ok(text.includes(seen), text);
    for (const place of [text, JSON.stringify(about), bytes.toString('latin1')])
      doesNotMatch(place, /SECRET|encounter-print|encounter pdf/);
    doesNotMatch(JSON.stringify(about), /Linux|Windows|Macintosh/);
    ok((await printed('facilitator')).text.includes('SECRETNOTE'));
  });

  it('holds for no reader what is not for them, whatever the format: text, outline, and what it says about itself', async () => {
    const { browser, page } = await openBrowser();
    try {
      for (const { text, format, placed } of fullCases.filter(({ format: each }) => PRINTED.includes(each))) {
        const { case: theCase } = parseCase(text);
        let shown = 0;
        for (const edition of editionsOf(theCase)) {
          await page.setContent(renderCase(theCase, { edition }).html);
          const bytes = await page.pdf({ preferCSSPageSize: true, tagged: true, outline: true });
          const document = await getDocumentProxy(new Uint8Array(bytes));
          const words = (await extractText(document, { mergePages: true })).text;
          const about = JSON.stringify([await getMeta(document), await document.getOutline()]);
          // A mark is one word, but a line may end within it.
          const held = [words.replace(/\s+/g, ''), about, bytes.toString('latin1')].join('\n');
          const mayNot = placed.filter(({ readers }) => edition !== 'facilitator' && !readers.includes(edition));
          const leaked = foundIn(
            held,
            mayNot.map(({ mark }) => mark),
          );
          deepEqual(leaked, [], `for ${edition} (${format})`);
          const may = placed.filter(({ readers, unread }) => readers.includes(edition) && !unread);
          shown += foundIn(
            held,
            may.map(({ mark }) => mark),
          ).length;
        }
        ok(shown > 20, `${format}: what a reader may see is there`);
      }
    } finally {
      await browser.close();
    }
  });

  it('cuts off no edge of a box: what is drawn ends within the page’s margins', async () => {
    const { browser, page } = await openBrowser();
    try {
      const { case: theCase } = parseCase(readFileSync('cases/orthopaedics/cancelled-again.case.md', 'utf8'));
      for (const edition of ['candidate', 'one-page', 'examiner'] as const)
        for (const paper of ['a4', 'letter'] as const) {
          await page.setContent(renderCase(theCase, { edition, paper }).html);
          const [first = ''] = drawingsIn(await page.pdf({ preferCSSPageSize: true }));
          const { room, ends } = reachOf(first);
          ok(ends > room * 0.9, `${edition} ${paper}: boxes are as wide as the page, ${ends} of ${room}`);
          ok(ends <= room, `${edition} ${paper}: ${ends} of ${room}`);
        }
    } finally {
      await browser.close();
    }
  });

  it('leaves nothing of its making behind', async () => {
    const before = readdirSync(tmpdir()).filter((name) => name.startsWith('encounter-print-'));
    await printed('one-page');
    deepEqual(
      readdirSync(tmpdir()).filter((name) => name.startsWith('encounter-print-') && !before.includes(name)),
      [],
    );
  });
});

/** What is drawn on each page, in the operators of a PDF. */
function drawingsIn(pdf: Buffer): string[] {
  return [...pdf.toString('latin1').matchAll(/(?<!end)stream\r?\n/g)].flatMap(({ index, 0: { length } }) => {
    try {
      const text = inflateSync(pdf.subarray(index + length)).toString('latin1');
      return /^\S+ \S+ \S+ \S+ re\nW/m.test(text) ? [text] : [];
    } catch {
      return []; // A font, or a picture that is packed in another way.
    }
  });
}

/** How far to the right there is room on a page, and how far boxes and lines reach that go over its whole width. */
function reachOf(drawing: string): { readonly room: number; readonly ends: number } {
  const [, width = '0', scale = '1'] =
    /^\S+ \S+ (\S+) \S+ re\nW\*? n\nq\n(\S+) 0 0 \S+ \S+ \S+ cm$/m.exec(drawing) ?? [];
  const lines = [...drawing.matchAll(/^0 \S+ (\S+) \S+ re\nf$/gm)].map(([, x]) => Number(x));
  // The line of a border is one pixel wide, half of it on either side.
  const borders = [...drawing.matchAll(/^(\S+) \S+ l$/gm)].map(([, x]) => Number(x) + 0.5);
  return { room: Number(width) / Number(scale), ends: Math.max(...lines, ...borders) };
}
