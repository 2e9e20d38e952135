import assert from 'node:assert/strict';
import {
  type CompletionItem,
  CompletionRequest,
  CompletionTriggerKind,
  InsertTextFormat,
  InsertTextMode,
  type MarkupContent,
  type TextEdit,
} from 'vscode-languageserver/node';
import { WORDS } from '../../src/language/vocabulary.js';
import { soughtAs } from '../../src/server/completion/words.js';
import { wordWritten } from '../../src/server/describe.js';
import { fieldsAt, valuesAt } from '../../src/server/matter-shapes.js';
import { withoutStops } from '../../src/server/snippet.js';
import { type Client, startClient } from './client.js';
import { cursorIn, edited, textAt } from './cursor.js';

const MATTER = `---
title: "The letter in her bag"
format: balint
people:
  kelly: { name: Mrs Kelly, part: patient, about: a school cook }
  shah: { name: Dr Shah, part: clinician }
origin: fictional
objectives:
  - Describe what each side wishes
  - Name the feelings
references:
  - id: odowd1988
    type: article-journal
    title: Five years of heartsink patients
    author: [{ family: O’Dowd, given: T C }]
    container-title: BMJ
    issued: 1988
---

`;

const QUESTION = ':::question{#chairs minutes=10}\nWhat is it like to be Mrs Kelly?\n:::\n\n';

