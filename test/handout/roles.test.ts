import { deepEqual, doesNotMatch, equal, match, ok } from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { type Edition, editionsOf } from '../../src/handout/editions.js';
import { exportHandout } from '../../src/handout/export.js';
import { renderCase } from '../../src/handout/render.js';
import type { Case } from '../../src/language/case.js';
import { FORMATS } from '../../src/language/formats/index.js';
import { parseCase } from '../../src/language/parse.js';

const read = (file: string) => parseCase(readFileSync(`cases/${file}.case.md`, 'utf8')).case;
const station = read('orthopaedics/cancelled-again');
const words = (html: string) =>
  html
    .replace(/<[^>]+>/g, ' ')
    .replace(/\s+/g, ' ')
    .trim();
const body = (edition: Edition, theCase = station) => renderCase(theCase, { edition }).body;
const inOrder = (html: string, ...texts: readonly string[]) => {
  const places = texts.map((text) => words(html).indexOf(text));
  ok(
    places.every((place, index) => place >= 0 && place > (places[index - 1] ?? -1)),
    `${JSON.stringify(Object.fromEntries(texts.map((text, index) => [text, places[index]])))}\n${words(html)}`,
  );
};

/** A station whose people have different times to read, and whose scheme is not the only one. */
const MANY_SHEETS = parseCase(`---
title: "x"
format: osce
duration: 20
people:
  lane: { name: "Ms Lane", part: patient, played-by: actor }
  osei: { name: "Dr Osei", part: clinician, played-by: candidate }
---

Text.

:::brief{for=candidate minutes=3}
Talk with her.
:::

:::brief{for=lane minutes=10}
You have waited.

::opening[At last.]
:::

:::marks
- Listens [0] [1]
:::

:::question{#oral for=examiner}
What dose of adrenaline?

- [ ] 1:1000
- [x] 0.5 mg
- [ ] 5 mg
:::

:::question{#group}
What would the group ask?
:::

:::key{on=group}
Whatever it likes.
:::

:::marks{for=observer}
| Phase | Seen |
| --- | --- |
| Opening | |
:::

`).case;

describe('the candidate’s sheet', () => {
  it('is the task with its times, and nothing else', () => {
    const html = body('candidate');
    inOrder(
      html,
      'For the candidate',
      'At the door',
      'Cancelled again',
      'Reading 2 minutes',
      'The station 8 minutes',
      'The examiner 2 minutes',
      'The story so far',
      'Your task.',
      'Places to turn to',
    );
    doesNotMatch(words(html), /Brief for|People|Marks|Question|florist|Care for the group/);
  });
});

describe('the times of a role’s sheet', () => {
  const timed = (edition: Edition, matter: Partial<Case['matter']>, minutes = 2) => {
    const sections = station.sections.map((section) => ({
      ...section,
      children: section.children.map((block) => (block.type === 'brief' ? { ...block, minutes } : block)),
    }));
    return words(body(edition, { ...station, matter: { ...station.matter, ...matter }, sections }));
  };

  it('are the phases of its format, in the language of the sheet', () => {
    for (const edition of ['candidate', 'actor:lane', 'examiner', 'observer'] as const)
      match(timed(edition, {}), /Reading 2 minutes The station 8 minutes The examiner 2 minutes/, edition);
    match(timed('candidate', { lang: 'de' }), /Lesen 2 Minuten .* 8 Minuten .* 2 Minuten/);
    doesNotMatch(timed('candidate', { lang: 'de' }), /The station 8|To read/);
  });

  it('are what the case says, where it has others than its format', () => {
    for (const text of [timed('candidate', { duration: 15 }), timed('candidate', { duration: 12 }, 3)]) {
      match(text, /To read [23] minutes In all 1[25] minutes/);
      doesNotMatch(text, /The station 8 minutes/);
    }
  });
});

