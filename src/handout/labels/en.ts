/** Every English word that a handout adds to what the author wrote. */
import type { Labels } from '../labels.js';

const FACILITATOR_ONLY = 'For the facilitator only. Do not hand out.';

export const en: Labels = {
  editions: {
    learner: 'Discussion handout',
    after: 'Sheet for afterwards',
    'one-page': 'Discussion handout',
    facilitator: 'Facilitator’s sheet',
    candidate: 'Candidate’s sheet',
    actor: 'Actor’s sheet',
    examiner: 'Examiner’s sheet',
    observer: 'Observer’s sheet',
    panel: 'Panellist’s sheet',
  },
  facilitatorOnly: FACILITATOR_ONLY,
  whose: {
    learner: () => 'For everyone who takes part',
    after: () => 'For everyone who took part, to read afterwards',
    'one-page': () => 'For everyone who takes part',
    facilitator: () => FACILITATOR_ONLY,
    candidate: () => 'For the candidate',
    actor: (name) => `For whoever plays ${name}. Not for candidates: do not hand out.`,
    examiner: () => 'For the examiner only. Do not hand out.',
    observer: () => 'For the observers. Not for whoever is practising: do not hand out.',
    panel: (name) => `For ${name} only. Do not hand out.`,
  },
  inFormat: {
    balint: { editions: { facilitator: 'Leader’s page' } },
    schwartz: { editions: { learner: 'Audience sheet', 'one-page': 'Audience sheet' } },
    sea: { factors: 'Why it happened', takeaway: 'What was learned', strategies: 'What changes, who does it, by when' },
    cbl: { editions: { facilitator: 'Facilitator’s guide' } },
    pbl: { editions: { facilitator: 'Tutor’s guide' }, objectives: 'Objectives, for the tutor alone' },
    osce: { editions: { candidate: 'At the door', examiner: 'Mark sheet', facilitator: 'Station lead’s sheet' } },
  },
  nothingHere:
    'This case holds nothing for this reader yet. That is no mistake of yours: ask whoever sent it to you for another sheet.',
  formats: {
    balint: 'Balint group',
    schwartz: 'Schwartz-style session',
    'reflective-practice': 'Reflective practice',
    sea: 'Significant event analysis',
    cbd: 'Case-based discussion',
    cbl: 'Case-based learning',
    pbl: 'Problem-based learning',
    unfolding: 'Unfolding case',
    skills: 'Communication skills',
    sp: 'Simulated patient',
    osce: 'Practical examination station',
    tbl: 'Team-based learning',
    sct: 'Script concordance',
  },
  untitled: 'A case without a title',
  minutes: (count) => (count === 1 ? '1 minute' : `${count} minutes`),

  for: 'For',
  levels: {
    undergraduate: 'Undergraduates',
    foundation: 'Foundation years',
    'specialty-training': 'Specialty training',
    'independent-practice': 'Independent practice',
    interprofessional: 'All professions together',
    faculty: 'Teachers and supervisors',
  },
  group: 'Group',
  groupSize: (min, max) => {
    if (min !== undefined && max !== undefined) return min === max ? `${min} people` : `${min} to ${max} people`;
    return min !== undefined ? `${min} people or more` : `Up to ${max} people`;
  },
  people: 'People',
  parts: {
    patient: 'patient',
    clinician: 'clinician',
    relative: 'relative',
    colleague: 'colleague',
    interpreter: 'interpreter',
    other: 'other',
  },
  team: 'The team',
  someone: 'Someone',
  objectives: 'Objectives',
  objective: (numbers) => `${numbers.length === 1 ? 'objective' : 'objectives'} ${numbers.join(', ')}`,

  contentNote: 'Before you read',
  contentNotes: {
    suicide: 'suicide',
    'self-harm': 'self-harm',
    abuse: 'abuse',
    violence: 'violence',
    discrimination: 'discrimination',
    bereavement: 'the loss of someone close',
    'substance-use': 'alcohol or drug use',
    eating: 'difficulties with eating',
    sexual: 'sexual matters',
  },
  mentions: (topics) => `This case mentions ${topics}. You may step out at any time; nobody will ask why.`,

  part: (number) => `Part ${number}`,
  afterParts: 'After the last part',
  question: (number) => `Question ${number}`,
  key: 'What a good discussion may reach',
  isKey: 'key',
  thinking: 'thinking',
  dialogue: 'The consultation',
  voice: (name) => `How ${name} lives it`,
  story: (name) => `${name} tells`,
  runningOrder: 'Who will speak',
  wishes: 'What each side wishes, and what is possible',
  wish: (name) => `${name} wishes`,
  possible: 'What is possible',
  factors: 'What makes this encounter difficult',
  domains: {
    patient: 'The patient',
    clinician: 'The clinician',
    relationship: 'Between them',
    team: 'The team',
    system: 'The system around them',
  },
  elsewhere: 'Elsewhere',
  responses: 'What was done under the strain',
  responseKinds: {
    'over-treatment': 'over-treatment',
    'over-referral': 'over-referral',
    avoidance: 'avoidance',
    rescue: 'rescue',
    confrontation: 'confrontation',
    collusion: 'collusion',
    other: 'other',
  },
  feelings: {
    helplessness: 'helplessness',
    anger: 'anger',
    fear: 'fear',
    shame: 'shame',
    sadness: 'sadness',
    dread: 'dread',
    guilt: 'guilt',
    frustration: 'frustration',
    confusion: 'confusion',
    relief: 'relief',
    tenderness: 'tenderness',
  },
  strategies: 'What may help',
  due: (date) => `by ${date}`,
  leading: 'How to lead',
  takeaway: 'To carry away',
  care: 'Care for the group',
  support: 'Places to turn to',
  brief: (names) => `Brief for ${names}`,
  audiences: { candidate: 'the candidate', examiner: 'the examiner', observer: 'the observer', panel: 'the panel' },
  reading: (minutes) => `${minutes} to read`,
  cues: {
    opening: () => 'First words',
    volunteer: () => 'Unasked',
    'if-asked': (cue) => (cue ? `If asked: ${cue}` : 'If asked'),
    withhold: (cue) => (cue ? `Kept back until: ${cue}` : 'Kept back'),
    react: (cue) => (cue ? `When: ${cue}` : 'In response'),
  },
  marks: 'Mark scheme',
  pass: (marks) => `pass at ${marks}`,
  only: (names) => `Only for ${names}`,
  withheld: 'Kept from every other sheet',
  withheldHere: 'Something here is kept back until the author has mended it.',
  picture: 'Picture',

  runsFor: 'Running order',
  planned: (planned, duration) => {
    if (duration === undefined) return `Planned ${planned} minutes.`;
    const rest = planned - duration;
    if (rest > 0) return `Planned ${planned} of ${duration} minutes: ${rest} too many.`;
    return `Planned ${planned} of ${duration} minutes${rest < 0 ? `: ${-rest} left open` : ''}.`;
  },
  beyond: 'after the end',
  short: (minutes) => `${minutes} min`,

  footnotes: 'Notes',
  backToText: 'Back to the text',
  references: 'References',
  reference: (number) => `Reference ${number}`,
  edition: (edition) => (/^\d+$/.test(edition) ? `${ordinal(Number(edition))} ed.` : edition),
  availableFrom: 'Available from:',

  ofPages: ' of ',
  cite: 'How to cite this case',
  teachingCase: 'teaching case',
  version: (version) => `Version ${version}`,
  reviewed: (date) => `reviewed ${date}`,
  statuses: { draft: 'Draft', 'in-review': 'In review', approved: 'Approved', retired: 'Retired: no longer in use' },
  origins: {
    fictional: 'Fictional case',
    composite: 'Composite of several cases',
    'real-consented': 'Real case, told with consent',
    'real-anonymised': 'Real case, anonymised',
  },
  practice: {
    balint: 'A practice case: real Balint groups bring their own patients',
    schwartz: 'Schwartz-style practice, not part of the licensed programme',
  },
};

function ordinal(number: number): string {
  const rule = new Intl.PluralRules('en', { type: 'ordinal' }).select(number);
  const endings: Readonly<Record<string, string>> = { one: 'st', two: 'nd', few: 'rd' };
  return `${number}${endings[rule] ?? 'th'}`;
}
