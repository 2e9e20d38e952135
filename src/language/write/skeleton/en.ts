import { stop, tell, write } from './pieces.js';
import type { Texts } from './texts.js';

export const en: Texts = {
  lang: 'en',
  formats: {},
  titles: {
    balint: 'A patient who stays in my mind',
    schwartz: 'A day that stayed with us',
    'reflective-practice': 'The third visit this month',
    sea: 'The call that nobody returned',
    cbd: 'A conversation I keep going back to',
    cbl: 'The letter on the desk',
    pbl: 'Three visits and no answer',
    unfolding: 'The letter in her bag',
    skills: 'When the answer is no',
    sp: 'When the answer is no',
    osce: 'When the answer is no',
    tbl: 'One request, and ten minutes',
    sct: 'What one sentence changes',
  },
  roles: {
    patient: { key: 'patient', name: 'Mrs Kelly', about: 'who they are beyond what ails them, in a few words' },
    clinician: { key: 'doctor', name: 'Dr Shah', about: 'what this day was like for them, in a few words' },
    colleague: { key: 'nurse', name: 'Sam Ortiz', about: 'how they came to be a part of it, in a few words' },
  },
  objectives: [
    'Describe what the encounter is like for each of the people in it',
    'Compare what each side wishes with what is possible',
  ],
  scene: [
    'Where they meet, and what could be seen and heard there. What you make of it can wait.',
    'What has gone before: the visits, the letters and the calls that each of them remembers.',
  ],
  theme:
    'The theme that the stories share, in two or three sentences. Each story is told by its teller, without notes.',
  story: write`${stop('I saw the name on my list, and felt')} :feeling[${stop('my stomach drop')}]{as=${stop('dread')}}. ${tell('Tell it as you would tell a colleague: where you were, and what was asked of you.')}

${tell('What was said, in their words and in yours. One exchange says more than a summary.')}

${tell('What you did then, what you felt, and what you did not say.')}`,
  otherStory: write`${tell('What you saw and heard, beside it. One moment says more than the whole course of events.')}

${tell('What it was like for you, and what you told nobody that day.')} ${stop('I went home with')} :feeling[${stop('a heaviness I could not place')}]{as=sadness}.`,
  asks: 'What were you hoping I might do today?',
  manner: 'looking at the door',
  answers: 'You tell me. I have said it so often.',
  saysMore: 'What is said next, word for word. Two or three turns show more than a report of them.',
  thinking: 'thinking',
  thinks: write`${stop('I have')} :feeling[${stop('nothing left to offer')}]{as=helplessness}.`,
  voices: {
    patient: write`${tell('How the patient lives this visit, in their own words: what they hoped for when they came.')} ${stop('On the way here I was')} :feeling[${stop('afraid of being sent away again')}]{as=fear}.

${tell('What they fear will come of it, and what they did not say in there.')}`,
    clinician: write`${tell('How the clinician lives the same visit, in their own words: the day, and what they hoped to do.')} ${stop('By the time we sat down I was')} :feeling[${stop('afraid that I had missed something')}]{as=fear}.

${tell('Where their limit was on that day, and what they did not say in there.')}`,
  },
  wishes: {
    patient: 'What the patient wishes for: to be believed, to have a name for it, a night of sleep',
    clinician: 'What the clinician wishes for: to help, to have missed nothing, to end on time',
  },
  possible: 'What can in fact be had, here and now: an honest answer, a next step, somebody who comes back',
  factors: {
    patient: 'What the patient brings that makes it hard: a fear, a loss, what other visits were like',
    clinician: 'What the clinician brings: tiredness, an old story, a rule of their own',
    relationship: 'What has grown between the two of them',
    team: 'What the team does, or leaves to one of them',
    system: 'What the system asks or refuses: time, money, a form',
  },
  response: 'What the clinician did under the strain, as it could be seen',
  questions: {
    chairs: ({ patient, clinician }) =>
      write`${stop('What is it like to be')} ${patient} ${stop('in this room')}? ${stop('And to be')} ${clinician}?`,
    between: 'What happens between the two of them that neither says aloud?',
    own: 'What in this touches your own work?',
    judgement: 'What was uncertain here, what was weighed against what, and for whom?',
    notice: 'What do you notice in each of them?',
    learn: 'What do we need to find out before we go on?',
    closing: ({ patient, clinician }) =>
      write`${stop('What has changed between')} ${patient} ${stop('and')} ${clinician}${stop(', and what has not')}?`,
    choice: ({ clinician }) => write`${stop('What should')} ${clinician} ${stop('say first? Choose one')}.`,
    hypothesis:
      'If you were thinking that the patient is afraid of being sent away, and then you learn that they came alone although asked to bring somebody, that thought becomes:',
    examiner: 'What did you wish for in there, and what do you think the patient wished for?',
  },
  choices: [
    'What can be done, and how soon',
    'That the patient seems to have hoped for something else',
    'That there are other people waiting',
  ],
  scale: ['−2: much less likely', '−1: less likely', '0: neither', '+1: more likely', '+2: much more likely'],
  facilitator: 'How to lead this: when the group begins to advise, ask what the advice is meant to make bearable.',
  facilitators: {
    schwartz: 'How to lead this: when somebody offers a solution, ask what it was like for those who were there.',
    sea: 'How to lead this: when the talk turns to who is to blame, ask what made it the sensible thing to do at that moment.',
    cbd: 'How to lead this: ask for their reasons before you give yours: what they saw, what they weighed, what else was possible.',
    cbl: 'How to lead this: before you give out the next part, ask what they know now, and what they wonder.',
    pbl: 'How to lead this: teach nothing yet. Ask what they need to find out, and let them set their own objectives.',
    unfolding: 'How to lead this: before each scene, ask what they expect; after it, what has changed for each person.',
    skills:
      'How to lead this: first ask whoever played the clinician, then whoever played the patient, and only then those who watched.',
    sp: 'How to lead this: first ask whoever played the clinician, then whoever played the patient, and only then those who watched.',
    osce: 'How to run this: the same room, the same time and the same beginning for all; ask between candidates how the actor is.',
    tbl: 'How to lead this: all teams show their choice at the same moment. Then ask those who chose differently what they saw.',
    sct: 'How to lead this: everyone marks the scale alone. Then ask those who are far apart what each of them saw in the new sentence.',
  },
  key: 'What a good discussion may reach. Both people are in it, and so is what neither of them can change.',
  panelKey: 'How experienced clinicians judged, how many chose which, and what each of them saw in it.',
  groundRules: 'What is said here stays here. Nobody has to speak.',
  support:
    'Whom to turn to afterwards: a supervisor, a colleague, an occupational health service, with how to reach them',
  learned: ['What we know now, and did not know when it began.', 'What went well, and how it came to go well.'],
  change: 'What is done differently from now on',
  due: 'the next team meeting',
  parts: ['The first visit', 'Two weeks later'],
  later: 'What has happened since. Give each part only what can be known by then.',
  brief: {
    candidate: ({ patient, clinician }) =>
      write`${stop('You are')} ${clinician}. ${patient} ${stop('is waiting in the next room')}.

${tell('What the candidate knows: what has been said and done so far, in three or four lines.')}`,
    task: ({ patient }) =>
      write`**${stop('Your task')}.** ${stop('Talk with')} ${patient} ${stop('about what happens now. You need not examine anybody')}.`,
    patient: ({ patient }) =>
      write`${stop('You are')} ${patient}. ${tell('Who you are, beyond what brings you here: work, home, what you are proud of.')}

${tell('What brings you here today, what you hope to hear, and what you fear.')}

${tell('How to play it: quietly, quickly, and what changes if you feel heard.')}`,
    opening: 'So. Is it bad news again?',
    volunteer: 'I have been here three times now.',
    asked: 'I keep thinking of my father. He was told that it was nothing, too.',
    ask: 'what worries them most',
    withhold: 'I have not told my family that I am here.',
    until: 'the candidate has been quiet long enough to hear it',
    react: 'Look away, and give shorter answers.',
    when: 'the candidate explains before asking',
    examiner: write`${tell('What to watch for in this station that the mark sheet cannot say.')}

${stop('Stay neutral: the same words and the same tone for every candidate.')}`,
  },
  marks: [
    'Asks what the patient hopes for, and waits for the answer',
    'Names the feeling that is in the room, and does not argue with it',
    'Says plainly what can be done and what cannot',
    'Agrees on a next step, and on who takes it',
  ],
};
