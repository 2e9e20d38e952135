/** What the server answers while a case is written: new cases, paste, tables, words around a selection, the status. */
import assert from 'node:assert/strict';
import fc from 'fast-check';
import { DocumentFormattingRequest, DocumentRangeFormattingRequest, type TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { renderCase } from '../../src/handout/render.js';
import { FORMATS } from '../../src/language/formats/index.js';
import { parseCase } from '../../src/language/parse.js';
import { skeletonOf } from '../../src/language/write/skeleton/skeleton.js';
import { alignTables } from '../../src/server/format.js';
import {
  FORMATS_REQUEST,
  type FormatsAnswer,
  LEFT_REQUEST,
  type LeftAnswer,
  NEW_CASE_REQUEST,
  type NewCaseAnswer,
  PASTE_REQUEST,
  type PasteAnswer,
  SET_STATUS_REQUEST,
  STATUS_REQUEST,
  UNWRITTEN_REQUEST,
  type UnwrittenAnswer,
  WRAP_REQUEST,
  type WrapAnswer,
} from '../../src/server/protocol.js';
import { expanded } from '../snippet.js';
import { type Client, startClient } from './client.js';

const HEAD = `---
title: "The letter in her bag"
format: reflective-practice
people:
  shah: { name: Dr Shah, part: clinician }
  kelly: { name: Mrs Kelly, part: patient }
origin: fictional
---
`;

describe('writing a case', () => {
  let client: Client;
  let files = 0;
  before(async () => {
    client = await startClient();
  });
  after(() => client.end());

  const ask = <T>(method: string, params: unknown) => client.connection.sendRequest<T>(method, params);
  async function opened(text: string): Promise<{ readonly uri: string; readonly document: TextDocument }> {
    const uri = `file:///cases/writing-${++files}.case.md`;
    await client.open(uri, text);
    return { uri, document: TextDocument.create(uri, 'encounter', 1, text) };
  }

  describe('begins', () => {
    it('with any of the formats, in any language that there is text in', async () => {
      const { formats, langs } = await ask<FormatsAnswer>(FORMATS_REQUEST, null);
      assert.deepEqual(
        formats.map(({ name }) => name),
        FORMATS.map(({ name }) => name),
      );
      for (const { name } of formats) {
        for (const lang of langs) {
          const { snippet } = await ask<NewCaseAnswer>(NEW_CASE_REQUEST, {
            format: name,
            lang,
            people: 'Mr Ali, Dr Wu',
          });
          const { text } = expanded(snippet);
          assert.deepEqual(
            parseCase(text)
              .case.people.slice(0, 2)
              .map((person) => person.name),
            ['Mr Ali', 'Dr Wu'],
          );
        }
      }
    });

    it('and tells what the formats are in the language of whoever chooses, as far as there is one', async () => {
      const called = async (lang: string) =>
        (await ask<FormatsAnswer>(FORMATS_REQUEST, { lang })).formats.map(({ title, says }) => `${title}: ${says}`);
      const english = await called('en');
      assert.deepEqual(await called('tlh'), english);
      const german = await called('de-AT');
      assert.deepEqual(
        german.filter((text) => english.includes(text)),
        [],
      );
      assert.ok(
        german.includes('Balintgruppe: Jemand erzählt von einer Begegnung, die Gruppe erkundet die Beziehung.'),
      );
    });

    it('and refuses what it does not understand', async () => {
      await assert.rejects(ask(NEW_CASE_REQUEST, { title: 1 }), /needs a format/);
    });
  });

  describe('pastes', () => {
    const paste = async (what: { readonly html?: string; readonly text?: string }, body = '\n') => {
      const text = HEAD + body;
      const { uri, document } = await opened(text);
      return ask<PasteAnswer | null>(PASTE_REQUEST, { uri, position: document.positionAt(text.length), ...what });
    };

    it('the cells of a spreadsheet as a table, with their numbers', async () => {
      const answer = await paste({ text: 'Drug\tDose\r\nAdrenaline\t1:1000\r\n"two\nlines ""so"""\ta | b\r\n' });
      assert.equal(answer?.kind, 'table');
      const rows = (answer?.markdown ?? '')
        .trim()
        .split('\n')
        .map((line) => line.replace(/ +/g, ' '));
      assert.deepEqual(
        rows,
        ['| Drug | Dose |', '| - | - |', '| Adrenaline | 1:1000 |', '| two lines "so" | a \\| b |']
          .map((row) => row.replace(/-/g, (dash) => dash))
          .map((row, index) => (index === 1 ? rows[1] : row)),
      );
      assert.match(rows[1] ?? '', /^\| -+ \| -+ \|$/);
    });

    const word = (...lines: readonly string[]): string =>
      lines.map((line) => `<p class=MsoNormal>${line}<o:p></o:p></p>`).join('\r\n');

    it('blocks of the language that were written in Word as the blocks that they are', async () => {
      const html = word(
        'She sits <b>down</b>. 1 * 2',
        ':::brief{for=“examiner”}',
        'Wait [@odowd1988]. :feeling[low]{as=dread}',
        ':::',
        '',
        ':::question',
        'What now?',
        '- [ ] one',
        '- [x]&nbsp;two *both*',
        ':::<br>::factor[Ten minutes]{in=system}',
      );
      const { markdown } = (await paste({ html, text: 'x' })) ?? {};
      assert.equal(
        markdown,
        [
          'She sits **down**. 1 \\* 2',
          ':::brief{for="examiner"}',
          'Wait [@odowd1988]. :feeling[low]{as=dread}',
          ':::',
          ':::question',
          'What now?',
          '- [ ] one\n- [x] two *both*',
          ':::',
          '::factor[Ten minutes]{in=system}',
        ]
          .join('\n\n')
          .concat('\n'),
      );
    });

    it('a whole case that was written in Word with its front matter', async () => {
      const html = word('---', 'title: A', 'people:', '&nbsp; kelly: { name: Mrs Kelly }', '---', '# A', 'She sits.');
      const { markdown } = (await paste({ html, text: 'x' })) ?? {};
      assert.equal(markdown, '---\ntitle: A\npeople:\n  kelly: { name: Mrs Kelly }\n---\n\n# A\n\nShe sits.\n');
    });

    it('paragraphs from Word as paragraphs, and what only looks like a block as the text that it is', async () => {
      const html = word('One.', ':::no word of ours');
      const { markdown } = (await paste({ html, text: 'One.\r\n:::no word of ours\r\n' })) ?? {};
      assert.equal(markdown, 'One.\n\n\\:::no word of ours\n');
    });

    it('nothing of an editor’s coloured lines: its plain text is the better copy', async () => {
      const html = '<div><div><span>:::facilitator</span></div><div><span>Wait.</span></div><div>:::</div></div>';
      assert.equal(await paste({ html, text: ':::facilitator\nWait.\n:::' }), null);
    });

    it('a table of a page as a table', async () => {
      const html = '<table><tr><th>Sees</th><th>Marks</th></tr><tr><td>Asks</td><td>[2]</td></tr></table>';
      assert.equal((await paste({ html, text: 'Sees\nMarks\nAsks\n[2]' }))?.kind, 'table');
    });

    it('a table from Word with its first row as the heading', async () => {
      const html = `<table class=MsoTableGrid><tr><td><p class=MsoNormal><b>Drug</b></p></td><td><p class=MsoNormal>Dose</p></td></tr>
<tr><td><p class=MsoNormal>Adrenaline</p></td><td><p class=MsoNormal>1:1000</p></td></tr></table>`;
      const rows = ((await paste({ html, text: 'Drug' }))?.markdown ?? '').trim().split('\n');
      assert.deepEqual(
        rows.map((row) => row.replace(/[ -]+/g, ' ')),
        ['| **Drug** | Dose |', '| | |', '| Adrenaline | 1:1000 |'],
      );
    });

    it('a text from Word without the comments on it, their anchors, and names of places', async () => {
      const html = `<p class=MsoNormal><a name="_Toc1"></a>She was <a style='mso-comment-reference:MB_1'>tired</a><span
class=MsoCommentReference><a class=msocomanchor id="_anchor_1" href="#_msocom_1" name="_msoanchor_1">[MB1]</a></span>, see <a href="#_Ref2">below</a> and <a href="https://example.org/a">there</a>.</p>
<div style='mso-element:comment-list'><div style='mso-element:comment'><p class=MsoCommentText><a href="#_msoanchor_1">[MB1]</a>Do not let them rescue her.</p></div></div>`;
      const { markdown } = (await paste({ html, text: 'She was tired' })) ?? {};
      assert.equal(markdown, 'She was tired, see below and [there](https://example.org/a).\n');
    });

    it('a text from Word with its headings, bold type and lists', async () => {
      const html = `<html><head><style>p{color:red}</style></head><body><!--StartFragment--><h2>Before</h2>
<p class=MsoNormal>She was <b>tired</b>, and gave 1:1000; SpO<sub>2</sub>:94%.<o:p></o:p></p>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp;&nbsp; </span></span><![endif]>One</p>
<p class=MsoListParagraphCxSpMiddle style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>o </span>Within</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>· </span>Two</p>
<!--EndFragment--></body></html>`;
      const answer = await paste({ html, text: 'Before She was tired' });
      assert.equal(
        answer?.markdown,
        '## Before\n\nShe was **tired**, and gave 1:1000; SpO<sub>2</sub>:94%.\n\n- One\n  - Within\n- Two\n',
      );
    });

    it('a text from a page of Google’s that is not bold as a whole', async () => {
      const html =
        '<b style="font-weight:normal"><p><span style="font-weight:700">Kind</span><span> and plain</span></p></b>';
      assert.equal((await paste({ html, text: 'Kind and plain' }))?.markdown, '**Kind** and plain\n');
    });

    it('nothing that could run or load, or that only looks like a word of the language', async () => {
      const html =
        '<p onclick="x()">a<script>alert(1)</script><img src="https://evil.example/x.png" onerror="x()"><a href="javascript:x()">link</a></p><p>:::nobody</p><p>::: </p><p>:: x</p><iframe src="https://evil.example"></iframe>';
      const { markdown = '' } = (await paste({ html: html.replace('<p>::: </p>', ''), text: 'x' })) ?? {};
      assert.doesNotMatch(markdown, /script|evil|onclick|javascript|<img/);
      const { case: theCase, findings } = parseCase(`${HEAD}\n${markdown}`);
      assert.deepEqual(
        findings.filter(({ severity }) => severity === 'error'),
        [],
      );
      assert.ok(theCase.sections.every(({ children }) => children.every(({ type }) => type === 'paragraph')));
      const { markdown: more = '' } = (await paste({ html, text: 'x' })) ?? {};
      assert.doesNotMatch(more, /script|evil|onclick|javascript|<img/);
    });

    it('a part of a block so that it is withheld, and not as text for everybody', async () => {
      for (const lines of [
        ['She sits.', ':::facilitator', 'LEAK'],
        ['LEAK', ':::', 'She sits.'],
      ]) {
        const { markdown = '' } = (await paste({ html: word(...lines), text: 'x' })) ?? {};
        const { case: theCase, findings } = parseCase(`${HEAD}\n${markdown}`);
        assert.ok(findings.some(({ severity }) => severity === 'error'));
        assert.doesNotMatch(renderCase(theCase, { edition: 'learner' }).html, /LEAK/);
      }
    });

    it('nothing in another form where it says no more than its plain text, or where text stands as it is', async () => {
      assert.equal(await paste({ html: '<p>just this</p>', text: 'just this' }), null);
      assert.equal(await paste({ text: 'a\tb' }), null);
      assert.equal(await paste({ html: '<b>x</b>', text: 'x' }, '\n```\ncode'), null);
      const { uri } = await opened(HEAD);
      const position = { line: 1, character: 0 };
      assert.equal(await ask(PASTE_REQUEST, { uri, position, html: '<b>x</b>', text: 'x' }), null);
    });

    it('no text that is made to hang it', async () => {
      const started = Date.now();
      await paste({ html: '<b>'.repeat(100_000), text: 'x' });
      await paste({ text: `${'\t'.repeat(200_000)}\n${'"\t'.repeat(100_000)}` });
      await paste({ html: '<table>'.repeat(20_000), text: 'x' });
      assert.ok(Date.now() - started < 8000, `${Date.now() - started} ms`);
    }).timeout(20_000);
  });

  describe('formats', () => {
    const TABLE = 'Before  \n\n|a|Marks for it|\n|:-|-:|\n|Asks \\| waits|[2]|\n|日本|1:1000|\n\n* kept   as it is\n';
    const ALIGNED =
      'Before  \n\n| a             | Marks for it |\n| :------------ | -----------: |\n| Asks \\| waits |          [2] |\n| 日本          |       1:1000 |\n\n* kept   as it is\n';
    const format = async (text: string) => {
      const { uri, document } = await opened(text);
      const edits = await client.connection.sendRequest(DocumentFormattingRequest.type, {
        textDocument: { uri },
        options: { tabSize: 2, insertSpaces: true },
      });
      return TextDocument.applyEdits(document, (edits ?? []) as TextEdit[]);
    };

    it('tables, and nothing else', async () => {
      assert.equal(await format(`${HEAD}\n${TABLE}`), `${HEAD}\n${ALIGNED}`);
      assert.equal(await format(`${HEAD}\n${ALIGNED}`), `${HEAD}\n${ALIGNED}`);
      const marks = `${HEAD}\n:::marks\n|a|b|\n|-|-|\n|x|[2]|\n:::\n`.replaceAll('\n', '\r\n');
      assert.match(await format(marks), /\| a {3}\| b {3}\|\r\n\| --- \| --- \|\r\n\| x {3}\| \[2\] \|\r\n:::/);
    });

    it('the table that is selected, alone', async () => {
      const text = `${HEAD}\n${TABLE}\n${TABLE}`;
      const { uri, document } = await opened(text);
      const at = document.positionAt(text.indexOf('|a|'));
      const edits = (await client.connection.sendRequest(DocumentRangeFormattingRequest.type, {
        textDocument: { uri },
        range: { start: at, end: at },
        options: { tabSize: 2, insertSpaces: true },
      })) as TextEdit[];
      assert.equal(TextDocument.applyEdits(document, edits), `${HEAD}\n${ALIGNED}\n${TABLE}`);
    });

    it('so that every table says what it said', () => {
      const cells = fc.constantFrom(
        '',
        'a',
        '`x|y`',
        'a \\| b',
        '\\\\',
        '**b**',
        '1:1000',
        '日本',
        '😀',
        ' spaced ',
        '[2]',
        ':feeling[dread]',
      );
      const rows = fc.array(fc.array(cells, { minLength: 1, maxLength: 5 }), { minLength: 1, maxLength: 5 });
      const shape = (text: string): unknown =>
        JSON.parse(
          JSON.stringify(parseCase(text).case.sections, (key, value) =>
            key === 'position' || key === 'range' ? undefined : value,
          ),
        );
      fc.assert(
        fc.property(rows, fc.integer({ min: 1, max: 5 }), fc.boolean(), (body, columns, tight) => {
          const line = (row: readonly string[]) => (tight ? `|${row.join('|')}|` : `${row.join(' | ')} |`);
          const head = Array.from({ length: columns }, (_, index) => `h${index}`);
          const text = `${HEAD}\n${line(head)}\n${line(head.map(() => ':-'))}\n${body.map(line).join('\n')}\n`;
          const document = TextDocument.create('file:///x', 'encounter', 1, text);
          const edited = TextDocument.applyEdits(
            document,
            alignTables(parseCase(text)).map(({ range, text: newText }) => ({
              newText,
              range: { start: document.positionAt(range.start), end: document.positionAt(range.end) },
            })),
          );
          assert.deepEqual(shape(edited), shape(text), edited);
          assert.deepEqual(alignTables(parseCase(edited)), [], 'a second time changes nothing');
        }),
        { numRuns: 100 },
      );
    }).timeout(10_000);
  });

  describe('puts a selection into a word', () => {
    const choices = async (marked: string) => {
      const start = marked.indexOf('‹');
      const text = marked.replace(/[‹›]/g, '');
      const { uri, document } = await opened(text);
      const range = { start: document.positionAt(start), end: document.positionAt(marked.indexOf('›') - 1) };
      const answer = await ask<WrapAnswer>(WRAP_REQUEST, { uri, range });
      return answer.choices.map((choice) => ({
        ...choice,
        text: TextDocument.applyEdits(document, [{ range: choice.range, newText: expanded(choice.snippet).text }]),
      }));
    };

    it('of which each is sound, and takes it out again as it was', async () => {
      const before = `${HEAD}\nOne.\n\n‹It costs $5 {so} \\ 1:1000.\n\n- a list›\n\nLast.\n`;
      const plain = before.replace(/[‹›]/g, '');
      const wrapped = await choices(before);
      assert.ok(wrapped.length >= 8, wrapped.map(({ word }) => word).join(' '));
      for (const { word, text } of wrapped) {
        const errors = parseCase(text).findings.filter(
          ({ severity, rule }) => severity === 'error' && word !== 'key' && !rule.startsWith('links'),
        );
        assert.deepEqual(
          errors.map(({ message }) => message),
          [],
          text,
        );
        const [out, ...more] = await choices(text.replace('It costs', '‹It costs›'));
        assert.deepEqual(more, []);
        assert.equal(out?.unwraps, true);
        assert.equal(out?.text, plain, word);
      }
    });

    it('and takes nothing out with which a text behind the word would be lost', async () => {
      for (const opening of [':::takeaway Do not lose me', ':::takeaway[Nor me]', ':::takeaway{x} Nor me'])
        assert.deepEqual(await choices(`${HEAD}\n${opening}\n‹Two›\n:::\n`), [], opening);
    });

    it('and offers nothing that would tear a block, or the front matter', async () => {
      assert.deepEqual(await choices(`${HEAD}\n‹One.\n\n:::takeaway\nTwo›\n:::\n`), []);
      assert.deepEqual(await choices(HEAD.replace('title', '‹title›')), []);
    });
  });

  describe('says how far the case is', () => {
    it('with its status and its minutes', async () => {
      const { uri } = await opened(
        `${HEAD.replace('origin', 'status: in-review\nduration: 45\norigin')}\n:::question{#q1 minutes=40}\nWhat is it like?\n:::\n`,
      );
      assert.deepEqual(await ask(STATUS_REQUEST, { uri }), {
        version: 1,
        status: 'in-review',
        planned: 40,
        duration: 45,
      });
      assert.equal(await ask(STATUS_REQUEST, { uri: 'file:///none.case.md' }), null);
      await assert.rejects(ask(STATUS_REQUEST, {}), /needs a uri/);
    });

    it('with what is left until it could be approved, at the places of the text as it stands', async () => {
      const text = `${skeletonOf({ format: 'balint' })}\n![](missing.png)\n`;
      const { uri, document } = await opened(text);
      const { left, uncounted } = await ask<LeftAnswer>(LEFT_REQUEST, { uri });
      assert.equal(uncounted, undefined);
      assert.ok(
        left.some(({ rule }) => rule === 'matter/missing-key'),
        JSON.stringify(left),
      );
      const picture = left.find(({ rule }) => rule === 'links/alt-text');
      assert.match(document.getText(picture?.range), /^!\[\]/);
    });

    it('with the places of a new case that nobody has written yet, in order, without their quotation marks', async () => {
      const { uri, document } = await opened(
        skeletonOf({ format: 'balint' }).replace(/^What was said, .*$/m, 'She said nothing.'),
      );
      const { version, places } = await ask<UnwrittenAnswer>(UNWRITTEN_REQUEST, { uri });
      const left = places.map((place) => document.getText(place));
      assert.equal(version, 1);
      assert.deepEqual(left.slice(0, 4), [
        'who they are beyond what ails them, in a few words',
        'what this day was like for them, in a few words',
        'Tell it as you would tell a colleague: where you were, and what was asked of you.',
        'What you did then, what you felt, and what you did not say.',
      ]);
      const { uri: done } = await opened(HEAD);
      assert.deepEqual((await ask<UnwrittenAnswer>(UNWRITTEN_REQUEST, { uri: done })).places, []);
      assert.equal(await ask(UNWRITTEN_REQUEST, { uri: 'file:///none.case.md' }), null);
    });

    it('with what is wrong in a front matter that nothing can be added to, rather than with nothing', async () => {
      const { uri, document } = await opened(HEAD.replace(/^title: .*$/m, 'title: "A letter'));
      const { left, uncounted } = await ask<LeftAnswer>(LEFT_REQUEST, { uri });
      assert.equal(uncounted, true, 'what else is left waits');
      assert.deepEqual(
        left.map(({ rule, range }) => [rule, range.start.line]),
        [['matter/yaml', document.getText().split('\n').indexOf('title: "A letter')]],
      );
    });

    it('and gives it another', async () => {
      const { uri, document } = await opened(HEAD);
      const edit = await ask<{ range: TextEdit['range']; text: string }>(SET_STATUS_REQUEST, {
        uri,
        status: 'approved',
      });
      assert.match(
        TextDocument.applyEdits(document, [{ range: edit.range, newText: edit.text }]),
        /^status: approved$/m,
      );
      await assert.rejects(ask(SET_STATUS_REQUEST, { uri, status: 'perfect' }), /needs a uri and a status/);
    });
  });
});