describe('what everyone may know of a station', () => {
  it('is how it goes and whose sheet is whose, before anything else', () => {
    for (const edition of ['learner', 'one-page'] as const) {
      const html = body(edition);
      inOrder(
        html,
        'For everyone who takes part',
        'About the station',
        'How it goes',
        '8 min The station',
        'Which sheet is yours',
        'If you are the candidate At the door',
        'If you play a part Actor’s sheet',
        'If you mark Mark sheet',
        'If you watch Observer’s sheet',
        'A station about what stands between two people',
      );
      doesNotMatch(words(html), /flower stall|open fracture|freezes|holds nothing/);
    }
    doesNotMatch(words(body('after')), /Which sheet is yours/);
  });

  it('tells no minutes that the case does not keep to', () => {
    const text = words(body('learner', { ...station, matter: { ...station.matter, duration: 20 } }));
    match(text, /Which sheet is yours/);
    doesNotMatch(text, /How it goes|8 min/);
  });

  it('is how long there is to read and in all, where the case has times of its own', () => {
    for (const edition of ['learner', 'one-page'] as const) {
      const text = words(body(edition, MANY_SHEETS));
      match(text, /To read 3 minutes In all 20 minutes/);
      doesNotMatch(text, /How it goes|Talk with her/);
    }
    const slow = {
      ...station,
      sections: station.sections.map(({ children }) => ({
        children: children.map((block) => (block.type === 'brief' ? { ...block, minutes: 5 } : block)),
      })),
    };
    match(words(body('learner', slow)), /To read 5 minutes In all 12 minutes/);
    doesNotMatch(words(body('learner', station)), /To read/);
    doesNotMatch(words(body('after', MANY_SHEETS)), /To read/);
  });

  it('is told even where nothing else is for everyone', () => {
    const bare = words(body('learner', { ...station, sections: [] }));
    match(bare, /If you mark Mark sheet/);
    doesNotMatch(bare, /holds nothing/);
  });

  it('is said where somebody comes from a brief, and in no other format', () => {
    for (const { name } of FORMATS) {
      const text = words(renderCase(station, { edition: 'learner', format: name }).body);
      equal(/Which sheet is yours/.test(text), name === 'osce' || name === 'sp', name);
    }
  });
});

describe('the roles that have a sheet', () => {
  const inFormat = (format: string, text: string) =>
    editionsOf(
      parseCase(
        `---\ntitle: T\nformat: ${format}\npeople:\n  kelly: { name: Mrs Kelly, part: patient }\n  shah: { name: Dr Shah, part: clinician, played-by: candidate }\n---\n\nProse.\n\n${text}\n`,
      ).case,
    ).filter((edition) => ['candidate', 'examiner', 'observer'].includes(edition));

  const TOLD: readonly (readonly [format: string, text: string, roles: readonly Edition[]])[] = [
    ['unfolding', '', []],
    ['unfolding', ':::question{#q}\nWhy?\n:::\n\n:::key{on=q}\nSo.\n:::', []],
    ['unfolding', ':::question{#q for=examiner}\nWhy?\n:::', ['examiner']],
    ['unfolding', ':::brief{for=kelly}\nYou.\n:::', []],
    ['unfolding', ':::brief{for=shah}\nYou.\n:::', ['candidate', 'observer']],
    ['skills', ':::brief{for=candidate}\nYou.\n:::', ['candidate', 'observer']],
    ['skills', ':::marks{for=observer}\n- Listens [1]\n:::', ['observer']],
    ['sp', ':::marks\n- Listens [1]\n:::', ['candidate', 'examiner']],
    ['osce', '', ['candidate', 'examiner']],
    ['balint', ':::brief{for=examiner}\nYou.\n:::', []],
  ];
  for (const [format, text, roles] of TOLD)
    it(`are ${roles.join(', ') || 'none'} in ${format}, of ${text.split('\n', 1)[0] || 'prose alone'}`, () => {
      deepEqual(inFormat(format, text), roles);
    });
});

describe('an actor’s sheet', () => {
  const html = body('actor:lane');

  it('says who they are, then their lines by kind, then what the candidate was told', () => {
    inOrder(
      html,
      'For whoever plays Ms Lane',
      'You run a flower stall',
      'Your first words Don’t tell me.',
      'What you say unasked It’s the third time.',
      'What you say if you are asked how this affects her',
      'What you keep back, until … the candidate asks what she is afraid of',
      'How you respond the candidate explains staffing',
      'What the others are told',
      'Her pain has been well controlled',
    );
    match(html, /<h1>Ms Lane<\/h1>/);
  });

  it('sets what has a condition as a list of two columns', () => {
    match(
      html,
      /<div class="cue react"><p class="label">How you respond<\/p><dl><div><dt>.*?<\/dt><dd>Raise your voice/,
    );
    match(html, /<div class="cue volunteer"><p class="label">What you say unasked<\/p><ul role="list">/);
  });
});

