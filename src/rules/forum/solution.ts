import { say } from '../../language/said.js';
import type { Report, Rule } from '../rule.js';
import { type Asked, asked } from './questions.js';

const JOHNSON =
  'Johnson AH, Nease DE, Milberg LC, Addison RB. Fam Med 2004;36:253-9. The Schwartz Center. Schwartz Rounds: core elements.';

/** To imagine what somebody would do is no plan. */
const IMAGINES =
  /\b(?:imagine|wish\w*|hop(?:e|es|ed|ing)|want\w*|fear\w*|feel\w*|felt|if you were|if nothing|dream|liked?|rather)\b/i;

interface Pattern {
  readonly finds: RegExp;
  /** What a group that explores might ask in its place. */
  readonly instead: string;
}

const ACT =
  'manage(?! to\\b)|treat|handle|deal with|resolve|solve|fix|proceed|address|tackle|investigate|persuade|convince|improve|approach';
const PATTERNS: readonly Pattern[] = [
  {
    finds:
      /\bwhat (?:else |more )?(?:should|could|would|ought|must|can)\b[^,;:]{1,60}?\b(?:do|done|advise|recommend|prescribe|offer|try)\b(?! to (?:her|him|them|us|me|each)\b)|\bwhat (?:would|could|should) (?:you|we) change\b/i,
    instead: 'What might it be like to be the doctor here, not knowing what to do?',
  },
  {
    finds: new RegExp(
      `\\bhow (?:best )?(?:to|(?:would|should|could|can|will) [^,;:?]{1,40}?) (?:best )?(?:${ACT})\\b`,
      'i',
    ),
    instead: 'What is the pull to do something here, and whose is it?',
  },
  {
    finds:
      /\bwhat (?:is|are|was|were|would be|’s|'s) (?:the|your|his|her|their|our) (?:(?:best|right|most appropriate|correct|ideal|first|next|immediate) ){1,2}(?:steps?|thing to do|actions?|management|plans?|approach|course|treatment|response|strategy|option|intervention|way)\b/i,
    instead: 'What would it mean for these two if nothing were done today?',
  },
  {
    finds:
      /\b(?:what|which) (?:(?:is|are|would be) (?:the|your) (?:advice|(?:management |treatment |care )?plans?|strateg(?:y|ies)|interventions?|solutions?|treatments?|management|(?:working |differential |likely )?diagnos[ie]s)|(?:advice|(?:management |treatment |care )?plans?|strateg(?:y|ies)|interventions?|solutions?|treatments?|management|(?:working |differential |likely )?diagnos[ie]s) (?:should|could|would|can|will|might))\b/i,
    instead: 'What may each of them be hoping that somebody will take away?',
  },
  {
    finds: /\bwhat (?:went wrong|mistakes?|errors?)\b|\bwhere did (?:he|she|they|it|the [a-z]+) go wrong\b/i,
    instead: 'What was each of them trying to do for the other?',
  },
  {
    finds:
      /^(?:list|suggest|propose|outline|draw up|devise|develop|formulate|agree on|recommend)\b[^.?!]{0,80}\b(?:plans?|strateg(?:y|ies)|management|solutions?|interventions?|advice|treatments?|should do|to (?:manage|handle|improve|treat))\b/i,
    instead: 'What might each of them fear, and what might each of them wish for?',
  },
];

/** “What should the doctor do next?”, and nothing more: this alone can be rewritten without reading it. */
const PLAIN =
  /^What (?:should|could|would|can) (the (?:doctor|nurse|surgeon|registrar|clinician|team|consultant)|(?:Dr|Mr|Mrs|Ms|Miss|Professor) \p{Lu}[\p{L}’-]+) (?:do|have done)(?: next| now| here| differently)?\?$/u;

function rewritten({ text }: Asked): string | undefined {
  const who = PLAIN.exec(text)?.[1];
  return who === undefined ? undefined : `What might it be like to be ${who} at this moment?`;
}

export const solution: Rule = {
  id: 'forum/solution',
  says: 'A group that explores is not asked for a solution.',
  why: 'A plan ends the thinking where the feeling begins. Experienced leaders avoid premature solutions, and these groups are not there to solve problems.',
  source: JOHNSON,
  severity: { draft: 'info', 'in-review': 'warning', approved: 'warning' },
  check(view) {
    return asked(view).flatMap((sentence): Report[] => {
      const { run, text, start } = sentence;
      const pattern = IMAGINES.test(text) ? undefined : PATTERNS.find(({ finds }) => finds.test(text));
      if (!pattern) return [];
      const range = run.range(start, start + text.length);
      const rewrite = rewritten(sentence);
      // Marks within it would be lost.
      const isPlain = view.file.text.slice(range.start, range.end) === text;
      return [
        {
          message: say`This asks for a solution, and a group that looks for one stops wondering about the two people.`,
          remedy: say`Ask what invites to imagine, such as: ‘${rewrite ?? pattern.instead}’`,
          range,
          ...(rewrite && isPlain ? { fix: { title: `Ask ‘${rewrite}’`, range, text: rewrite } } : {}),
        },
      ];
    });
  },
};
