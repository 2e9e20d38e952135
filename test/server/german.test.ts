/** In a German editor the server speaks German: of words, keys and people, of what can be written, and of what can be done. */
import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import {
  CodeActionRequest,
  CompletionRequest,
  DocumentSymbolRequest,
  HoverRequest,
  type MarkupContent,
  RenameRequest,
} from 'vscode-languageserver/node';
import { FIELDS } from '../../src/language/matter/schema.js';
import { WORDS } from '../../src/language/vocabulary.js';
import { EDITOR } from '../../src/server/german/editor.js';
import { GERMAN } from '../../src/server/german/index.js';
import { COVERAGE_REQUEST, LEFT_REQUEST, type LeftAnswer } from '../../src/server/protocol.js';
import { templatesIn } from '../templates.js';
import { type Client, startClient } from './client.js';
import { documentOf } from './cursor.js';
import { saysOf } from './fields.js';
import { SAMPLE } from './sample.js';

const sources = (folder: string): string =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts') && !file.startsWith('german'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'))
    .join('\n');

describe('the server in German', () => {
  it('has a text for everything that it looks up, and for every word, attribute and key', () => {
    const server = sources('src/server');
    const looked = [...server.matchAll(/\bt\(\s*(?:[\w. ]+\? )?'((?:[^'\\]|\\.)*)'(?:\s*: '((?:[^'\\]|\\.)*)')?/g)];
    const texts = [
      ...looked.flatMap(([, one, other]) => [one, other]),
      ...WORDS.flatMap(({ says, attributes }) => [says, ...attributes.map((attribute) => attribute.says)]),
      ...FIELDS.flatMap(saysOf),
    ].flatMap((text) => text ?? []);
    assert.ok(looked.length > 40);
    assert.deepEqual(
      [...new Set(texts)].filter((text) => !Object.hasOwn(GERMAN, text)),
      [],
    );
  });

  it('has no text that nobody says, fills in what the English fills in, and says ‘Sie’', () => {
    const all = ['src/server', 'src/language', 'src/rules'].map(sources).join('\n');
    const filled = (text: string) => [...text.matchAll(/\{\d\}|`[^`]*`/g)].map(([found]) => found).sort();
    const told = new Set(templatesIn(all));
    for (const [english, german] of Object.entries(EDITOR)) {
      const isPattern = /^(?:Write|Ask) ‘\{0\}’$/.test(english);
      assert.ok(
        isPattern ||
          told.has(english) ||
          all.includes(english) ||
          /^one of .*, or ‘other: …’$|^‘none’, or a list/.test(english),
        english,
      );
      assert.deepEqual(filled(german), filled(english), english);
      assert.doesNotMatch(german, /\b(?:du|dein|deine|deinen|dir|dich)\b/i);
    }
  });

  describe('in an editor', () => {
    const uri = 'file:///cases/german.case.md';
    let client: Client;
    const at = (place: string) => documentOf(SAMPLE).positionAt(SAMPLE.indexOf(place) + 1);
    const hover = async (place: string): Promise<string> => {
      const params = { textDocument: { uri }, position: at(place) };
      const answer = await client.connection.sendRequest(HoverRequest.type, params);
      assert.ok(answer);
      return (answer.contents as MarkupContent).value;
    };

    before(async () => {
      client = await startClient({}, { locale: 'de-CH' });
      await client.open(uri, SAMPLE);
    });
    after(() => client.end());

    it('says what words, attributes, keys and formats mean', async () => {
      assert.match(await hover(':::facilitator'), /Wie man leitet[\s\S]*\*Wer es sieht \(Balintgruppe\):\*/);
      assert.match(await hover('minutes=5}\nI saw'), /wie viele Minuten es dauert/);
      assert.match(await hover('origin:'), /woher der Fall kommt \*\(nötig\)\*\n\nMöglich: eines von `fictional`/);
      assert.match(await hover('balint'), /\*\*Balintgruppe\*\*[\s\S]*Üblich sind/);
    });

    it('says what can be written, and what the format still lacks', async () => {
      const text = SAMPLE.replace(/:::story[\s\S]*?\n:::\n/, '');
      const other = 'file:///cases/german-2.case.md';
      await client.open(other, `${text}\n:::`);
      const position = documentOf(`${text}\n:::`).positionAt(text.length + 4);
      const answer = await client.connection.sendRequest(CompletionRequest.type, {
        textDocument: { uri: other },
        position,
      });
      const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
      assert.equal(items.find(({ label }) => label === ':::story')?.detail, 'fehlt noch');
    });

    it('says what was found, what to do about it, and why it matters', async () => {
      const text = SAMPLE.replace(':::facilitator', ':::facilitater');
      const other = 'file:///cases/german-4.case.md';
      await client.open(other, text);
      const found = await client.diagnostics(other, 1);
      assert.equal(
        found.find(({ code }) => code === 'structure/unknown-word')?.message,
        '„facilitater“ ist kein Wort von Encounter Markdown. Bis klar ist, was gemeint war, sieht nur die Leitung, was darin steht. Ist „facilitator“ gemeint?',
      );
      const answer = await client.connection.sendRequest(HoverRequest.type, {
        textDocument: { uri: other },
        position: documentOf(text).positionAt(text.indexOf('facilitater') + 1),
      });
      assert.ok(answer);
      assert.match((answer.contents as MarkupContent).value, /Was nicht verstanden wird, sieht nur die Leitung, damit/);
    });

    it('says what a format needs', async () => {
      assert.match(await hover('balint'), /Nötig sind\n\n- eine Geschichte, die jemand von den Behandelnden erzählt/);
    });

    it('says why a person cannot be called so', async () => {
      const rename = (place: string, newName: string) =>
        client.connection.sendRequest(RenameRequest.type, { textDocument: { uri }, position: at(place), newName });
      await assert.rejects(rename('kelly:', 'examiner'), /„examiner“ ist eine eigene Rolle/);
      await assert.rejects(rename('kelly:', 'shah'), /schon eine Person mit dem Schlüssel „shah“/);
    });

    it('calls the first part of a case by a German name, and counts in German what cases cover', async () => {
      const symbols = await client.connection.sendRequest(DocumentSymbolRequest.type, { textDocument: { uri } });
      assert.equal(symbols?.[0]?.name, 'Kopf des Falls');
      const report = await client.connection.sendRequest<string>(COVERAGE_REQUEST, { title: 'Fälle' });
      assert.match(report, /^# Abdeckung: Fälle\n\n\d+ F[aä]ll[^.]*\. Die Zahlen zählen, was geschrieben wurde\./);
      assert.match(report, /\| Rolle +\| wie oft \|[\s\S]*- Formate: .*Teambasiertes Lernen/);
      assert.doesNotMatch(report, /\b(?:cases?|people|without|how often)\b/);
    });

    it('says what is left until it can be approved', async () => {
      const answer = await client.connection.sendRequest<LeftAnswer>(LEFT_REQUEST, { uri });
      assert.ok(answer.left.length > 0);
      for (const { message, remedy } of answer.left) assert.doesNotMatch(`${message} ${remedy}`, /\bthe\b/i);
    });

    it('says what can be done, and why something cannot', async () => {
      const text = SAMPLE.replace(':::facilitator', ':::facilitater');
      const other = 'file:///cases/german-3.case.md';
      await client.open(other, text);
      const place = documentOf(text).positionAt(text.indexOf('facilitater') + 1);
      const actions = await client.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri: other },
        range: { start: place, end: place },
        context: { diagnostics: [] },
      });
      assert.equal(actions?.[0]?.title, '„facilitator“ schreiben');
      await assert.rejects(
        client.connection.sendRequest(RenameRequest.type, {
          textDocument: { uri },
          position: at('title:'),
          newName: 'x',
        }),
        /Umbenennen lassen sich nur/,
      );
    });
  });
});
