/** A reference written out in the text, as journals and PubMed write it: who, what, where, year;volume(issue):pages. */
import type { Range } from '../../language/finding.js';
import type { Data } from '../../language/write/matter.js';

export interface WrittenReference {
  readonly range: Range;
  /** All of a reference but its id. */
  readonly item: Readonly<Record<string, Data>>;
  /** The family name of the first author, and the year. */
  readonly family: string;
  readonly year: number;
}

/** Year, perhaps with month and day; volume; pages. From here one can read in both directions. */
const PLACE =
  /\b((?:18|19|20)\d{2})(?: [A-Z][a-z]{2}[^;\r\n]{0,15})?;\s?(\d{1,4})(?:\(([^()\s]{1,12})\))?:\s?([A-Za-z]?\d+(?:[-–][A-Za-z]?\d+)?)/g;
const AFTER =
  /^\.?(?:\s(?:doi:\s?|https?:\/\/(?:dx\.)?doi\.org\/)(10\.\d{4,9}\/[^\s()]*[^\s().,;]))?\.?(?:\sPMID:\s?(\d{1,8}))?(?:;\sPMCID:\s?PMC\d+)?\.?/i;
const AUTHOR = /^(\p{L}[\p{L}\p{M}'’ -]{0,60}) (\p{Lu}{1,4})$/u;

/** The references in a line of the text, each as it would stand in the front matter. */
export function writtenReferences(line: string): readonly WrittenReference[] {
  if (line.length > 2000) return [];
  return [...line.matchAll(PLACE)].flatMap((place) => readAt(line, place) ?? []);
}

function readAt(line: string, place: RegExpExecArray): WrittenReference | undefined {
  const [found, year = '', volume = '', issue, page = ''] = place;
  const before = line.slice(0, place.index);
  const start = beginningOf(before);
  // A full stop or a question mark ends the names, the title and the journal.
  const parts = before
    .slice(start)
    .trimEnd()
    .replace(/\.$/, '')
    .split(/(?<=\?)\s+|\.\s+/);
  const [names = '', title = '', journal = ''] = parts;
  const authors = authorsIn(names);
  const [first] = authors ?? [];
  if (parts.length !== 3 || !first || title.length < 4 || journal === '') return undefined;
  const [after = '', doi, pmid] = AFTER.exec(line.slice(place.index + found.length)) ?? [];
  const end = place.index + found.length + after.length;
  const inBrackets = line[start - 1] === '(' && line[end] === ')';
  return {
    range: inBrackets ? { start: start - 1, end: end + 1 } : { start, end },
    family: first.family,
    year: Number(year),
    item: {
      type: 'article-journal',
      author: authors ?? [],
      title,
      'container-title': journal,
      issued: Number(year),
      volume: Number(volume),
      ...(issue === undefined ? {} : { issue }),
      page: page.replace('–', '-'),
      ...(doi === undefined ? {} : { DOI: doi }),
      ...(pmid === undefined ? {} : { PMID: pmid }),
    },
  };
}

/** After an opening bracket, the mark of a list, or words that lead to it. */
function beginningOf(before: string): number {
  const bracket = before.lastIndexOf('(') + 1;
  const lead = /^\s*(?:[-*+]\s+|\d{1,3}[.)]\s+)?(?:(?:see|cf\.|in|from|source:?)\s+)?/i.exec(
    before.slice(bracket),
  )?.[0];
  return bracket + (lead?.length ?? 0);
}

function authorsIn(names: string) {
  const written = names.replace(/,? et al$/, '').split(/,\s*/);
  const authors = written.flatMap((name) => {
    const [, family, initials] = AUTHOR.exec(name.trim()) ?? [];
    return family === undefined || initials === undefined ? [] : [{ family, given: [...initials].join(' ') }];
  });
  return authors.length === written.length ? authors : undefined;
}
