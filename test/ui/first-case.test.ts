/** From an empty folder to a finished station, with nothing but the keyboard. */
import assert from 'node:assert/strict';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { renderCase } from '../../src/handout/render.js';
import { parseCase } from '../../src/language/parse.js';
import { lint } from '../../src/rules/lint.js';
import { openWorkbench, type Workbench } from '../host/workbench.js';

const FILE = 'the-third-letter.case.md';

/** What is typed at each stop of the new case, after what New Case has asked for; `undefined` leaves what is there. */
const STOPS: readonly (string | undefined)[] = [
  '12', // the duration
  'a retired bus driver who has written three letters',
  'in the second week of a new post',
  'Identify what a patient has written before, and name it aloud', // what it teaches
  'Negotiate a date that both can keep',
  undefined, // no content notes
  undefined, // fictional
  '3', // minutes to read
  undefined,
  undefined, // where she is
  'She has written three letters about her scan.',
  undefined,
  undefined,
  undefined,
  undefined,
  'You drove a bus for thirty years.',
  undefined, // what brings her here, and how to play it: left for later
  undefined,
  undefined, // what she says first
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  'Watch who speaks first about the delay.',
  undefined, // the same words for all
  undefined, // marks to pass
  undefined,
  undefined,
  undefined,
  undefined,
  undefined,
  'Both were left alone with the delay.',
  'To be told when, and by whom', // what they wish
  'Not to promise what nobody can keep',
  'A date by Friday, and one person to ring',
  'Three letters, and no answer',
  'A new post, and nobody to ask',
  'They meet for the first time',
  'A list that nobody owns',
  'Explained the timetable of the scanner',
  undefined, // avoidance
  'Give the actor a pause.',
  undefined, // ground rules
  'The course office, until six',
];

/** What a case in review says, too: its key, and what is typed where the quick fix for it leaves the cursor. */
const FOR_REVIEW: readonly (readonly [string, string])[] = [
  ['level', 'specialty-training'],
  ['authors', 'B. Ash'],
  ['license', 'CC-BY-4.0'],
];

