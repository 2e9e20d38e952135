/**
 * The rules on what may point at a person. A pattern can say what something looks like; whether anybody can be
 * recognised, only a person can say, and no message claims it.
 */

import { entryOf } from '../../language/matter/front-matter.js';
import { plainName } from '../../language/people.js';
import { allOf, quoted, type SaidValue, say } from '../../language/said.js';
import type { Report, Rule, SeverityByStatus } from '../rule.js';
import { always } from '../rule.js';
import type { CaseView } from '../view.js';
import { type Match, matchesOf } from './matches.js';

/** What patterns find reliably, what they find for the most part, and what is only worth a look. */
const RELIABLE: SeverityByStatus = { draft: 'warning', 'in-review': 'error', approved: 'error' };
const MEDIUM: SeverityByStatus = { draft: 'info', 'in-review': 'warning', approved: 'warning' };
const HINT: SeverityByStatus = always('info');

const SAFE_HARBOR = 'HIPAA Safe Harbor, 45 CFR 164.514(b)(2)';

interface PrivacyRule extends Omit<Rule, 'check' | 'id'> {
  readonly name: string;
  readonly keep?: (matches: readonly Match[], view: CaseView) => readonly Match[];
}

const TABLE: readonly PrivacyRule[] = [
  {
    name: 'health-number',
    says: 'No number of a health service stands in the text: NHS, CHI, HSC, Medicare and the like.',
    why: 'Such a number leads straight to one person’s record.',
    source: 'NHS Data Dictionary: NHS number, CHI number',
    severity: RELIABLE,
  },
  {
    name: 'national-number',
    says: 'No social security or National Insurance number stands in the text.',
    why: 'A state gives each to one person only.',
    source: SAFE_HARBOR,
    severity: RELIABLE,
  },
  {
    name: 'professional-number',
    says: 'No registration number of a doctor or a nurse stands in the text.',
    why: 'The registers are public, so that the number is a name.',
    severity: MEDIUM,
  },
  {
    name: 'record-number',
    says: 'No number of a medical record stands in the text.',
    why: 'Whoever has access to the records finds the person.',
    source: SAFE_HARBOR,
    severity: MEDIUM,
  },
  {
    name: 'account-number',
    says: 'No number of an account, a policy or a device stands in the text.',
    why: 'Somebody holds a list of whom it belongs to.',
    source: SAFE_HARBOR,
    severity: HINT,
  },
  {
    name: 'vehicle',
    says: 'No number plate stands in the text.',
    why: 'It belongs to one person’s car.',
    source: SAFE_HARBOR,
    severity: HINT,
  },
  {
    name: 'phone',
    says: 'No telephone number stands in the text, but those that are kept for drama.',
    why: 'A number that looks invented may ring in somebody’s kitchen.',
    source: 'Ofcom, Telephone numbers for drama use',
    severity: RELIABLE,
  },
  {
    name: 'email',
    says: 'No e-mail address stands in the text, but those at domains kept for examples.',
    why: 'An address is somebody’s, and often a name.',
    source: 'RFC 2606',
    severity: RELIABLE,
  },
  {
    name: 'online',
    says: 'No name on a social network and no address on the Internet stands in the text.',
    why: 'A search leads from it to a person.',
    source: SAFE_HARBOR,
    severity: HINT,
  },
  {
    name: 'birth-date',
    says: 'No date of birth stands in the text.',
    why: 'With a place and a sex, a date of birth points at one person more often than not.',
    source: SAFE_HARBOR,
    severity: RELIABLE,
  },
  {
    name: 'date',
    says: 'No full date stands in the text.',
    why: 'Who was admitted on a certain day, somebody remembers. What teaches is the time between.',
    source: SAFE_HARBOR,
    severity: RELIABLE,
  },
  {
    name: 'partial-date',
    says: 'In a case from real life, no day or month of a certain year stands in the text.',
    why: 'Of a date only the year tells little about a person.',
    source: SAFE_HARBOR,
    severity: HINT,
    keep: (matches, view) => (isReal(view) ? matches : []),
  },
  {
    name: 'age',
    says: 'An age of 90 or more is told as a band.',
    why: 'So few people are of that age that it may point at one of them.',
    source: SAFE_HARBOR,
    severity: RELIABLE,
  },
  {
    name: 'postcode',
    says: 'No full postcode stands in the text.',
    why: 'It stands for a handful of homes.',
    source: SAFE_HARBOR,
    severity: RELIABLE,
  },
  {
    name: 'address',
    says: 'No house number with its street stands in the text.',
    why: 'It is where somebody lives.',
    source: SAFE_HARBOR,
    severity: MEDIUM,
  },
  {
    name: 'coordinates',
    says: 'No coordinates stand in the text.',
    why: 'They lead to one door.',
    source: SAFE_HARBOR,
    severity: RELIABLE,
  },
  {
    name: 'place',
    says: 'No hospital or practice is named in the text.',
    why: 'Where somebody was treated narrows down who it was, patient and staff alike.',
    source: 'MedEdPORTAL and ICMJE: names of hospitals are identifiers',
    severity: MEDIUM,
    keep: onceEach,
  },
  {
    name: 'name',
    says: 'Every name with a title is among the people of the case.',
    why: 'A name that nobody declared as a pseudonym may be somebody’s own.',
    source: 'ICMJE Recommendations, II.E.1',
    severity: HINT,
    keep: undeclared,
  },
  {
    name: 'initials',
    says: 'In a case from real life, nobody is called by initials.',
    why: 'Those who know a person know the initials.',
    source: 'ICMJE Recommendations, II.E.1',
    severity: HINT,
    keep: (matches, view) => (isReal(view) ? matches : []),
  },
];

