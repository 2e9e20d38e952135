/** One look at a case for all rules of this group. */
import type { Finding, Fix, Severity } from '../../language/finding.js';
import { isEnglish } from '../places.js';
import { itself, remembering } from '../remembering.js';
import type { CaseView, TextRun } from '../view.js';
import { isOfGroup } from './group.js';
import { type Index, indexOf, type Match, matchesIn } from './matcher.js';
import { type Quote, quotesIn } from './quotes.js';
import type { Advice, Row } from './row.js';
import { isDiscussed, namesTo, type Scope, scoped, termsUnderDiscussion } from './scope.js';
import { type Line, type Script, scriptOf } from './script.js';

/** A word that was found, where it counts. */
export interface Hit {
  readonly advice: Advice;
  readonly severity: Severity;
  readonly found: string;
  readonly range: Finding['range'];
  readonly fix?: Fix;
  readonly otherFixes?: readonly Fix[];
}

export interface Scan {
  readonly hits: readonly Hit[];
  /** The first word of each story that would count elsewhere. */
  readonly inStories: readonly Hit[];
  /** The quotations of what is not silent, with the words in them that would count elsewhere. */
  readonly quotes: readonly (Quote & { readonly run: TextRun; readonly term: boolean })[];
}

/** Looks for words: a text with the names made signs, to what is found in it. */
export type Look = (text: string) => readonly Match[];

