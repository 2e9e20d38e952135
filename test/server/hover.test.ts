import assert from 'node:assert/strict';
import { HoverRequest, type MarkupContent } from 'vscode-languageserver/node';
import { type Client, startClient } from './client.js';
import { documentOf, textAt } from './cursor.js';
import { SAMPLE } from './sample.js';

describe('hovers', () => {
  let client: Client;
  let files = 0;

  before(async () => {
    client = await startClient();
  });

  after(() => client.end());

  const told = async (text: string, place: string, word = place) => {
    const uri = `file:///cases/hover-${++files}.case.md`;
    await client.open(uri, text);
    const found = text.indexOf(place);
    assert.ok(found >= 0, `${place} is in the text`);
    const position = documentOf(text).positionAt(found + place.indexOf(word) + 1);
    const hover = await client.connection.sendRequest(HoverRequest.type, { textDocument: { uri }, position });
    if (!hover) return undefined;
    const { kind, value } = hover.contents as MarkupContent;
    assert.equal(kind, 'markdown');
    return { at: hover.range && textAt(text, hover.range), value };
  };

  for (const [what, place, word, at, expected] of [
    [
      'a word means, and who sees it in each format',
      ':::facilitator',
      'facilitator',
      ':::facilitator',
      /How to lead[\s\S]*Balint group\):\* Facilitator’s sheet[\s\S]*Communication skills/,
    ],
    ['an attribute says', 'minutes=5}\nI saw', 'minutes', 'minutes', /how many minutes it takes/],
    ['a person is', 'by=shah', 'shah', 'shah', /\*\*Dr Shah\*\* \(`shah`\)\n\nclinician, he\/him/],
    ['a speaker is', 'Mrs Kelly (looking', 'Kelly', 'Mrs Kelly', /patient/],
    [
      'a question asks, how long it takes and what points at it',
      'on=chairs minutes',
      'chairs',
      'chairs',
      /Question 1\*\* 10 minutes, objective 2\n\nWhat is it like to be Mrs Kelly\?\n\n\*2 places point here\* · it has a key/,
    ],
    [
      'a citation stands for, in full',
      '@odowd1988,',
      'odowd1988',
      'odowd1988',
      /^O’Dowd TC\\\. Five years of heartsink patients\\\. BMJ\\\. 1988\\\.\s+doi\\:10/,
    ],
    ['an objective says', 'objective=2', '2', '2', /Objective 2:\*\* Name the feelings/],
    ['a rule is for', 'matter/missing-key: a', 'missing', 'matter/missing-key', /says what it is, whom it is for/],
    ['a key of the front matter can be', 'origin:', 'origin', 'origin', /`fictional`, `composite`/],
    ['a key within a key says', 'part: clinician', 'part', 'part', /the part they have in the case/],
    ['a format is', '[balint', 'balint', 'balint', /\*\*Balint group\*\*[\s\S]*It needs[\s\S]*Sources/],
    [
      'a feeling is',
      'stomach drop',
      'drop',
      ':feeling[my stomach drop]{as=dread}',
      /A feeling of Dr Shah\*\*, of the family \*dread\*/,
    ],
  ] as const) {
    it(`tell what ${what}`, async () => {
      for (const text of [SAMPLE, `\uFEFF${SAMPLE}`]) {
        const hover = await told(text, place, word);
        assert.equal(hover?.at, at);
        assert.match(hover?.value ?? '', expected);
      }
    });
  }

  it('tell on a wavy line why its rule is there, and from which source, below what else stands there', async () => {
    const loose = SAMPLE.replace('on=chairs minutes', 'on=chair minutes');
    const hover = await told(loose, 'on=chair minutes', 'chair');
    assert.equal(hover?.at, 'chair');
    assert.match(hover?.value ?? '', /\*\*`structure\/dangling-id`\*\*: A key without its question is lost/);
    const label = await told(`${SAMPLE}\nShe is a heartsink.\n`, 'a heartsink', 'heartsink');
    assert.match(label?.value ?? '', /^\*\*`language\/label`\*\*: [\s\S]*\n\n\*Source:\* /);
    const word = await told(`${SAMPLE}\n:::takeaway\n:::\n`, ':::takeaway\n:::', 'takeaway');
    assert.match(word?.value ?? '', /^\*\*`:::takeaway`[\s\S]*\n---\n\n\*\*`structure\/empty-block`/);
  });

  it('say nothing of prose', async () => {
    assert.equal(await told(SAMPLE, 'comes for'), undefined);
  });

  it('show what an author wrote as text, never as markup', async () => {
    const hostile = SAMPLE.replace('a *school* cook', '"[x](command:evil) <img src=x onerror=y> `*b*`"');
    const { value } = (await told(hostile, 'of=kelly', 'kelly')) ?? { value: '' };
    assert.doesNotMatch(value, /(?<!\\)\[x\]|<img|(?<!\\)`\*|(?<!\\)\*b/);
    assert.match((await told(SAMPLE, 'of=kelly', 'kelly'))?.value ?? '', /a \\\*school\\\* cook/);
  });
});
