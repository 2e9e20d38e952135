/** What stands in a new case of each format, in order: blocks with a blank line between them. */
import type { Cast, Member } from './cast.js';
import { choice, joined, stop, type Text, tell, write } from './pieces.js';
import type { Names, Texts } from './texts.js';

export interface Setting {
  readonly format: string;
  readonly say: Texts;
  readonly cast: Cast;
  readonly names: Names;
}

type Block = (setting: Setting) => Text;

const lines = (...texts: readonly Text[]): Text => joined(texts, '\n');
const spaced = (...texts: readonly Text[]): Text => joined(texts, '\n\n');

// ---- Blocks ----------------------------------------------------------------------------------------------------

const scene: Block = ({ say }) => spaced(...say.scene.map((text) => write`${tell(text)}`));
const later: Block = ({ say }) => write`${tell(say.later)}`;
const theme: Block = ({ say }) => write`${tell(say.theme)}`;

const story = ({ key }: Member, text: Text): Text =>
  lines(write`:::story{by=${key} minutes=${stop('5')}}`, text, write`:::`);
const presented: Block = ({ cast, say }) => story(cast.clinician, say.story);
const told: Block = ({ cast, say }) => story(cast.colleague, say.otherStory);

const dialogue: Block = ({ say, cast: { clinician, patient } }) =>
  lines(
    write`:::dialogue`,
    spaced(
      write`${clinician.name}: ${stop(say.asks)}`,
      write`${patient.name} (${stop(say.manner)}): ${stop(say.answers)}`,
      write`${clinician.name}: ${tell(say.saysMore)}`,
      write`${clinician.name} (${say.thinking}): ${say.thinks}`,
    ),
    write`:::`,
  );

const voice = ({ key }: Member, text: Text): Text => lines(write`:::voice{of=${key}}`, text, write`:::`);
const patientVoice: Block = ({ cast, say }) => voice(cast.patient, say.voices.patient);
const clinicianVoice: Block = ({ cast, say }) => voice(cast.clinician, say.voices.clinician);

const mismatch: Block = ({ say, cast: { patient, clinician } }) =>
  lines(
    write`:::mismatch`,
    write`::wish[${tell(say.wishes.patient)}]{of=${patient.key}}`,
    write`::wish[${tell(say.wishes.clinician)}]{of=${clinician.key}}`,
    write`::possible[${tell(say.possible)}]`,
    write`:::`,
  );

const factor =
  (where: keyof Texts['factors']): Block =>
  ({ say }) =>
    write`::factor[${tell(say.factors[where])}]{in=${where}}`;
const response: Block = ({ say, cast }) =>
  write`::response[${tell(say.response)}]{of=${cast.clinician.key} kind=${choice('avoidance', 'over-referral', 'over-treatment', 'rescue', 'confrontation', 'collusion', 'other')}}`;
const map: readonly Block[] = [
  mismatch,
  factor('patient'),
  factor('clinician'),
  factor('relationship'),
  factor('system'),
  response,
];

const question = (id: string, text: Text, attributes = ''): Text =>
  lines(write`:::question{#${id}${attributes}}`, text, write`:::`);
const chairs: Block = ({ say, names }) => question('chairs', say.questions.chairs(names), ' objective=1');
const ask =
  (id: string, which: 'between' | 'own' | 'judgement' | 'notice' | 'learn'): Block =>
  ({ say }) =>
    question(id, write`${stop(say.questions[which])}`, id === 'between' || id === 'own' ? ' objective=2' : '');
const closing: Block = ({ say, names }) => question('closing', say.questions.closing(names), ' objective=2');
const ofExaminer: Block = ({ say }) =>
  question('wished', write`${stop(say.questions.examiner)}`, ' for=examiner objective=2');
const examinersKey: Block = ({ say }) => keyOn('wished', say.key);

const teamChoice: Block = ({ say, names }) => {
  const items = say.choices.map((text, index) => write`- [${index === 1 ? 'x' : ' '}] ${stop(text)}`);
  return question('choice', lines(say.questions.choice(names), write``, ...items, write``), ' objective=2');
};
const judgement: Block = ({ say }) => {
  const items = say.scale.map((text) => write`- [ ] ${text}`);
  return question('judge', lines(write`${stop(say.questions.hypothesis)}`, write``, ...items, write``), ' objective=1');
};

const keyOn = (id: string, text: string): Text => lines(write`:::key{on=${id}}`, write`${tell(text)}`, write`:::`);
const choiceKey: Block = ({ say }) => keyOn('choice', say.key);
const panelKey: Block = ({ say }) => keyOn('judge', say.panelKey);
const chairsKey: Block = ({ say }) => keyOn('chairs', say.key);

const facilitator: Block = ({ say, format }) =>
  lines(write`:::facilitator`, write`${stop(say.facilitators[format] ?? say.facilitator)}`, write`:::`);
const care: Block = ({ say }) =>
  lines(write`:::care`, write`${stop(say.groundRules)}`, write``, write`::support[${tell(say.support)}]`, write`:::`);
const takeaway: Block = ({ say }) =>
  lines(write`:::takeaway`, ...say.learned.map((text) => write`- ${tell(text)}`), write`:::`);
const strategy: Block = ({ say, cast }) =>
  write`::strategy[${tell(say.change)}]{in=${choice('system', 'team', 'relationship', 'clinician', 'patient')} by=${cast.clinician.key} due="${stop(say.due)}"}`;

const part =
  (index: 0 | 1): Block =>
  ({ say }) =>
    write`::part[${stop(say.parts[index])}]{minutes=${stop('15')}}`;
const endOfParts: Block = () => write`::part{end}`;