describe('completions', () => {
  let client: Client;
  let plain: Client;
  let files = 0;

  before(async () => {
    client = await startClient({ textDocument: { completion: { completionItem: { snippetSupport: true } } } });
    plain = await startClient();
  });

  after(() => Promise.all([client.end(), plain.end()]));

  const ask = async (marked: string, triggerCharacter?: string, of = client): Promise<CompletionItem[]> => {
    const { text, position } = cursorIn(marked);
    const uri = `file:///cases/completion-${++files}.case.md`;
    await of.open(uri, text);
    const context = triggerCharacter
      ? { triggerKind: CompletionTriggerKind.TriggerCharacter, triggerCharacter }
      : { triggerKind: CompletionTriggerKind.Invoked };
    const answer = await of.connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position,
      context,
    });
    const items = Array.isArray(answer) ? answer : (answer?.items ?? []);
    return [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
  };
  const labels = async (marked: string, trigger?: string) => (await ask(marked, trigger)).map(({ label }) => label);

  /** The text after the item of that label was accepted, its placeholders left as they are. */
  const accept = async (marked: string, label: string, of = client): Promise<string> => {
    const { text } = cursorIn(marked);
    const item = (await ask(marked, undefined, of)).find((each) => each.label === label);
    assert.ok(item, `${label} is not offered: ${(await labels(marked)).join(', ')}`);
    const edit = editOf(item);
    // What `adjustIndentation` asks of an editor.
    assert.equal(item.insertTextMode, InsertTextMode.adjustIndentation);
    const margin = /^[ \t]*/.exec(text.split('\n')[edit.range.start.line] ?? '')?.[0] ?? '';
    return edited(text, [{ ...edit, newText: withoutStops(edit.newText).replaceAll('\n', `\n${margin}`) }]);
  };

  describe('of words', () => {
    it('means a word that was typed whole as it is typed, and first in the list', async () => {
      const [first, second] = await ask(`${MATTER}:::facilitator‸\n`);
      assert.equal(first?.label, ':::facilitator');
      assert.equal(editOf(first).newText, ':::facilitator');
      assert.equal(first.insertTextFormat, InsertTextFormat.PlainText);
      assert.equal(first.preselect, true);
      assert.notEqual(second?.insertTextFormat, InsertTextFormat.PlainText);
      const [part] = await ask(`${MATTER}:::facilit‸\n`);
      assert.notEqual(part?.insertTextFormat, InsertTextFormat.PlainText);
    });

    it('are no longer found once they are typed whole, and neither is another in their place', () => {
      for (const colons of [2, 3]) {
        for (const word of WORDS) {
          const typed = wordWritten(word);
          if (!typed.startsWith(':'.repeat(colons)) || typed[colons] === ':') continue;
          const found = WORDS.filter((other) => finds(typed, soughtAs(other, colons)));
          assert.deepEqual(found.map(wordWritten), [], typed);
          assert.ok(finds(typed.slice(0, -1), soughtAs(word, colons)));
        }
      }
    });

    it('come after three colons alone, when those are typed after a list was shown for two', async () => {
      for (const [body, detail] of [
        ['', 'a block of lines'],
        [':::voice{of=kelly}\nIt hurts.\n', 'end of ‘voice’'],
      ]) {
        const found = (await ask(`${MATTER}${body}::‸`, ':')).filter((item) => finds(':::', soughtIn(item)));
        const straight = found.filter((item) => soughtIn(item).startsWith(':::'));
        assert.deepEqual(
          straight.map((item) => [item.detail, editOf(item).newText, item.insertTextFormat]),
          [[detail, ':::', InsertTextFormat.PlainText]],
        );
        assert.ok(found.length > 5);
      }
    });

    it('say of a word that only who leads would read it, where others read it elsewhere', async () => {
      const detailIn = async (format: string) => {
        const items = await ask(`${MATTER.replace(/^format: .*$/m, `format: ${format}`)}:::‸`, ':');
        return items.find(({ label }) => label === ':::dialogue')?.detail;
      };
      assert.equal(await detailIn('schwartz'), 'on the facilitator’s sheet alone');
      assert.notEqual(await detailIn('reflective-practice'), 'on the facilitator’s sheet alone');
      assert.notEqual(await detailIn('[schwartz, reflective-practice]'), 'on the facilitator’s sheet alone');
    });

    it('begin with what the format still needs, say so, and leave out what belongs into another block', async () => {
      const items = await ask(`${MATTER}:::‸`, ':');
      assert.deepEqual(
        items.slice(0, 2).map(({ label }) => label),
        [':::story', ':::question'],
      );
      assert.match(items[0]?.detail ?? '', /^still needed: one story/);
      assert.ok(items.every(({ label }) => label.startsWith(':::')));
      const afterwards = await labels(`${MATTER}${QUESTION}:::‸`, ':');
      assert.equal(afterwards[0], ':::story');
      assert.notEqual(afterwards[1], ':::question');
      assert.ok(!(await labels(`${MATTER}::‸`, ':')).includes('::wish'));
    });

    it('tell what the word says and who sees it in this format', async () => {
      const item = (await ask(`${MATTER}:::fa‸`)).find(({ label }) => label === ':::facilitator');
      const { kind, value } = docsOf(item);
      assert.equal(kind, 'markdown');
      assert.match(value, /How to lead: process, not answers/);
      assert.match(value, /Who sees it \(Balint group\):\* Facilitator’s sheet$/);
    });

    it('bring their closing line, a blank line, and the people of this case', async () => {
      const marked = `${MATTER}:::st‸`;
      const item = (await ask(marked)).find(({ label }) => label === ':::story');
      const edit = editOf(item);
      assert.match(edit.newText, /by=\$\{\d\|shah,kelly,team\|\}/);
      assert.match(edit.newText, /:::\n\n\$0$/);
      assert.equal(textAt(cursorIn(marked).text, editOf(item).range), ':::st');
      assert.match(await accept(marked, ':::story'), /^:::story\{by=shah minutes=5\}$/m);
    });

    it('let one write what is asked before its minutes and its id, and add no blank line to one that is there', async () => {
      const marked = `${MATTER}One.\n\n:::que‸\n\nTwo.\n`;
      const item = (await ask(marked)).find(({ label }) => label === ':::question');
      assert.match(editOf(item).newText, /^:::question\{#\$\{3:q1\} minutes=\$\{2:10\}\}\n\$\{1:[^}]+\}\n:::\n\$0$/);
    });

    it('give a new question an id that nothing has yet', async () => {
      assert.match(await accept(`${MATTER}${QUESTION}:::‸`, ':::question'), /:::question\{#q2 minutes=10\}/);
    });

    it('offer in a block only what can stand in it', async () => {
      const inside = `${MATTER}:::mismatch\n::‸\n:::\n`;
      const [first, second] = await labels(inside, ':');
      assert.deepEqual([first, second], ['::wish', '::possible']);
      assert.match(await accept(inside, '::wish'), /::wish\[What they wish\]\{of=kelly\}/);
    });

    it('let three colons and Enter close the block that is open', async () => {
      const open = await ask(`${MATTER}:::voice{of=kelly}\nIt hurts.\n:::‸`, ':');
      assert.equal(open[0]?.label, ':::');
      assert.equal(open[0]?.preselect, true);
      assert.equal(open[0]?.detail, 'end of ‘voice’');
      const [only, ...more] = await ask(`${MATTER}:::voice{of=kelly}\nIt hurts.\n:::‸\n:::\n`, ':');
      assert.deepEqual(more, []);
      assert.deepEqual(
        only?.additionalTextEdits?.map(({ newText }) => newText),
        [''],
        'the line that is there is typed over',
      );
      const [inside] = await ask(`${MATTER}:::voice{of=kelly}\nIt hurts.\n:::‸\nMuch.\n:::\n`, ':');
      assert.equal(inside?.additionalTextEdits, undefined);
    });

    it('replace the name alone where its braces stand already', async () => {
      assert.match(
        await accept(`${MATTER}:::voi‸ce{of=kelly}\nIt hurts.\n:::\n`, ':::voice'),
        /^:::voice\{of=kelly\}$/m,
      );
    });

    it('are offered on an empty line when asked for, and found by their name', async () => {
      const items = await ask(`${MATTER}‸`);
      assert.equal(items[0]?.label, ':::story');
      assert.equal(items[0]?.filterText, 'story');
      assert.match(await accept(`${MATTER}voi‸`, ':::voice'), /^:::voice\{of=/m);
      assert.ok(
        !(await labels(`${MATTER}${QUESTION.replace('\n:::', '\n‸\n:::')}`)).some((label) => label.startsWith(':::')),
      );
    });

    it('leave Enter to the new line where the whole of a value stands already', async () => {
      const typed = fieldsAt([]).flatMap(({ key }) => valuesAt([key]).map((value) => ({ key, value })));
      assert.ok(typed.length > 20);
      for (const { key, value } of typed) {
        const items = await ask(`---\n${key}: ${value}‸\n---\n`);
        // Of those that begin so, none of which fits an editor’s eye better, the first in the list is chosen.
        const first = items.find((item) => soughtIn(item).startsWith(value));
        assert.ok(first);
        assert.deepEqual([editOf(first).newText, first.insertTextFormat], [value, InsertTextFormat.PlainText]);
      }
    });

    it('are a whole case in an empty file', async () => {
      const balint = (await ask('cas‸')).find(({ label }) => label === 'case-balint');
      assert.equal(balint?.detail, 'A whole case: Balint group');
      assert.match(await accept('‸', 'case-balint'), /^---\ntitle: [\s\S]*:::story/);
    });

    it('are offered in running text when asked for', async () => {
      assert.deepEqual(await labels(`${MATTER}She felt :fe‸`), [':feeling']);
    });
  });

  describe('in braces', () => {
    it('offer what the word can still have, needed ones first', async () => {
      assert.deepEqual(await labels(`${MATTER}::strategy[Ask her]{‸`, '{'), ['in', 'by', 'due']);
      assert.deepEqual(await labels(`${MATTER}::strategy[Ask her]{in=team ‸}`, ' '), ['by', 'due']);
      assert.deepEqual(await labels(`${MATTER}:::question{#q1 m‸}\nWhat?\n:::`), [
        'minutes',
        'objective',
        'lines',
        'for',
      ]);
    });

    it('offer the values that each can have', async () => {
      assert.deepEqual(await labels(`${MATTER}::factor[The letters]{in=‸`, '='), [
        'patient',
        'clinician',
        'relationship',
        'team',
        'system',
      ]);
      assert.deepEqual(await labels(`${MATTER}:::voice{of=‸}`, '='), ['kelly', 'shah', 'team']);
      assert.deepEqual(await labels(`${MATTER}:::brief{for="kelly ca‸"}`), [
        'candidate',
        'examiner',
        'observer',
        'panel',
        'kelly',
        'shah',
      ]);
      assert.deepEqual(await labels(`${MATTER}${QUESTION}:::key{on=‸}`), ['chairs']);
      assert.deepEqual(await labels(`${MATTER}:::question{objective=‸}`), ['1', '2']);
      assert.ok((await labels(`${MATTER}I felt :feeling[cold]{as=‸}`)).includes('dread'));
    });

    it('tell a person’s name, and replace the value that stands there', async () => {
      const items = await ask(`${MATTER}:::voice{of=ke‸lly}\nIt hurts.\n:::\n`);
      assert.equal(items.find(({ label }) => label === 'shah')?.detail, 'Dr Shah, clinician');
      assert.match(await accept(`${MATTER}:::voice{of=ke‸lly}\nIt hurts.\n:::\n`, 'shah'), /:::voice\{of=shah\}/);
    });
  });

  describe('in a dialogue', () => {
    it('offer the speakers, whoever did not speak last first', async () => {
      const dialogue = `${MATTER}:::dialogue\nMrs Kelly: You tell me.\n\nDr Shah: Well.\n\n‸\n:::\n`;
      const [first, second] = await labels(dialogue);
      assert.deepEqual([first, second], ['Mrs Kelly', 'Dr Shah']);
      assert.match(await accept(dialogue, 'Mrs Kelly'), /Dr Shah: Well\.\n\nMrs Kelly: \n:::/);
    });

    it('offer them in a dialogue that is not closed yet, and what is not heard', async () => {
      const dialogue = `${MATTER}:::dialogue\nMrs Kelly: You tell me.\n\nDr‸`;
      assert.match(await accept(dialogue, 'Dr Shah (thinking)'), /\n\nDr Shah \(thinking\): $/);
    });

    it('offer how it is said within the brackets', async () => {
      const dialogue = `${MATTER}:::dialogue\nMrs Kelly (crying): You tell me.\n\nDr Shah (‸)`;
      assert.deepEqual(await labels(dialogue), ['thinking', 'crying']);
    });

    it('offer nobody in the middle of what is said', async () => {
      assert.deepEqual(await labels(`${MATTER}:::dialogue\nMrs Kelly: You tell ‸me.\n:::\n`), []);
      assert.deepEqual(await labels(`${MATTER}A line of ‸prose.`), []);
    });

    it('offer feelings with their families', async () => {
      const item = (await ask(`${MATTER}I felt :feeling[hel‸]`)).find(({ label }) => label === 'helpless');
      assert.equal(item?.detail, 'helplessness');
    });
  });

  describe('of what a text points at', () => {
    it('are citation keys after [@, with the whole reference', async () => {
      const items = await ask(`${MATTER}It is known [@‸]`, '@');
      assert.deepEqual(
        items.map(({ label }) => label),
        ['odowd1988'],
      );
      assert.match(docsOf(items[0]).value, /O’Dowd TC\\?\. Five years of heartsink patients/);
      assert.deepEqual(await labels(`${MATTER}It is known [@a; @‸]`), ['odowd1988']);
    });

    it('are ids in links', async () => {
      assert.deepEqual(await labels(`${MATTER}${QUESTION}See [it](#‸)`, '#'), ['chairs']);
      assert.match(await accept(`${MATTER}${QUESTION}See [it](‸)`, '#chairs'), /See \[it\]\(#chairs\)/);
    });
  });

  describe('in the front matter', () => {
    it('offer the keys that are needed and missing first, and none a second time', async () => {
      const keys = await labels('---\ntitle: "A"\n‸\n---\n');
      assert.deepEqual(keys.slice(0, 3), ['format', 'people', 'origin']);
      assert.ok(!keys.includes('title'));
    });

    it('offer them before the front matter is closed, and below a line that is no YAML', async () => {
      assert.deepEqual((await labels('---\nti‸')).slice(0, 2), ['title', 'format']);
      assert.deepEqual((await labels('---\ntitle: "A\nformat: [\n‸\n---\n')).slice(0, 2), ['people', 'origin']);
    });

    it('let a later status ask for more', async () => {
      const keys = await labels(
        '---\ntitle: "A"\nformat: balint\npeople:\n  a: {}\norigin: fictional\nstatus: in-review\n‸\n---\n',
      );
      assert.deepEqual(keys.slice(0, 3), ['level', 'duration', 'objectives']);
    });

    it('write keys with their quotes, dashes and indents', async () => {
      const bare = '---\n‸\n---\n';
      assert.match(await accept(bare, 'title'), /^title: "The fourth referral"$/m);
      assert.match(await accept(bare, 'group'), /^group:\n {2}min: 6\n {2}max: 10$/m);
      assert.match(await accept(bare, 'objectives'), /^objectives:\n {2}- "Describe what each side wishes"$/m);
      assert.match(await accept(bare, 'people'), /^people:\n {2}kelly:\n {4}name: "Mrs Kelly"\n {4}part: patient$/m);
    });

    it('offer values, each format with what it is', async () => {
      const formats = await ask('---\nformat: ‸\n---\n', ' ');
      const balint = formats.find(({ label }) => label === 'balint');
      assert.equal(balint?.detail, 'Balint group');
      assert.match(docsOf(balint).value, /It needs/);
      assert.deepEqual(await labels('---\norigin: ‸\n---\n'), [
        'fictional',
        'composite',
        'real-consented',
        'real-anonymised',
      ]);
      assert.ok((await labels('---\nformat:\n  - ‸\n---\n', ' ')).includes('osce'));
      assert.ok((await labels('---\ncontent-notes: [bereavement, ‸]\n---\n')).includes('suicide'));
      assert.ok((await labels('---\nlicense: CC‸\n---\n')).includes('CC-BY-4.0'));
    });

    it('know keys within keys, in lines and in braces', async () => {
      assert.deepEqual(await labels('---\npeople:\n  kelly:\n    name: Mrs Kelly\n    ‸\n---\n'), [
        'part',
        'about',
        'age',
        'pronouns',
        'played-by',
      ]);
      assert.deepEqual((await labels('---\npeople:\n  kelly: { name: Mrs Kelly, ‸ }\n---\n'))[0], 'part');
      assert.deepEqual((await labels('---\npeople:\n  kelly: { name: Mrs Kelly, part: ‸ }\n---\n'))[0], 'patient');
      assert.deepEqual(await labels('---\npeople:\n  kelly:\n    played-by: ‸\n---\n'), ['candidate', 'actor']);
      assert.deepEqual((await labels('---\ncompetencies:\n  - framework: gmc\n    ‸\n---\n'))[0], 'id');
    });

    it('know what a reference of each kind can say', async () => {
      const keys = await labels('---\nreferences:\n  - id: odowd1988\n    ‸\n---\n');
      for (const key of ['type', 'title', 'author', 'container-title', 'issued', 'DOI'])
        assert.ok(keys.includes(key), key);
      assert.ok((await labels('---\nreferences:\n  - id: a\n    type: ‸\n---\n')).includes('article-journal'));
    });

    it('offer the next item of a list, and one more person', async () => {
      assert.match(await accept('---\nobjectives:\n  - Describe\n  ‸\n---\n', '- …'), /\n {2}- Describe\n {2}- "/);
      assert.match(
        await accept('---\npeople:\n  kelly:\n    name: A\n  ‸\n---\n', 'people: one more'),
        /\n {2}kelly:\n {4}name: "Mrs Kelly"\n {4}part: patient\n---/,
      );
    });
  });

  describe('stay away', () => {
    const prose: Readonly<Record<string, readonly [string, string]>> = {
      'from a time': ['We met at 10:‸30', ':'],
      'from a dose': ['Adrenaline 1:‸', ':'],
      'from a colon in a sentence': ['She said:‸', ':'],
      'from a colon with a space before it': ['Elle disait :‸', ':'],
      'from a space in prose': ['We met ‸', ' '],
      'from a hash before a heading': ['#‸', '#'],
      'from an address': ['a@‸', '@'],
      'from brackets in a sentence': ['He waited (‸', '('],
      'from an equals sign': ['a =‸', '='],
      'from braces that belong to no word': ['a set {‸}', '{'],
      'from code': ['```\n:::‸\n```', ':'],
      'from code that is not closed': ['```\n:::‸', ':'],
      'from code in a line': ['It is `[@‸`', '@'],
      'from a comment': ['<!-- \n:::‸\n-->', ':'],
    };
    for (const [name, [marked, trigger]] of Object.entries(prose)) {
      it(name, async () => assert.deepEqual(await labels(MATTER + marked, trigger), []));
    }

    it('from code also when they are asked for', async () => {
      assert.deepEqual(await labels(`${MATTER}\`\`\`\n:::‸\n\`\`\``), []);
    });
  });

  it('leave no tab stops in the text of a client that has none', async () => {
    const [item] = await ask(`${MATTER}:::sto‸`, undefined, plain);
    assert.equal(item?.insertTextFormat, 1);
    assert.doesNotMatch(editOf(item).newText, /\$/);
  });
});

function editOf(item: CompletionItem | undefined): TextEdit {
  assert.ok(item?.textEdit && 'range' in item.textEdit, 'the item brings an edit');
  return item.textEdit;
}

function docsOf(item: CompletionItem | undefined): MarkupContent {
  assert.ok(typeof item?.documentation === 'object', 'the item is explained');
  return item.documentation;
}

/** Whether an editor finds an item by what is typed: its signs in their order, with others between them. */
function finds(typed: string, sought: string): boolean {
  let at = 0;
  for (const sign of sought) if (sign === typed[at]) at += 1;
  return at === typed.length;
}

const soughtIn = ({ filterText, label }: CompletionItem): string => filterText ?? label;
