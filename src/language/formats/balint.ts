import type { Format } from './format.js';
import { AFTER, groupEditions, LEARNER, without, withoutMap } from './views.js';
import { DISCUSSION_WORDS, MAP_WORDS, SCENE_WORDS } from './words.js';

export const balint: Format = {
  name: 'balint',
  title: 'Balint group',
  says: 'A Balint group: one clinician tells of an encounter, the group explores the relationship.',
  sources: [
    'Balint M. The doctor, his patient and the illness. London: Pitman Medical; 1957.',
    'Salinsky J. Balint groups and the Balint method. Balint Society; 2003, revised 2013.',
    'Johnson AH, Nease DE, Milberg LC, Addison RB. Essential characteristics of effective Balint group leadership. Fam Med 2004;36:253-9.',
  ],
  group: { min: 6, max: 10 },
  minutes: 45,
  // About 45 minutes in all (descriptions of the Balint societies). How they are divided is assembled from accounts of
  // practice: no one source gives it. To sit back is usual in Britain and America, and was not in Balint’s own groups.
  phases: [
    { name: 'Welcome', minutes: 3, says: 'The group arrives, and somebody is asked for a case.' },
    { name: 'The story', minutes: 8, says: 'One clinician tells of an encounter, without notes; nobody interrupts.' },
    { name: 'Questions of fact', minutes: 4, says: 'Short questions that the picture needs, and no more.' },
    {
      name: 'The group speaks',
      minutes: 23,
      asks: true,
      says: 'The presenter sits back and listens, while the others imagine both people and what is between them.',
    },
    { name: 'The presenter returns', minutes: 5, says: 'The presenter says what struck them, and need not answer.' },
    { name: 'Close', minutes: 2, says: 'The leader ends on time and thanks the presenter, without a conclusion.' },
  ],
  requires: [
    { words: ['story'], min: 1, max: 1, by: 'clinician', says: 'one story that a clinician tells: ‘:::story{by=…}’' },
    { words: ['question'], min: 1, says: 'an open question, which invites the group to imagine' },
  ],
  allows: [...DISCUSSION_WORDS, ...SCENE_WORDS, ...MAP_WORDS],
  stance: 'open',
  guide: {
    aim: 'Understand, do not solve. Keep the group with the relationship, and let silence work.',
    whom: 'When the group …',
    signs: [
      { when: 'starts to advise', say: 'Who in this room feels useless just now?' },
      { when: 'questions the presenter', say: 'Let us leave the presenter in peace, and imagine instead.' },
      { when: 'diagnoses the doctor', say: 'What might the patient see, who looks at this doctor?' },
      {
        when: 'asks about a member’s own life',
        say: 'You need not tell us that. What did this patient do to all of us?',
      },
      { when: 'falls silent', say: 'Wait. Count to thirty. Then wait again.' },
      { when: 'forgets one of the two', say: 'We have been with one of them for a while. Where is the other?' },
      {
        when: 'turns to the presenter, who sits back',
        say: 'The presenter listens now. We shall ask at the end.',
        general: true,
      },
    ],
    sources: [
      {
        cited: 'Johnson AH, Nease DE, Milberg LC, Addison RB. Fam Med 2004;36:253-9',
        taken: 'safety, no interrogation, speculation, no early solutions, silence',
      },
      {
        cited: 'J Balint Soc 2004;32, editorial',
        taken: 'no interpretation, no intrusion into members’ own histories',
      },
    ],
  },
  groundRules: [
    'What is said here stays here.',
    'We wonder, and need not be right. We do not advise.',
    'We think of both people in the room.',
    'We do not question the presenter like a witness, or ask about each other’s private lives.',
    'Silence is allowed.',
  ],
  // What each side wishes, and what makes it hard, is what the group is to discover. It has no solutions to take home.
  editions: groupEditions(withoutMap(LEARNER), without(AFTER, 'strategy', 'takeaway')),
};
