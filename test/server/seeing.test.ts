import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import {
  type CodeLens,
  CodeLensRefreshRequest,
  CodeLensRequest,
  CodeLensResolveRequest,
  DidChangeConfigurationNotification,
  InlayHintRefreshRequest,
  InlayHintRequest,
  type Range,
  RegistrationRequest,
  SemanticTokensDeltaRequest,
  SemanticTokensRangeRequest,
  SemanticTokensRequest,
  UnregistrationRequest,
} from 'vscode-languageserver/node';
import { skeletonOf, textsIn } from '../../src/language/write/skeleton/skeleton.js';
import { TOKEN_MODIFIERS, TOKEN_TYPES } from '../../src/server/tokens.js';
import { type Client, startClient } from './client.js';
import { textAt } from './cursor.js';
import { SAMPLE } from './sample.js';

describe('seeing', () => {
  let client: Client;
  let settings: Readonly<Record<string, unknown>> = {};
  let files = 0;

  before(async () => {
    client = await startClient({ workspace: { configuration: true } });
    client.connection.onRequest('workspace/configuration', ({ items }: { items: readonly { section: string }[] }) =>
      items.map(({ section }) => settings[section] ?? null),
    );
  });

  after(() => client.end());

  const open = async (text: string) => {
    const uri = `file:///cases/seeing-${++files}.case.md`;
    await client.open(uri, text);
    return { textDocument: { uri } };
  };

  describe('tokens', () => {
    const read = (text: string, data: readonly number[]): string[] => {
      let line = 0;
      let character = 0;
      const found: string[] = [];
      for (let i = 0; i < data.length; i += 5) {
        const [lines = 0, columns = 0, length = 0, type = 0, modifiers = 0] = data.slice(i, i + 5);
        character = lines === 0 ? character + columns : columns;
        line += lines;
        const range: Range = { start: { line, character }, end: { line, character: character + length } };
        const sides = TOKEN_MODIFIERS.filter((_, bit) => modifiers & (1 << bit));
        found.push(`${[TOKEN_TYPES[type], ...sides].join('.')} ${textAt(text, range)}`);
      }
      return found;
    };

    it('tell what is said and thought by whom, how, what is felt, and what happens', async () => {
      for (const text of [SAMPLE, SAMPLE.replaceAll('\n', '\r\n')]) {
        const { data } = (await client.connection.sendRequest(SemanticTokensRequest.type, await open(text))) ?? {
          data: [],
        };
        const found = read(text, data);
        const from = found.indexOf('word :::dialogue');
        assert.deepEqual(found.slice(from, from + 16), [
          'word :::dialogue',
          'person.clinician Dr Shah',
          'speech.clinician What were you hoping for today?',
          'person.patient Mrs Kelly',
          'manner (looking at the door)',
          'speech.patient You tell me. I feel',
          'word :feeling',
          'speech.patient [',
          'feeling.patient dread',
          'speech.patient ]{of=',
          'person.patient kelly',
          'speech.patient }.',
          'person.clinician Shah',
          'manner (thinking)',
          'thought.clinician I have nothing left.',
          'person.patient kelly',
        ]);
      }
    });

    it('come for a stretch alone, and as what has changed', async () => {
      const params = await open(SAMPLE);
      const range = { start: { line: 0, character: 0 }, end: { line: 6, character: 0 } };
      const part = await client.connection.sendRequest(SemanticTokensRangeRequest.type, { ...params, range });
      assert.deepEqual(read(SAMPLE, part?.data ?? []), [
        'person.patient kelly',
        'person.patient Mrs Kelly',
        'person.clinician shah',
      ]);
      const full = await client.connection.sendRequest(SemanticTokensRequest.type, params);
      const end = { line: 0, character: 0 };
      await client.change(params.textDocument.uri, 2, { start: end, end }, '');
      const delta = await client.connection.sendRequest(SemanticTokensDeltaRequest.type, {
        ...params,
        previousResultId: full?.resultId ?? '',
      });
      assert.ok(delta && 'edits' in delta);
      assert.deepEqual(delta.edits, []);
    });

    it('are all told of in the manifest, so that themes colour them', () => {
      const { contributes } = JSON.parse(readFileSync('package.json', 'utf8'));
      const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
      assert.deepEqual(ids(contributes.semanticTokenTypes), [...TOKEN_TYPES]);
      assert.deepEqual(ids(contributes.semanticTokenModifiers), [...TOKEN_MODIFIERS]);
      const [{ language, scopes }] = contributes.semanticTokenScopes;
      assert.equal(language, 'encounter');
      for (const type of TOKEN_TYPES)
        assert.ok(
          Object.keys(scopes).some((selector) => selector.startsWith(type)),
          type,
        );
    });
  });

  describe('lenses', () => {
    const lensesOf = async (text: string): Promise<CodeLens[]> => {
      const found = (await client.connection.sendRequest(CodeLensRequest.type, await open(text))) ?? [];
      return Promise.all(
        found.map((lens) => (lens.command ? lens : client.connection.sendRequest(CodeLensResolveRequest.type, lens))),
      );
    };
    const titles = async (text: string) =>
      (await lensesOf(text)).map(({ range, command }) => `${range.start.line + 1}: ${command?.title}`);

    it('say when each part and question has its turn, and whether it has a key', async () => {
      const found = await titles(SAMPLE.replace('origin:', 'duration: 45\norigin:'));
      assert.deepEqual(found.slice(2), ['48: 10 min · 0:05–0:15 of 45', '52: 10 min · 0:05–0:15 of 45 · with a key']);
      const late = await titles(SAMPLE.replace('origin:', 'duration: 12\norigin:').replace('on=chairs}', 'on=talk}'));
      assert.deepEqual(late.slice(3), ['52: 10 min · 0:05–0:15 · 3 min too long for 12 · no key']);
    });

    it('open the handout, and count what is left until the case could be approved', async () => {
      const [handout, left] = await lensesOf(SAMPLE);
      assert.equal(handout?.command?.command, 'encounter.showPreviewToSide');
      assert.match(left?.command?.title ?? '', /^\d+ things left until approved$/);
      assert.ok(handout?.range.start.line === 0 && left?.range.start.line === 0);
      const [, broken] = await lensesOf(SAMPLE.replace('origin:', 'setting: Always: so kind\norigin:'));
      assert.match(broken?.command?.title ?? '', /can be counted once the front matter is mended$/);
      const [, approved] = await lensesOf(SAMPLE.replace('origin:', 'status: approved\norigin:'));
      assert.equal(approved?.command?.title, 'approved');
    });

    it('count the places of a new case that are still to be filled in, and lead to the next', async () => {
      const [, places] = await lensesOf(skeletonOf({ format: 'balint' }));
      assert.match(places?.command?.title ?? '', /^1\d places to fill in$/);
      assert.equal(places?.command?.command, 'encounter.nextPlace');
      const [, one] = await lensesOf(`${SAMPLE}\n::support[${textsIn('en').support}]\n`);
      assert.equal(one?.command?.title, '1 place to fill in');
    });

    it('speak German in a German editor, without leaving anything out', async () => {
      const own = await startClient({}, { locale: 'de' });
      await own.open('file:///de.case.md', SAMPLE.replace('origin:', 'duration: 12\norigin:'));
      const params = { textDocument: { uri: 'file:///de.case.md' } };
      const found = (await own.connection.sendRequest(CodeLensRequest.type, params)) ?? [];
      const all = await Promise.all(
        found.map((lens) => (lens.command ? lens : own.connection.sendRequest(CodeLensResolveRequest.type, lens))),
      );
      await own.end();
      const [open, left, ...times] = all.map(({ command }) => command?.title ?? '');
      assert.equal(open, 'Handout öffnen');
      assert.match(left ?? '', /^bis zur Freigabe noch \d+ Punkte$/);
      assert.ok(
        times.some((title) => /min zu lang für 12 · mit Lösung$/.test(title)),
        times.join('\n'),
      );
    });

    it('can be turned off', async () => {
      settings = { 'encounter.codeLens.enabled': false };
      assert.deepEqual(await lensesOf(SAMPLE), []);
      settings = {};
    });
  });

  it('asks the editor to look again at lines and hints when a setting has changed', async () => {
    const own = await startClient(
      { workspace: { codeLens: { refreshSupport: true }, inlayHint: { refreshSupport: true } } },
      { settings: () => ({}) },
    );
    const asked = Promise.all(
      [CodeLensRefreshRequest.type, InlayHintRefreshRequest.type].map(
        (type) => new Promise<void>((resolve) => own.connection.onRequest(type, () => resolve())),
      ),
    );
    await own.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
    await asked;
    await own.end();
  });

  it('offers hints beside feelings only while somebody wants them, to an editor that can be told later', async () => {
    let wanted = false;
    const own = await startClient(
      { workspace: { configuration: true }, textDocument: { inlayHint: { dynamicRegistration: true } } },
      { settings: () => wanted },
    );
    const told: string[] = [];
    let heard: () => void = () => undefined;
    const hearing = () =>
      new Promise<void>((resolve) => {
        heard = resolve;
      });
    const note = (what: string, methods: readonly string[]) => {
      if (!methods.includes(InlayHintRequest.method)) return;
      told.push(what);
      heard();
    };
    own.connection.onRequest(RegistrationRequest.type, ({ registrations }) =>
      note(
        'offered',
        registrations.map(({ method }) => method),
      ),
    );
    own.connection.onRequest(UnregistrationRequest.type, ({ unregisterations }) =>
      note(
        'withdrawn',
        unregisterations.map(({ method }) => method),
      ),
    );
    for (const now of [true, false]) {
      wanted = now;
      const next = hearing();
      await own.connection.sendNotification(DidChangeConfigurationNotification.type, { settings: null });
      await next;
    }
    assert.deepEqual(told, ['offered', 'withdrawn']);
    await own.end();
  });

  it('shows mirrored feelings beside each other, if that is wanted', async () => {
    const all = { start: { line: 0, character: 0 }, end: { line: 100, character: 0 } };
    const hints = async () =>
      client.connection.sendRequest(InlayHintRequest.type, { ...(await open(SAMPLE)), range: all });
    assert.deepEqual(await hints(), []);
    settings = { 'encounter.inlayHints.mirroredFeelings': true };
    const found = (await hints()) ?? [];
    assert.deepEqual(
      found.map(({ label }) => label),
      ['⇄ Dr Shah', '⇄ Mrs Kelly'],
    );
    assert.equal(found[0]?.tooltip, 'dread: on both sides');
    settings = {};
  });
});
