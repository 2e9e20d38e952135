/** One case that holds everything. */
import type { Case } from '../../src/language/case.js';
import { caseOf, cite, md, node, paragraph, question, range, reference, text, turn, who } from './build.js';

const feeling = (words: string, family: string) => node('feeling', { family, of: who('shah') }, words);

export const SAMPLE: Case = caseOf(
  [
    {
      children: [
        ...md('# The waiting room'),
        paragraph(
          'Mrs Kelly has come to the surgery eleven times since January. Each time the examination is normal, and each time she leaves with less than she came for. The practice has never once asked her what she fears.',
          cite('odowd', 'book'),
        ),
        node('dialogue', {}, [
          turn('shah', 'What were you hoping I might do today?'),
          turn('kelly', 'You tell me. You’re the doctor. Somebody must have a machine that can see it.', {
            manner: 'looking at the door',
          }),
          node('action', {}, 'A long silence. Someone laughs in the corridor.'),
          turn('ann', 'She has not slept since the funeral.'),
          turn(
            'shah',
            'I have nothing left to give her. If I write the letter, at least one of us will have done something.',
            { inner: true },
          ),
        ]),
        node('voice', { of: who('kelly') }, 'If they stop looking, that will mean they have decided it is me.'),
        node('voice', { of: who('shah') }, [
          paragraph('I saw her name on the list and felt ', feeling('it go down through the floor', 'dread'), '.'),
        ]),
        node(
          'story',
          { by: who('shah'), minutes: 5 },
          'I saw her name on the list. Eleven visits, six doctors, and my own handwriting on four of the letters.\n\nI wrote the fourth referral.',
        ),
        node('mismatch', { id: 'gap' }, [
          node('wish', { of: who('kelly') }, 'A scan that proves the pain is real'),
          node('wish', { of: who('kelly') }, 'Not to be alone with it'),
          node('wish', { of: who('ann') }, 'Her mother back as she was'),
          node('wish', { of: who('shah') }, 'To be allowed to stop looking'),
          node('possible', {}, 'A plan for living with pain, and time to talk about her mother'),
        ]),
        node('factor', { in: 'patient' }, 'Grief nobody has asked about'),
        node('factor', { in: 'clinician' }, 'A need to cure'),
        node('factor', { in: 'relationship' }, 'Eleven visits, six doctors'),
        node('factor', { in: 'relationship' }, 'Nobody says the word “fear”'),
        node('factor', { in: 'system' }, 'Ten-minute appointments'),
        node('response', { of: who('shah'), responseKind: 'over-referral' }, 'A fourth referral'),
        ...md('## For the group'),
        question(
          1,
          { id: 'q1', minutes: 10, objectives: [1] },
          'What is it like to be Mrs Kelly in this room? And to be Dr Shah?',
        ),
        node(
          'key',
          { on: 'q1' },
          'Both wish to be let off. Her powerlessness and his have the same shape; the group usually finds one before the other.',
        ),
        node('facilitator', { on: 'q1' }, 'Wait. Count to thirty. Then wait again.'),
        question(
          2,
          { id: 'q2', minutes: 10 },
          'Which of these would you do first?\n\n- [ ] Write the letter\n- [x] Ask what she fears\n- [ ] Order bloods',
        ),
        node(
          'facilitator',
          { minutes: 20 },
          'Let the group speak. The presenter listens, and sits a little back.\n\n- When it starts to advise: “Who in this room feels useless just now?”',
        ),
      ],
    },
    {
      part: { type: 'part', number: 1, minutes: 12, range, children: text('Three weeks later') },
      children: [
        ...md(
          'The letter comes back: *no indication for further imaging*. See [the first question](#q1).[^note]\n\n| Visit | Who | Result |\n| --- | --- | ---: |\n| 1 | GP | normal |\n| 11 | Registrar | normal |\n\n[^note]: Counted from the notes, SpO2 94%.',
        ),
        question(3, { lines: 2 }, 'What has changed between them?'),
        node('strategy', { in: 'clinician', by: who('shah'), due: 'next visit' }, 'Ask about the funeral'),
        node('takeaway', {}, 'Helplessness travels.'),
      ],
    },
    {
      children: [
        node('care', {}, [
          ...md('What is said here stays here. We speculate, we do not advise.'),
          node('support', {}, 'Your supervisor'),
          node('support', {}, 'Your own doctor'),
        ]),
        node('brief', { audience: ['kelly', 'candidate'], minutes: 2 }, [
          ...md('You are 58, a school cook.'),
          node('brief-line', { word: 'opening' }, 'You again, then.'),
          node('brief-line', { word: 'if-asked', cue: 'her mother' }, 'She died in November.'),
        ]),
        node('marks', { pass: 3 }, '- Asks what the patient fears [2]\n- Names the silence [2]'),
        node('withheld', { doubtful: true, reason: 'unknown-word', word: 'breif' }, 'This was meant for the actor.'),
      ],
    },
  ],
  {
    summary:
      'A school cook with eleven months of abdominal pain, a doctor with ten minutes, and a letter that neither of them believes in.',
    formats: ['unfolding'],
    levels: ['specialty-training', 'independent-practice'],
    duration: 45,
    group: { min: 6, max: 10 },
    contentNotes: ['bereavement', 'other: a near miss'],
    objectives: [{ text: 'Notice the feelings that a patient stirs in you.' }, { text: 'Find what is possible.' }],
    origin: 'fictional',
    authors: [{ name: 'A. Writer' }],
    license: 'CC-BY-4.0',
    status: 'approved',
    version: '1.2.0',
    reviewedOn: '2026-03-04',
    references: [
      reference('unused'),
      reference('odowd', {
        type: 'article-journal',
        title: 'Five years of heartsink patients in general practice',
        author: [{ family: 'O’Dowd', given: 'Thomas C.' }],
        containerTitle: 'BMJ',
        volume: '297',
        page: '528-530',
        issued: [1988],
      }),
      reference('book', {
        type: 'book',
        title: 'The doctor, his patient and the illness',
        author: [{ family: 'Balint', given: 'M' }],
        edition: '2',
        publisher: 'Pitman Medical',
        publisherPlace: 'London',
        issued: [1964],
      }),
    ],
  },
);
