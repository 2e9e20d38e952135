import assert from 'node:assert/strict';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { openWorkbench, type Workbench } from '../host/workbench';

const MATTER = `---
title: "A case"
format: balint
people:
  shah: { name: Dr Shah, part: clinician }
origin: fictional
---

`;

/** What a clinician types: every sign in it opens a list elsewhere. */
const PROSE = [
  'We met at 10:30. Adrenaline 1:1000 (I:E 1:2, SpO2:94%) was given: slowly.',
  '',
  '- One thing: a = b, see page 3 #4',
  'and mail a@b, as follows :',
  '',
  ':::facilitator{minutes=5}',
  'Count to thirty: then wait {so} long.',
  ':::',
  '',
  'After it.',
];

/**
 * What is typed once the first list is there, without waiting for another: the list that is shown is then behind what
 * stands in the text, and Enter must not take from it what nobody meant.
 */
const AHEAD: readonly {
  readonly first: string;
  readonly next: string;
  readonly inMatter?: true;
  readonly asked?: true;
}[] = [
  { first: ':::', next: 'facilitator\nLet it be silent.\n:::\nAfter it.' },
  { first: '::', next: ':facilitator\nLet it be silent.\n:::\nAfter it.' },
  { first: ':::', next: 'key\nA good answer.\n:::\nAfter it.' },
  { first: '::', next: ':\nAfter it.' },
  { first: '::', next: 'part\nAfter it.' },
  { first: ':::voice{of=', next: 'shah}\nI wait.\n:::\nAfter it.' },
  { first: ':::dialogue\n', asked: true, next: 'Dr Shah: What were you hoping for?\n:::\nAfter it.' },
  { first: 'format: ', next: 'osce\nlang: en', inMatter: true },
  { first: 'sta', next: 'tus: draft\nlang: en', inMatter: true },
];

const HEAD = '---\ntitle: "A case"\norigin: fictional\npeople:\n  shah: { name: Dr Shah, part: clinician }\n';
const FILE = 'ahead.case.md';

describe('Typing', () => {
  let workbench: Workbench;
  let folder: string;

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'encounter-typing-'));
    writeFileSync(path.join(folder, 'typing.case.md'), MATTER);
    writeFileSync(path.join(folder, FILE), `${HEAD}format: balint\n---\n`);
    workbench = await openWorkbench({
      folder,
      file: 'typing.case.md',
      settings: { 'files.autoSave': 'off', 'editor.autoClosingBrackets': 'never' },
    });
    await workbench.page.locator('.codelens-decoration').first().waitFor();
  });
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('opens no list over prose, and leaves every letter and line as it was typed', async () => {
    const { page } = workbench;
    await page.keyboard.press('ControlOrMeta+End');
    await page.evaluate(watch);
    for (const [index, line] of PROSE.entries()) {
      if (index > 0) await page.keyboard.press('Enter');
      // That there is a list of words at the three colons shows that one would be seen.
      if (line.startsWith(':::f')) {
        await page.keyboard.type(':::');
        await page.locator('.suggest-widget.visible').waitFor();
      }
      // Who closes a block does not wait for the list that its third colon asks for.
      if (line === ':::') {
        await page.keyboard.type('::');
        await page.locator('.suggest-widget.visible').waitFor();
        await page.keyboard.type(':');
        continue;
      }
      await page.keyboard.type(line.startsWith(':::f') ? line.slice(3) : line, { delay: 15 });
    }
    const seen = await page.evaluate(() => (globalThis as unknown as { shown: string[] }).shown);
    assert.deepEqual(
      seen.filter((line) => !/^:{2,}/.test(line)),
      [],
    );
    assert.ok(seen.length > 0);
    await page.keyboard.press('ControlOrMeta+S');
    await page.locator('.tab:not(.dirty)', { hasText: 'typing.case.md' }).waitFor();
    const saved = readFileSync(path.join(workbench.folder, 'typing.case.md'), 'utf8');
    assert.equal(saved.replaceAll('\r\n', '\n').trimEnd(), MATTER + PROSE.join('\n'));
  });

  describe('ahead of the list', () => {
    before(async () => {
      const { page } = workbench;
      await workbench.openFile(FILE);
      await page.locator('.view-line', { hasText: 'Count to thirty' }).first().waitFor({ state: 'detached' });
      await page.locator('.view-line', { hasText: 'shah:' }).first().click();
      await page.locator('.codelens-decoration').first().waitFor();
    });

    it('leaves what is typed as it was typed, whichever list is open', async () => {
      const { page } = workbench;
      for (const { first, next, inMatter, asked } of AHEAD) {
        const before = inMatter ? HEAD : `${HEAD}format: balint\n---\n\n`;
        await page.keyboard.press('Escape');
        await page.keyboard.press('ControlOrMeta+A');
        await page.keyboard.press('Backspace');
        await page.locator('.view-line', { hasText: 'shah:' }).first().waitFor({ state: 'detached' });
        await page.evaluate(paste, before);
        await page.locator('.view-line', { hasText: 'shah:' }).first().waitFor();
        await page.keyboard.type(first);
        if (asked) await page.keyboard.press('Control+Space');
        await page.locator('.suggest-widget.visible .monaco-list-row.focused').first().waitFor();
        await page.keyboard.type(next);
        await page
          .locator('.view-line', { hasText: next.split('\n').at(-1) ?? '' })
          .first()
          .waitFor();
        await page.keyboard.press('ControlOrMeta+S');
        await page.locator('.tab:not(.dirty)', { hasText: FILE }).waitFor();
        const saved = readFileSync(path.join(workbench.folder, FILE), 'utf8');
        assert.equal(saved.replaceAll('\r\n', '\n').trimEnd(), before + first + next);
      }
    });

    it('goes one step in below a person’s key and below ‘people’, and leaves a name as it is typed', async () => {
      const { page } = workbench;
      // Faster than a hand, VS Code goes by no rule of any language: it has not looked at the line yet.
      for (const delay of [15, 60]) {
        await page.keyboard.press('Escape');
        await page.keyboard.press('ControlOrMeta+A');
        await page.keyboard.press('Backspace');
        await page.locator('.view-line', { hasText: 'format:' }).first().waitFor({ state: 'detached' });
        await page.evaluate(paste, '---\ntitle: "A case"\nformat: balint\norigin: fictional\n');
        await page.locator('.view-line', { hasText: 'origin: fictional' }).first().waitFor();
        await page.keyboard.type('people:\nmarsh:\nname: Dr Marsh\npart: colleague\n', { delay });
        await page.locator('.view-line', { hasText: 'part: colleague' }).first().waitFor();
        await page.keyboard.press('ControlOrMeta+S');
        await page.locator('.tab:not(.dirty)', { hasText: FILE }).waitFor();
        const saved = readFileSync(path.join(workbench.folder, FILE), 'utf8').replaceAll('\r\n', '\n');
        assert.match(
          saved,
          /\npeople:\n {2}marsh:\n {4}name: Dr Marsh\n {4}part: colleague\n\s*$/,
          `at ${delay} ms a key: ${saved}`,
        );
      }
    });
  });
});

