import assert from 'node:assert/strict';
import {
  DefinitionRequest,
  DocumentHighlightKind,
  DocumentHighlightRequest,
  LinkedEditingRangeRequest,
  type Location,
  type Position,
  PrepareRenameRequest,
  ReferencesRequest,
  RenameRequest,
  type TextEdit,
} from 'vscode-languageserver/node';
import { parseCase } from '../../src/language/parse.js';
import { type Client, startClient } from './client.js';
import { documentOf, edited, textAt } from './cursor.js';
import { SAMPLE } from './sample.js';

describe('moving about', () => {
  let client: Client;
  let files = 0;

  before(async () => {
    client = await startClient();
  });

  after(() => client.end());

  const open = async (text: string): Promise<string> => {
    const uri = `file:///cases/moving-${++files}.case.md`;
    await client.open(uri, text);
    return uri;
  };

  /** Where the last letter of `place` stands, which is found by the text around it. */
  const at = (text: string, place: string, word = place): Position => {
    const found = text.indexOf(place);
    assert.ok(found >= 0, `${place} is in the text`);
    return documentOf(text).positionAt(found + place.indexOf(word) + 1);
  };
  const linesOf = (text: string, locations: readonly Pick<Location, 'range'>[]): string[] =>
    locations.map(({ range }) => `${range.start.line + 1}: ${textAt(text, range)}`);

  const definition = async (text: string, place: string, word?: string) => {
    const uri = await open(text);
    const found = await client.connection.sendRequest(DefinitionRequest.type, {
      textDocument: { uri },
      position: at(text, place, word),
    });
    return linesOf(text, (found ?? []) as Location[]);
  };

  for (const [what, place, word, expected] of [
    ['an attribute to the person', 'by=shah', 'shah', '6: shah'],
    ['a speaker to the person', 'Shah (thinking)', 'Shah', '6: shah'],
    ['a score to the person', 'of: kelly', 'kelly', '5: kelly'],
    ['a citation to the source', '@odowd1988', 'odowd1988', '20: odowd1988'],
    ['an objective’s number to the objective', 'objective=2', '2', '13: Name the feelings'],
    ['a key to its question', 'on=chairs', 'chairs', '51: chairs'],
    ['a link to the heading of that name', '(#the-story)', 'the-story', '31: The story'],
    ['a link to what has the id', '(#talk)', 'talk', '37: talk'],
  ] as const) {
    it(`leads from ${what}`, async () => {
      const lineEnds = SAMPLE.replaceAll('\n', '\r\n');
      for (const text of [SAMPLE, `\uFEFF${SAMPLE}`, lineEnds]) {
        assert.deepEqual(await definition(text, place, word), [expected]);
      }
    });
  }

  it('finds all that point at an id, with it or without', async () => {
    const uri = await open(SAMPLE);
    const ask = (includeDeclaration: boolean) =>
      client.connection.sendRequest(ReferencesRequest.type, {
        textDocument: { uri },
        position: at(SAMPLE, '{#chairs', 'chairs'),
        context: { includeDeclaration },
      });
    const all = linesOf(SAMPLE, (await ask(true)) ?? []);
    assert.equal(all.length, 3);
    assert.ok(all.every((line) => line.endsWith(': chairs')));
    assert.equal((await ask(false))?.length, 2);
  });

  it('shows all that a person says, thinks and feels', async () => {
    const uri = await open(SAMPLE);
    const found = await client.connection.sendRequest(DocumentHighlightRequest.type, {
      textDocument: { uri },
      position: at(SAMPLE, 'by=shah', 'shah'),
    });
    const lived = (found ?? [])
      .filter(({ kind }) => kind === DocumentHighlightKind.Text)
      .map(({ range }) => textAt(SAMPLE, range));
    assert.deepEqual(lived, [
      'What were you hoping for today?',
      'I have nothing left.',
      ':feeling[my stomach drop]{as=dread}',
    ]);
    const named = (found ?? [])
      .filter(({ kind }) => kind !== DocumentHighlightKind.Text)
      .map(({ range }) => textAt(SAMPLE, range));
    assert.deepEqual(named, ['shah', 'Dr Shah', 'shah', 'Dr Shah', 'Shah']);
  });

  it('edits a person’s key everywhere at once', async () => {
    const uri = await open(SAMPLE);
    const found = await client.connection.sendRequest(LinkedEditingRangeRequest.type, {
      textDocument: { uri },
      position: at(SAMPLE, '  kelly:', 'kelly'),
    });
    assert.deepEqual(
      (found?.ranges ?? []).map((range) => textAt(SAMPLE, range)),
      ['kelly', 'kelly', 'kelly', 'kelly'],
    );
  });

  describe('renaming', () => {
    const prepare = async (text: string, place: string, word?: string) =>
      client.connection.sendRequest(PrepareRenameRequest.type, {
        textDocument: { uri: await open(text) },
        position: at(text, place, word),
      });
    const renamed = async (text: string, place: string, word: string, newName: string): Promise<string> => {
      const uri = await open(text);
      const edit = await client.connection.sendRequest(RenameRequest.type, {
        textDocument: { uri },
        position: at(text, place, word),
        newName,
      });
      const [change] = edit?.documentChanges ?? [];
      assert.ok(change && 'edits' in change);
      assert.equal(change.textDocument.version, 1);
      return edited(text, change.edits as TextEdit[]);
    };

    it('tells what it would rename', async () => {
      const found = await prepare(SAMPLE, 'by=shah', 'shah');
      assert.ok(found && 'placeholder' in found);
      assert.equal(found.placeholder, 'shah');
    });

    it('changes a person’s key in the front matter, in attributes and where it begins a turn', async () => {
      for (const text of [SAMPLE, SAMPLE.replaceAll('\n', '\r\n')]) {
        const after = await renamed(text, 'of=kelly', 'kelly', 'cook');
        assert.equal(
          after,
          text
            .replace('  kelly: {', '  cook: {')
            .replace('of: kelly', 'of: cook')
            .replace('of=kelly', 'of=cook')
            .replace('kelly: Right', 'cook: Right'),
        );
      }
    });

    it('keeps quotes, and adds them where YAML would read something else', async () => {
      const quoted = SAMPLE.replace('  kelly: {', '  "kelly": {');
      assert.match(await renamed(quoted, 'of=kelly', 'kelly', 'cook'), /^ {2}"cook": \{/m);
      assert.match(await renamed(SAMPLE, 'of=kelly', 'kelly', '007'), /^ {2}"007": \{[\s\S]*of: "007"[\s\S]*of=007\}/m);
    });

    it('changes a name in the front matter and wherever it begins a turn', async () => {
      const after = await renamed(SAMPLE, 'Dr Shah:', 'Dr', 'Dr O’Brien');
      assert.match(after, /name: "Dr O’Brien"/);
      assert.match(after, /^Dr O’Brien: What/m);
      assert.match(after, /^Dr O’Brien \(thinking\)/m);
      assert.match(after, /by=shah/);
    });

    it('offers to change a whole name in the text, each to be confirmed, where the editor can ask', async () => {
      const text = `${SAMPLE}\nI saw Dr Shah’s coat, **Dr\u00a0Shah**, Dr Shahid, Dr Shah-Jones and Mrs Kelly.\n`;
      const asking = await startClient({ workspace: { workspaceEdit: { changeAnnotationSupport: {} } } });
      try {
        const uri = 'file:///cases/asking.case.md';
        await asking.open(uri, text);
        const edit = await asking.connection.sendRequest(RenameRequest.type, {
          textDocument: { uri },
          position: at(text, 'Dr Shah:', 'Dr'),
          newName: 'Dr Lee',
        });
        const [change] = edit?.documentChanges ?? [];
        assert.ok(change && 'edits' in change);
        const after = edited(text, change.edits as TextEdit[]);
        assert.match(after, /\nI saw Dr Lee’s coat, \*\*Dr Lee\*\*, Dr Shahid, Dr Shah-Jones and Mrs Kelly\.\n$/);
        const asked = change.edits.filter((each) => 'annotationId' in each);
        assert.ok(asked.length >= 2 && asked.length < change.edits.length, 'a turn is changed without a question');
        assert.deepEqual(
          Object.values(edit?.changeAnnotations ?? {}).map((each) => each.needsConfirmation),
          [true],
        );
      } finally {
        await asking.end();
      }
      const last = text.slice(SAMPLE.length);
      assert.ok((await renamed(text, 'Dr Shah:', 'Dr', 'Dr Lee')).endsWith(last), 'else it stays');
    });

    it('offers it in the texts of the front matter that tell of people, and in no other value', async () => {
      const asking = await startClient({ workspace: { workspaceEdit: { changeAnnotationSupport: {} } } });
      /** What is made of a text, and the lines of which a person is asked. */
      const offered = async (text: string, newName: string) => {
        const uri = `file:///cases/matter-${newName.length}.case.md`;
        await asking.open(uri, text);
        const edit = await asking.connection.sendRequest(RenameRequest.type, {
          textDocument: { uri },
          position: at(text, 'name: Dr Shah', 'Shah'),
          newName,
        });
        const [change] = edit?.documentChanges ?? [];
        assert.ok(change && 'edits' in change);
        const edits = change.edits as TextEdit[];
        return {
          after: edited(text, edits),
          asked: edits.filter((each) => 'annotationId' in each).map(({ range }) => range.start.line + 1),
        };
      };
      const text = `---
title: "What Dr Shah did not say"
format: balint
summary: Dr Shah meets her again.
people:
  shah: { name: Dr Shah, part: clinician, about: a colleague of Dr Shahid }
  kelly:
    name: Mrs Kelly
    part: patient
    about: >
      somebody whom Dr Shah
      has met
objectives:
  - Say what Dr Shah wished
  - { id: two, text: "Say what Dr Shah feared" }
authors: [Dr Shah]
keywords: [Dr Shah]
origin: fictional
---

Dr Shah waits.
`;
      try {
        const { after, asked } = await offered(text, 'Dr Lee');
        assert.equal(
          after,
          text
            .replaceAll(/Dr Shah(?!id)/g, 'Dr Lee')
            .replace('authors: [Dr Lee]', 'authors: [Dr Shah]')
            .replace('keywords: [Dr Lee]', 'keywords: [Dr Shah]'),
        );
        assert.deepEqual(asked, [2, 4, 11, 14, 15, 21]);
        // What would need quotes that are not there is left to its author.
        const odd = await offered(text, 'Dr Lee, MD');
        assert.deepEqual(odd.asked, [2, 15, 21]);
        assert.equal(parseCase(odd.after).case.people[0]?.name, 'Dr Lee, MD');
        assert.equal(parseCase(odd.after).case.matter.title, 'What Dr Lee, MD did not say');
      } finally {
        await asking.end();
      }
    });

    it('changes ids with all that points at them', async () => {
      const after = await renamed(SAMPLE, 'on=chairs', 'chairs', 'both-chairs');
      assert.equal(after, SAMPLE.replaceAll('chairs', 'both-chairs'));
      assert.equal(
        await renamed(SAMPLE, '(#talk)', 'talk', 'scene'),
        SAMPLE.replace('{#talk}', '{#scene}').replace('(#talk)', '(#scene)'),
      );
    });

    it('changes the key of a source with its citations', async () => {
      assert.equal(await renamed(SAMPLE, '[@odowd1988', 'odowd1988', 'odowd'), SAMPLE.replaceAll('odowd1988', 'odowd'));
    });

    for (const [why, place, word, name, message] of [
      ['the name of a role', 'by=shah', 'shah', 'examiner', /role of its own/],
      ['a key that another has', 'by=shah', 'shah', 'kelly', /already/],
      ['a key that cannot be one', 'by=shah', 'shah', 'dr shah', /letters, digits/],
      ['an id that there is', '(#talk)', 'talk', 'chairs', /already/],
      ['a name that another has', 'Dr Shah:', 'Dr', 'Mrs Kelly', /who speaks/],
      ['a name with a colon', 'Dr Shah:', 'Dr', 'Dr: Shah', /colons/],
      ['a source’s key with a space', '[@odowd1988', 'odowd1988', 'o dowd', /spaces/],
    ] as const) {
      it(`refuses ${why}`, () => assert.rejects(renamed(SAMPLE, place, word, name), message));
    }

    it('refuses the name that a heading gives itself', async () => {
      await assert.rejects(renamed(SAMPLE, '(#the-story)', 'the-story', 'room'), /change the heading/);
    });

    it('refuses what is declared nowhere, and what is no name', async () => {
      await assert.rejects(prepare(SAMPLE.replace('by=shah', 'by=singh'), 'by=singh', 'singh'), /declared nowhere/);
      await assert.rejects(prepare(SAMPLE, 'comes for'), /can be renamed/);
    });
  });
});
