/**
 * What a library remembers of each of its cases: who and what is in it, what can be linked to, and where it links.
 * Plain data of a few kilobytes, so that thousands can be kept where their trees could not.
 */
import type { Nodes } from 'mdast';
import type { Flow, Matter, Part, PersonPart } from './case.js';
import type { Range } from './finding.js';
import { addressRange, fragmentIn, pathOf, slugOf } from './links.js';
import { type Entry, entryOf, type Value } from './matter/front-matter.js';
import { textOf, textsOf } from './matter/values.js';
import type { CaseFile } from './parse.js';
import type { Domain } from './vocabulary.js';
import { allBlocks, plainText } from './walk.js';
import { skeletonTellings, suggestedObjectives } from './write/skeleton/skeleton.js';

/** A place of a case that a link can lead to. */
export interface Place {
  /** What stands after `#`. A heading has the name that other viewers of Markdown give it. */
  readonly id: string;
  /** `heading`, `part`, or the type of the block that has the id. */
  readonly kind: 'heading' | 'part' | Flow['type'];
  /** How it begins, as one line; empty if it says nothing. */
  readonly label: string;
  /** The whole of it. */
  readonly range: Range;
}

/** A link or picture that leads to another file. */
export interface OutgoingLink {
  /** From the case’s folder: decoded, without what follows the file’s name. */
  readonly path: string;
  /** What stands after `#`. */
  readonly fragment?: string;
  readonly kind: 'link' | 'image';
  /** Where the address is written. */
  readonly range: Range;
}

export interface PersonFact {
  readonly key: string;
  readonly name: string;
  readonly part: PersonPart;
  /** As the author wrote it. */
  readonly age?: string;
  readonly pronouns?: string;
  /** Where the key stands in the front matter. */
  readonly range: Range;
}

export interface ObjectiveFact {
  readonly id?: string;
  readonly text: string;
  /** It is one that a new case suggests, word for word. */
  readonly suggested?: true;
  /** How many questions say that they serve it. */
  readonly questions: number;
}

export interface ReferenceFact {
  readonly id: string;
  readonly title?: string;
  readonly doi?: string;
  readonly range: Range;
}

export interface CaseFacts {
  /** Where the author gave one; else it is the stem of the file’s name, which the case does not know. */
  readonly id?: string;
  /** Where the id is written. */
  readonly idRange?: Range;
  readonly title?: string;
  /** Where the title is written. */
  readonly titleRange?: Range;
  readonly summary?: string;
  readonly lang: string;
  readonly formats: readonly string[];
  readonly levels: readonly string[];
  /** Minutes of the session. */
  readonly duration?: number;
  readonly status: Matter['status'];
  readonly reviewDue?: string;
  readonly specialties: readonly string[];
  readonly settings: readonly string[];
  readonly professions: readonly string[];
  readonly keywords: readonly string[];
  readonly objectives: readonly ObjectiveFact[];
  readonly people: readonly PersonFact[];
  readonly references: readonly ReferenceFact[];
  /** The keys of the sources that are cited. */
  readonly cited: readonly string[];
  /** In the order of the text. */
  readonly places: readonly Place[];
  readonly links: readonly OutgoingLink[];
  /** How many `factor`s the author placed in each domain. */
  readonly factors: Readonly<Partial<Record<Domain, number>>>;
  /** How many more still say what a new case says to its author. */
  readonly unwrittenFactors: number;
  readonly questions: number;
}