describe('Filling in a new case', () => {
  let workbench: Workbench;
  let folder: string;

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'encounter-filling-'));
    writeFileSync(path.join(folder, 'empty.case.md'), '');
    workbench = await openWorkbench({ folder, file: 'empty.case.md' });
  });
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  it('goes on after a value of one’s own, and back from one that is chosen from a list', async () => {
    const { page } = workbench;
    const list = page.locator('.suggest-widget.visible');
    const selected = page.locator('.statusbar-item', { hasText: 'selected)' });
    const at = (place: string) => selected.filter({ hasText: place }).waitFor();
    const tabTo = async (place: string): Promise<void> => {
      for (let now = await selected.innerText(); !now.includes(place); now = await selected.innerText()) {
        await page.keyboard.press('Tab');
        await selected.filter({ hasNotText: now }).waitFor();
      }
    };
    await page.locator('.codelens-decoration').first().waitFor();
    await page.keyboard.type('balint');
    await page.keyboard.press('Control+Space');
    await list.locator('.focused', { hasText: 'balint' }).first().waitFor();
    await page.keyboard.press('Enter');
    await tabTo('Ln 19, Col 20 (4 selected)'); // content-notes: none
    await page.keyboard.type('[a way of our own]');
    await page.keyboard.press('Tab');
    await at('Ln 20, Col 18 (9 selected)'); // origin: fictional
    await list.filter({ hasText: 'composite' }).waitFor();
    await page.keyboard.press('Shift+Tab');
    await at('Ln 19, ');
    await tabTo('Ln 24, Col 71 (5 selected)'); // {as=dread}
    await page.keyboard.type('irritation');
    await page.keyboard.press('Tab');
    await at('Ln 24, Col 160 ('); // what follows the feeling
    await page.locator('.view-line', { hasText: '{as=irritation}.' }).first().waitFor();
  });
});

/** Runs in the page: a paste as the browser reports it. */
function paste(text: string): void {
  const clipboardData = new DataTransfer();
  clipboardData.setData('text/plain', text);
  document.activeElement?.dispatchEvent(
    new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
  );
}

/** Runs in the page: notes the line of the cursor whenever the list of suggestions is shown. */
function watch(): void {
  const shown: string[] = [];
  Object.assign(globalThis, { shown });
  const look = (): void => {
    if (!document.querySelector('.suggest-widget.visible')) return;
    const top = document.querySelector<HTMLElement>('.monaco-editor .cursor')?.style.top;
    const line = [...document.querySelectorAll<HTMLElement>('.view-lines .view-line')].find(
      ({ style }) => style.top === top,
    );
    shown.push(line?.textContent ?? '?');
  };
  new MutationObserver(look).observe(document.body, { subtree: true, attributes: true, attributeFilter: ['class'] });
}
