/** The rules on words, one for each category of the catalogue. */

import type { Severity } from '../../language/finding.js';
import { allOf, oneOf, quoted, type Said, say, sayOf } from '../../language/said.js';
import { valueAt } from '../places.js';
import { always, type Report, type Rule } from '../rule.js';
import type { CaseView } from '../view.js';
import { isRecord } from './record.js';
import type { Advice } from './row.js';
import { type Hit, scannerOf } from './scan.js';
import { SOURCES } from './sources.js';
import { type Category, TERMS } from './terms/index.js';
import { type Told, toldOf, wordsIn } from './told.js';

/** The words of a case, looked for once for all rules. */
export const scan = scannerOf(Object.values(TERMS).flat());

function again(reason: Said, times: number): Said {
  if (times === 1) return reason;
  return times === 2
    ? say`${reason} It occurs twice in this case.`
    : say`${reason} It occurs ${times} times in this case.`;
}

const sourcesSaid = ({ sources }: Advice): Said => {
  const [first = '', ...others] = sources;
  return others.reduce((all: Said, each) => say`${all}; ${sayOf(each)}`, sayOf(first));
};

/** At most so many words that are left are named. */
const MOST_NAMED = 4;

/** What is said of one hit, how often the same word comes, and what else is worth a look. */
export function reportOf(
  { advice, severity, found, range, fix, otherFixes }: Hit,
  times = 1,
  more: readonly Hit[] = [],
): Report {
  const reason =
    advice.sources.length === 0
      ? say`‘${found}’ ${advice.why}.`
      : say`‘${found}’ ${advice.why} (${sourcesSaid(advice)}).`;
  const remedy =
    advice.remedy ??
    (advice.instead.length > 0 ? say`You could write ${oneOf(advice.instead.map(quoted))}.` : say`It can be left out.`);
  const others = [...new Set(more.map((hit) => hit.found.toLowerCase()))].slice(0, MOST_NAMED);
  return {
    severity,
    message: again(reason, times),
    remedy: others.length === 0 ? remedy : say`${remedy} Also worth a look in this case: ${allOf(others.map(quoted))}.`,
    range,
    ...(more[0] ? { related: { message: say`‘${more[0].found}’ is worth a look too.`, range: more[0].range } } : {}),
    ...(fix ? { fix } : {}),
    ...(otherFixes ? { otherFixes } : {}),
  };
}

/** The conventions are told together. */
const CONVENTIONS: ReadonlySet<string> = new Set(TERMS.convention.map(({ id }) => id));
const together = (id: string): string => (CONVENTIONS.has(id) ? 'convention' : id);

const made = new WeakMap<CaseView, readonly Told[]>();

/** What a case is told of its words, decided once for all rules. */
function toldIn(view: CaseView): readonly Told[] {
  const known = made.get(view);
  if (known) return known;
  const silent = new Set([
    ...(isRecord(view) ? CONVENTIONS : []),
    ...(valueAt(view.file, 'identity-relevance') ? TERMS.identity.map(({ id }) => id) : []),
  ]);
  const told = toldOf(
    scan(view).hits.filter(({ advice }) => !silent.has(advice.id)),
    wordsIn(view),
    together,
  );
  made.set(view, told);
  return told;
}

/** Each warning and error where it stands; a hint once in a case. */
export const reportsOf = (told: readonly Told[]): readonly Report[] =>
  told.map(({ hit, times, more }) => reportOf(hit, times, more));

const toldOfCategory = (category: Category, view: CaseView): readonly Told[] => {
  const ids = new Set(TERMS[category].map(({ id }) => id));
  return toldIn(view).filter(({ hit }) => ids.has(hit.advice.id));
};

/** The last of the sources of a category, where it is needed. */
export const OWN_JUDGEMENT = 'Some rows rest on our own judgement, and their message says so';

/** Where the reasons of a category come from, each source once. */
const sourcesOf = (category: Category): string =>
  [...new Set(TERMS[category].flatMap(({ sources }) => sources))]
    .map((key) => (key === 'own' ? OWN_JUDGEMENT : SOURCES[key].long))
    .join('. ');

function words(category: Category, severity: Severity, says: string, why: string): Rule {
  return {
    id: `language/${category}`,
    says,
    why,
    source: sourcesOf(category),
    severity: always(severity),
    check: (view) => reportsOf(toldOfCategory(category, view)),
  };
}

const HEARD = 'Words in a record or a case shape how the next reader sees the person, and what care they get.';

export const label = words(
  'label',
  'warning',
  'A person is not named by the clinician’s feeling or by slang. How serious it is depends on the word.',
  HEARD,
);
export const doubt = words(
  'doubt',
  'warning',
  'What somebody tells is reported without doubt.',
  'Verbs of doubt made trainees think worse of a patient, and treat pain less.',
);
export const adherence = words(
  'adherence',
  'warning',
  'What somebody does with advice is told with the reason.',
  'Words of obedience hide why a plan did not fit a life.',
);
export const blame = words(
  'blame',
  'warning',
  'Nobody is blamed for being ill or for a treatment that did not work.',
  'Blame closes the question why, which is where a case begins to teach.',
);
export const power = words(
  'power',
  'info',
  'Decisions are told as made together.',
  'A case teaches how people decide together, and its words show it.',
);
export const behaviour = words(
  'behaviour',
  'warning',
  'Behaviour is described, not judged. How serious it is depends on the word.',
  'A description leaves the reader free; a judgement falls more often on some people than on others.',
);
export const stereotype = words(
  'stereotype',
  'info',
  'Circumstances and age are told as facts, where they matter. Some words are more serious.',
  'A circumstance told as character leads the reader away from the person.',
);
export const personFirst = words('person-first', 'warning', 'A person comes before the condition.', HEARD);
export const diabetes = words(
  'diabetes',
  'info',
  'Numbers and food are told without praise or blame.',
  'People with diabetes hear a judgement in words that were meant of numbers.',
);
export const weight = words('weight', 'warning', 'Weight is told as a fact, where it matters.', HEARD);
export const substance = words(
  'substance',
  'warning',
  'People who use drugs or alcohol come first, without dirt and slang. How serious it is depends on the word.',
  'In a trial, the word alone made clinicians judge more harshly.',
);
export const suicide = words(
  'suicide',
  'warning',
  'Suicide and self-harm are told without crime, success or failure.',
  'Such words hurt the bereaved, and keep people from telling.',
);
export const mentalHealth = words(
  'mental-health',
  'warning',
  'A diagnosis is no insult, and no person is one. How serious it is depends on the word.',
  HEARD,
);
export const disability = words(
  'disability',
  'info',
  'Disability is described, without pity. Some words are more serious.',
  'People differ in what they wish to be called; pity is what nobody asks for.',
);

/** Said once in a case, for all of the conventions together, and not at all of a record, which is written so. */
export const convention = words(
  'convention',
  'info',
  'The shorthand of records, ‘denies’ or ‘complains of’, is noticed once in a case that tells of somebody; a record that a case quotes keeps it.',
  'Everybody writes it, and many who read their own records are hurt by it.',
);

/** Silent where the case says why the identity matters. */
export const identity = words(
  'identity',
  'info',
  'A person is not led in by ethnicity, faith or orientation, unless ‘identity-relevance’ says why.',
  'Identity that comes first primes a stereotype; where it matters, a case says how.',
);
