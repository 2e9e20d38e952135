/** New Case: some questions, and then a whole case to be filled in. */
import {
  env,
  l10n,
  SnippetString,
  type TextEditor,
  Uri,
  type ViewColumn,
  WorkspaceEdit,
  type WorkspaceFolder,
  window,
  workspace,
} from 'vscode';
import {
  FORMATS_REQUEST,
  type FormatsAnswer,
  type FormatsParams,
  NEW_CASE_REQUEST,
  type NewCaseAnswer,
  type NewCaseParams,
} from '../../server/protocol.js';
import type { Server } from '../client.js';
import { askText, BACK, type Choice, chooseOne, type Step, takeSteps } from './steps.js';

/** Where the case is written to: an editor that is not saved yet, the folder that is open, or wherever is chosen. */
type Target = 'untitled' | 'folder' | 'elsewhere';

interface Asked {
  readonly format: string;
  readonly lang: string;
  readonly title: string;
  readonly patient: string;
  readonly clinician: string;
  readonly setting: string;
  readonly target: Target;
}

/**
 * Asks what is needed, and opens the case. Nothing is written before the last answer.
 *
 * @param column where texts are opened
 */
export async function newCase(server: Server, column: () => ViewColumn): Promise<void> {
  const answers = await ask(server, true);
  if (!answers) return;
  const snippet = await snippetFor(server, answers);
  const editor = await open(answers, column);
  await editor?.insertSnippet(new SnippetString(snippet));
}

/** The same in a case that is open and empty. */
export async function fillCase(server: Server, editor: TextEditor | undefined): Promise<void> {
  if (editor?.document.languageId !== 'encounter' || editor.document.getText().trim() !== '') {
    void window.showInformationMessage(
      l10n.t('There is a text here already, and it stays. “New Case” begins another.'),
    );
    return;
  }
  const answers = await ask(server, false);
  // Somebody may have begun to write meanwhile: nothing of it is lost.
  if (!answers || editor.document.getText().trim() !== '') return;
  await window.showTextDocument(editor.document);
  await editor.insertSnippet(
    new SnippetString(await snippetFor(server, answers)),
    editor.document.lineAt(0).range.start,
  );
}

async function ask(server: Server, withTarget: boolean): Promise<Asked | undefined> {
  const params: FormatsParams = { lang: env.language };
  const choices = await server.ask<FormatsAnswer>(FORMATS_REQUEST, params);
  const language = env.language.replace(/-.*$/, '');
  const first: Asked = {
    format: '',
    lang: choices.langs.includes(language) ? language : 'en',
    title: '',
    patient: '',
    clinician: '',
    setting: '',
    target: 'untitled',
  };
  const folder = folderAtHand();
  const steps = [
    formatStep(choices),
    langStep(choices),
    titleStep,
    personStep('patient'),
    personStep('clinician'),
    settingStep,
    ...(withTarget && folder ? [targetStep(folder.name)] : []),
  ];
  // Where a folder is open, the case is kept in it unless its author wants something else.
  return takeSteps(l10n.t('New Case'), steps, withTarget && folder ? { ...first, target: 'folder' } : first);
}

const formatStep =
  ({ formats }: FormatsAnswer): Step<Asked> =>
  async ({ format }, place) => {
    const items = formats.map(({ name, title, says }) => ({
      label: title,
      description: name,
      detail: says,
      value: name,
    }));
    const answer = await chooseOne(place, l10n.t('How will the case be used?'), items, format);
    return typeof answer === 'string' ? { format: answer } : answer;
  };

const langStep =
  ({ langs }: FormatsAnswer): Step<Asked> =>
  async ({ lang }, place) => {
    const items = langs.map((value) => ({ label: nameOf(value), description: value, value }));
    const answer = await chooseOne(place, l10n.t('In which language will you write?'), items, lang);
    return typeof answer === 'string' ? { lang: answer } : answer;
  };

/** The name of a language in itself. */
function nameOf(lang: string): string {
  return new Intl.DisplayNames([lang], { type: 'language' }).of(lang) ?? lang;
}

/** As many words as a title may have. */
const LONGEST_TITLE = 18;

const titleStep: Step<Asked> = async ({ title }, place) => {
  const answer = await askText(place, {
    prompt: l10n.t('Its title. You can leave it empty, and find one when the case is written.'),
    placeholder: l10n.t('The fourth referral'),
    value: title,
    amiss: (text) =>
      text.trim().split(/\s+/).length > LONGEST_TITLE
        ? l10n.t('A title of at most {0} words can be said aloud. The rest may become the summary.', LONGEST_TITLE)
        : undefined,
  });
  return typeof answer === 'string' ? { title: answer } : answer;
};

