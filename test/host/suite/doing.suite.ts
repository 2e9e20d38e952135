/** What can be done in a case, as VS Code asks for it and carries it out. */
import assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { diagnosticsUntil, put, until } from './finding-out';

const HEAD = `---
title: "The letter in her bag"
format: reflective-practice
people:
  shah: { name: Dr Shah, part: clinician }
  kelly: { name: Mrs Kelly, part: patient }
origin: fictional
references:
  - id: odowd1988
    type: article-journal
    title: Five years of heartsink patients
    author: [{ family: O’Dowd, given: T C }]
    container-title: BMJ
    issued: 1988
---

`;

describe('In a case', () => {
  let files = 0;

  before(async () => {
    const document = await open('A text.\n');
    const symbols = () =>
      vscode.commands.executeCommand<unknown[] | undefined>('vscode.executeDocumentSymbolProvider', document.uri);
    await until(symbols, (found) => (found ?? []).length > 0);
  });
  after(() => vscode.commands.executeCommand('workbench.action.closeAllEditors'));

  async function open(body: string): Promise<vscode.TextDocument> {
    const document = await vscode.workspace.openTextDocument(await put(`doing-${++files}.case.md`, HEAD + body));
    await vscode.window.showTextDocument(document);
    return document;
  }
  const rangeOf = (document: vscode.TextDocument, words: string): vscode.Range => {
    const start = document.getText().indexOf(words);
    assert.ok(start >= 0, words);
    return new vscode.Range(document.positionAt(start), document.positionAt(start + words.length));
  };
  const bodyOf = (document: vscode.TextDocument): string => document.getText().slice(HEAD.length);
  /** Carries out what is offered for these words under this title. */
  async function act(document: vscode.TextDocument, words: string, title: string): Promise<void> {
    const offered = await vscode.commands.executeCommand<vscode.CodeAction[]>(
      'vscode.executeCodeActionProvider',
      document.uri,
      rangeOf(document, words),
    );
    const action = offered.find((each) => each.title === title);
    assert.ok(action?.edit, offered.map((each) => each.title).join('\n'));
    assert.ok(await vscode.workspace.applyEdit(action.edit));
  }
  const found = ({ uri }: vscode.TextDocument, rule: string): boolean =>
    vscode.languages.getDiagnostics(uri).some(({ code }) => (typeof code === 'object' ? code.value : code) === rule);

  it('a quotation becomes the voice of one of the people', async () => {
    const document = await open('> I am so tired of this.\n');
    await act(document, 'tired', 'Make this quotation the voice of Mrs Kelly');
    assert.equal(bodyOf(document), ':::voice{of=kelly}\nI am so tired of this.\n:::\n');
  });

  it('what is selected is kept for the facilitator', async () => {
    const document = await open('Let it be silent.\n');
    await act(document, 'Let it be silent.', 'Keep this for the facilitator');
    assert.equal(bodyOf(document), ':::facilitator\nLet it be silent.\n:::\n');
  });

  it('a list is numbered anew', async () => {
    const document = await open('1. One\n1. Two\n7. Three\n');
    await act(document, '7. Three', 'Number this list anew');
    assert.equal(bodyOf(document), '1. One\n2. Two\n3. Three\n');
  });

  it('a source in the text goes to the references, and is cited', async () => {
    const document = await open('See https://doi.org/10.1136/bmj.i760 for more.\n');
    await act(document, '10.1136/bmj.i760', 'Move this source to the references, and cite it as ‘bmj-i760’');
    assert.match(
      document.getText(),
      /\n {2}- id: bmj-i760\n {4}type: article-journal\n {4}DOI: "?10\.1136\/bmj\.i760"?\n---/,
    );
    assert.match(document.getText(), /\nSee \[@bmj-i760\] for more\.\n$/);
  });

  it('a finding is passed over once there is a reason, and not before', async () => {
    const document = await open('She is a frequent flyer.\n');
    await diagnosticsUntil(() => found(document, 'language/label'));
    await act(document, 'frequent flyer', 'Pass over ‘language/label’ here, and say why');
    await diagnosticsUntil(() => found(document, 'suppression/reason'));
    assert.ok(found(document, 'language/label'), 'without a reason it stands');
    await vscode.commands.executeCommand('type', { text: 'the registrar’s own word' });
    await diagnosticsUntil(() => !found(document, 'language/label') && !found(document, 'suppression/reason'));
    assert.match(bodyOf(document), /^<!-- encounter-disable-next-line language\/label: the registrar’s own word -->\n/);
  });

  it('a speaker whom nobody has introduced is added to the people', async () => {
    const document = await open(':::dialogue\nDr Shah: Yes.\n\nMs Ash: No.\n:::\n');
    await diagnosticsUntil(() => found(document, 'structure/unknown-speaker'));
    await act(document, 'Ms Ash', 'Add ‘Ms Ash’ to the people of the case, as a relative');
    await diagnosticsUntil(() => !found(document, 'structure/unknown-speaker'));
    assert.match(document.getText(), /name: "?Ms Ash"?/);
  });

  it('a snippet writes the whole of a word', async () => {
    const document = await open('\n');
    await vscode.commands.executeCommand('cursorBottom');
    await vscode.commands.executeCommand('editor.action.insertSnippet', { langId: 'encounter', name: 'mismatch' });
    assert.match(bodyOf(document), /:::mismatch\n::wish\[[^\]]+\]\{of=[\w-]+\}\n[\s\S]*::possible\[[^\]]+\]\n:::/);
  });

  it('hovers tell of a person, a question, a source, a key, and of why a rule is there', async () => {
    const document = await open(
      'She is a frequent flyer. Others are known [@odowd1988].\n\n:::question{#q1 minutes=10}\nWhat is it like?\n:::\n\n:::facilitator{on=q1}\nAsk Mrs Kelly.\n:::\n\n:::voice{of=kelly}\nI wait.\n:::\n',
    );
    await diagnosticsUntil(() => found(document, 'language/label'));
    const hover = async (words: string, by: number): Promise<string> => {
      const hovers = await vscode.commands.executeCommand<vscode.Hover[]>(
        'vscode.executeHoverProvider',
        document.uri,
        rangeOf(document, words).start.translate(0, by),
      );
      return hovers
        .flatMap(({ contents }) => contents)
        .map((content) => (content instanceof vscode.MarkdownString ? content.value : String(content)))
        .join('\n');
    };
    assert.match(await hover('of=kelly', 4), /\*\*Mrs Kelly\*\*/);
    assert.match(await hover('on=q1', 3), /Question 1\*\* 10 minutes/);
    assert.match(await hover('@odowd1988', 3), /Five years of heartsink patients/);
    assert.match(await hover('origin:', 1), /where the case comes from/);
    assert.match(await hover('frequent flyer', 2), /`language\/label`[\s\S]*\*Source:\*/);
  });

  it('lists offer feelings, sources, values, and keys within keys', async () => {
    const labels = async (body: string): Promise<readonly string[]> => {
      const document = await open(body.replace('‸', ''));
      const at = document.positionAt(HEAD.length + body.indexOf('‸'));
      const list = await vscode.commands.executeCommand<vscode.CompletionList>(
        'vscode.executeCompletionItemProvider',
        document.uri,
        at,
      );
      return list.items.map(({ label }) => (typeof label === 'string' ? label : label.label));
    };
    assert.ok((await labels('She felt :feeling[‸].\n')).includes('dread'));
    assert.ok((await labels('As told [@‸].\n')).includes('odowd1988'));
    assert.ok((await labels(':::story{by=‸}\n')).includes('shah'));
    const document = await open('');
    const keys = await vscode.commands.executeCommand<vscode.CompletionList>(
      'vscode.executeCompletionItemProvider',
      document.uri,
      rangeOf(document, 'part: clinician }').start.translate(0, 'part: clinician'.length),
    );
    assert.ok(keys.items.length > 0, 'values of a key within a key');
  });
});
