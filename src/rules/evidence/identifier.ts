import type { Entry, Value } from '../../language/matter/front-matter.js';
import { type Said, say } from '../../language/said.js';
import type { Report, Rule } from '../rule.js';
import { isIsbn, isIssn, isOrcid } from './check-digits.js';
import { itemsIn } from './items.js';

type Scalar = Value & { readonly type: 'scalar' };

/** What is wrong with a value, and what to write, where that is plain. */
interface Fault {
  readonly says: Said;
  readonly remedy: Said;
  readonly write?: string;
  /** Within the text of the value; the whole of it where absent. */
  readonly at?: { readonly start: number; readonly end: number };
}

const DOI = /^10\.\d{4,9}(?:\.\d+)*\/\S*[^\s.,;]$/;

function doi(text: string): Fault | undefined {
  if (DOI.test(text)) return undefined;
  const bare = text
    .replace(/^(?:https?:\/\/)?(?:(?:dx|www)\.)?doi\.org\/|^doi:? */i, '')
    .replace(/[.,;]+$/, '')
    .trim();
  const linked = /^https?:\/\/(?:dx\.)?doi\.org\//i.test(text);
  if (linked && DOI.test(text.replace(/^https?:\/\/(?:dx\.)?doi\.org\//i, ''))) return undefined;
  return {
    says: say`This does not look like a DOI, so that the link to the source leads nowhere.`,
    remedy: say`Write the DOI as it begins with 10. and has a slash: 10.1136/bmj.i760.`,
    ...(DOI.test(bare) ? { write: bare } : {}),
  };
}

function pmid(text: string): Fault | undefined {
  if (/^[1-9]\d{0,7}$/.test(text)) return undefined;
  if (/^PMC\d{1,9}$/i.test(text)) {
    return {
      says: say`This is the number of an article in PubMed Central, and not in PubMed.`,
      remedy: say`Write it as the value of ‘PMCID’, and the PubMed number, of up to eight digits, here.`,
    };
  }
  const bare = /^(?:https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/|PMID:? *)([1-9]\d{0,7})\/?$/i.exec(text)?.[1];
  return {
    says: say`A PMID is a number of up to eight digits, which does not begin with 0.`,
    remedy: say`Write the digits alone: 15057615.`,
    ...(bare ? { write: bare } : {}),
  };
}

function pmcid(text: string): Fault | undefined {
  if (/^PMC\d{1,9}(?:\.\d+)?$/.test(text)) return undefined;
  const digits = /^(?:PMC(?:ID)?:? *)?(?:PMC)?(\d{5,9})$/i.exec(text)?.[1];
  return {
    says: say`This does not look like a PubMed Central number.`,
    remedy: say`Write PMC and its digits: PMC4751322.`,
    ...(digits ? { write: `PMC${digits}` } : {}),
  };
}

/** Several may stand in one value; each is judged by itself. */
const each =
  (pattern: RegExp, judge: (plain: string) => Omit<Fault, 'at'> | undefined) =>
  (text: string): readonly Fault[] =>
    [...text.matchAll(pattern)].flatMap((m) => {
      const fault = judge(m[0].replace(/[- ]/g, '').toUpperCase());
      return fault ? [{ ...fault, at: { start: m.index, end: m.index + m[0].length } }] : [];
    });

const isbns = each(/(?:97[89](?:[- ]?\d){10}|\d(?:[- ]?\d){8}[- ]?[\dXx])(?![\dXx])|[^\s,;]+/g, (isbn) => {
  if (/^(?:\(.*\)|ISBN:?)$/i.test(isbn) || isIsbn(isbn)) return undefined;
  return /^(?:\d{9}[\dX]|97[89]\d{10})$/.test(isbn)
    ? {
        says: say`The check digit of this ISBN does not fit the others, so that a digit is wrong.`,
        remedy: say`Compare it with the book.`,
      }
    : {
        says: say`This does not look like an ISBN.`,
        remedy: say`Write its ten or thirteen digits: 978-0-306-40615-7.`,
      };
});

const issns = each(/\d{4}-?\d{3}[\dXx](?![\dXx])|[^\s,;]+/g, (issn) => {
  if (/^(?:\(.*\)|ISSN:?)$/i.test(issn) || isIssn(issn)) return undefined;
  return /^\d{7}[\dX]$/.test(issn)
    ? {
        says: say`The check digit of this ISSN does not fit the others, so that a digit is wrong.`,
        remedy: say`Compare it with the journal.`,
      }
    : { says: say`This does not look like an ISSN.`, remedy: say`Write two groups of four: 0959-8138.` };
});

const orcids = (text: string): readonly Fault[] => {
  const plain = text.replace(/^https?:\/\/orcid\.org\//i, '');
  if (/^(?:\d{4}-){3}\d{3}[\dX]$/.test(plain) && isOrcid(plain.replaceAll('-', ''))) return [];
  return [
    /^(?:\d{4}-){3}\d{3}[\dX]$/.test(plain)
      ? {
          says: say`The last digit of this ORCID iD does not fit the others, so that a digit is wrong.`,
          remedy: say`Compare it with the author’s page.`,
        }
      : {
          says: say`This does not look like an ORCID iD.`,
          remedy: say`Write it as four groups of four: 0000-0002-1825-0097.`,
        },
  ];
};

const one =
  (judge: (text: string) => Fault | undefined) =>
  (text: string): readonly Fault[] => {
    const fault = judge(text);
    return fault ? [fault] : [];
  };

/** By key, whatever its capitals: Pandoc’s are DOI, PMID, ISBN. */
const CHECKS: Readonly<Record<string, (text: string) => readonly Fault[]>> = {
  doi: one(doi),
  pmid: one(pmid),
  pmcid: one(pmcid),
  isbn: isbns,
  issn: issns,
  orcid: orcids,
};

function judged(entry: Entry, source: string): Report[] {
  const check = CHECKS[entry.key.toLowerCase()];
  if (check && entry.value.type === 'scalar') {
    const { value } = entry;
    const text = value.text.trim();
    return text === '' ? [] : check(text).map((fault) => report(fault, value, source));
  }
  return within(entry.value).flatMap((inner) => judged(inner, source));
}

/** Keys of what stands within a value: an author’s ORCID. */
function within(value: Value): readonly Entry[] {
  if (value.type === 'map') return value.entries;
  return value.type === 'list' ? value.items.flatMap(within) : [];
}

function report({ says, remedy, write, at }: Fault, value: Scalar, source: string): Report {
  const text = value.text.trim();
  const place = source.slice(value.range.start, value.range.end).indexOf(text);
  const start = value.range.start + place;
  const whole = place < 0 ? value.range : { start, end: start + text.length };
  const range = place < 0 || !at ? whole : { start: start + at.start, end: start + at.end };
  return {
    message: says,
    remedy,
    range,
    ...(write !== undefined && place >= 0 ? { fix: { title: `Write ‘${write}’`, range, text: write } } : {}),
  };
}

export const identifier: Rule = {
  id: 'evidence/identifier',
  says: 'A DOI, PMID, PMCID, ISBN, ISSN or ORCID iD in the references has its shape, and its check digit fits.',
  why: 'With one digit wrong, a reader is led to nothing, or to another work.',
  source: 'DOI Handbook, 2.2; ISO 2108 (ISBN); ISO 3297 (ISSN); ISO 7064 (ORCID iD)',
  severity: { draft: 'warning', 'in-review': 'warning', approved: 'error' },
  check: ({ file }) => itemsIn(file).flatMap(({ entries }) => entries.flatMap((entry) => judged(entry, file.text))),
};
