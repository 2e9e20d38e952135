import { deepEqual, equal, match, ok } from 'node:assert/strict';
import fc from 'fast-check';
import { editionsOf, FORMATS } from '../../src/language/formats/index.js';
import { formatsOf, NO_SETTINGS, readSettings, severityOf, withSettings } from '../../src/library/settings.js';
import { anySign } from '../signs.js';

/** What stands under the findings, with what they say. */
const told = (text: string) =>
  readSettings(text).findings.map(({ range, rule, severity, message }) => ({
    at: text.slice(range.start, range.end),
    rule,
    severity,
    message,
  }));

const FORMAT = `formats:
  - name: ward-reflection
    title: Ward reflection
    says: A ward looks back on one encounter.
    source: The department’s handbook, 2025
    group:
      min: 4
      max: 12
    duration: 30
    phases:
      - name: The story
        minutes: 10
        says: One nurse tells.
      - name: Reflection
        minutes: 20
        says: All reflect.
    requires:
      - story
      - words: [question]
        min: 2
        says: two questions
    allows: [story, question, care, support]
    stance: open
    ground-rules: We do not advise.
    editions:
`;
const own = (editions: string) => readSettings(`${FORMAT}${editions}`).settings.formats[0];

describe('settings of a library', () => {
  it('are empty without a file’s content, and with comments alone', () => {
    for (const text of ['', '\uFEFF', '\n', '# nothing yet\n', '---\n']) {
      const { settings, findings } = readSettings(text);
      deepEqual(findings, []);
      deepEqual(settings, NO_SETTINGS);
    }
  });

  it('are read whole', () => {
    const { settings, findings } = readSettings(`
rules:
  teaching/minutes: off
  balance/perspective: error
vocabularies:
  specialties: [sleep-medicine]
  settings: night-ward
  professions: [chaplaincy]
  frameworks:
    gmc-gpc: ["1", "2.10"]
terms:
  - term: frequent fl*
    instead: [came twelve times this year]
    why: It says nothing of what brought them.
    severity: error
  - term: bed blocker
allow:
  places: [Northfield]
  names: [Schwartz]
x-own: free
`);
    deepEqual(findings, []);
    deepEqual(
      [...settings.rules],
      [
        ['teaching/minutes', 'off'],
        ['balance/perspective', 'error'],
      ],
    );
    deepEqual(settings.specialties, ['sleep-medicine']);
    deepEqual(settings.settings, ['night-ward']);
    deepEqual(settings.professions, ['chaplaincy']);
    deepEqual([...settings.frameworks], [['gmc-gpc', ['1', '2.10']]]);
    deepEqual(settings.terms, [
      {
        term: 'frequent fl*',
        instead: ['came twelve times this year'],
        why: 'It says nothing of what brought them.',
        severity: 'error',
      },
      { term: 'bed blocker', instead: [] },
    ]);
    deepEqual(settings.allow, { places: ['Northfield'], names: ['Schwartz'] });
  });

  it('name the nearest key for an unknown one, on the key', () => {
    const text = 'rulez:\n  teaching/minutes: off\nallow:\n  place: [x]\n';
    deepEqual(
      told(text).map(({ at, rule }) => [at, rule]),
      [
        ['rulez', 'matter/unknown-key'],
        ['place', 'matter/unknown-key'],
      ],
    );
    const [first] = readSettings(text).findings;
    equal(first?.fix?.text, 'rules');
  });

  it('name the nearest rule for an unknown one, and say what its severity can be', () => {
    const text = '\uFEFFrules:\n  teaching/minute: off\n  balance/perspective: fatal\n  nothing/at-all: error\n';
    deepEqual(
      told(text).map(({ at, severity }) => [at, severity]),
      [
        ['teaching/minute', 'warning'],
        ['fatal', 'error'],
        ['nothing/at-all', 'warning'],
      ],
    );
    equal(readSettings(text).findings[0]?.fix?.text, 'teaching/minutes');
    equal(readSettings(text).settings.rules.size, 0);
  });

  it('speak of the settings file, not of front matter', () => {
    const texts = [
      '- a\n- b\n',
      'rules: *all\n',
      'rules:\n\tteaching/minutes: off\n',
      `rules: ${'['.repeat(60)}`,
      `x-long: ${'a'.repeat(70_000)}`,
      'a: 1\n---\nb: 2\n',
      'formats:\n  - name: "never closed\n',
      'allow:\n  names: {a: b}\n',
      'rules: off\nrules: off\n',
    ];
    for (const text of texts) {
      const { findings } = readSettings(text);
      ok(findings.length > 0, text.slice(0, 40));
      for (const { message, remedy } of findings) ok(!/front matter/i.test(message + remedy), message);
    }
  });

  it('take a term as it stands, and refuse one that is found everywhere', () => {
    const text =
      'terms:\n  - term: "*"\n  - term: "a*"\n  - term: "*ab*c*d*"\n  - term: "drug.*seeker"\n  - term: patient(s)\n';
    deepEqual(
      told(text).map(({ at, severity }) => [at, severity]),
      [
        ['"*"', 'error'],
        ['"a*"', 'error'],
        ['"*ab*c*d*"', 'error'],
        ['"drug.*seeker"', 'warning'],
      ],
    );
    deepEqual(
      readSettings(text).settings.terms.map(({ term }) => term),
      ['drug.*seeker', 'patient(s)'],
    );
  });

  it('never throw, and their findings stand in the text', () => {
    const piece = fc.constantFrom(
      ...[
        'rules:',
        'formats:',
        'terms:',
        'allow:',
        'vocabularies:',
        'editions:',
        'learner:',
        'name:',
        'group:',
        'min: 1',
      ],
      ...[
        '\n',
        '\n  ',
        '\n    ',
        '- ',
        ' ',
        '[',
        ']',
        '{',
        '}',
        '"',
        '*',
        '&a',
        'off',
        'key',
        '__proto__: 1',
        'constructor:',
      ],
    );
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: anySign }),
          fc.array(piece).map((all) => all.join('')),
        ),
        (text) => {
          for (const { range } of readSettings(text).findings)
            ok(range.start >= 0 && range.start <= range.end && range.end <= text.length);
        },
      ),
      { numRuns: 2_000 },
    );
  });
});

