import assert from 'node:assert/strict';
import type { Dialogue } from '../../src/language/case.js';
import { type CaseFile, parseCase } from '../../src/language/parse.js';
import { at, found, one, wordsOf } from './sample.js';

const PEOPLE = `---
title: The letter
format: skills
origin: fictional
people:
  kelly:
    name: Mrs Anne Kelly
    part: patient
  tom:
    name: Tom Kelly
    part: relative
  shah:
    name: Dr Shah
    part: clinician
  rene:
    name: Ren\u00e9
    part: colleague
  fadi:
    name: \u0641\u0627\u062f\u064a
    part: interpreter
---

`;

const dialogue = (lines: string): CaseFile => parseCase(`${PEOPLE}:::dialogue\n${lines}\n:::\n`);

/** A dialogue as it was understood: \`key: words\`, \`key (manner): words\`, \`key …: inner speech\`, \`[action]\`, \`prose\`. */
function heard(file: CaseFile): string[] {
  return one(file, 'dialogue').children.map((child: Dialogue['children'][number]) => {
    if (child.type === 'action') return `[${wordsOf(child)}]`;
    if (child.type !== 'turn') return wordsOf(child);
    const how = `${child.manner === undefined ? '' : ` (${child.manner})`}${child.inner ? ' …' : ''}`;
    return `${child.speaker.key}${how}: ${child.children.map(wordsOf).join(' / ')}`;
  });
}

/** Reads these lines without a finding. */
function clean(lines: string): string[] {
  const file = dialogue(lines);
  assert.deepEqual(found(file), []);
  return heard(file);
}

describe('A turn', () => {
  it('begins with a speaker and a colon, with or without blank lines between', () => {
    const turns = ['shah: How are you?', 'kelly: Same.', 'shah: Go on.'];
    assert.deepEqual(clean('Dr Shah: How are you?\n\nMrs Anne Kelly: Same.\n\nDr Shah: Go on.'), turns);
    assert.deepEqual(clean('Dr Shah: How are you?\nMrs Anne Kelly: Same.\nDr Shah: Go on.'), turns);
    assert.deepEqual(clean('Dr Shah: How are you?\r\nMrs Anne Kelly: Same.\r\nDr Shah: Go on.'), turns);
  });

  it('runs to the next one, over lines, paragraphs, lists and quotes', () => {
    assert.deepEqual(clean('Dr Shah: One\ntwo\n\nthree\n\n- four\n\n> five\n\nRen\u00e9: six'), [
      'shah: One\ntwo / three / four / five',
      'rene: six',
    ]);
  });

  it('names its speaker by the whole name, the key, or a part of the name that is nobody else’s', () => {
    assert.deepEqual(clean('Mrs Anne Kelly: a\nkelly: b\nAnne: c\nTom: d\nShah: e'), [
      'kelly: a',
      'kelly: b',
      'kelly: c',
      'tom: d',
      'shah: e',
    ]);
  });

  it('does not begin with a part of two names, nor with a title alone', () => {
    const file = dialogue('Dr Shah: a\nKelly: b\nMrs: c');
    assert.deepEqual(heard(file), ['shah: a\nKelly: b\nMrs: c']);
    assert.deepEqual(found(file), ['structure/unknown-speaker "Kelly"', 'structure/unknown-speaker "Mrs"']);
  });

  it('may have its speaker in bold, the colon inside or outside', () => {
    assert.deepEqual(clean('**Dr Shah:** a\n\n**Dr Shah**: b\n\n__Anne__: c\n\n**Anne** (softly): d'), [
      'shah: a',
      'shah: b',
      'kelly: c',
      'kelly (softly): d',
    ]);
  });

  it('may have a full-width colon, a space before it, and full-width brackets', () => {
    assert.deepEqual(clean('Dr Shah： a\nAnne : b\nTom\u00a0: c\nRen\u00e9\u202f: d\nAnne（softly）：e'), [
      'shah: a',
      'kelly: b',
      'tom: c',
      'rene: d',
      'kelly (softly): e',
    ]);
  });

  it('knows a name in another normal form, and among bidi marks', () => {
    assert.deepEqual(
      clean('Rene\u0301: a\n\u200f\u0641\u0627\u062f\u064a\u200e: b\n\u2068\u0641\u0627\u062f\u064a\u2069 : c'),
      ['rene: a', 'fadi: b', 'fadi: c'],
    );
  });

  it('keeps later colons as what is said', () => {
    assert.deepEqual(clean('Dr Shah: It is 10:30: late. Tom: gone. I said: no.'), [
      'shah: It is 10:30: late. Tom: gone. I said: no.',
    ]);
  });

  it('needs nothing to be said on its own line', () => {
    assert.deepEqual(clean('Dr Shah:\nSit down.\n\nTom:\n\nNo.'), ['shah: Sit down.', 'tom: No.']);
  });

  it('keeps the marks of Markdown in what is said', () => {
    const file = dialogue('Dr Shah: I *really* mean &quot;no&quot; \\* `x`\nTom: **All** of it.');
    assert.deepEqual(heard(file), ['shah: I  really  mean "no" *  x', 'tom: All  of it.']);
    const [first] = one(file, 'dialogue').children;
    assert.match(JSON.stringify(first), /"emphasis".*"inlineCode"/);
  });

  it('is not begun by a line break that is only written as one', () => {
    assert.deepEqual(clean('Dr Shah: a&#10;Tom: b'), ['shah: a\nTom: b']);
  });

  it('may be deep in a longer line than its name, without losing a character', () => {
    const said = 'x'.repeat(5000);
    assert.deepEqual(clean(`Dr Shah: ${said}\nTom: ${said}`), [`shah: ${said}`, `tom: ${said}`]);
  });
});

