import assert from 'node:assert/strict';
import { type CodeAction, CodeActionRequest, type TextEdit } from 'vscode-languageserver/node';
import { TextDocument } from 'vscode-languageserver-textdocument';
import { FORMAT_NAMES } from '../../src/language/formats/index.js';
import { missingFor } from '../../src/language/formats/missing.js';
import { parseCase } from '../../src/language/parse.js';
import { ownTermsRule } from '../../src/rules/language/own-terms.js';
import { lint } from '../../src/rules/lint.js';
import { suppressFinding } from '../../src/server/actions/suppress.js';
import { ENGLISH } from '../../src/server/l10n.js';
import { expanded } from '../snippet.js';
import { type Client, startClient } from './client.js';

const headed = (body: string, more = '') => `---
title: "The letter in her bag"
format: reflective-practice
# who is in it
people:
  shah: { name: Dr Shah, part: clinician }
  kelly: { name: Mrs Kelly, part: patient }
${more}origin: fictional
---

${body}`;

describe('code actions', () => {
  let client: Client;
  let files = 0;

  before(async () => {
    client = await startClient();
  });
  after(() => client.end());

  /** The actions where `‹…›` stands in the text, each with the text that it makes. */
  async function actionsAt(marked: string, only?: readonly string[]) {
    const start = marked.indexOf('‹');
    const text = marked.replace(/[‹›]/g, '');
    const end = marked.includes('›') ? marked.indexOf('›') - 1 : start;
    const uri = `file:///cases/actions-${++files}.case.md`;
    await client.open(uri, text);
    await client.diagnostics(uri, 1);
    const document = TextDocument.create(uri, 'encounter', 1, text);
    const range = { start: document.positionAt(start), end: document.positionAt(end) };
    const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
      textDocument: { uri },
      range,
      context: { diagnostics: [], ...(only && { only: [...only] }) },
    })) as CodeAction[];
    return actions.map((action) => {
      const [change] = action.edit?.documentChanges ?? [];
      assert.ok(change && 'edits' in change);
      const edits = change.edits.filter((edit): edit is TextEdit => 'newText' in edit);
      assert.equal(edits.length, change.edits.length, 'a client that cannot take snippets was sent one');
      return { ...action, text: TextDocument.applyEdits(document, edits) };
    });
  }
  const titled = async (marked: string, title: RegExp, only?: readonly string[]) => {
    const actions = await actionsAt(marked, only);
    const found = actions.find((action) => title.test(action.title));
    assert.ok(found, `none of ${JSON.stringify(actions.map((action) => action.title))} is ${title}`);
    return found;
  };

  it('says which kinds there are', () => {
    assert.deepEqual(client.initialized.capabilities.codeActionProvider, {
      codeActionKinds: ['quickfix', 'refactor.rewrite', 'refactor.extract', 'source.fixAll.encounter'],
    });
  });

  it('lists the fix that mends before what passes over, and prefers it', async () => {
    const marked = headed('He is a ‹frequent flyer› of this ward.\n');
    const actions = await actionsAt(marked, ['quickfix']);
    const [first] = actions;
    assert.ok(actions.some(({ title }) => /^Pass over ‘language\//.test(title)));
    assert.doesNotMatch(first?.title ?? '', /^Pass over/);
    for (const { title, isPreferred } of actions)
      assert.equal(isPreferred === true, !/^(?:Pass over|Add)/.test(title), title);
  });

  it('offers each wording that can stand in the same place, and prefers the first', async () => {
    const actions = await actionsAt(headed('Her ‹attention-seeking› behaviour tired us.\n'), ['quickfix']);
    const written = actions.filter(({ title }) => title.startsWith('Write '));
    assert.deepEqual(
      written.map(({ title, isPreferred }) => [title, isPreferred === true]),
      [
        ['Write ‘seeking help’', true],
        ['Write ‘seeking connection’', false],
      ],
    );
    assert.match(written[1]?.text ?? '', /Her seeking connection behaviour tired us/);
    assert.ok(written.every(({ diagnostics }) => diagnostics?.length === 1));
  });

  it('lead from a place that nobody has written to the next one, where the client has that command', async () => {
    const text = headed(':::takeaway\nWhat went well, and how it came to go well.\n:::\n');
    const offered = async (of: Client) => {
      const uri = `file:///cases/leads-${++files}.case.md`;
      await of.open(uri, text);
      const at = TextDocument.create(uri, 'encounter', 1, text).positionAt(text.indexOf('went well'));
      const params = { textDocument: { uri }, range: { start: at, end: at }, context: { diagnostics: [] } };
      return (await of.connection.sendRequest(CodeActionRequest.type, params)) as CodeAction[];
    };
    const ours = await startClient({}, { initializationOptions: { commands: true } });
    const [first, ...more] = await offered(ours);
    await ours.end();
    assert.equal(first?.title, 'Go to the next place to fill in');
    assert.equal(first.command?.command, 'encounter.nextPlace');
    assert.equal(first.diagnostics?.length, 1);
    assert.deepEqual(
      more.map(({ title }) => title),
      (await offered(client)).map(({ title }) => title),
    );
  });

  describe('add a speaker to the people', () => {
    const marked = headed(':::dialogue\nDr Shah: Yes?\n\n‹Joe› Kelly: I am her son.\n:::\n');

    it('as what they are, and keep every comment', async () => {
      const { text } = await titled(marked, /^Add ‘Joe Kelly’ to the people of the case, as a relative$/);
      const { people } = parseCase(text).case;
      assert.deepEqual(people.map(({ key, name, part }) => [key, name, part]).at(-1), [
        'kelly-2',
        'Joe Kelly',
        'relative',
      ]);
      assert.match(text, /# who is in it/);
      assert.deepEqual(parseCase(text).findings, []);
    });

    it('and so is one whose key is used before there is anybody of it', async () => {
      const { text } = await titled(
        headed(':::voice{of=‹brown›}\nI wait.\n:::\n'),
        /^Add ‘Brown’ to the people of the case, as a colleague$/,
      );
      assert.deepEqual(parseCase(text).findings, []);
      assert.equal(parseCase(text).case.people.at(-1)?.name, 'Brown');
    });

    it('but not as a second patient', async () => {
      const titles = (await actionsAt(marked)).map(({ title }) => title);
      assert.ok(!titles.some((title) => /as the patient/.test(title)), titles.join('\n'));
    });
  });

  describe('add what the format needs', () => {
    for (const format of FORMAT_NAMES) {
      it(`${format}: everything, one after the other, without an error`, async () => {
        let text = headed('').replace('reflective-practice', format);
        for (let step = 0; missingFor(parseCase(text).case, format).length > 0; step += 1) {
          assert.ok(
            step < 8,
            `still missing after ${step}: ${JSON.stringify(missingFor(parseCase(text).case, format))}`,
          );
          text = (await titled(text.replace('format: ', 'format: ‹'), /^Add /)).text;
        }
        assert.deepEqual(
          parseCase(text).findings.filter(({ severity }) => severity === 'error'),
          [],
        );
      });
    }

    it('and is about the finding, once there is one', async () => {
      const { diagnostics } = await titled(headed('', 'status: in-review\n').replace('format: ', 'format: ‹'), /^Add /);
      assert.equal(diagnostics?.[0]?.code, 'structure/format-requires');
    });
  });

  describe('add a key that the front matter lacks', () => {
    for (const end of ['\n', '\r\n']) {
      it(`and claim nothing in the author’s name (${JSON.stringify(end)})`, async () => {
        const marked = headed('One.\n', 'status: approved\n')
          .replace('---\ntitle', '‹---›\ntitle')
          .replaceAll('\n', end);
        const actions = await actionsAt(marked);
        const added = actions.filter(({ title }) => /^Add ‘/.test(title));
        for (const key of ['level', 'authors', 'license', 'reviewed', 'review-due'])
          assert.ok(
            added.some(({ title }) => title.startsWith(`Add ‘${key}’: `)),
            actions.map(({ title }) => title).join('\n'),
          );
        const reviewed = added.find(({ title }) => title.startsWith('Add ‘reviewed’'))?.text ?? '';
        assert.match(reviewed, /\r?\nreviewed:\r?\n {2}by: ""\r?\n {2}on: \r?\n---\r?\n\r?\nOne\./);
        assert.ok(!parseCase(reviewed).findings.some(({ rule }) => rule === 'matter/yaml'));
      });
    }
  });

  it('adds where a draft begins what only review and approval will ask for, and nowhere else', async () => {
    const later = /^Add ‘(?:level|authors|license|reviewed|review-due)’/;
    const titlesAt = async (marked: string) =>
      (await actionsAt(marked)).map(({ title }) => title).filter((title) => later.test(title));
    assert.equal((await titlesAt(headed('One.\n').replace('---\ntitle', '‹---›\ntitle'))).length, 5);
    assert.deepEqual(await titlesAt(headed('One.\n').replace('title:', '‹title›:')), []);
    assert.deepEqual(await titlesAt(headed('‹One›.\n')), []);
    const { text } = await titled(headed('One.\n').replace('---\ntitle', '‹---›\ntitle'), /^Add ‘level’/);
    assert.match(text, /\nlevel: specialty-training\n---\n/);
  });

  describe('pass over a finding', () => {
    const places: Readonly<Record<string, string>> = {
      'in prose': headed('One.\n\nHe is a ‹frequent flyer› here.\n'),
      'in a block': headed(':::facilitator\nHe is a ‹frequent flyer› here.\n:::\n'),
      'in a list in a block': headed(
        ':::key{on=q1}\n- One\n- He is a ‹frequent flyer› here.\n\n:::\n\n:::question{#q1}\nWhat is it like?\n:::\n',
      ),
      'in the front matter': headed('One.\n', 'objectives:\n  - ‹Understand› grief\n'),
      'among CRLF': headed('One.\n\nHe is a ‹frequent flyer› here.\n').replaceAll('\n', '\r\n'),
    };
    for (const [where, marked] of Object.entries(places)) {
      it(`${where}: not before a reason is given, and then that one alone`, async () => {
        const { text, diagnostics } = await titled(marked, /^Pass over ‘(?:language\/label|teaching\/objective-verb)’/);
        const rule = String(diagnostics?.[0]?.code);
        const before = lint(parseCase(text)).map((finding) => finding.rule);
        assert.ok(before.includes(rule) && before.includes('suppression/reason'), 'without a reason it stays');
        const reasoned = text.replace(`${rule}: `, `${rule}: the registrar’s own words`);
        const after = lint(parseCase(reasoned)).map((finding) => finding.rule);
        assert.ok(!after.includes(rule), after.join(' '));
        assert.ok(!after.some((one) => one.startsWith('suppression/')), after.join(' '));
      });
    }
  });

  it('pass over a term of the library’s own, in what somebody says, too', () => {
    const text = headed(':::dialogue\nDr Shah: Our heartsink is here.\n\nMrs Kelly: Who?\n:::\n');
    const rules = [ownTermsRule([{ term: 'heartsink', instead: [] }])];
    const file = parseCase(text);
    const findings = lint(file, { rules }).filter(({ rule }) => rule === 'language/own-term');
    assert.equal(findings.length, 1);
    const open = { uri: 'file:///a.case.md', version: 1, file, findings: () => findings };
    const selection = { start: 0, end: text.length };
    const [action] = suppressFinding({ open, selection, findings, l10n: ENGLISH });
    const [edit] = action?.edits ?? [];
    assert.ok(edit);
    const comment = edit.text.replace('${1:}', 'as it was said');
    const passed = parseCase(text.slice(0, edit.range.start) + comment + text.slice(edit.range.end));
    assert.deepEqual(
      lint(passed, { rules }).filter(({ rule }) => /own-term|suppression/.test(rule)),
      [],
    );
  });

  describe('a note to whoever leads, in a block', () => {
    const moved = async (marked: string) => {
      const { text } = await titled(headed(marked), /^Move it behind the block, into ‘:::facilitator’/);
      assert.ok(!lint(parseCase(text)).some(({ rule }) => rule === 'structure/note-shown'));
      return text.slice(text.indexOf('\n---\n\n') + 6);
    };

    it('goes behind the question with its bracket, and says which question it is on', async () => {
      const note = 'Leader: wait (long). Model answer: safeguarding.';
      assert.equal(
        await moved(`:::question{#q1}\nWhat now? (‹›${note})\n\nAnd then?\n:::\n\nShe left.\n`),
        `:::question{#q1}\nWhat now?\n\nAnd then?\n:::\n\n:::facilitator{on=q1}\n${note}\n:::\n\nShe left.\n`,
      );
    });

    it('goes with its paragraph, from its line on', async () => {
      assert.equal(
        await moved(':::voice{of=kelly}\nI sat.\n**‹›Tutor note:** she\nis afraid.\n\nI left.\n:::\n'),
        ':::voice{of=kelly}\nI sat.\n\nI left.\n:::\n\n:::facilitator\n**Tutor note:** she\nis afraid.\n:::\n',
      );
    });

    it('goes out of what happens in a dialogue', async () => {
      assert.match(
        await moved(':::dialogue\nMrs Kelly: No.\n\n[‹›Facilitator: stop here.]\n\nDr Shah: Yes.\n:::\n'),
        /^:::dialogue\nMrs Kelly: No\.\n\s*Dr Shah: Yes\.\n:::\n\n:::facilitator\nFacilitator: stop here\.\n:::\n$/,
      );
    });

    it('goes out of a dialogue, in which it seemed to be said', async () => {
      const said = (line: string, more = '') =>
        `:::dialogue\nMrs Kelly: No.\n\n${line}: do not let them rescue her.\n\n${more}Dr Shah: Yes.\n:::\n`;
      assert.equal(
        await moved(said('‹›Facilitator')),
        ':::dialogue\nMrs Kelly: No.\n\nDr Shah: Yes.\n:::\n\n:::facilitator\nFacilitator: do not let them rescue her.\n:::\n',
      );
      const longer = await actionsAt(headed(said('‹›Facilitator', 'The answer is safeguarding.\n\n')));
      assert.ok(
        longer.every(({ title }) => !/^Move it/.test(title)),
        'what follows may be more of it',
      );
    });

    it('stays where nobody can say where it ends', async () => {
      const open = headed(':::question\nWhat now? (‹›Leader: wait.\n\nAnd then?\n:::\n');
      assert.ok((await actionsAt(open)).every(({ title }) => !/^Move it/.test(title)));
    });
  });

  describe('a block inside another', () => {
    const [mark, inside] = [
      '{#talk for="candidate"}',
      'Mrs Kelly: Am I?\n\n:::‹›facilitator\nWait.\n:::\n\nDr Shah: Yes.\n',
    ];
    const nested = (line: string) => headed(`:::${line}\n${inside}:::\n\nShe left.\n`);
    const bodyOf = (text: string) => text.slice(text.indexOf('\n---\n\n') + 6);

    it('in a dialogue stands between two of them, of which one has the id', async () => {
      const { text } = await titled(nested(`dialogue${mark}`), /^Close the dialogue before it/);
      assert.equal(
        bodyOf(text),
        `:::dialogue${mark}\nMrs Kelly: Am I?\n:::\n\n:::facilitator\nWait.\n:::\n\n:::dialogue{for="candidate"}\nDr Shah: Yes.\n:::\n\nShe left.\n`,
      );
      const plain = await titled(nested('dialogue{#talk}'), /^Close the dialogue before it/);
      assert.match(plain.text, /\n:::dialogue\nDr Shah/);
    });

    for (const word of ['dialogue', 'voice{of=kelly}'])
      it(`goes behind it (${word}), and nothing else is withheld`, async () => {
        const { text } = await titled(nested(word), /^Move it behind the block that it stands in/);
        const made = `:::${word}\nMrs Kelly: Am I?\n\nDr Shah: Yes.\n:::\n\n:::facilitator\nWait.\n:::\n\nShe left.\n`;
        assert.equal(bodyOf(text), made);
        const file = parseCase(text);
        assert.equal(file.doubtful, false);
        assert.deepEqual(
          file.findings.filter(({ severity }) => severity === 'error'),
          [],
        );
      });

    it('first or last in it, with CRLF, goes behind it as well', async () => {
      const first = headed(':::story{by=shah}\n:::‹›facilitator\nWait.\n:::\nI sat.\n:::\n').replaceAll('\n', '\r\n');
      const last = headed(':::story{by=shah}\nI sat.\n\n:::‹›facilitator\nWait.\n:::\n:::\n').replaceAll('\n', '\r\n');
      for (const each of [first, last]) {
        const { text } = await titled(each, /^Move it behind/);
        assert.ok(
          text.endsWith(
            ':::story{by=shah}\n\nI sat.\n:::\n\n:::facilitator\nWait.\n:::\n'
              .replaceAll('\n', '\r\n')
              .replace('}\r\n\r\n', '}\r\n'),
          ),
          JSON.stringify(text.slice(-90)),
        );
      }
    });
  });

  describe('close a block that is not closed', () => {
    const closings = async (marked: string) =>
      (await actionsAt(marked)).filter(({ title }) => title.startsWith('Close '));
    const bodyOf = (text: string) => text.slice(text.indexOf('\n---\n\n') + 6);

    it('before the next block, and what passes over a finding there stays with it', async () => {
      const marked = headed(
        ':::‹facilitator›\nWait.\n\n<!-- encounter-disable-next-line teaching/minutes: all of it -->\n:::question\nWhy?\n:::\n',
      );
      const [only, ...more] = await closings(marked);
      assert.equal(only?.title, 'Close ‘:::facilitator’ in line 13, before ‘:::question’');
      assert.deepEqual(more, []);
      assert.equal(
        bodyOf(only.text),
        ':::facilitator\nWait.\n:::\n\n<!-- encounter-disable-next-line teaching/minutes: all of it -->\n:::question\nWhy?\n:::\n',
      );
      assert.deepEqual(parseCase(only.text).findings, []);
    });

    it('at the latest, or already before a heading: the author decides, and nothing is preferred', async () => {
      const marked = headed(':::‹facilitator›\nWait.\n\n## Afterwards\n\nShe came again.\n');
      const [latest, before, ...more] = await closings(marked);
      assert.deepEqual(more, []);
      assert.equal(latest?.title, 'Close ‘:::facilitator’ in line 17, at the end of the file');
      assert.equal(before?.title, 'Close ‘:::facilitator’ in line 13, before the heading ‘Afterwards’');
      assert.equal(bodyOf(latest.text), ':::facilitator\nWait.\n\n## Afterwards\n\nShe came again.\n:::\n');
      assert.equal(bodyOf(before.text), ':::facilitator\nWait.\n:::\n\n## Afterwards\n\nShe came again.\n');
      for (const { text, isPreferred, diagnostics } of [latest, before]) {
        assert.deepEqual(parseCase(text).findings, []);
        assert.equal(isPreferred, undefined);
        assert.equal(diagnostics?.[0]?.code, 'structure/unclosed');
      }
      // The line that is named is the line that is written.
      assert.equal(latest.text.split('\n')[16], ':::');
      assert.equal(before.text.split('\n')[12], ':::');
    });

    it('with the line ends of the file, once: then there is nothing left to close', async () => {
      const marked = headed(':::‹dialogue›\nDr Shah: Well.\n').replaceAll('\n', '\r\n');
      const [only] = await closings(marked);
      assert.match(only?.text ?? '', /Well\.\r\n:::\r\n$/);
      assert.doesNotMatch(only?.text ?? '', /(?<!\r)\n/);
      assert.deepEqual(await closings((only?.text ?? '').replace('dialogue', '‹dialogue›')), []);
    });

    it('not where the line would close nothing: in code', async () => {
      assert.deepEqual(await closings(headed(':::‹facilitator›\n```\nWait.\n')), []);
    });

    it('and never with all that is mended on save', async () => {
      assert.deepEqual(await actionsAt(headed(':::‹facilitator›\nWait.\n'), ['source.fixAll.encounter']), []);
    });
  });

  describe('rewrite what is selected', () => {
    it('paragraphs as a dialogue, in which two speak in turn', async () => {
      const marked = headed(
        '‹“What were you hoping for?”\n\n“You tell me.”\n\n[She looks at the door.]\n\nDr Shah (thinking): Nothing left.›\n\nAfter.\n',
      );
      const { text } = await titled(marked, /^Make a dialogue of these paragraphs; Dr Shah speaks first$/);
      assert.equal(
        text,
        headed(
          ':::dialogue\nDr Shah: What were you hoping for?\n\nMrs Kelly: You tell me.\n\n[She looks at the door.]\n\nDr Shah (thinking): Nothing left.\n:::\n\nAfter.\n',
        ),
      );
      assert.deepEqual(parseCase(text).findings, []);
    });

    it('turns that have their names as a dialogue at once', async () => {
      const { text } = await titled(
        headed('‹Dr Shah: Yes?\n\nMrs Kelly: No.›\n'),
        /^Make a dialogue of these paragraphs$/,
      );
      assert.equal(text, headed(':::dialogue\nDr Shah: Yes?\n\nMrs Kelly: No.\n:::\n'));
    });

    it('a quotation as somebody’s voice', async () => {
      const { text } = await titled(
        headed('> I wait.\n> I ‹wait› on.\n'),
        /^Make this quotation the voice of Mrs Kelly$/,
      );
      assert.equal(text, headed(':::voice{of=kelly}\nI wait.\nI wait on.\n:::\n'));
    });

    it('prose as a note that no learner sees', async () => {
      const { text } = await titled(
        headed('For all.\n\n‹Let it be silent.\n\n- Count to 1:1000.›\n\nFor all.\n'),
        /^Keep this for the facilitator$/,
      );
      assert.equal(
        text,
        headed('For all.\n\n:::facilitator\nLet it be silent.\n\n- Count to 1:1000.\n\n:::\n\nFor all.\n'),
      );
    });

    it('the numbers of a list, one after the other again', async () => {
      const { text } = await titled(headed('3. One\n3. ‹Two\n9. Three: 1:1000\n'), /^Number this list anew$/);
      assert.equal(text, headed('3. One\n4. Two\n5. Three: 1:1000\n'));
    });

    it('only what stands in the open: a block in a block would be withheld', async () => {
      const actions = await actionsAt(headed(':::voice{of=kelly}\n‹I wait.›\n:::\n'), ['refactor']);
      assert.deepEqual(
        actions.map(({ title }) => title),
        [],
      );
    });
  });

  describe('move a source to the references', () => {
    for (const [written, rest, field] of [
      [
        'as shown before (https://doi.org/10.1136/bmj.‹i760›).',
        'as shown before [@bmj-i760].',
        'DOI: 10.1136/bmj.i760',
      ],
      ['see doi:10.1136/‹bmj.i760›, and ask.', 'see [@bmj-i760], and ask.', 'DOI: 10.1136/bmj.i760'],
      ['Elder, PMID: ‹17090786›.', 'Elder, [@pmid17090786].', 'PMID: "17090786"'],
      [
        'It is at https://www.‹balint.co.uk›/about/.',
        'It is at [@balint-co-uk].',
        'URL: "https://www.balint.co.uk/about/"',
      ],
    ] as const) {
      it(written.replace(/[‹›]/g, ''), async () => {
        const { text } = await titled(headed(`${written}\n`), /^Move this source to the references/);
        assert.ok(text.endsWith(`${rest}\n`), text);
        assert.ok(text.includes(field), text);
        assert.equal(parseCase(text).case.matter.references.length, 1);
        assert.deepEqual(
          lint(parseCase(text)).filter(({ rule }) => rule.startsWith('evidence/')),
          [],
        );
      });
    }

    for (const [written, rest] of [
      [
        'Some were known (O’Dowd TC. Five years of ‹heartsink› patients in general practice. BMJ. 1988 Aug 20-27;297(6647):528-30. doi: 10.1136/bmj.297.6647.528. PMID: 3139188; PMCID: PMC1834067.).',
        'Some were known [@odowd1988].',
      ],
      [
        '- O’Dowd TC. Five years of heartsink patients in general practice. BMJ 1988;297(6647):528–‹30›. doi:10.1136/bmj.297.6647.528',
        '- [@odowd1988]',
      ],
    ] as const) {
      it(`as it is written out: ${written.replace(/[‹›]/g, '').slice(0, 60)}…`, async () => {
        const { text } = await titled(
          headed(`${written}\n`),
          /^Move this source to the references, and cite it as ‘odowd1988’/,
        );
        assert.ok(text.endsWith(`${rest}\n`), text);
        const [reference] = parseCase(text).case.matter.references;
        assert.deepEqual(reference?.author, [{ family: 'O’Dowd', given: 'T C' }]);
        assert.equal(reference?.title, 'Five years of heartsink patients in general practice');
        assert.equal(reference?.doi, '10.1136/bmj.297.6647.528');
        for (const field of ['container-title: BMJ', 'volume: 297', '528-30', '6647', 'issued: 1988'])
          assert.ok(text.includes(field), field);
        assert.deepEqual(
          lint(parseCase(text)).filter(({ rule }) => /^(?:evidence|matter)\/(?!missing-key)/.test(rule)),
          [],
        );
      });
    }

    it('takes no number of a trial, no dose and no sentence for a reference', async () => {
      for (const body of [
        'She came in 1988; 297 people: 528‹-›30 of them women.',
        'In 2019;3:‹1›',
        'Seen by Dr Shah. Again. Clinic 2020;1:‹2›',
      ])
        assert.deepEqual(await actionsAt(headed(`${body}\n`), ['refactor.extract']), []);
    });

    it('puts the references below the people, though the status stands above them', async () => {
      const early = headed('See 10.1136/‹bmj.i760›.\n').replace(/\n---\n\n/, '\nstatus: draft\n---\n\n');
      const above = early.replace('\nstatus: draft\n---', '\n---').replace(/\npeople:/, '\nstatus: draft\npeople:');
      for (const marked of [early, above]) {
        const { text } = await titled(marked, /^Move this source to the references/);
        assert.ok(text.indexOf('references:') > text.indexOf('people:'), text);
        assert.ok(text.indexOf('references:') > text.indexOf('origin:'), text);
      }
    });

    it('cites the item that is there already', async () => {
      const { text } = await titled(
        headed(
          'See 10.1136/‹BMJ.I760›.\n',
          'references:\n  - { id: lister2016, type: article-journal, DOI: 10.1136/bmj.i760 }\n',
        ),
        /^Cite ‘lister2016’ here$/,
      );
      assert.ok(text.endsWith('See [@lister2016].\n'));
    });

    it('leaves 1:1000 and links that have a text of their own alone', async () => {
      for (const body of ['Adrenaline ‹1:1000›.', '[the paper](https://doi.org/10.1136/bmj.‹i760›)'])
        assert.deepEqual(await actionsAt(headed(`${body}\n`), ['refactor.extract']), []);
    });
  });

  describe('mend all at once', () => {
    const BROKEN = headed(
      'One.\n',
      'references:\n  - { id: a, type: article-journal, DOI: "doi:10.1136/bmj.i760" }\n  - { id: b, type: article-journal, PMID: "PMID 17090786" }\n',
    );

    it('on save, in one edit, and then there is nothing left to mend', async () => {
      const [action, ...more] = await actionsAt(`‹${BROKEN}`, ['source.fixAll']);
      assert.deepEqual(more, []);
      assert.match(action?.text ?? '', /DOI: "?10\.1136\/bmj\.i760"?/);
      assert.match(action?.text ?? '', /PMID: "?17090786"?/);
      assert.deepEqual(await actionsAt(`‹${action?.text}`, ['source.fixAll']), []);
    });

    it('but shows learners nothing that was withheld, and changes nobody’s words', async () => {
      const withheld = headed(':::voise{of=kelly}\nI wait.\n:::\n\nHe is a frequent flyer.\n');
      assert.deepEqual(await actionsAt(`‹${withheld}`, ['source.fixAll']), []);
    });

    it('but hides a note to whoever leads in a block of its own, and settles', async () => {
      const shown = headed('She sits.\nFacilitator: wait.\n\nTutor note: she is afraid.\n');
      const [action] = await actionsAt(`‹${shown}`, ['source.fixAll']);
      const hidden =
        'She sits.\n\n:::facilitator\nFacilitator: wait.\n:::\n\n:::facilitator\nTutor note: she is afraid.\n:::\n';
      assert.equal(action?.text, headed(hidden));
      assert.deepEqual(await actionsAt(`‹${action?.text}`, ['source.fixAll']), []);
    });

    it('is not among what the light bulb lists', async () => {
      assert.ok((await actionsAt(`‹${BROKEN}`)).every(({ kind }) => !kind?.startsWith('source')));
    });
  });
});

describe('code actions for a client that takes snippets', () => {
  it('have stops where the author is to write', async () => {
    const client = await startClient({ workspace: { workspaceEdit: { snippetEditSupport: true } } });
    try {
      const uri = 'file:///cases/snippets.case.md';
      await client.open(uri, headed('').replace('reflective-practice', 'osce'));
      await client.diagnostics(uri, 1);
      const position = { line: 2, character: 9 };
      const actions = (await client.connection.sendRequest(CodeActionRequest.type, {
        textDocument: { uri },
        range: { start: position, end: position },
        context: { diagnostics: [] },
      })) as CodeAction[];
      const [change] =
        actions.find(({ title }) => /^Add a brief for the candidate/.test(title))?.edit?.documentChanges ?? [];
      assert.ok(change && 'edits' in change);
      const [edit] = change.edits;
      assert.ok(edit && 'snippet' in edit);
      const { text, stops } = expanded(edit.snippet.value);
      assert.match(text, /^:::brief\{for=candidate minutes=2\}\n.*Dr Shah.*Mrs Kelly/m);
      assert.ok(stops >= 4);
    } finally {
      await client.end();
    }
  });
});
