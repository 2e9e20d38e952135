/** Markdown → mdast, within a budget of steps. */
import type { Root } from 'mdast';
import type { Construct, Extension } from 'micromark-util-types';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { budget } from './guards.js';
import { fromMarkdown, syntax } from './syntax/extensions.js';

/** Steps that micromark may try. Ordinary prose takes 0.03 a character; many short paragraphs take 1. */
const STEPS = { perCharacter: 0.5, least: 60_000 } as const;

/** So many steps may a text of this length take. */
export const stepsFor = (length: number): number => Math.max(STEPS.least, STEPS.perCharacter * length);

/** The labels that stand in definitions elsewhere, as micromark compares them. */
export interface Labels {
  readonly links: readonly string[];
  readonly notes: readonly string[];
}

export interface ParsedMarkdown {
  readonly root: Root;
  /** How many steps it took. */
  readonly steps: number;
}

export const NO_LABELS: Labels = { links: [], notes: [] };

let elsewhere = NO_LABELS;
let told: unknown;

/** A construct that never matches. Before the first line it tells micromark what is defined elsewhere. */
const tell: Construct = {
  name: 'encounterElsewhere',
  tokenize(_effects, _ok, nok) {
    if (told !== this.parser) {
      told = this.parser;
      this.parser.defined.push(...elsewhere.links);
      this.parser.gfmFootnotes ??= [];
      this.parser.gfmFootnotes.push(...elsewhere.notes);
    }
    return nok;
  },
};
const definitions: Extension = { document: { null: tell } };

const steps = budget();
const parser = unified()
  .use(remarkParse)
  .data('micromarkExtensions', [...syntax, steps.extension, definitions])
  .data('fromMarkdownExtensions', fromMarkdown)
  .freeze();

/**
 * Parse Markdown.
 *
 * @param labels what is defined outside of this text
 * @throws BudgetSpent, or a RangeError where it is nested too deep for the parser
 */
export function parseMarkdown(markdown: string, labels = NO_LABELS): ParsedMarkdown {
  const allowed = stepsFor(markdown.length);
  elsewhere = labels;
  steps.allow(allowed);
  const root = parser.parse(markdown);
  return { root, steps: allowed - steps.left() };
}