describe('The manner of a turn', () => {
  it('stands in brackets after the speaker', () => {
    assert.deepEqual(clean('Dr Shah (to the screen): a\nTom(quietly): b'), [
      'shah (to the screen): a',
      'tom (quietly): b',
    ]);
  });

  it('may also stand in what is said, and stays there', () => {
    assert.deepEqual(clean('Dr Shah: (sighs) a (smiles)'), ['shah: (sighs) a (smiles)']);
  });

  it('knows the word for thinking in Arabic with its vowels and without, and after an Arabic comma', () => {
    assert.deepEqual(clean('Anne (يفكر): a\nTom (يفكّر): b\nAnne (يُفَكِّرُ): c\nTom (بصوت منخفض، يفكّر): d'), [
      'kelly …: a',
      'tom …: b',
      'kelly …: c',
      'tom (بصوت منخفض) …: d',
    ]);
  });

  it('makes inner speech of it with the word for thinking, in the languages that have one', () => {
    assert.deepEqual(clean('Dr Shah (thinking): a\nTom (Thinking): b\nAnne (denkt): c\nRen\u00e9 (pense): d'), [
      'shah …: a',
      'tom …: b',
      'kelly …: c',
      'rene …: d',
    ]);
  });

  it('may say more of inner speech', () => {
    assert.deepEqual(clean('Dr Shah (thinking, ashamed): a\nTom (not thinking): b'), [
      'shah (ashamed) …: a',
      'tom (not thinking): b',
    ]);
  });
});

describe('An action', () => {
  it('is a line in square brackets', () => {
    assert.deepEqual(clean('Dr Shah: a\n\n[Silence.]\n\nTom: b\n[He *leaves*, 10:30.]\nTom: c'), [
      'shah: a',
      '[Silence.]',
      'tom: b',
      '[He  leaves , 10:30.]',
      'tom: c',
    ]);
  });

  it('ends the turn, so that what follows is prose until somebody speaks', () => {
    assert.deepEqual(clean('Dr Shah: a\n\n[Silence.]\n\nIt rains.\n\nTom: b'), [
      'shah: a',
      '[Silence.]',
      'It rains.',
      'tom: b',
    ]);
  });

  it('is no citation, footnote or link', () => {
    const file = dialogue('Dr Shah: a\n\n[@odowd1988]\n\n[^1]\n\n[link](#q1)\n\n[^1]: note');
    assert.deepEqual(
      one(file, 'dialogue').children.map((child) => child.type),
      ['turn'],
    );
  });

  it('is none in the middle of a line', () => {
    assert.deepEqual(clean('Dr Shah: a [sighs] b\nTom: [sighs]'), ['shah: a [sighs] b', 'tom: [sighs]']);
  });
});

