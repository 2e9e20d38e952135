/** The first promise, for every reader and every kind of file. */
import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import type { Root } from 'mdast';
import type { Position } from 'unist';
import type { Edition } from '../../src/handout/editions.js';
import { exportHandout } from '../../src/handout/export.js';
import type { ExportKind } from '../../src/handout/exports/kinds.js';
import { partSheets } from '../../src/handout/parts.js';
import { STYLES } from '../../src/handout/styles.js';
import { type CaseFile, parseCase } from '../../src/language/parse.js';
import { handoutOf } from '../../src/server/handout.js';
import { md } from './build.js';
import { assertSound, assertStill, openPackage, textIn } from './exports/package.js';
import { assertInert } from './leaks/dom.js';
import { hostileTexts } from './leaks/hostile.js';
import { matterOf } from './leaks/known.js';
import { foundIn } from './leaks/outputs.js';
import { fullCases, partCases, READERS, type RoleCase, roleCases } from './leaks/roles.js';
import { brokenTexts, soundTexts } from './leaks/texts.js';

/** A kind of file, the sheets of parts, or what the preview is sent. */
type Kind = ExportKind | 'parts' | 'preview';

/** All that a file holds, as one text: of a Word file every part, raw, and the words of its runs joined. */
async function holds(file: CaseFile, edition: Edition, to: Kind): Promise<string> {
  if (to === 'parts')
    return partSheets(file.case, { edition })
      .map(({ key, title, html }) => `${key}\n${title}\n${html}`)
      .join('\n');
  if (to === 'preview') {
    const open = { uri: 'file:///a.case.md', version: 1, file, findings: () => [] };
    const answer = handoutOf(open, { uri: open.uri, edition });
    // Where a case lacks a sheet, the author is shown another, under its own name.
    return answer.edition === edition ? JSON.stringify(answer) : '';
  }
  // A style changes how a file looks, never what it holds: so they take turns.
  const style = STYLES[edition.length % STYLES.length] ?? 'standard';
  const { content, fileName } = await exportHandout(file.case, { edition, to, style });
  if (typeof content === 'string') return `${fileName}\n${content}`;
  const parts = [...openPackage(content).parts.entries()];
  return parts.map(([name, xml]) => `${name}\n${xml}\n${name.startsWith('word/') ? textIn(xml) : ''}`).join('\n');
}

const TEXTS = ['html', 'md', 'json', 'parts', 'preview'] as const;

async function assertHoldsOnlyWhatItMay(
  { text, format, placed }: RoleCase,
  kinds: readonly Kind[],
  readers: readonly string[] = READERS,
): Promise<number> {
  const file = parseCase(text);
  let shown = 0;
  for (const reader of readers) {
    const hidden = placed.filter(({ readers: those }) => !those.includes(reader)).map(({ mark }) => mark);
    const allowed = placed.filter(({ readers: those }) => those.includes(reader)).map(({ mark }) => mark);
    for (const kind of kinds) {
      const held = await holds(file, reader as Edition, kind);
      deepEqual(foundIn(held, hidden), [], `in the ${kind} for ${reader} (${format}) of\n${text}`);
      shown += foundIn(held, allowed).length;
    }
  }
  return shown;
}