const isReal = ({ file }: CaseView): boolean => file.case.matter.origin?.startsWith('real-') === true;

/** A name of a place says the same wherever it stands again. */
function onceEach(matches: readonly Match[]): readonly Match[] {
  const told = new Set<string>();
  return matches.filter(({ text }) => {
    const name = text.toLowerCase().replace(/^the /, '');
    if (told.has(name)) return false;
    told.add(name);
    return true;
  });
}

/** A text of so many characters is short: every name in it is told. */
const SHORT = 1500;
/** In a longer one, so many characters for each; the last that is told names the others. */
const CHARACTERS_A_NAME = 8000;

/**
 * Each name with a title once, unless a person of the case, an author or somebody cited bears it. Where no people could
 * be read, that is told already, and there is nothing to hold a name against.
 */
function undeclared(matches: readonly Match[], { file }: CaseView): readonly Match[] {
  const { people, matter } = file.case;
  if (people.length === 0) return [];
  const cited = matter.references.flatMap(({ author, editor = [] }) =>
    [...author, ...editor].flatMap(({ family, literal }) => [family, literal].filter((name) => name !== undefined)),
  );
  const names = [...declaredNames(file), ...matter.authors.map(({ name }) => name), ...cited];
  const known = new Set(names.flatMap((name) => plain(name).split(' ')));
  const told = new Set<string>();
  const speakers = file.findings.filter(({ rule }) => rule === 'structure/unknown-speaker');
  const undeclaredNames = matches.filter(({ text, range }) => {
    if (speakers.some((speaker) => speaker.range.start === range.start)) return false;
    const name = plain(text);
    const [, ...words] = name.split(' ');
    const surname = words.at(-1) ?? name;
    if (words.some((word) => known.has(word)) || told.has(surname)) return false;
    told.add(surname);
    return true;
  });
  const most =
    file.text.length < SHORT ? undeclaredNames.length : Math.max(1, Math.floor(file.text.length / CHARACTERS_A_NAME));
  const others = undeclaredNames.slice(most).map(({ text }) => text);
  return undeclaredNames
    .slice(0, most)
    .map((match, i) => (i === most - 1 && others.length > 0 ? { ...match, others } : match));
}

/** Every name in `people`, though its key could not be used. */
function declaredNames({ frontMatter }: CaseView['file']): string[] {
  const people = entryOf(frontMatter?.entries, 'people')?.value;
  return people?.type === 'map'
    ? people.entries.flatMap(({ value }) => {
        const name = value.type === 'map' ? entryOf(value.entries, 'name')?.value : undefined;
        return name?.type === 'scalar' ? [name.text] : [];
      })
    : [];
}

const plain = (name: string): string => plainName(name).replaceAll('’', "'").toLowerCase();

/** At most so many of the others are named. */
const MOST_NAMED = 4;

/** The others by name, and how many there are still. */
function named(others: readonly string[]): readonly SaidValue[] {
  const first = others.slice(0, MOST_NAMED).map(quoted);
  const left = others.length - first.length;
  return left === 0 ? first : [...first, left === 1 ? say`another name` : say`${left} other names`];
}

function report({ kind, range, text, instead, others = [] }: Match, { file }: CaseView): Report {
  const written = file.text.slice(range.start, range.end);
  // With marks or a line’s end in between, to replace it would take them along.
  const whole = written.length === text.length && !/[\r\n]/.test(written);
  return {
    message: say`This ${kind.fits}. Whether it could identify somebody, only a person can judge.`,
    remedy:
      others.length === 0 ? kind.remedy : say`${kind.remedy} The same goes for ${allOf(named(others))} in this case.`,
    range,
    ...(instead !== undefined && whole ? { fix: { title: `Write ‘${instead}’`, range, text: instead } } : {}),
  };
}

const FOUND: readonly Rule[] = TABLE.map(({ name, keep = (matches) => matches, ...about }) => ({
  id: `privacy/${name}`,
  ...about,
  check: (view) =>
    keep(
      matchesOf(view).filter(({ kind, doubtful }) => kind.rule === name && !doubtful),
      view,
    ).map((match) => report(match, view)),
}));

/** What fits a pattern that much else fits too. */
const possible: Rule = {
  id: 'privacy/possible',
  says: 'Digits and letters that may be an identifier are looked at once by a person.',
  why: 'Without a keyword or grouping, the number of a person and any other look the same.',
  severity: HINT,
  check: (view) =>
    matchesOf(view)
      .filter(({ doubtful }) => doubtful)
      .map((match) => report(match, view)),
};

const picture: Rule = {
  id: 'privacy/picture',
  says: 'In a case from real life, somebody looks at each picture, and at what its file says of place and day.',
  why: 'A face, a hand, a room may be recognised, and a file often holds where and when it was taken.',
  source: `${SAFE_HARBOR}, Q`,
  severity: HINT,
  check: (view) =>
    isReal(view)
      ? view.images
          .filter(
            ({ node }) => !/\b(?:drawing|illustration|diagram|chart|graph|icon|logo|stock)\b/i.test(node.alt ?? ''),
          )
          .map(({ node }) => ({
            message: say`A picture in a case from real life may show somebody. No pattern can tell; a person must look at it.`,
            remedy: say`If it is a drawing or a stock picture, say so in its description: ‘drawing of …’.`,
            range: { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 },
          }))
      : [],
};

export const PRIVACY: readonly Rule[] = [...FOUND, possible, picture];