/** What a library remembers of this case. */
export function factsOf(file: CaseFile): CaseFacts {
  const { matter, people } = file.case;
  const entries = file.frontMatter?.entries;
  const blocks = allBlocks(file.case);
  const questions = blocks.filter((block) => block.type === 'question');
  return {
    ...written('id', entryOf(entries, 'id')),
    ...written('title', entryOf(entries, 'title')),
    ...(matter.summary === undefined ? {} : { summary: matter.summary }),
    lang: matter.lang,
    formats: matter.formats,
    levels: matter.levels,
    ...(matter.duration === undefined ? {} : { duration: matter.duration }),
    status: matter.status,
    ...reviewDue(entryOf(entries, 'review-due')?.value),
    specialties: matter.specialties,
    settings: matter.settings,
    professions: matter.professions,
    keywords: textsOf(entryOf(entries, 'keywords')?.value),
    objectives: matter.objectives.map(({ id, text }, index) => ({
      ...(id === undefined ? {} : { id }),
      text,
      ...(suggestedObjectives.has(text) ? { suggested: true } : {}),
      questions: questions.filter(({ objectives }) => objectives.includes(index + 1)).length,
    })),
    people: people.map(({ key, name, part, age, pronouns, range }) => ({
      key,
      name,
      part,
      ...(age === undefined ? {} : { age }),
      ...(pronouns === undefined ? {} : { pronouns }),
      range,
    })),
    references: matter.references.map(({ id, title, doi, range }) => ({
      id,
      ...(title === undefined ? {} : { title }),
      ...(doi === undefined ? {} : { doi }),
      range,
    })),
    ...inTree(file),
    places: placesOf(file, blocks),
    ...countFactors(blocks),
    questions: questions.length,
  };
}

type Written<K extends string> = { readonly [P in K]?: string } & { readonly [P in `${K}Range`]?: Range };

function written<K extends string>(key: K, entry: Entry | undefined): Written<K> {
  const text = textOf(entry?.value);
  return (text === undefined ? {} : { [key]: text, [`${key}Range`]: entry?.value.range }) as Written<K>;
}

function reviewDue(value: Value | undefined): Pick<CaseFacts, 'reviewDue'> {
  const text = textOf(value);
  return text === undefined ? {} : { reviewDue: text };
}

function countFactors(blocks: readonly Flow[]): Pick<CaseFacts, 'factors' | 'unwrittenFactors'> {
  const factors: Partial<Record<Domain, number>> = {};
  let unwrittenFactors = 0;
  for (const block of blocks) {
    if (block.type !== 'factor' || !block.in) continue;
    if (skeletonTellings().has(plainText(block.children).trim())) unwrittenFactors += 1;
    else factors[block.in] = (factors[block.in] ?? 0) + 1;
  }
  return { factors, unwrittenFactors };
}

const LONGEST_LABEL = 100;

function placesOf({ case: theCase }: CaseFile, blocks: readonly Flow[]): Place[] {
  const parts = theCase.sections.flatMap(({ part }) => part ?? []);
  const places = [...parts, ...blocks].flatMap((node: Flow | Part): Place[] => {
    if (node.type === 'heading') {
      const title = plainText(node.children).trim();
      const id = slugOf(title);
      const [start, end] = [node.position?.start.offset, node.position?.end.offset];
      if (id === '' || start === undefined || end === undefined) return [];
      return [{ id, kind: 'heading', label: line(title), range: { start, end } }];
    }
    if (!('id' in node) || node.id === undefined || !('range' in node)) return [];
    const label = 'children' in node ? line(plainText(node.children)) : '';
    return [{ id: node.id, kind: node.type, label, range: node.range }];
  });
  return places.sort((a, b) => a.range.start - b.range.start);
}

function line(text: string): string {
  const whole = text.replace(/\s+/g, ' ').trim();
  if (whole.length <= LONGEST_LABEL) return whole;
  const cut = whole.lastIndexOf(' ', LONGEST_LABEL);
  return `${whole.slice(0, cut > LONGEST_LABEL / 2 ? cut : LONGEST_LABEL).replace(/[\uD800-\uDBFF]$/, '')} …`;
}

/** What only the whole tree knows: its links and citations. */
function inTree({ tree, text }: CaseFile): Pick<CaseFacts, 'links' | 'cited'> {
  const links: OutgoingLink[] = [];
  const cited = new Set<string>();
  const visit = (node: Nodes): void => {
    switch (node.type) {
      case 'link':
      case 'image':
      case 'definition': {
        const path = pathOf(node.url);
        const range = path === undefined ? undefined : addressRange(text, node);
        if (path === undefined || range === undefined) break;
        const fragment = fragmentIn(node.url);
        const kind = node.type === 'image' ? 'image' : 'link';
        links.push({ path, ...(fragment === undefined ? {} : { fragment }), kind, range });
        break;
      }
      case 'encounterCitation':
        for (const { key } of node.items) cited.add(key);
        break;
      default:
    }
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  return { links, cited: [...cited] };
}
