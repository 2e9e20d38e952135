import { say } from '../../language/said.js';
import type { Report, Rule } from '../rule.js';
import { asked } from './questions.js';

const CLOSED =
  /^(?:(?:And|But|So|Now),? )?(?:Is|Are|Was|Were|Does|Do|Did|Would|Should|Has|Have|Had|Isn[’']t|Aren[’']t|Wasn[’']t|Doesn[’']t|Don[’']t|Didn[’']t|Wouldn[’']t|Shouldn[’']t|Hasn[’']t|Haven[’']t)\b[^?]*\?$/i;
const OPEN = /\b(?:what|how|who|whose|whom|which|where|when|why|imagine|describe|perhaps|might|may)\b/i;

export const closedQuestion: Rule = {
  id: 'forum/closed-question',
  says: 'A group that explores is asked open questions.',
  why: 'A question that yes or no can answer is answered with yes or no. It tells the group what the author thinks.',
  source: 'Johnson AH, Nease DE, Milberg LC, Addison RB. Fam Med 2004;36:253-9.',
  severity: { draft: 'info', 'in-review': 'info', approved: 'warning' },
  check(view) {
    // Where the same question goes on to ask openly, the first half only leads there.
    const open = new Set(
      view.texts.flatMap(({ where, block, text }) => (where === 'question' && OPEN.test(text) ? [block] : [])),
    );
    return asked(view).flatMap(({ run, text, start }): Report[] => {
      if (!CLOSED.test(text) || open.has(run.block)) return [];
      return [
        {
          message: say`Yes or no would answer this question, and there the talk may end.`,
          remedy: /\b(?:feel|feels|angry|afraid|sad|upset|frightened|ashamed|anxious|frustrated)\b/i.test(text)
            ? say`Ask openly: ‘What might each of them be feeling here?’`
            : say`Begin with ‘what’ or ‘how’: ‘What picture do you have of these two?’`,
          range: run.range(start, start + text.length),
        },
      ];
    });
  },
};