describe('What is not understood in a dialogue is found', () => {
  it('whoever leads the group, in the languages of the handout: learners see none of it', () => {
    for (const role of ['Facilitator', 'Leitung', 'Animatrice', 'Docente', 'Begeleider', 'الميسّرة']) {
      const file = dialogue(`Dr Shah: Tea?\n\n${role}: do not let them rescue her.`);
      assert.equal(file.findings.find(({ rule }) => rule === 'structure/unknown-speaker')?.severity, 'error', role);
      assert.equal(file.case.sections[0]?.children[0]?.type, 'withheld', role);
    }
  });

  it('somebody whom nobody declared, who stays text', () => {
    const file = dialogue('Dr Shah: a\nNurse Blake: b\n\nBlake (softly): c');
    assert.deepEqual(heard(file), ['shah: a\nNurse Blake: b / Blake (softly): c']);
    assert.deepEqual(found(file), ['structure/unknown-speaker "Nurse Blake"', 'structure/unknown-speaker "Blake"']);
  });

  it('once, however many lines begin with it, with how many', () => {
    const file = dialogue('Dr Shah: a\n\nNurse: b\n\nPorter: c\n\nNurse: d\n\nNurse: e');
    assert.deepEqual(found(file), ['structure/unknown-speaker "Nurse"', 'structure/unknown-speaker "Porter"']);
    assert.match(file.findings[0]?.message ?? '', /said before\. 2 more lines begin with it\.$/);
    assert.match(file.findings[1]?.message ?? '', /said before\.$/);
  });

  it('but not what is measured or planned', () => {
    assert.deepEqual(clean('Dr Shah: a\nBP: 130/80\nPlan: rest'), ['shah: a\nBP: 130/80\nPlan: rest']);
  });

  it('each name that is nearly one, since each can be mended', () => {
    assert.equal(dialogue('Dr Shan: a\n\nDr Shan: b').findings.length, 2);
  });

  it('a name that is nearly one, with its fix', () => {
    const file = dialogue('Dr Shan: a');
    assert.deepEqual(found(file), ['structure/unknown-speaker "Dr Shan"']);
    assert.equal(file.findings[0]?.fix?.text, 'Dr Shah');
  });

  it('but not a sentence with a colon, nor a small word', () => {
    assert.deepEqual(clean('Dr Shah: a\nWhat I meant to say was this: b\nnote: c\n10:30: d'), [
      'shah: a\nWhat I meant to say was this: b\nnote: c\n10:30: d',
    ]);
  });

  const SWALLOWED: Readonly<Record<string, string>> = {
    'the mark of a heading': 'Dr Shah: a\n\n# Tom: b\n',
    'the dash of a list': 'Dr Shah: a\n\n- Tom: b\n',
    'the number of a list': 'Dr Shah: a\n\n1. Tom: b\n',
    'the mark of a quote': 'Dr Shah: a\n\n> Tom: b\n',
    'emphasis that began before it': 'Dr Shah: *a\nTom: b* c\n',
    'bold type that began before it': 'Dr Shah: **a\nTom: b** c\n',
  };
  for (const [how, lines] of Object.entries(SWALLOWED)) {
    it(`a turn that is swallowed by ${how}`, () => {
      const file = dialogue(lines);
      assert.deepEqual(found(file), ['structure/swallowed-turn "Tom"']);
      assert.match(
        file.case.sections.flatMap(({ children }) => children.map(wordsOf)).join(' '),
        /b/,
        'nothing is lost',
      );
    });
  }

  it('a line of dashes or equals signs that makes a heading of a turn, which stays said', () => {
    for (const line of ['---', '===']) {
      const file = dialogue(`Dr Shah: a\n\nTom: b\n${line}\n\nShah: c`);
      assert.deepEqual(found(file), [`structure/swallowed-turn "${line}"`]);
      assert.deepEqual(heard(file), ['shah: a', 'tom: b', 'shah: c']);
    }
  });

  it('a turn that code or raw HTML holds is none', () => {
    assert.deepEqual(clean('Dr Shah: a\n\n```\nTom: b\n```'), ['shah: a / Tom: b']);
  });

  it('a dialogue of nobody', () => {
    assert.deepEqual(found(dialogue('')), ['structure/empty-block "dialogue"']);
  });

  it('a block or leaf that does not belong there, which is withheld', () => {
    const file = dialogue('Dr Shah: a\n\n::factor[b]{in=patient}\n\nTom: c');
    assert.deepEqual(found(file), ['structure/misplaced "factor"']);
    assert.deepEqual(heard(file), ['shah: a', 'tom: c']);
    assert.match(wordsOf(one(file, 'withheld')), /b/);
  });
});

describe('Before anybody speaks', () => {
  it('prose stays prose', () => {
    assert.deepEqual(clean('It is raining.\n\nDr Shah: a'), ['It is raining.', 'shah: a']);
  });

  it('an opening paragraph may go over into a turn', () => {
    assert.deepEqual(clean('It is raining.\nDr Shah: a'), ['It is raining.', 'shah: a']);
  });
});

describe('A feeling in a dialogue', () => {
  it('is the speaker’s, unless it says whose it is', () => {
    const file = dialogue('Dr Shah: I :feeling[froze]{as=fear}; she was :feeling[angry]{of=kelly as=anger}.');
    const json = JSON.stringify(one(file, 'dialogue'));
    const owners = [...json.matchAll(/"type":"feeling","of":\{"key":"(\w+)"/g)].map(([, key]) => key);
    assert.deepEqual(owners, ['shah', 'kelly']);
  });
});

describe('The range of a turn', () => {
  it('goes from the speaker to the end of what is said, and its marks of bold type are not the name', () => {
    const file = dialogue('**Dr Shah** (softly): a\nb\n\n[Silence.]\n');
    const [turn, action] = one(file, 'dialogue').children;
    assert.ok(turn?.type === 'turn' && action?.type === 'action');
    assert.equal(at(file, turn.range), '**Dr Shah** (softly): a\nb');
    assert.equal(at(file, turn.speaker.range), 'Dr Shah');
    assert.equal(at(file, action.range), '[Silence.]');
  });
});
