/** Who speaks in a script that is no dialogue yet: ‘Patient:’, ‘Mrs Kelly (quietly):’, ‘P:’, ‘Frank – ’. */
import { everyMatch } from '../../language/matches.js';
import { itself, remembering } from '../remembering.js';
import type { CaseView } from '../view.js';

/** What is said from a label to the next, each at a line’s start. */
export interface Line {
  readonly start: number;
  readonly end: number;
  /** A patient’s, a relative’s or somebody’s beside them. */
  readonly theirs: boolean;
}

const NAME = '[\\p{L}\\uE000\\uE001][\\p{L}\\d\\uE000\\uE001._ ]{0,29}?';
const LABEL = new RegExp(
  `(?:^|\\n)[ \\t]*(?:(${NAME}) ?(?:\\([^()\\n]{0,30}\\) ?)?:(?=\\s)|\\[([\\p{L}\\d\\uE000\\uE001._ ]{1,30})\\](?=\\s)|(${NAME}) [-–—](?= ))`,
  'gu',
);

/** Within a line too, where a script has lost its line breaks: ‘[patient] it hurts [doctor] where’, ‘It hurts. Doctor: Where?’ */
const WITHIN =
  /(?<=\S[ \t]{1,4})\[((?:doctor|dr|nurse|clinician|provider|patient|pt|client|guest|family|(?:patient|guest)[ _]\w{1,12})(?:[ _]?\d)?)\](?=\s)|(?<=[.!?…"”)] {1,2})((?:Doctor|Dr|Nurse|Clinician|Patient|Pt|Client|Mother|Father|Wife|Husband|Daughter|Son)(?: \d)?):(?=\s)/g;

/** A patient or a relative, as a script calls them. */
const THEY =
  /^(?:patient|pt|p|client|mother|father|mum|dad|mom|parent|wife|husband|partner|daughter|son|sister|brother|relative|carer|family|(?:patient|guest)[ _](?:family|guest|relative)\w*|interpreter|(?:mrs?|ms|miss|mx)\.? .*|\uE000+)$/i;
/** Whoever treats, asks, leads or learns. */
const WE =
  /^(?:d|dr|n|t|g|q|i)$|\uE001|\b(?:dr|doctor|doc|gp|nurse|rn|hca|sister|matron|consultant|registrar|physician|surgeon|dentist|pharmacist|paramedic|midwife|psychiatrist|psychologist|intensivist|an(?:a)?esthetist|clinician|practitioner|therapist|physio\w*|counsell?or|dietitian|prof\w*|interviewer|provider|intern|resident|student|trainee|tutor|teacher|examiner|candidate|leader|facilitator|chair|host|moderator|\w*worker|chaplain|health visitor|meddyg)\b/i;

interface Label {
  readonly index: number;
  readonly name: string;
  /** With a dash behind it: that may be an ordinary sentence. */
  readonly dash: boolean;
}

const labelsIn = remembering((text): readonly Label[] => {
  const first = everyMatch(LABEL, text).map(
    ({ 1: colon, 2: bracket, 3: dash, index }): Label => ({
      index,
      name: (colon ?? bracket ?? dash ?? '').toLowerCase(),
      dash: dash !== undefined,
    }),
  );
  const within = everyMatch(WITHIN, text).map(
    ({ 1: bracket, 2: colon, index }): Label => ({ index, name: (bracket ?? colon ?? '').toLowerCase(), dash: false }),
  );
  return within.length === 0 ? first : [...first, ...within].sort((a, b) => a.index - b.index);
}, itself);

export interface Script {
  linesOf(text: string): readonly Line[];
}

/**
 * The script that the texts of a case are, if they are one. Where a clinician speaks in it, everybody else who begins
 * two lines or more is on the other side, by whatever name; and labels may end in a dash.
 */
export function scriptOf({ texts }: CaseView, masked: (text: string) => string): Script {
  const times = new Map<string, number>();
  for (const { text } of texts)
    for (const { name } of labelsIn(masked(text))) times.set(name, (times.get(name) ?? 0) + 1);
  const speakers = new Set([...times].filter(([, count]) => count > 1).map(([name]) => name));
  const asked = [...speakers].some((name) => WE.test(name)) && speakers.size > 1;
  const isLabel = ({ name, dash }: Label): boolean => !dash || (asked && speakers.has(name));
  const isTheirs = (name: string): boolean => THEY.test(name) || (asked && speakers.has(name) && !WE.test(name));
  return {
    linesOf(text) {
      const labels = labelsIn(text).filter(isLabel);
      return labels.map(({ index, name }, i) => ({
        start: index,
        end: labels[i + 1]?.index ?? text.length,
        theirs: isTheirs(name),
      }));
    },
  };
}