describe('leaks, for every reader and in every kind of file', function () {
  this.timeout(120_000);

  for (const full of fullCases) {
    it(`no sheet of a ${full.format} case holds what is not for its reader`, async () => {
      ok((await assertHoldsOnlyWhatItMay(full, TEXTS)) > 20, 'what a reader may see is there');
      await assertHoldsOnlyWhatItMay(full, ['docx']);
    });
  }

  it('nor does any of a case in parts; and the sheet of a part holds nothing of another', async () => {
    for (const inParts of partCases) {
      ok((await assertHoldsOnlyWhatItMay(inParts, TEXTS)) > 20, 'what a reader may see is there');
      const { case: theCase } = parseCase(inParts.text);
      for (const edition of ['learner', 'after', 'one-page'] as const) {
        const sheets = partSheets(theCase, { edition });
        deepEqual(
          sheets.map(({ key }) => key),
          ['opening', 'part-1', 'part-2'],
        );
        for (const [number, { key, html }] of sheets.entries()) {
          const others = inParts.placed.filter(({ part }) => part !== number).map(({ mark }) => mark);
          deepEqual(foundIn(html, others), [], `${key} for ${edition} (${inParts.format}) of\n${inParts.text}`);
          ok(html.includes('mark'), key);
        }
      }
    }
  });

  it('nor does any, in whatever order a case is written', async () => {
    await fc.assert(
      fc.asyncProperty(roleCases, fc.constantFrom(...READERS), async (sample, reader) => {
        await assertHoldsOnlyWhatItMay(sample, TEXTS);
        await assertHoldsOnlyWhatItMay(sample, ['docx'], [reader]);
      }),
      { numRuns: 25 },
    );
  });

  it('who leads loses nothing that was written to be read, in any kind of file', async () => {
    for (const { text, placed, format } of fullCases.slice(0, 6)) {
      const file = parseCase(text);
      const written = placed.filter(({ unread }) => !unread).map(({ mark }) => mark);
      for (const kind of [...TEXTS.filter((each) => each !== 'parts'), 'docx'] as const) {
        const held = foundIn(await holds(file, 'facilitator', kind), written);
        deepEqual(
          written.filter((mark) => !held.includes(mark)),
          [],
          `${kind} of ${format}`,
        );
      }
    }
  });

  it('a case with slips fails closed in every kind of file', async () => {
    await fc.assert(
      fc.asyncProperty(fc.oneof(soundTexts, brokenTexts), async ({ text, hidden }) => {
        const file = parseCase(text);
        for (const kind of ['md', 'json', 'docx'] as const)
          deepEqual(foundIn(await holds(file, 'learner', kind), hidden), [], `in the ${kind} of\n${text}`);
      }),
      { numRuns: 40 },
    );
  });

  it('no file tells which of the choices is ticked', async () => {
    const page = async (first: string, second: string) => {
      const body = `:::question\nWhich?\n\n- [${first}] One\n- [${second}] Two\n:::\n`;
      const file = parseCase(`${matterOf()}${body}`);
      return Promise.all((['html', 'md', 'json', 'docx'] as const).map((kind) => holds(file, 'learner', kind)));
    };
    deepEqual(await page('x', ' '), await page(' ', 'x'));
    match((await page('x', ' '))[1] ?? '', /One/);
  });

  it('hostile content is inert in every kind of file', async () => {
    await fc.assert(
      fc.asyncProperty(hostileTexts, fc.constantFrom<Edition>('learner', 'facilitator'), async (text, edition) => {
        const { case: theCase } = parseCase(text);
        const fileOf = async (to: ExportKind) => (await exportHandout(theCase, { edition, to })).content;
        const word = await fileOf('docx');
        ok(word instanceof Uint8Array);
        assertStill(assertSound(word));
        assertInertMarkdown(String(await fileOf('md')));
        JSON.parse(String(await fileOf('json')));
      }),
      { numRuns: 30 },
    );
  });

  it('a tag behind an address stays text where addresses become links', async () => {
    // There what follows the address up to `<` belongs to it, a backslash too.
    const { case: theCase } = parseCase(
      `${matterOf()}https://example.org/<img src=x onerror=alert(1)> www.a.example/\\<b>\n`,
    );
    const markdown = String((await exportHandout(theCase, { edition: 'learner', to: 'md' })).content);
    assertInertMarkdown(markdown);
    doesNotMatch(markdown, /<(?:img|b)/);
    match(markdown, /https:\/\/example\.org\/&lt;img src=x onerror=/);
  });

  for (const [size, rows, isRead] of [
    ['large', 40, true],
    ['huge', 2_000, false],
  ] as const) {
    it(`a ${size} table of hostile cells is inert in every kind of file`, async () => {
      const cells = [
        '<script>alert(1)</script>',
        '[x](javascript:alert(1))',
        '<svg onload=alert(1)>',
        '[y](command:a.b)',
      ];
      const row = (number: number) =>
        `| ${Array.from({ length: 8 }, (_, cell) => `${cells[(number + cell) % cells.length]} c${number}`).join(' | ')} |`;
      const table = Array.from({ length: rows }, (_, number) => row(number));
      const { case: theCase } = parseCase(`${matterOf()}${row(0)}\n|${' - |'.repeat(8)}\n${table.join('\n')}\n`);
      for (const edition of ['learner', 'facilitator'] as const) {
        const fileOf = async (to: ExportKind) => (await exportHandout(theCase, { edition, to })).content;
        const html = String(await fileOf('html'));
        assertInert(html);
        // What is too large to be read goes unread to who leads (its beginning), and to nobody else.
        equal(/\bc9\b/.test(html), isRead || edition === 'facilitator', edition);
        const word = await fileOf('docx');
        ok(word instanceof Uint8Array);
        assertStill(assertSound(word));
        assertInertMarkdown(String(await fileOf('md')));
      }
    });
  }
});

const KEPT = /^<\/?(?:sub|sup|kbd)>$|^<br>$/;

/** Fails unless Markdown, read again, has no HTML but the few tags that are kept, and links to the web and to mail alone. */
function assertInertMarkdown(text: string): void {
  const visit = (node: {
    type: string;
    value?: unknown;
    url?: unknown;
    children?: unknown;
    position?: Position;
  }): void => {
    // Behind an address, of which many platforms make a link, a backslash is a part of that: it keeps no tag from being one.
    const { start, end } = node.position ?? {};
    if (node.type === 'text') doesNotMatch(text.slice(start?.offset ?? 0, end?.offset), /\\</);
    if (node.type === 'html') match(String(node.value), KEPT, `${JSON.stringify(node.value)} in\n${text}`);
    if (node.type === 'link' || node.type === 'definition')
      match(String(node.url), /^(?:https?:\/\/|mailto:)/i, `${JSON.stringify(node.url)} in\n${text}`);
    ok(node.type !== 'image' && node.type !== 'imageReference', text);
    if (Array.isArray(node.children)) for (const child of node.children) visit(child);
  };
  visit({ type: 'root', children: md(text) } as unknown as Root);
}
