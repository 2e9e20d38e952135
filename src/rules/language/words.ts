/** The rules on words, one for each category of the catalogue. */
import type { Severity } from '../../language/finding.js';
import { valueAt } from '../places.js';
import { always, type Report, type Rule } from '../rule.js';
import type { CaseView } from '../view.js';
import { type Hit, scannerOf } from './scan.js';
import { SOURCES } from './sources.js';
import { type Category, TERMS } from './terms/index.js';

/** The words of a case, looked for once for all rules. */
export const scan = scannerOf(Object.values(TERMS).flat());

const oneOf = (texts: readonly string[]): string =>
  [texts.slice(0, -1).join(', '), ...texts.slice(-1)].filter(Boolean).join(' or ');

/** What is said of one hit, and how often the same word comes. */
export function reportOf({ advice, severity, found, range, fix }: Hit, times = 1): Report {
  const source = advice.source === '' ? '' : ` (${advice.source})`;
  const again = times === 1 ? '' : times === 2 ? ' It stands here twice.' : ` It stands here ${times} times.`;
  return {
    severity,
    message: `‘${found}’ ${advice.why}${source}.${again}`,
    remedy:
      advice.remedy ??
      (advice.instead.length > 0
        ? `You could write ${oneOf(advice.instead.map((text) => `‘${text}’`))}.`
        : 'It can simply go.'),
    range,
    ...(fix ? { fix } : {}),
  };
}

/** Each warning and error where it stands; a hint once in a case, since a colleague says it once. */
export function reportsOf(hits: readonly Hit[]): readonly Report[] {
  const times = new Map<string, number>();
  for (const { advice } of hits) times.set(advice.id, (times.get(advice.id) ?? 0) + 1);
  const told = new Set<string>();
  return hits.flatMap((hit): Report[] => {
    if (hit.severity !== 'info') return [reportOf(hit)];
    if (told.has(hit.advice.id)) return [];
    told.add(hit.advice.id);
    return [reportOf(hit, times.get(hit.advice.id))];
  });
}

const hitsOf = (category: Category, view: CaseView): readonly Hit[] => {
  const ids = new Set(TERMS[category].map(({ id }) => id));
  return scan(view).hits.filter(({ advice }) => ids.has(advice.id));
};

/** Where the reasons of a category come from, each source once. */
const sourcesOf = (category: Category): string =>
  [...new Set(TERMS[category].flatMap(({ sources }) => sources))]
    .map((key) =>
      key === 'own' ? 'Some rows rest on our own judgement, and their message says so' : SOURCES[key].long,
    )
    .join('. ');

function words(
  category: Category,
  severity: Severity,
  says: string,
  why: string,
  check = (view: CaseView) => reportsOf(hitsOf(category, view)),
): Rule {
  return { id: `language/${category}`, says, why, source: sourcesOf(category), severity: always(severity), check };
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

/** Said once in a case, for all of the conventions together. */
export const convention = words(
  'convention',
  'info',
  'The shorthand of records, ‘denies’ or ‘complains of’, is noticed once in a case.',
  'Everybody writes it, and many who read their own records are hurt by it.',
  (view) => {
    const [first, ...others] = hitsOf('convention', view);
    if (!first) return [];
    const report = reportOf(first);
    const also = [...new Set(others.map(({ found }) => found.toLowerCase()))]
      .filter((found) => found !== first.found.toLowerCase())
      .slice(0, 3);
    return [
      also.length === 0
        ? report
        : {
            ...report,
            remedy: `${report.remedy} In this case the same goes for ${also.map((found) => `‘${found}’`).join(', ')}.`,
          },
    ];
  },
);

/** Silent where the case says why the identity matters. */
export const identity = words(
  'identity',
  'info',
  'A person is not led in by ethnicity, faith or orientation, unless ‘identity-relevance’ says why.',
  'Identity that comes first primes a stereotype; where it matters, a case says how.',
  (view) => (valueAt(view.file, 'identity-relevance') ? [] : reportsOf(hitsOf('identity', view))),
);