describe('formats of a library', () => {
  it('are read as the shipped ones are', () => {
    const { settings, findings } = readSettings(`${FORMAT}      learner: [prose, question, care, support]\n`);
    deepEqual(findings, []);
    const [format] = settings.formats;
    ok(format);
    const { editions, ...rest } = format;
    deepEqual(rest, {
      name: 'ward-reflection',
      title: 'Ward reflection',
      says: 'A ward looks back on one encounter.',
      sources: ['The department’s handbook, 2025'],
      group: { min: 4, max: 12 },
      minutes: 30,
      phases: [
        { name: 'The story', minutes: 10, says: 'One nurse tells.' },
        { name: 'Reflection', minutes: 20, says: 'All reflect.' },
      ],
      requires: [
        { words: ['story'], min: 1, says: '‘story’' },
        { words: ['question'], min: 2, says: 'two questions' },
      ],
      allows: ['story', 'question', 'care', 'support'],
      stance: 'open',
      groundRules: ['We do not advise.'],
    });
    ok(editions.facilitator.everything);
  });

  it('stand behind the shipped ones', () => {
    const { settings } = readSettings(`${FORMAT}      learner: prose\n`);
    deepEqual(
      formatsOf(settings).map(({ name }) => name),
      [...FORMATS.map(({ name }) => name), 'ward-reflection'],
    );
  });

  it('show what their lists name, and nothing else', () => {
    const view = own('      learner: [prose, story, question]\n')?.editions.learner;
    ok(view);
    for (const shown of ['paragraph', 'citation', 'story', 'question'] as const) ok(view.nodes.includes(shown), shown);
    for (const hidden of ['voice', 'dialogue', 'factor', 'care', 'part', 'key', 'marks', 'facilitator'] as const)
      ok(!view.nodes.includes(hidden), hidden);
    ok(view.proseIn.includes('root'));
    equal(view.innerSpeech, false);
    equal(view.everything, false);
    ok(!own('      learner: [story]\n')?.editions.learner.proseIn.includes('root'));
    ok(own('      learner: [dialogue, voice]\n')?.editions.learner.innerSpeech);
    ok(own('      learner: [dialogue]\n')?.editions.learner.nodes.includes('turn'));
  });

  for (const word of [
    'facilitator',
    'key',
    'marks',
    'brief',
    'opening',
    'volunteer',
    'if-asked',
    'withhold',
    'react',
  ]) {
    it(`never show ‘${word}’ to those who take part`, () => {
      for (const kind of ['learner', 'after', 'one-page'] as const) {
        const text = `${FORMAT}      ${kind}: [prose, ${word}]\n`;
        const [finding] = told(text);
        equal(finding?.at, word);
        equal(finding?.severity, 'error');
        match(finding?.message ?? '', /those who take part never see/);
        const view = readSettings(text).settings.formats[0]?.editions[kind];
        ok(view?.nodes.includes('paragraph'));
        for (const type of ['facilitator', 'key', 'marks', 'brief', 'brief-line'] as const)
          ok(!view?.nodes.includes(type) && !Object.hasOwn(view?.addressed ?? {}, type));
      }
    });
  }

  it('open no role’s sheet further than the shipped formats do', () => {
    const text = `${FORMAT}      candidate: [brief, key, support]\n      observer: [marks, voice]\n`;
    deepEqual(
      told(text).map(({ at }) => at),
      ['key', 'voice'],
    );
    const candidate = own('      candidate: [brief, support]\n')?.editions.candidate;
    deepEqual(candidate?.addressed, { brief: ['candidate'] });
    ok(!candidate?.nodes.includes('citation'));
    ok(!candidate?.nodes.includes('care'));
  });

  it('show nothing in an edition that is not listed, except to who leads', () => {
    const without = readSettings(FORMAT.replace('    editions:\n', '')).settings.formats[0];
    const learnersOnly = own('      learner: [prose]\n');
    ok(without && learnersOnly);
    deepEqual(editionsOf(without), ['facilitator']);
    deepEqual(editionsOf(learnersOnly), ['learner', 'facilitator']);
    for (const kind of ['after', 'one-page', 'candidate'] as const) deepEqual(learnersOnly.editions[kind].nodes, []);
    deepEqual(learnersOnly.editions['one-page'].matter, []);
  });

  it('know the edition of who leads as everything, and do not let it be decided', () => {
    const [finding] = told(`${FORMAT}      facilitator: [prose]\n`);
    equal(finding?.at, 'facilitator');
    equal(finding?.rule, 'matter/unknown-key');
  });

  it('name the nearest word for an unknown one', () => {
    const [finding] = readSettings(`${FORMAT}      learner: [prose, dialog]\n`).findings;
    equal(finding?.fix?.text, 'dialogue');
  });

  it('cannot take a name that there is', () => {
    const [finding] = told(`${FORMAT.replace('ward-reflection', 'balint')}      learner: prose\n`);
    equal(finding?.at, 'balint');
    match(finding?.message ?? '', /already/);
    const twice = `${FORMAT}      learner: prose\n${FORMAT.replace('formats:\n', '')}      learner: prose\n`;
    equal(readSettings(twice).settings.formats.length, 1);
    deepEqual(
      told(twice).map(({ at }) => at),
      ['ward-reflection'],
    );
  });

  it('tell what they lack, and have no effect without it', () => {
    const { settings, findings } = readSettings('formats:\n  - name: ward-reflection\n');
    equal(settings.formats.length, 0);
    deepEqual(
      findings.map(({ rule }) => rule),
      ['matter/missing-key', 'matter/missing-key', 'matter/missing-key', 'matter/missing-key'],
    );
  });

  it('say ‘hint’ as the pages do, and understand the word of reports', () => {
    const { settings, findings } = readSettings(
      'rules:\n  privacy/birth-date: hint\n  teaching/minutes: info\nterms:\n  - term: "doorknob patient"\n    severity: hint\n',
    );
    deepEqual(findings, []);
    equal(severityOf('privacy/birth-date', settings), 'info');
    equal(severityOf('teaching/minutes', settings), 'info');
    equal(settings.terms[0]?.severity, 'info');
    const [wrong] = readSettings('rules:\n  privacy/birth-date: loud\n').findings;
    match(wrong?.remedy ?? '', /It can be off, hint, warning, error\.$/);
  });

  it('tell when phases and group do not come out', () => {
    match(told(`${FORMAT.replace('minutes: 20', 'minutes: 25')}      learner: prose\n`)[0]?.message ?? '', /take 35/);
    match(told(`${FORMAT.replace('min: 4', 'min: 40')}      learner: prose\n`)[0]?.message ?? '', /at least 40/);
  });
});

describe('what settings do to findings', () => {
  const { settings } = readSettings('rules:\n  teaching/minutes: off\n  balance/perspective: error\n');
  const finding = (rule: string) =>
    ({ rule, severity: 'info', message: '', remedy: '', range: { start: 0, end: 0 } }) as const;

  it('is to take away what is off, and to set how severe the others are', () => {
    equal(severityOf('teaching/minutes', settings), 'off');
    equal(severityOf('matter/value', settings), undefined);
    deepEqual(
      withSettings(['teaching/minutes', 'balance/perspective', 'matter/value'].map(finding), settings).map(
        ({ rule, severity }) => [rule, severity],
      ),
      [
        ['balance/perspective', 'error'],
        ['matter/value', 'info'],
      ],
    );
  });
});
