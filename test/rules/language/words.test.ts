/** Every row of the catalogue of words: found in a sentence, and silent where something else is meant. */

import assert from 'node:assert/strict';
import { parseCase } from '../../../src/language/parse.js';
import { say, textOf } from '../../../src/language/said.js';
import { LANGUAGE } from '../../../src/rules/language/index.js';
import { TERMS } from '../../../src/rules/language/terms/index.js';
import { scan } from '../../../src/rules/language/words.js';
import { viewOf } from '../../../src/rules/view.js';
import { ELSEWHERE, SENTENCES } from './sentences.js';

const caseOf = (body: string, keys = ''): string =>
  `---\ntitle: "The fourth referral"\nformat: reflective-practice\npeople:\n  kelly:\n    name: Mrs Kelly\n    part: patient\n  shah:\n    name: Dr Shah\n    part: clinician\norigin: fictional\n${keys}---\n\n${body}\n`;
const hitsIn = (text: string) => scan(viewOf(parseCase(text))).hits;
const rules = (text: string) => {
  const view = viewOf(parseCase(text));
  return LANGUAGE.flatMap((rule) =>
    rule.check(view, {}).map((report) => ({
      rule: rule.id,
      severity: rule.severity.draft,
      ...report,
      message: textOf(report.message),
    })),
  );
};
const ids = (text: string, keys = ''): readonly string[] => hitsIn(caseOf(text, keys)).map(({ advice }) => advice.id);

const rows = Object.values(TERMS).flat();