/** Look at a case with these matchers. */
export function scanWith(look: Look, view: CaseView): Scan {
  const hits: Hit[] = [];
  const inStories = new Map<TextRun['block'], Hit>();
  const quotes: Scan['quotes'][number][] = [];
  if (!isEnglish(view.file)) return { hits, inStories: [], quotes };
  const terms = termsUnderDiscussion(view.file);
  const masked = namesTo(view.file.case.people);
  let script: Script | undefined;
  // What a patient or a relative said last: whoever takes a word up from it did not bring it.
  let heard = '';
  for (const [run, scope] of scoped(view)) {
    if (scope === 'silent') {
      if (run.where === 'turn') heard = run.text.toLowerCase();
      continue;
    }
    const quoted = /[“‘"'«„]/.test(run.text) ? quotesIn(run.text) : [];
    const text = masked(run.text);
    const found = look(text);
    if (scope === 'written' && found.length > 0) script ??= scriptOf(view, masked);
    const lines = (scope === 'written' && found.length > 0 && script?.linesOf(text)) || [];
    const theirs = lines.filter((line) => line.theirs);
    const ours =
      theirs.length === 0 ? found : withQuotes(found, theirs).flatMap((each) => (each.quote ? [] : [each.match]));
    const meant = withQuotes(ours, quoted);
    if (scope === 'written') {
      const grave = new Set(meant.flatMap(({ match, quote }) => (match.advice.severity === 'info' ? [] : [quote])));
      for (const quote of quoted) quotes.push({ ...quote, run, term: grave.has(quote) });
    }
    for (const { match, quote } of meant) {
      const said = run.text.slice(match.start, match.end).toLowerCase();
      if (
        quote ||
        (isSpoken(match, scope, lines) && heardBefore(match.start, run.text, theirs, heard).includes(said)) ||
        !counts(match, run, scope, view) ||
        isDiscussed(run.text.slice(match.start, match.end), match.advice.id, terms)
      )
        continue;
      const hit = hitOf(match, run, scope);
      if (scope !== 'story') hits.push(hit);
      else if (hit.severity !== 'info' && !inStories.has(run.block)) inStories.set(run.block, hit);
    }
    const last = theirs.at(-1);
    if (last) heard = run.text.slice(last.start, last.end).toLowerCase();
  }
  return { hits, inStories: [...inStories.values()], quotes };
}

/** Whether a clinician says it, in a dialogue or in a script. */
const isSpoken = ({ start, end }: Match, scope: Scope, lines: readonly Line[]): boolean =>
  scope === 'spoken' || lines.some((line) => !line.theirs && line.start <= start && end <= line.end);

/** What the other side said last before a place of a text: in this text, or before it. */
function heardBefore(at: number, text: string, theirs: readonly Line[], heard: string): string {
  const last = theirs.findLast(({ end }) => end <= at);
  return last ? text.slice(last.start, last.end).toLowerCase() : heard;
}

/** Each match with the stretch, a quotation or a turn, that it stands in. Both lists are in the order of the text. */
function withQuotes(
  found: readonly Match[],
  quotes: readonly Quote[],
): readonly { readonly match: Match; readonly quote: Quote | undefined }[] {
  let next = 0;
  return found.map((match) => {
    while ((quotes[next]?.end ?? Number.POSITIVE_INFINITY) < match.end) next += 1;
    const quote = quotes[next];
    return { match, quote: quote && quote.start <= match.start ? quote : undefined };
  });
}

/** Whether a word counts where it stands: a topic does not in a heading, nor a plain word in what is said. */
function counts({ advice, start, end }: Match, run: TextRun, scope: Scope, { file }: CaseView): boolean {
  if (run.heading && (advice.topic || advice.severity === 'info')) return false;
  if (advice.spoken && scope !== 'written') return false;
  if (advice.lang && file.case.matter.lang.toLowerCase() !== advice.lang.toLowerCase()) return false;
  // The title of a paper or a course: ‘Taking Care of the Hateful Patient’.
  return !(advice.topic && start > 0 && /^\p{Lu}\p{Ll}+(?:[\s-]\p{Lu}\p{Ll}+)+$/u.test(run.text.slice(start, end)));
}

function hitOf({ advice, start, end }: Match, run: TextRun, scope: Scope): Hit {
  const found = run.text.slice(start, end);
  const [fix, ...more] = fixesOf(advice, found, run, start, end);
  const otherFixes = [...more, ...predicatesOf(advice, found, run, start, end)];
  return {
    advice,
    severity:
      scope === 'inner' || (advice.group && isOfGroup(run.text, start, end, advice.thing)) ? 'info' : advice.severity,
    found: found.replace(/\s+/g, ' '),
    range: run.range(start, end),
    ...(fix ? { fix } : {}),
    ...(otherFixes.length > 0 ? { otherFixes } : {}),
  };
}

/** What the fixes write, the best first; none if marks or a line’s end are in the way. */
function fixesOf({ fix = [] }: Advice, found: string, run: TextRun, start: number, end: number): readonly Fix[] {
  for (const [pattern, ...texts] of fix) {
    const whole = new RegExp(`^(?:${pattern})$`, 'i');
    if (whole.test(found)) return texts.flatMap((text) => fixWith(found.replace(whole, text), found, run, start, end));
  }
  return [];
}

/** ‘she is ’ or ‘Mr Hall was very ’ before the word: one person, and nothing else that is said of them. */
const IS =
  /(?<=\p{L})(?:['’]s|\s(is|was))(?:\s(?:very|quite|rather|so|too|increasingly|extremely|often|always|just|simply|really|still|again))?\s$/iu;
/** The sentence ends behind it, or goes on with another. */
const ENDS = /^(?:$|[.;!?)]|,?\s(?:and|but)\s(?:I|we|he|she|they|it|the|nobody|this)\b|\s(?:when|because)\b)/i;

/** The sentences that say what was seen in place of the judgement, where the grammar around it is plain. */
function predicatesOf(
  { predicate = [] }: Advice,
  found: string,
  run: TextRun,
  start: number,
  end: number,
): readonly Fix[] {
  if (predicate.length === 0 || /\s/.test(found) || !ENDS.test(run.text.slice(end))) return [];
  const before = IS.exec(run.text.slice(Math.max(0, start - 40), start));
  if (!before) return [];
  const [verb, is] = before;
  // A contraction takes the space with it: ‘she’s’.
  const from = start - verb.length + (is === undefined ? 0 : 1);
  const range = run.range(from, end);
  if (range.end - range.start !== end - from || run.text.slice(from, end).includes('\n')) return [];
  return predicate
    .filter(([, , word]) => word === undefined || word === found.toLowerCase())
    .map(([present, past]) => (is?.toLowerCase() === 'was' ? past : present))
    .map((text) => ({ title: `Write ‘${text}’`, range, text: is === undefined ? ` ${text}` : text }));
}

/** The words, with the capital and the article that fit. */
function fixWith(written: string, found: string, run: TextRun, start: number, end: number): Fix[] {
  const capital = /^\p{Lu}(?!\p{Lu})/u.test(found) && !found.startsWith('Caucasian');
  const fitting = capital ? written.charAt(0).toUpperCase() + written.slice(1) : written;
  const article = /(?<!\p{L})(an?) $/iu.exec(run.text.slice(Math.max(0, start - 4), start))?.[1];
  const other = article && articleFor(written, article);
  const from = other ? start - article.length - 1 : start;
  const range = run.range(from, end);
  if (range.end - range.start !== end - from || found.includes('\n')) return [];
  return [{ title: `Write ‘${written}’`, range, text: other ? `${other} ${fitting}` : fitting }];
}

/** ‘a’ or ‘an’, where it is not the one that stands there. */
function articleFor(word: string, article: string): string | undefined {
  const fits = /^[aeio]|^u(?!ni|se)/i.test(word) ? 'an' : 'a';
  if (fits === article.toLowerCase()) return undefined;
  return article.startsWith('A') ? fits.charAt(0).toUpperCase() + fits.slice(1) : fits;
}

/** The scan of a case by these rows, made once for all the rules that ask for it. */
export function scannerOf(rows: readonly Row[]): (view: CaseView) => Scan {
  let index: Index | undefined;
  const look = remembering((text) => {
    index ??= indexOf(rows);
    return matchesIn(text, index);
  }, itself);
  const scans = new WeakMap<CaseView, Scan>();
  return (view) => {
    const scan = scans.get(view) ?? scanWith(look, view);
    scans.set(view, scan);
    return scan;
  };
}