describe('the examiner’s sheet', () => {
  const html = body('examiner');

  it('has room for names, the scheme with its total and pass mark, questions with keys, and the whole impression', () => {
    inOrder(
      html,
      'Candidate no. Examiner Date',
      'Stay out of sight',
      'Mark scheme What is seen or heard Marks',
      'Total of 18 (pass at 11)',
      'Your questions, and what may come',
      'What did you have?',
      'Time, honesty, an apology',
      'Overall impression Fails clearly Borderline',
      'What the others are told',
      'Brief for Ms Lane',
    );
  });

  it('offers every mark of a row to be ringed, and reads them as numbers', () => {
    match(
      html,
      /Sees to food and drink now<\/td><td class="boxes"><span class="mark">0<\/span> <span class="mark">1<\/span><\/td>/,
    );
    equal(html.match(/<td class="boxes">/g)?.length, 10);
  });
});

describe('the observer’s sheet', () => {
  it('has what to watch for, room for notes, and what the candidate was told', () => {
    inOrder(
      body('observer', read('oncology/please-do-not-tell-her')),
      'Observer Watching Date',
      'Watch one pair of people each',
      'What you watch for',
      'Initiating the session',
      'Notes',
      'What the others are told',
      'You have met Mrs Haddad twice',
    );
  });
});