const personStep =
  (who: 'patient' | 'clinician'): Step<Asked> =>
  async (known, place) => {
    const isPatient = who === 'patient';
    const answer = await askText(place, {
      prompt: isPatient
        ? l10n.t('What is the patient called here? Choose a name that is nobody’s, or leave it empty.')
        : l10n.t('And the clinician? A name that is nobody’s, or leave it empty.'),
      placeholder: isPatient ? l10n.t('Mrs Kelly') : l10n.t('Dr Shah'),
      value: known[who],
      amiss: (text) =>
        /[,;:()[\]{}"]/.test(text)
          ? l10n.t('One name, without commas, colons and brackets: it begins the lines that this person says.')
          : undefined,
    });
    return typeof answer === 'string' ? { [who]: answer } : answer;
  };

const settingStep: Step<Asked> = async ({ setting }, place) => {
  const items: readonly Choice<string>[] = [
    { label: l10n.t('Leave it open'), value: '' },
    { label: l10n.t('General practice'), value: 'general-practice' },
    { label: l10n.t('Outpatient clinic'), value: 'outpatient' },
    { label: l10n.t('Hospital ward'), value: 'hospital-ward' },
    { label: l10n.t('Emergency department'), value: 'emergency-department' },
    { label: l10n.t('Intensive care'), value: 'intensive-care' },
    { label: l10n.t('Operating theatre'), value: 'operating-theatre' },
    { label: l10n.t('At home'), value: 'home' },
    { label: l10n.t('By telephone or video'), value: 'telehealth' },
  ];
  const other = (text: string): Choice<string> | undefined => {
    const value = slugOf(text);
    return value === '' ? undefined : { label: l10n.t('Somewhere else: {0}', value), value };
  };
  const answer = await chooseOne(place, l10n.t('Where does it take place?'), items, setting, other);
  return typeof answer === 'string' ? { setting: answer } : answer;
};

const targetStep =
  (folder: string): Step<Asked> =>
  async ({ target }, place) => {
    const items: readonly Choice<Target>[] = [
      { label: l10n.t('A new file in “{0}”', folder), value: 'folder' },
      { label: l10n.t('Choose a place…'), value: 'elsewhere' },
      {
        label: l10n.t('Try it out first'),
        detail: l10n.t('A new editor. When you save, let its name end in “.case.md”.'),
        value: 'untitled',
      },
    ];
    const answer = await chooseOne(place, l10n.t('Where shall the case be kept?'), items, target);
    return answer === undefined || answer === BACK ? answer : { target: answer };
  };

async function snippetFor(
  server: Server,
  { format, lang, title, patient, clinician, setting }: Asked,
): Promise<string> {
  const people = [patient && `${patient} (patient)`, clinician && `${clinician} (clinician)`]
    .filter(Boolean)
    .join(', ');
  const params: NewCaseParams = { format, lang, title, people, setting };
  return (await server.ask<NewCaseAnswer>(NEW_CASE_REQUEST, params)).snippet;
}

async function open({ target, title, format }: Asked, column: () => ViewColumn): Promise<TextEditor | undefined> {
  if (target === 'untitled')
    return window.showTextDocument(await workspace.openTextDocument({ language: 'encounter' }), column());
  const folder = folderAtHand()?.uri;
  if (!folder) return undefined;
  const proposed = await freeName(folder, slugOf(title) || format);
  const uri = target === 'folder' ? proposed : await chosen(proposed);
  if (!uri) return undefined;
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { overwrite: false, ignoreIfExists: false });
  if (!(await workspace.applyEdit(edit))) {
    void window.showWarningMessage(
      l10n.t('There is a file of this name already, and it stays as it is. Choose another name.'),
    );
    return undefined;
  }
  return window.showTextDocument(uri, { viewColumn: column() });
}

/** The folder of what is looked at, else the first that is open. */
function folderAtHand(): WorkspaceFolder | undefined {
  const active = window.activeTextEditor?.document.uri;
  return (active && workspace.getWorkspaceFolder(active)) ?? workspace.workspaceFolders?.[0];
}

async function chosen(proposed: Uri): Promise<Uri | undefined> {
  const uri = await window.showSaveDialog({
    defaultUri: proposed,
    filters: { [l10n.t('Encounter case')]: ['case.md'] },
  });
  if (!uri || uri.path.endsWith('.case.md')) return uri;
  return uri.with({ path: `${uri.path.replace(/(?:\.case)?(?:\.md)?$/i, '')}.case.md` });
}

/** Small letters and digits of any script, with hyphens between: a name that every system can hold. */
function slugOf(title: string): string {
  return title
    .normalize('NFC')
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60);
}

/** A name that no file in the folder has. */
async function freeName(folder: Uri, stem: string): Promise<Uri> {
  for (let number = 1; ; number += 1) {
    const uri = Uri.joinPath(folder, `${stem}${number === 1 ? '' : `-${number}`}.case.md`);
    const there = await workspace.fs.stat(uri).then(
      () => true,
      () => false,
    );
    if (!there) return uri;
  }
}