describe('The catalogue of words', () => {
  it('has sentences for every row, and no row twice', () => {
    assert.deepEqual(rows.map(({ id }) => id).sort(), [...Object.keys(SENTENCES), ...Object.keys(ELSEWHERE)].sort());
  });

  for (const [id, { found, silent, lang }] of Object.entries<(typeof SENTENCES)[string] & { lang?: string }>({
    ...SENTENCES,
    ...ELSEWHERE,
  })) {
    const keys = lang ? `lang: ${lang}\n` : '';
    it(`${id} is found, and nothing else with it`, () => {
      for (const [sentence, words] of found) {
        const told = hitsIn(caseOf(sentence, keys)).map(({ advice, found: said }) => `${advice.id}: ${said}`);
        assert.ok(told.includes(`${id}: ${words}`), `${sentence} → ${told.join(' | ') || 'nothing'}`);
      }
    });
    it(`${id} is silent where something else is meant`, () => {
      for (const sentence of silent) assert.deepEqual(ids(sentence, keys), [], sentence);
    });
  }

  it('is written in clauses that go on after the word, with curly quotes', () => {
    for (const { id, why: reason, instead, remedy: advice = say`Say it.` } of rows) {
      const [why, remedy] = [textOf(reason), textOf(advice)];
      assert.match(why, /^[a-z][^.!?]*$/, id);
      for (const text of [why, ...instead, remedy]) assert.doesNotMatch(text, /["'`]/, id);
      assert.match(remedy, /^[A-Z].*[.”]$/, id);
    }
  });
});

describe('A judgement is rewritten as what was seen, where it is all that a sentence says of one person', () => {
  /** What each fix makes of the sentence. */
  const rewritten = (sentence: string): readonly string[] => {
    const text = caseOf(sentence);
    return hitsIn(text).flatMap(({ fix, otherFixes = [] }) =>
      [...(fix ? [fix] : []), ...otherFixes].map((one) =>
        (text.slice(0, one.range.start) + one.text + text.slice(one.range.end)).slice(text.indexOf(sentence)).trim(),
      ),
    );
  };

  for (const [sentence, ...wanted] of [
    [
      'Mrs Kelly was manipulative.',
      'Mrs Kelly tried several ways to get help.',
      'Mrs Kelly told two nurses different things.',
    ],
    [
      'The patient is very manipulative, and I was tired.',
      'The patient has tried several ways to get help, and I was tired.',
    ],
    ['She’s manipulative when it is late.', 'She has tried several ways to get help when it is late.'],
    [
      'That day she was agitated.',
      'That day she was pacing.',
      'That day she could not sit still.',
      'That day she was frightened.',
    ],
    ['The patient is bipolar.', 'The patient has bipolar disorder.'],
    ['She was uncooperative because it hurt.', 'She could not hold still because it hurt.'],
  ] as const)
    it(sentence, () => {
      const found = rewritten(sentence);
      assert.deepEqual(found.slice(0, wanted.length), wanted);
      for (const text of found) assert.deepEqual(ids(text), [], text);
    });

  it('and left to its author where the grammar asks for more', () => {
    for (const sentence of [
      'She was manipulative and rude.',
      'She was rude and manipulative.',
      'A manipulative patient came.',
      'She has been manipulative.',
      'She **was** manipulative.',
      'She was manipulating staff again.',
    ])
      assert.deepEqual(rewritten(sentence), [], sentence);
  });

  it('and finds nothing to say of what it writes itself', () => {
    for (const { id, predicate = [] } of rows)
      for (const [is, was] of predicate)
        for (const text of [is, was]) assert.deepEqual(ids(`Mrs Kelly ${text}.`), [], `${id}: ${text}`);
  });
});

describe('The place of a word decides', () => {
  const body = 'She is a heartsink patient.';
  const found = (text: string, keys = '') =>
    rules(caseOf(text, keys)).map(({ rule, severity }) => `${rule} ${severity}`);

  it('found in prose, and in what a clinician says', () => {
    assert.deepEqual(found(body), ['language/label warning']);
    assert.deepEqual(found(`:::dialogue\nDr Shah: ${body}\n:::`), ['language/label warning']);
    assert.deepEqual(found(`::factor[${body}]{in=patient}`), ['language/label warning']);
  });
  it('a hint where a clinician thinks it', () => {
    assert.deepEqual(found(`:::dialogue\nDr Shah (thinking): ${body}\n:::`), ['language/label info']);
  });
  it('silent in what a patient says, thinks, tells or wishes', () => {
    assert.deepEqual(found(`:::dialogue\nMrs Kelly: ${body}\n\nMrs Kelly (thinking): ${body}\n:::`), []);
    assert.deepEqual(found(`:::voice{of=kelly}\n${body}\n:::`), []);
    assert.deepEqual(found(`:::mismatch\n::wish[Not to be a heartsink patient]{of=kelly}\n:::`), []);
  });
  it('one hint for a whole story', () => {
    assert.deepEqual(found(`:::story{by=shah}\n${body} ${body}\n\nA frequent flyer, and obese patients.\n:::`), [
      'language/story info',
    ]);
  });
  it('silent in an actor’s lines, in quotations, code, links, references', () => {
    assert.deepEqual(found(`:::brief{for=kelly}\n::opening[I am a heartsink patient]\n:::`), []);
    assert.deepEqual(found(`> ${body}`), []);
    assert.deepEqual(found(`He wrote ‘heartsink patient’ in the letter. \`frequent flyer\` [frequent flyer](#a)`), []);
    assert.deepEqual(
      found(
        `## References\n\nO’Dowd. Five years of heartsink patients in general practice.\n\n- Heartsink patients revisited.`,
      ),
      [],
    );
    assert.deepEqual(found(`O’Dowd TC. Five years of heartsink patients. BMJ 1988;297:528–30.`), []);
  });
  it('silent for the terms under discussion', () => {
    assert.deepEqual(found(body, 'terms-under-discussion: [heartsink]\n'), []);
    assert.deepEqual(found('A frequent flyer.', 'terms-under-discussion: [frequent-flyer]\n'), []);
    assert.deepEqual(found('A frequent flyer.', 'terms-under-discussion: [heartsink]\n'), ['language/label error']);
  });
  it('silent where a patient speaks in a script that is no dialogue yet', () => {
    assert.deepEqual(found('Patient: They say I am a heartsink patient.\nDoctor: Who says so?'), []);
    assert.deepEqual(found('**Mrs Kelly (quietly):** I am a heartsink patient.'), []);
    assert.deepEqual(found('Patient: Well.\nDoctor: You are a heartsink patient.'), ['language/label warning']);
    assert.deepEqual(found('[patient] They say I am a heartsink patient.\n[doctor] Who says so?'), []);
    assert.deepEqual(found('Guest_family: They say she is a heartsink patient.\nDoctor: Who says so?'), []);
    assert.deepEqual(found('[patient_guest] My dad is no heartsink patient.\n[doctor] Who says so?'), []);
    assert.deepEqual(found('Impression: a heartsink patient.'), ['language/label warning']);
  });
  it('silent where somebody speaks to a clinician in a script, by whatever name, with a colon or a dash', () => {
    const dashes =
      'Counsellor - How was the week?\nClient - I am a junkie again.\nCounsellor - Go on.\nClient - That is all.';
    assert.deepEqual(found(dashes), []);
    const names = 'Doctor: Well?\nDeano: They say, old Deano, the junkie.\nDoctor: Who?\nDeano: The lot of them.';
    assert.deepEqual(found(names), []);
    assert.deepEqual(found(names.replaceAll('\n', '\n\n')), []);
    assert.deepEqual(found(names.replaceAll(/^(\w+):/gm, '**$1:**')), []);
  });
  it('silent so where the lines run on', () => {
    assert.deepEqual(found('[doctor] how are you [patient] i am a junkie [doctor] okay'), []);
    assert.deepEqual(found('Doctor: How are you? Patient: I am a junkie. Doctor: I see.'), []);
    assert.deepEqual(found('[doctor] well [patient] yes [doctor] he is a junkie'), ['language/substance error']);
    assert.deepEqual(found('We met the Patient: a junkie.'), ['language/substance error']);
  });
  it('not silent in what a clinician says there, where nobody is asked, and where no line is spoken', () => {
    const said = 'Doctor: He is a junkie.\nDeano: Who is?\nDoctor: You are.\nDeano: Thanks.';
    assert.deepEqual(found(said), ['language/substance error']);
    assert.deepEqual(found('Background: a junkie.\nBackground: lives alone.'), ['language/substance error']);
    assert.deepEqual(found('Leeds - he is a junkie.\nYork - he lives alone.'), ['language/substance error']);
  });
  it('silent where a clinician takes up a word that the other side has just said', () => {
    const turns = (first: string, second: string): string =>
      `:::dialogue\nMrs Kelly: ${first}\n\nDr Shah: ${second}\n:::`;
    assert.deepEqual(found(turns('I walk about like an invalid.', 'Like an invalid. Go on.')), []);
    assert.deepEqual(found(turns('I walk about.', 'Like an invalid. Go on.')), ['language/disability warning']);
    assert.deepEqual(found('Patient: I am an invalid.\nDoctor: Like an invalid?'), []);
    assert.deepEqual(found('Patient: I am an invalid.\n\nDoctor: Like an invalid?'), []);
    assert.deepEqual(found('Patient: I am tired.\nDoctor: Like an invalid?'), ['language/disability warning']);
  });
  it('silent in what a patient’s people say of them, what they say of themselves, and what they were told', () => {
    for (const said of [
      'Her husband says she is lazy.',
      'Mother states he has been clingy.',
      'His mother told the health visitor that he was a frequent flyer.',
      'The neighbours call him a junkie.',
      'She laughed and called herself a hypochondriac.',
      'She said that she was lazy.',
      'She has been told that she is obese.',
      'I caught myself thinking: here comes the moaner.',
      'The police described him as a drug addict.',
    ])
      assert.deepEqual(found(said), [], said);
  });
  it('silent where a word is told of as a word: who called somebody so, what one of us had thought, who coined it', () => {
    for (const said of [
      'My consultant called him a timewaster behind the door.',
      'I had expected an aggressive man.',
      'I had thought he was drug-seeking until I read the scan.',
      'To my shame I thought: another druggie.',
      'Heartsink patients were first described by a GP.',
      'Committed suicide, a phrase to be avoided.',
    ])
      assert.deepEqual(found(said), [], said);
    assert.deepEqual(found('I think he is drug-seeking.'), ['language/substance error']);
    assert.deepEqual(found('He came at five. He is a timewaster.'), ['language/label warning']);
  });
  it('not silent in what a colleague says, nor behind such a sentence', () => {
    assert.deepEqual(found('The nurse says she is lazy.'), ['language/blame warning']);
    assert.deepEqual(found('Her husband says she is tired; he is lazy.'), ['language/blame warning']);
    assert.deepEqual(found('She said that he was lazy.'), ['language/blame warning']);
    assert.deepEqual(found('Her husband came. She is lazy.'), ['language/blame warning']);
  });
  it('silent in another language', () => {
    assert.deepEqual(found(body, 'lang: fr\n'), []);
  });
  it('a topic in a heading is no label', () => {
    assert.deepEqual(found('## The heartsink patient'), []);
  });
  it('a hint is told once, and says how often', () => {
    const [first, ...more] = rules(caseOf('She suffers from gout.\n\nHe suffers from gout.'));
    assert.match(first?.message ?? '', /occurs twice in this case/);
    assert.deepEqual(more, []);
  });
});