describe('From an empty folder to a finished station, with nothing but the keyboard', () => {
  let folder: string;
  let workbench: Workbench;
  const picture = (name: string) => shot(workbench, name);

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'encounter-empty-'));
    workbench = await openWorkbench({ folder, settings: { 'files.autoSave': 'off' }, asks: true });
    await workbench.page.evaluate(countPointers);
  });
  afterEach(async function () {
    if (this.currentTest?.state === 'failed') await picture('failed');
  });
  after(async () => {
    await workbench?.close();
    rmSync(folder, { recursive: true, force: true });
  });

  const press = (...keys: readonly string[]) =>
    keys.reduce((done, key) => done.then(() => workbench.page.keyboard.press(key)), Promise.resolve());
  const type = (text: string) => workbench.page.keyboard.type(text);
  /** The question that is asked now, by what it says. */
  const asked = async (text: string): Promise<void> => {
    await workbench.page.locator('.quick-input-widget:visible', { hasText: text }).waitFor();
  };
  const placeholder = async (text: string): Promise<void> => {
    await workbench.page.locator(`.quick-input-widget:visible input[placeholder*="${text}"]`).waitFor();
  };
  const written = (): string => readFileSync(path.join(workbench.folder, FILE), 'utf8');
  const sheets = (): readonly string[] => readdirSync(workbench.folder).filter((name) => name.endsWith('.html'));
  const save = async (): Promise<void> => {
    await press('ControlOrMeta+S');
    await workbench.page.locator('.tabs-container .tab.dirty').waitFor({ state: 'detached' });
  };
  const line = (text: string): Locator =>
    workbench.page.locator('.monaco-editor .view-line', { hasText: text }).first();

  /** Down the list, to the row that says this. */
  async function goTo(text: string): Promise<void> {
    const focused = workbench.page.locator('.quick-input-list .monaco-list-row.focused');
    const now = async () => ((await focused.count()) > 0 ? ((await focused.first().textContent()) ?? '') : '');
    for (let row = await now(); !row.includes(text); row = await now()) {
      await press('ArrowDown');
      await until(async () => (await now()) !== row);
    }
  }

  /** The quick fix for the finding on the first line, once the server has found it. */
  async function fixFirst(title: string): Promise<void> {
    const first = workbench.page.locator('.action-widget .monaco-list-row.focused', { hasText: title });
    for (let tries = 1; ; tries += 1) {
      await press('ControlOrMeta+Home', 'ControlOrMeta+.');
      try {
        await first.waitFor({ timeout: 3_000 });
        return press('Enter');
      } catch (error) {
        if (tries === 4) throw error;
        await press('Escape');
      }
    }
  }

  /** From the palette. One that was opened before the extension was known does not list its commands: it is opened anew. */
  async function callCommand(title: string): Promise<void> {
    const row = workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: title }).first();
    for (let tries = 1; ; tries += 1) {
      await press('F1');
      await placeholder('Type the name of a command');
      await type(title);
      try {
        await row.waitFor({ timeout: 5_000 });
        return press('Enter');
      } catch (error) {
        if (tries === 4) throw error;
        await press('Escape');
      }
    }
  }

  it('asks for what it needs, step by step, and lets one go back', async () => {
    await callCommand('Encounter: New Case');
    await placeholder('How will the case be used?');
    await asked('New Case (1/7)');
    await picture('new-case-format');
    await type('osce');
    await press('Enter');
    await placeholder('In which language will you write?');
    await press('Enter');
    await asked('Its title');
    await type(Array.from({ length: 19 }, () => 'word').join(' '));
    await press('Enter');
    await asked('at most 18 words');
    await picture('new-case-title');
    await press('ControlOrMeta+A');
    await type('The third letter');
    await press('Enter');
    await asked('What is the patient called');
    await workbench.page.keyboard.press('Control+Alt+Minus'); // back, by VS Code’s own key on Linux
    await asked('Its title');
    assert.equal(
      await workbench.page.locator('.quick-input-widget input.input').first().inputValue(),
      'The third letter',
    );
    await press('Enter');
    await asked('What is the patient called');
    await type('Ms Brook');
    await press('Enter');
    await asked('And the clinician?');
    await type('Dr Yusuf');
    await press('Enter');
    await placeholder('Where does it take place?');
    await type('Outpatient');
    await press('Enter');
    await placeholder('Where shall the case be kept?');
    await type('A new file in');
    await picture('new-case-place');
    await press('Enter');
  });

  it('opens a whole case, its first place to be filled in selected', async () => {
    await workbench.tab(FILE).waitFor();
    await line('title: "The third letter"').waitFor();
    await workbench.page.locator('.statusbar-item', { hasText: 'Draft · 2 of 12 min' }).waitFor();
    await picture('new-case-open');
  });

  it('is filled in from stop to stop, to its last place', async () => {
    for (const [index, text] of STOPS.entries()) {
      if (text !== undefined) await type(text);
      if (index === 5) await picture('new-case-choice');
      if (index < STOPS.length - 1) await press('Tab');
    }
    await save();
    assert.match(written(), /about: "a retired bus driver who has written three letters"/);
    assert.match(written(), /for=candidate minutes=3/);
    await picture('new-case-filled');
  });

  it('leads to the places that were passed over, one after the other, and says when none is left', async () => {
    await press('Escape', 'Escape', 'ControlOrMeta+Home');
    const writeOver = async (told: string, text: string): Promise<void> => {
      await press('ControlOrMeta+K', 'Tab');
      await workbench.page.locator('.statusbar-item', { hasText: `(${told.length} selected)` }).waitFor();
      await picture('next-place');
      await type(text);
    };
    await writeOver(
      'What brings you here today, what you hope to hear, and what you fear.',
      'You want a date, and fear what it will show.',
    );
    await writeOver('How to play it: quietly, quickly, and what changes if you feel heard.', 'Speak quietly.');
    await press('ControlOrMeta+K', 'Tab');
    await workbench.page.locator('.notification-toast', { hasText: 'No place is left to fill in' }).waitFor();
    await picture('no-place-left');
    await save();
    assert.match(written(), /thirty years\.\n\nYou want a date, and fear what it will show\.\n\nSpeak quietly\.\n/);
  });

  it('has nothing left to be mended', async () => {
    assert.deepEqual(lint(parseCase(written())), []);
  });

  it('says what is left until it could be approved', async () => {
    await callCommand('Encounter: Status of the Case');
    await asked('Left until it can be approved');
    await picture('case-status');
    await press('Enter');
    await placeholder('Choose one to go to its place');
    await picture('case-left');
    await press('Escape');
  });

  it('goes to review, and quick fixes add what that asks for', async () => {
    await callCommand('Encounter: Status of the Case');
    await asked('Left until it can be approved');
    await type('in review');
    await press('Enter');
    await workbench.page.locator('.statusbar-item', { hasText: 'In review' }).waitFor();
    for (const [key, text] of FOR_REVIEW) {
      await fixFirst(`Add ‘${key}’`);
      await line(`${key}:`).waitFor();
      await type(text);
      await press('Escape', 'Escape');
    }
    await save();
  });

  it('ends without an error or a warning, on the disk and in the editor', async () => {
    const found = lint(parseCase(written())).filter(({ severity }) => severity !== 'info');
    assert.deepEqual(found, []);
    await callCommand('Problems: Focus on Problems View');
    await workbench.page.locator('.markers-panel').waitFor();
    await picture('problems');
    assert.equal(await workbench.page.locator('.markers-panel').locator('.codicon-error, .codicon-warning').count(), 0);
  });

  it('has a sheet for the candidate and one for the actor, and the candidate is told nothing of the actor’s', () => {
    const { case: theCase } = parseCase(written());
    const sheet = (edition: 'candidate' | 'actor:brook') => renderCase(theCase, { edition }).body;
    assert.match(sheet('candidate'), /You are Dr Yusuf/);
    assert.doesNotMatch(sheet('candidate'), /Is it bad news again|You are Ms Brook/);
    assert.match(sheet('actor:brook'), /Is it bad news again/);
    // Whoever plays Ms Brook may know what the candidate knows; what the examiner marks is for neither.
    for (const edition of ['candidate', 'actor:brook'] as const)
      assert.doesNotMatch(sheet(edition), /waits for the answer/);
  });

  it('opens the candidate’s sheet beside it, and the actor’s', async () => {
    await press('ControlOrMeta+1');
    await callCommand('Encounter: Open Handout to the Side');
    const preview = workbench.previewFrame();
    const edition = preview.getByRole('combobox', { name: 'Edition' });
    const sheet = preview.locator('#handout');
    await preview.locator('#handout h1').waitFor();
    await press('ControlOrMeta+2', 'Tab');
    await until(() => edition.evaluate((list) => list === document.activeElement));
    await type('Candidate');
    await sheet.getByText('You are Dr Yusuf').waitFor();
    assert.equal(await sheet.getByText('Is it bad news again').count(), 0);
    await picture('handout-candidate');
    await press('ArrowDown');
    assert.equal(await edition.inputValue(), 'actor:brook');
    await sheet.getByText('Is it bad news again').waitFor();
    await picture('handout-actor');
  });

  it('is exported for the candidate and the actor', async () => {
    await press('ControlOrMeta+1');
    await callCommand('Encounter: Export Handout…');
    await placeholder('Whose sheets?');
    // The sheet that is shown is ticked already.
    const count = workbench.page.locator('.quick-input-widget:visible .quick-input-count');
    await goTo('Candidate');
    await press('Space');
    await count.filter({ hasText: '2' }).waitFor();
    await picture('export-sheets');
    await press('Enter');
    await placeholder('As what kind of file?');
    await press('Enter');
    await workbench.page.locator('.quick-input-widget:visible', { hasText: 'Save Here' }).waitFor();
    await press('Enter');
    await until(async () => sheets().length >= 2);
    const [actor = '', candidate = ''] = [...sheets()].sort();
    assert.match(actor, /^the-third-letter\.actor/);
    assert.equal(candidate, 'the-third-letter.candidate.html');
    const page = readFileSync(path.join(workbench.folder, candidate), 'utf8');
    assert.match(page, /You are Dr Yusuf/);
    assert.doesNotMatch(page, /Is it bad news again|waits for the answer/);
  });

  it('was written without a mouse', async () => {
    assert.equal(await workbench.page.evaluate(() => (globalThis as unknown as { pointed: number }).pointed), 0);
  });

  it('is found under New File, too', async () => {
    await callCommand('Create: New File');
    await placeholder('Select File Type');
    await goTo('Encounter Case');
    await press('Enter');
    await placeholder('How will the case be used?');
    await press('Escape');
  });

  it('is led up to by a walkthrough, whose steps are ticked when they are done', async () => {
    await callCommand('Welcome: Open Walkthrough');
    await workbench.page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'Get Started with Encounter' })
      .waitFor();
    await type('Get Started with Encounter');
    await press('Enter');
    const steps = workbench.page.locator('.gettingStarted .getting-started-step');
    await steps.first().waitFor();
    assert.equal(await steps.count(), 6);
    await picture('walkthrough');
    const button = workbench.page.getByRole('button', { name: 'Open a Sample Case', exact: true });
    await button.click();
    await line('title: "The fourth referral"').waitFor();
    await workbench.tab('Walkthrough').click();
    await workbench.page.locator('.getting-started-step .codicon-getting-started-step-checked').first().waitFor();
  });

  it('and whose buttons mean the case that was open before, which comes to the front', async () => {
    const title = line('title: "The fourth referral"');
    const steps = workbench.page.locator('.gettingStarted .getting-started-step');
    await steps.filter({ hasText: 'See what each reader gets' }).click();
    await title.waitFor({ state: 'hidden' });
    await workbench.page.getByRole('button', { name: 'Open Handout to the Side', exact: true }).click();
    await title.waitFor();
    await workbench.tab('Handout: The fourth referral').waitFor();
    await workbench.tab('Walkthrough').click();
    await steps.filter({ hasText: 'Hand it out' }).click();
    await picture('walkthrough-give');
    await workbench.page.getByRole('button', { name: 'Export Handout', exact: true }).click();
    await placeholder('Whose sheets?');
    await press('Escape');
  });
});

/** Runs in the page: counts what a mouse or a finger presses. */
function countPointers(): void {
  const seen = globalThis as unknown as { pointed: number };
  seen.pointed = 0;
  globalThis.addEventListener('pointerdown', () => (seen.pointed += 1), true);
}

/** Asks until it is so: neither a focus in a webview nor a file on the disk is told of. */
async function until(so: () => Promise<boolean>): Promise<void> {
  while (!(await so())) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function shot({ page }: Workbench, name: string): Promise<void> {
  const folder = process.env.ENCOUNTER_SHOTS;
  if (folder) await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
