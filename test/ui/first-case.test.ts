/** From an empty folder to a finished station, with nothing but the keyboard. */
import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Locator } from 'playwright-core';
import { renderCase } from '../../src/handout/render.js';
import { parseCase } from '../../src/language/parse.js';
import { lint } from '../../src/rules/lint.js';
import { openWorkbench, type Workbench } from '../host/workbench.js';

const FILE = 'the-third-letter.case.md';

describe('From an empty folder to a finished station, with nothing but the keyboard', () => {
  let folder: string;
  let workbench: Workbench;
  const picture = (name: string) => shot(workbench, name);

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'encounter-empty-'));
    workbench = await openWorkbench({ folder, settings: { 'files.autoSave': 'off' } });
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
  const line = (text: string): Locator =>
    workbench.page.locator('.monaco-editor .view-line', { hasText: text }).first();

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

  it('is filled in from stop to stop', async () => {
    await type('12'); // the duration
    await press('Tab');
    await type('a retired bus driver who has written three letters');
    await press('Tab');
    await type('in the second week of a new post');
    await press('Tab');
    await type('Explain a delay plainly, and say who decides');
    await press('Tab');
    await type('Describe what each of the two hopes for');
    await press('Tab');
    await picture('new-case-choice');
    await press('Tab'); // no content notes
    await press('Tab'); // fictional
    await type('3'); // minutes to read
    await press('Tab');
    await line('minutes=3').waitFor();
    await press('ControlOrMeta+S');
    await workbench.page.locator('.tabs-container .tab.dirty').waitFor({ state: 'detached' });
    const text = readFileSync(path.join(workbench.folder, FILE), 'utf8');
    assert.match(text, /about: "a retired bus driver who has written three letters"/);
    assert.match(text, /for=candidate minutes=3/);
    assert.match(text, /::opening\[/);
  });

  it('says what is left until it could be approved', async () => {
    await workbench.palette('Encounter: Status of the Case');
    await asked('Left until it can be approved');
    await picture('case-status');
    await press('Enter');
    await placeholder('Choose one to go to its place');
    await picture('case-left');
    await press('Escape');
  });

  it('ends without an error, on the disk and in the editor', async () => {
    const text = readFileSync(path.join(workbench.folder, FILE), 'utf8');
    const errors = lint(parseCase(text)).filter(({ severity }) => severity !== 'info');
    assert.deepEqual(errors, []);
    await workbench.palette('Problems: Focus on Problems View');
    await workbench.page.locator('.markers-panel').waitFor();
    assert.equal(await workbench.page.locator('.markers-panel .codicon-error').count(), 0);
    assert.ok(existsSync(path.join(workbench.folder, FILE)));
  });

  it('has a sheet for the candidate and one for the actor, and the candidate is told nothing of the actor’s', () => {
    const { case: theCase } = parseCase(readFileSync(path.join(workbench.folder, FILE), 'utf8'));
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
    await workbench.palette('Encounter: Open Handout to the Side');
    const preview = workbench.previewFrame();
    const edition = preview.getByRole('combobox', { name: 'Edition' });
    const sheet = preview.locator('#handout');
    await preview.locator('#handout h1').waitFor();
    await edition.focus();
    await type('Candidate');
    await sheet.getByText('You are Dr Yusuf').waitFor();
    assert.equal(await sheet.getByText('Is it bad news again').count(), 0);
    await picture('handout-candidate');
    await press('ArrowDown');
    assert.equal(await edition.inputValue(), 'actor:brook');
    await sheet.getByText('Is it bad news again').waitFor();
    await picture('handout-actor');
  });

  it('is found under New File, too', async () => {
    await workbench.palette('Create: New File');
    await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Encounter Case' }).first().click();
    await placeholder('How will the case be used?');
    await press('Escape');
  });

  it('is led up to by a walkthrough, whose steps are ticked when they are done', async () => {
    await workbench.palette('Welcome: Open Walkthrough');
    await workbench.page
      .locator('.quick-input-list .monaco-list-row', { hasText: 'Get Started with Encounter' })
      .waitFor();
    await type('Get Started with Encounter');
    await press('Enter');
    const steps = workbench.page.locator('.gettingStarted .getting-started-step');
    await steps.first().waitFor();
    assert.equal(await steps.count(), 5);
    await picture('walkthrough');
    const button = workbench.page.getByRole('button', { name: 'Open a Sample Case', exact: true });
    await button.click();
    await line('title: "The fourth referral"').waitFor();
    await workbench.tab('Walkthrough').click();
    await workbench.page.locator('.getting-started-step .codicon-getting-started-step-checked').first().waitFor();
  });
});

async function shot({ page }: Workbench, name: string): Promise<void> {
  const folder = process.env.ENCOUNTER_SHOTS;
  if (folder) await page.screenshot({ path: path.join(folder, `${name}.png`) });
}
