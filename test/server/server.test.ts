import assert from 'node:assert/strict';
import { type CodeAction, CodeActionRequest, type Diagnostic, DiagnosticTag } from 'vscode-languageserver/node';
import { FIRST_EDITION, HANDOUT_REQUEST, type HandoutAnswer, type PreviewEdition } from '../../src/server/protocol.js';
import { type Client, startClient } from './client.js';

const CASE = `---
title: "The letter in her bag"
format: reflective-practice
people:
  shah: { name: Dr Shah, part: clinician }
  kelly: { name: Mrs Kelly, part: patient }
origin: fictional
---

Mrs Kelly comes for the third time this month.

:::dialogue
Dr Shah: What were you hoping for today?

Mrs Kelly: You tell me. You’re the doctor.
:::

:::question{#q1}
What is it like to be in this room?
:::

:::facilitator
Give the silence time.
:::
`;
const MISTAKE = CASE.replace(':::facilitator', ':::facilitater');

describe('the language server', () => {
  let client: Client;
  let files = 0;
  const newUri = () => `file:///cases/case-${++files}.case.md`;

  before(async () => {
    client = await startClient();
  });

  after(async () => {
    assert.equal(await client.end(), 0, 'it ends with exit code 0 when it is asked to');
  });

  const handout = (uri: string, edition: PreviewEdition) =>
    client.connection.sendRequest<HandoutAnswer | null>(HANDOUT_REQUEST, { uri, edition });

  it('says what it can do', () => {
    assert.deepEqual(client.initialized.capabilities.textDocumentSync, { openClose: true, change: 2 });
    assert.equal(client.initialized.serverInfo?.name, 'encounter');
  });

  it('finds nothing wrong with a sound case', async () => {
    const uri = newUri();
    await client.open(uri, CASE);
    assert.deepEqual(severe(await client.diagnostics(uri, 1)), []);
  });

  for (const [name, end] of [
    ['LF', '\n'],
    ['CRLF', '\r\n'],
  ] as const) {
    it(`points at the very word that is wrong (${name})`, async () => {
      const uri = newUri();
      const text = MISTAKE.replaceAll('\n', end);
      await client.open(uri, text);
      const found = about(await client.diagnostics(uri, 1), text, 'facilitater');
      assert.deepEqual(found.range, { start: { line: 21, character: 3 }, end: { line: 21, character: 14 } });
      assert.equal(found.source, 'encounter');
      assert.match(String(found.code), /^[a-z-]+\/[a-z-]+$/);
      assert.match(found.codeDescription?.href ?? '', /^file:\/\/.*\/docs\/rules\.md#structureunknown-word$/);
      assert.match(String(found.message), /facilitater/);
    });
  }

  it('follows incremental changes, and forgets a mistake that was mended', async () => {
    const uri = newUri();
    await client.open(uri, MISTAKE);
    about(await client.diagnostics(uri, 1), MISTAKE, 'facilitater');
    await client.change(uri, 2, { start: { line: 21, character: 12 }, end: { line: 21, character: 13 } }, 'o');
    assert.deepEqual(severe(await client.diagnostics(uri, 2)), []);
  });

  it('fades a block that says nothing', async () => {
    const uri = newUri();
    await client.open(uri, `${CASE}\n:::takeaway\n:::\n`);
    const found = (await client.diagnostics(uri, 1)).find(({ code }) => code === 'structure/empty-block');
    assert.deepEqual(found?.tags, [DiagnosticTag.Unnecessary]);
  });

  it('judges what stands there when the typing pauses, not each letter', async () => {
    const uri = newUri();
    await client.open(uri, CASE);
    await client.diagnostics(uri, 1);
    const end = { line: 24, character: 0 };
    for (let version = 2; version <= 10; version += 1) await client.change(uri, version, { start: end, end }, 'x');
    await client.diagnostics(uri, 10);
    const versions = client.published.filter((params) => params.uri === uri).map((params) => params.version);
    assert.deepEqual(versions, [1, 10]);
  });

  it('offers the smallest edit that mends a mistake', async () => {
    const uri = newUri();
    await client.open(uri, MISTAKE);
    const { range } = about(await client.diagnostics(uri, 1), MISTAKE, 'facilitater');
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range: { start: range.start, end: range.start },
      context: { diagnostics: [] },
    })) as CodeAction[];
    const [action] = actions;
    assert.equal(action?.kind, 'quickfix');
    assert.deepEqual(action?.diagnostics?.[0]?.range, range);
    const [change] = action?.edit?.documentChanges ?? [];
    assert.ok(change && 'edits' in change);
    assert.equal(change.textDocument.version, 1);
    const [edit] = change.edits;
    assert.ok(edit && 'newText' in edit);
    assert.equal(applied(MISTAKE, edit), CASE);
  });

  it('makes the handout of each edition, and keeps the facilitator’s note from learners', async () => {
    const uri = newUri();
    await client.open(uri, CASE);
    const learner = await handout(uri, 'learner');
    const facilitator = await handout(uri, 'facilitator');
    assert.ok(learner && facilitator);
    assert.equal(learner.title, 'The letter in her bag');
    assert.equal(learner.version, 1);
    assert.equal(learner.lang, 'en');
    assert.equal(learner.dir, 'ltr');
    assert.match(learner.body, /^<article/);
    assert.match(learner.body, /You tell me/);
    assert.doesNotMatch(learner.body, /silence/);
    assert.match(facilitator.body, /Give the silence time/);
  });

  it('makes the handout of the newest version', async () => {
    const uri = newUri();
    await client.open(uri, CASE);
    await client.change(uri, 2, { start: { line: 9, character: 0 }, end: { line: 9, character: 9 } }, 'She');
    const answer = await handout(uri, 'learner');
    assert.equal(answer?.version, 2);
    assert.match(answer?.body ?? '', /She comes for the third time/);
  });

  it('says what a case has to choose from, and shows learners’ things where it lacks what was asked for', async () => {
    const uri = newUri();
    const brief = '\n:::brief{for=kelly}\nThe letter is from her brother.\n:::\n';
    await client.open(uri, CASE.replace('format: reflective-practice', 'format: [sp, osce]') + brief);
    const answer = await handout(uri, 'actor:kelly');
    assert.ok(answer);
    assert.equal(answer.edition, 'actor:kelly');
    assert.equal(answer.format, 'sp');
    assert.match(answer.body, /from her brother/);
    assert.deepEqual(answer.choices.formats, ['sp', 'osce']);
    const actor = answer.choices.editions.find(({ edition }) => edition === 'actor:kelly');
    assert.deepEqual(actor, { edition: 'actor:kelly', person: 'Mrs Kelly' });
    const other = await handout(uri, 'actor:nobody');
    assert.equal(other?.edition, 'learner');
    assert.doesNotMatch(other?.body ?? '', /from her brother/);
  });

  it('shows first, where nobody has chosen, a station to its candidate, and other cases to learners', async () => {
    const uri = newUri();
    await client.open(uri, CASE);
    assert.equal((await handout(uri, FIRST_EDITION))?.edition, 'learner');
    const station = newUri();
    await client.open(station, CASE.replace('format: reflective-practice', 'format: osce'));
    assert.equal((await handout(station, FIRST_EDITION))?.edition, 'candidate');
    assert.equal((await handout(station, 'learner'))?.edition, 'learner', 'who chooses has what they chose');
  });

  it('names the pictures and the cases that a handout leads to for the preview, and no others', async () => {
    const uri = newUri();
    const body = `
![A letter](pictures/letter.png) and [the next case](../pain/next.case.md#q1), [a file](file:///etc/passwd),
[a command](command:workbench.action.quit), [outside](//example.org/x.case.md).

:::facilitator
![A plan](plan.png)
:::
`;
    await client.open(uri, CASE + body);
    const answer = await handout(uri, 'learner');
    assert.deepEqual(answer?.pictures, ['pictures/letter.png']);
    assert.match(answer?.body ?? '', /data-picture="pictures\/letter.png"/);
    const linksOf = (body = '') => [...body.matchAll(/href="([^"]*)"/g)].map((m) => m[1]);
    // Where another case lies is nothing for learners; to who leads it is a way there.
    assert.deepEqual(linksOf(answer?.body), []);
    const whole = await handout(uri, 'facilitator');
    assert.deepEqual(linksOf(whole?.body), ['../pain/next.case.md#q1']);
    assert.deepEqual(whole?.pictures, ['pictures/letter.png', 'plan.png']);
  });

  it('sets a case in Arabic from right to left', async () => {
    const uri = newUri();
    await client.open(uri, CASE.replace('format:', 'lang: ar\nformat:'));
    const answer = await handout(uri, 'learner');
    assert.equal(answer?.dir, 'rtl');
  });

  it('takes a file for a case by its name when the editor calls it Markdown', async () => {
    const uri = newUri();
    await client.open(uri, MISTAKE, 'markdown');
    about(await client.diagnostics(uri, 1), MISTAKE, 'facilitater');
  });

  it('leaves other Markdown alone', async () => {
    await client.open('file:///README.md', MISTAKE, 'markdown');
    assert.equal(await handout('file:///README.md', 'learner'), null);
    assert.equal(client.published.filter((params) => params.uri === 'file:///README.md').length, 0);
  });

  it('clears what it found when the case is closed, and then knows it no longer', async () => {
    const uri = newUri();
    await client.open(uri, MISTAKE);
    await client.diagnostics(uri, 1);
    await client.close(uri);
    assert.deepEqual(await client.diagnostics(uri), []);
    assert.equal(await handout(uri, 'learner'), null);
  });

  it('says which line leaves it in doubt what learners may see', async () => {
    const uri = newUri();
    const text = `${CASE}\nWhat does he not say?\n:::\n`;
    await client.open(uri, text);
    const line = text.trimEnd().split('\n').length;
    assert.equal((await handout(uri, 'learner'))?.doubtfulLine, line);
    assert.equal((await handout(uri, 'facilitator'))?.doubtfulLine, undefined);
    const unread = newUri();
    await client.open(unread, CASE.replace(/^title: .*$/m, 'title: "A letter'));
    assert.equal((await handout(unread, 'learner'))?.doubtfulLine, 2);
    const sound = newUri();
    await client.open(sound, CASE);
    assert.equal((await handout(sound, 'learner'))?.doubtfulLine, undefined);
  });

  it('refuses a question that it does not understand, and lives on', async () => {
    const ask = (params: unknown) => client.connection.sendRequest(HANDOUT_REQUEST, params);
    await assert.rejects(ask({ uri: 1 }), /needs a uri and an edition/);
    await assert.rejects(ask({ uri: newUri(), edition: '__proto__' }), /needs a uri and an edition/);
  });

  const hostile: Readonly<Record<string, string>> = {
    'quotes and lines by turns': '> a\nb\n'.repeat(10_000),
    'a thousand open blocks': ':::a\n'.repeat(1_600),
    'deep lists': '- '.repeat(4_000),
    'deep front matter': `---\na: ${'['.repeat(50_000)}\n---\n`,
    'comments without an end': 'x <!-- '.repeat(8_000),
    'nothing at all': '',
    'a byte-order mark and a null': '\uFEFF\0',
    'halves of surrogate pairs': '\uD83D :::voice\uDE00'.repeat(50),
  };
  for (const [name, text] of Object.entries(hostile)) {
    it(`survives ${name}`, async () => {
      const uri = newUri();
      await client.open(uri, text);
      await client.diagnostics(uri, 1);
      assert.ok(await handout(uri, 'learner'));
      const sound = newUri();
      await client.open(sound, CASE);
      assert.deepEqual(severe(await client.diagnostics(sound, 1)), []);
    }).timeout(20_000);
  }
});

/** Errors and warnings: a draft may well get hints. */
function severe(diagnostics: readonly Diagnostic[]): readonly string[] {
  return diagnostics.filter(({ severity }) => (severity ?? 1) <= 2).map(({ message }) => String(message));
}

function about(diagnostics: readonly Diagnostic[], text: string, word: string): Diagnostic {
  const found = diagnostics.find(({ range }) => slice(text, range) === word);
  assert.ok(found, `nothing is said about “${word}”: ${JSON.stringify(diagnostics)}`);
  return found;
}

function slice(text: string, { start, end }: Diagnostic['range']): string {
  const line = text.split(/\r?\n/)[start.line] ?? '';
  return start.line === end.line ? line.slice(start.character, end.character) : '';
}

function applied(text: string, { range, newText }: { range: Diagnostic['range']; newText: string }): string {
  const lines = text.split('\n');
  const line = lines[range.start.line] ?? '';
  lines[range.start.line] = line.slice(0, range.start.character) + newText + line.slice(range.end.character);
  return lines.join('\n');
}