describe('a panellist’s sheet', () => {
  it('has how it goes, who speaks when, their own story and nobody else’s, and how people are looked after', () => {
    const html = body('panel:marta', read('surgery/nobody-said-stop'));
    inOrder(
      html,
      'How it goes',
      '15 min Stories',
      'Who will speak',
      'Marta Silva (you) · 4 minutes',
      'I scrub for the emergency list',
      'Care for the group',
    );
    equal(html.match(/class="story/g)?.length, 1);
  });
});

describe('who somebody is', () => {
  const text = `---
title: "The locked door"
format: osce
people:
  pollard: { name: Ms Pollard, part: patient, age: 34, pronouns: she/her, about: "a primary school teacher" }
  rao: { name: Mr Rao, part: relative, age: 36, about: "her husband, who has not been told" }
  ives: { name: Dr Ives, part: clinician, played-by: candidate, about: "new here" }
---

:::brief{for=candidate minutes=2}
Talk with Ms Pollard and Mr Rao.
:::

:::brief{for=pollard}
You are tired, and you came with Mr Rao. Dr Ives is new to you.
:::
`;

  it('is told to whoever plays them, at the top of their sheet, and in every kind of file', async () => {
    const { case: theCase } = parseCase(text);
    const { body } = renderCase(theCase, { edition: 'actor:pollard' });
    match(body, /<h1>Ms Pollard<\/h1><p class="lead about">34, she\/her, a primary school teacher<\/p>/);
    for (const to of ['md', 'json'] as const) {
      const { content } = await exportHandout(theCase, { edition: 'actor:pollard', to });
      match(String(content), /a primary school teacher/);
    }
    match(
      renderCase(theCase, { edition: 'actor:rao' }).body,
      /<h1>Mr Rao<\/h1><p class="lead about">36, her husband, who/,
    );
  });

  it('is told to nobody else but who leads, on no page and in no data', async () => {
    const { case: theCase } = parseCase(text);
    for (const edition of editionsOf(theCase)) {
      if (edition === 'facilitator') continue;
      const data = await exportHandout(theCase, { edition, to: 'json' });
      const held = `${renderCase(theCase, { edition }).html} ${String(data.content)}`;
      if (edition !== 'actor:pollard') doesNotMatch(held, /school teacher|she\/her/, edition);
      if (edition !== 'actor:rao') doesNotMatch(held, /not been told/, edition);
      doesNotMatch(held, /new here/, edition);
    }
  });
});

describe('a heading', () => {
  it('of what a reader may not see stands above nothing else, and one of what they may stays', () => {
    const shown = (below: string) =>
      words(
        renderCase(
          parseCase(
            `---\ntitle: "x"\nformat: osce\n---\n\n## The heading\n\n${below}\n\n:::care\n::support[The station lead]\n:::\n`,
          ).case,
          { edition: 'learner' },
        ).body,
      );
    const marks = ':::marks\n- Listens [2]\n:::';
    for (const below of [marks, `${marks}\n\n:::question{for=examiner}\nWhy?\n:::`]) {
      doesNotMatch(shown(below), /The heading/, below);
      match(shown(below), /The station lead/);
    }
    const before = shown(`:::brief{for=candidate}\nTask.\n:::\n\n## Another\n\n${marks}`);
    doesNotMatch(before, /The heading|Another/, 'nor does one before it come in its place');
    match(before, /The station lead/);
    doesNotMatch(shown(`:::facilitator\nLead.\n:::\n\n## Another\n\n${marks}`), /The heading|Another/);
    match(shown(`### Below it`), /The heading.*Below it.*The station lead/);
    for (const below of ['', ':::facilitator\nLead.\n:::', `${marks}\n\nProse.`, `${marks}\n\n:::question\nWhy?\n:::`])
      match(shown(below), /The heading.*The station lead/, below);
  });
});

describe('the sheet of whoever plays somebody', () => {
  it('is for nobody else, and calls no learner who practises a candidate', () => {
    const text = (lang: string) =>
      `---\ntitle: "x"\nlang: ${lang}\nformat: skills\npeople:\n  berger: { name: Dr. Berger, part: clinician }\n---\n\n:::brief{for=berger minutes=3}\nYou have ten minutes.\n:::\n`;
    const top = (lang: string) =>
      /<p class="only" role="note">(?:<span>)?(.*?)</.exec(
        renderCase(parseCase(text(lang)).case, { edition: 'actor:berger' }).body,
      )?.[1];
    equal(top('en'), 'For whoever plays Dr. Berger. For nobody else: do not hand out.');
    equal(top('de'), 'Für die Person, die Dr. Berger spielt. Für niemanden sonst: nicht austeilen.');
    for (const lang of ['fr', 'es', 'nl', 'ar'])
      doesNotMatch(top(lang) ?? 'candidat', /candidat|kandida|évalué|evaluad|ممتحَن/, lang);
  });
});

describe('the page for who leads', () => {
  it('says how the session goes, what to say to the group, and where that comes from', () => {
    inOrder(
      body('facilitator', read('balint/the-fourth-referral')),
      'Leader’s page',
      'How it goes Understand, do not solve.',
      '8 min The story',
      'When the group …',
      'starts to advise Who in this room feels useless just now?',
      'falls silent Wait.',
      'We shall ask at the end. *',
      'Ground rules, to be read out',
      'From: Johnson AH',
      'The wording is Encounter’s own. * general knowledge.',
      'Dr Shah tells · 5 minutes I’d like',
    );
  });

  it('is there for every format, with a source and at least three signs, and for no other reader', () => {
    for (const { name, guide } of FORMATS) ok(guide && guide.signs.length >= 3 && guide.sources.length > 0, name);
    doesNotMatch(
      words(body('learner', read('balint/the-fourth-referral'))),
      /How it goes|Who in this room feels useless/,
    );
  });
});

describe('choices', () => {
  const team = read('gastroenterology/the-door-at-four');

  it('have their answers apart: for who leads a team-based session, and for everybody afterwards', () => {
    for (const edition of ['after', 'facilitator'] as const)
      match(words(body(edition, team)), /The answers Question 1 C Question 2 C/);
    doesNotMatch(words(body('learner', team)), /The answers/);
    doesNotMatch(body('after', team), /is-key/);
  });

  it('have steps for answers where they are a scale', () => {
    const text = readFileSync('cases/psychiatry/what-would-change-your-mind.case.md', 'utf8').replace(
      /- \[ \] (?=[-−]1)/,
      '- [x] ',
    );
    match(text, /- \[x\] /);
    match(words(body('after', parseCase(text).case)), /The answers Question 1 −1/);
  });

  it('are a scale in script concordance', () => {
    const html = body('learner', read('psychiatry/what-would-change-your-mind'));
    const [scale = ''] = /<table class="scale" role="table">.*?<\/table>/s.exec(html) ?? [];
    deepEqual(words(scale), '−2 −1 0 +1 +2 much less likely less likely neither more likely much more likely');
    equal(html.match(/class="scale"/g)?.length, 3);
    doesNotMatch(html, /class="choices"/);
  });
});

describe('what each reader of a station needs', () => {
  it('is how long they have to read, and not how long another has', () => {
    match(words(body('candidate', MANY_SHEETS)), /To read 3 minutes In all 20 minutes/);
    match(words(body('actor:lane', MANY_SHEETS)), /To read 10 minutes In all 20 minutes/);
    for (const edition of ['examiner', 'observer'] as const)
      doesNotMatch(words(body(edition, MANY_SHEETS)), /To read/, edition);
  });

  it('is the scheme that the examiner fills in; the observer’s is what another is given, and says so', () => {
    const html = body('examiner', MANY_SHEETS);
    inOrder(
      html,
      'Listens',
      'Total',
      'Overall impression',
      'What the others are told',
      'Only for the observer',
      'Phase',
    );
    equal(html.match(/class="marks own"/g)?.length, 1);
    match(body('observer', MANY_SHEETS), /class="marks own"/);
  });

  it('is which of the choices is the key, for who marks and who leads, and for nobody else', () => {
    for (const edition of ['examiner', 'facilitator'] as const) {
      const html = body(edition, MANY_SHEETS);
      match(words(html), /1:1000 0\.5 mg key 5 mg/, edition);
      equal(html.match(/class="is-key"/g)?.length, 1, edition);
    }
    for (const edition of ['learner', 'candidate', 'actor:lane', 'observer', 'after'] as const)
      doesNotMatch(body(edition, MANY_SHEETS), /class="is-key"/, edition);
  });

  it('is no answer to a question that they do not have, which would be read as another’s', () => {
    doesNotMatch(words(body('examiner', MANY_SHEETS)), /Whatever it likes/);
    match(words(body('facilitator', MANY_SHEETS)), /What would the group ask\?.*Whatever it likes/);
  });

  it('is a sum to be filled in by who marks, and told to who leads', () => {
    match(words(body('examiner', MANY_SHEETS)), /Total of 1 /);
    match(words(body('facilitator', MANY_SHEETS)), /Total: 1 /);
  });
});

describe('what a format calls by another name', () => {
  it('is learned and changed in a significant event analysis', () => {
    const text =
      '---\ntitle: "x"\nformat: sea\n---\n\nText.\n\n::factor[a]{in=patient}\n\n:::takeaway\nLearned.\n:::\n';
    match(words(body('after', parseCase(text).case)), /Why it happened .*What was learned Learned\./);
  });

  it('shows the competencies of a discussion to who leads', () => {
    const text = '---\ntitle: "x"\nformat: cbd\ncompetencies:\n  - framework: gmc-gpc\n    id: "2"\n---\n\nText.\n';
    match(words(body('facilitator', parseCase(text).case)), /Competencies gmc-gpc 2/);
    doesNotMatch(words(body('learner', parseCase(text).case)), /Competencies/);
  });

  it('shows scores to who leads alone, with the name of the instrument as people write it', () => {
    const scores =
      '  - { instrument: ddprq-10, score: 34, of: shah, note: after a visit }\n  - { instrument: Our own, score: "1.50" }\n';
    const text = `---\ntitle: "x"\nformat: cbl\npeople:\n  shah: { name: Dr Shah, part: clinician }\nmeasures:\n${scores}---\n\nText.\n`;
    const { case: theCase } = parseCase(text);
    match(words(body('facilitator', theCase)), /Scores DDPRQ-10: 34 \(Dr Shah, after a visit\) Our own: 1\.50/);
    for (const edition of ['learner', 'after', 'one-page'] as const)
      doesNotMatch(words(body(edition, theCase)), /Scores|34|1\.50/);
  });
});
