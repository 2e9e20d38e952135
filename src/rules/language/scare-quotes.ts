import { say } from '../../language/said.js';
import { always, type Report, type Rule } from '../rule.js';
import type { TextRun } from '../view.js';
import { scan } from './words.js';

/** Who says it, or that it is a name: before the quotation, or after it. */
const ATTRIBUTED =
  /\b(?:sa(?:ys?|id|ying)|tells?|told|asks?|asked|ask(?:s|ed)? about|call(?:s|ed|ing)?|describ\w{1,4}|report(?:s|ed|ing)?|terms?|termed|words?|named?|known as|labell?(?:ed|ing)?|labels?|phrases?|expressions?|means?|meaning|titled?|answer(?:s|ed)?|repl(?:y|ies|ied)|wrote|writes?|written|reads?|says?:|heard|hears?|mention\w{0,3}|quot\w{1,4}|column|heading|field|box|item|score|like|such as|question|refer\w{0,5} to|as|to|my|your|our|avoid(?:s|ed|ing)?|instead of|rather than)\b[^.!?]{0,28}$/i;
const ATTRIBUTED_AFTER =
  /^[\s,.”’"']{0,3}(?:(?:he|she|they|I|the patient|as (?:he|she|they|the patient)) (?:\w{2,8} )?(?:said|says|called|calls|put|puts|told|described|describes)|is|are|was|means?|\(|column|field|box|item)\b/i;
/** Whose account is put in doubt. */
const OWNER = /(?:\b(?:his|her|their|with|of|another|this|these|for|an?|the|from|by|more)|['’]s) $/i;
const OF_ILLNESS =
  /^(?:(?:chronic|severe|constant|bad|terrible|sinus|dizzy|funny|panic|usual|whole|total) )?(?:pain|pains|agony|allerg(?:y|ies|ic)|reactions?|seizures?|attacks?|fits?|turns?|spells?|migraines?|fibromyalgia|depression|anxiety|nerves|illness|disability|sick|ill|unwell|tired|fatigue|exhaustion|disabled|collapsed?|faints?|stress|back|bad back|emergency|emergencies|whiplash|symptoms?|episodes?|doctor|weakness|numbness|accident|injury|flare|flares|crisis|trauma)$/i;
/** Another quotation before it: of several in a list, none is put in doubt. */
const LISTED = /[”"’'],? (?:(?:and|or) )?$/;
const MOST = 5;

export const scareQuotes: Rule = {
  id: 'language/scare-quotes',
  says: 'Quotation marks around one to three words say whose words they are.',
  why: 'Short quotations that nobody is named for read as disbelief.',
  source:
    'Fernández L et al. J Gen Intern Med 2021;36:2571–8. Healy M, Richard A, Kidia K. J Gen Intern Med 2022;37:2533–40',
  severity: always('info'),
  check: (view) =>
    scan(view)
      .quotes.flatMap(({ run, start, end, term }): Report[] => {
        const said = run.text.slice(start, end).trim();
        if (!isDoubtful(run, start, end, said, term)) return [];
        return [
          {
            message: say`Quotation marks around ‘${said}’ can read as if it were not believed, since nobody is named who says it (Fernández 2021; Healy 2022).`,
            remedy: say`Say whose words they are, “she calls it …”, or take the marks away.`,
            range: run.range(start - 1, end + 1),
          },
        ];
      })
      .slice(0, MOST),
};

function isDoubtful({ text, heading }: TextRun, start: number, end: number, said: string, term: boolean): boolean {
  if (heading || said === '' || said.length > 40 || said.split(/\s+/).length > 3 || /[.!?…:]$/.test(said)) return false;
  const before = text.slice(Math.max(0, start - 61), start - 1);
  if (ATTRIBUTED.test(before) || LISTED.test(before) || ATTRIBUTED_AFTER.test(text.slice(end + 1, end + 60)))
    return false;
  return term || (OWNER.test(before) && OF_ILLNESS.test(said));
}