const candidateBrief: Block = ({ say, names }) =>
  lines(
    write`:::brief{for=candidate minutes=${stop('2')}}`,
    say.brief.candidate(names),
    write``,
    say.brief.task(names),
    write`:::`,
  );
const patientBrief: Block = ({ say: { brief }, names, cast }) =>
  lines(
    write`:::brief{for=${cast.patient.key}}`,
    brief.patient(names),
    write``,
    write`::opening[${stop(brief.opening)}]`,
    write`::volunteer[${stop(brief.volunteer)}]`,
    write`::if-asked[${stop(brief.asked)}]{ask="${stop(brief.ask)}"}`,
    write`::withhold[${stop(brief.withhold)}]{until="${stop(brief.until)}"}`,
    write`::react[${stop(brief.react)}]{when="${stop(brief.when)}"}`,
    write`:::`,
  );
const examinerBrief: Block = ({ say }) => lines(write`:::brief{for=examiner}`, say.brief.examiner, write`:::`);

const marks = (say: Texts, attributes: Text): Text =>
  lines(
    write`:::marks{${attributes}}`,
    ...say.marks.map((text) => write`- ${stop(text)} [0] [1] [2]`),
    write``,
    write`:::`,
  );
const examinersMarks: Block = ({ say }) => marks(say, write`for=examiner pass=${stop('5')}`);
const observersMarks: Block = ({ say }) => marks(say, write`for=observer`);

// ---- Formats ---------------------------------------------------------------------------------------------------

const voices: readonly Block[] = [patientVoice, clinicianVoice];
const end: readonly Block[] = [facilitator, care];
const between = ask('between', 'between');
const own = ask('own', 'own');

/** For a format that is not in the table: one that a library adds. */
const USUAL: readonly Block[] = [scene, dialogue, ...voices, ...map, chairs, own, ...end];

const STRUCTURES: Readonly<Record<string, readonly Block[]>> = {
  balint: [presented, chairs, between, ...map, ...end],
  schwartz: [theme, presented, told, mismatch, ask('own', 'own'), ...end],
  'reflective-practice': USUAL,
  sea: [
    scene,
    ...voices,
    mismatch,
    factor('patient'),
    factor('clinician'),
    factor('team'),
    factor('system'),
    chairs,
    between,
    takeaway,
    strategy,
    ...end,
  ],
  cbd: [
    scene,
    dialogue,
    ...voices,
    ...map,
    ask('judgement', 'judgement'),
    chairs,
    chairsKey,
    between,
    takeaway,
    ...end,
  ],
  cbl: [
    scene,
    part(0),
    dialogue,
    chairs,
    chairsKey,
    part(1),
    later,
    ...voices,
    endOfParts,
    closing,
    ...map,
    takeaway,
    ...end,
  ],
  pbl: [
    scene,
    part(0),
    dialogue,
    ask('learn', 'learn'),
    part(1),
    later,
    ...voices,
    endOfParts,
    chairs,
    closing,
    ...map,
    takeaway,
    ...end,
  ],
  unfolding: [
    ...voices,
    part(0),
    scene,
    dialogue,
    ask('notice', 'notice'),
    part(1),
    later,
    endOfParts,
    chairs,
    closing,
    ...map,
    ...end,
  ],
  skills: [scene, candidateBrief, patientBrief, observersMarks, chairs, between, ...map, takeaway, ...end],
  sp: [scene, candidateBrief, patientBrief, observersMarks, chairs, between, ...map, takeaway, ...end],
  osce: [candidateBrief, patientBrief, examinerBrief, examinersMarks, ofExaminer, examinersKey, ...map, ...end],
  tbl: [scene, dialogue, ...voices, teamChoice, choiceKey, chairs, ...map, takeaway, ...end],
  sct: [scene, ...voices, judgement, panelKey, ...end],
};

/** Formats in which the candidate plays the clinician, and somebody else the patient. */
export const PLAYED: ReadonlySet<string> = new Set(['skills', 'sp', 'osce']);
/** Formats that need three people. */
export const WITH_COLLEAGUE: ReadonlySet<string> = new Set(['schwartz']);

export function bodyOf(setting: Setting): Text {
  return spaced(...(STRUCTURES[setting.format] ?? USUAL).map((block) => block(setting)));
}

type Needed = readonly [word: string, block: Block, audience?: string];

/** What a format can require, by its word; with an audience, for it alone. */
const REQUIRED: readonly Needed[] = [
  ['story', presented],
  ['prose', scene],
  ['dialogue', dialogue],
  ['voice', patientVoice],
  ['factor', factor('relationship')],
  ['takeaway', takeaway],
  ['strategy', strategy],
  ['care', care],
  ['support', care],
  ['part', part(0)],
  ['brief', candidateBrief, 'candidate'],
  ['brief', patientBrief, 'actor'],
  ['marks', observersMarks, 'observer'],
  ['marks', examinersMarks],
];

/** Questions and keys, whose kind depends on the format. */
const OF_FORMAT: Readonly<Record<string, Readonly<Record<string, Block>>>> = {
  tbl: { question: teamChoice, key: choiceKey },
  sct: { question: judgement, key: panelKey },
  cbl: { question: closing },
  pbl: { question: closing },
  unfolding: { question: closing },
};

/** A block of this word, as it stands in new cases of the format. */
export function blockOf(format: string, word: string, audience: string | undefined): Block | undefined {
  const own = OF_FORMAT[format]?.[word];
  if (own) return own;
  if (word === 'question') return chairs;
  return REQUIRED.find(([name, , whom]) => name === word && (whom === undefined || whom === audience))?.[1];
}
