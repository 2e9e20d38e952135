/** The parts of an unfolding case as sheets of their own, to be handed out one after another. */
import type { Case, Flow, Section } from '../language/case.js';
import { mainFormat } from '../language/formats/index.js';
import { sheetFor } from './editions.js';
import { labelsIn } from './labels.js';
import { shapes, walk } from './node.js';
import { prune } from './prune.js';
import { type Handout, type RenderOptions, renderPruned } from './render.js';
import { hasContent } from './visible.js';

export interface PartSheet extends Handout {
  /** For a file’s name: `opening`, `part-1`, `part-2`, `closing`. It gives no title away. */
  readonly key: string;
}

/**
 * The sheets of a case in parts, in the order in which they are handed out: the opening, each part, and what follows
 * the last. Each is pruned by itself: it holds nothing of another part, not even a name or a link. Empty where the case
 * has no parts, or the edition none: who leads has them all on one sheet.
 *
 * @throws RangeError for an edition that does not exist
 */
export function partSheets(theCase: Case, options: RenderOptions): readonly PartSheet[] {
  const format = options.format ?? mainFormat(theCase.matter.formats);
  const { everything, nodes } = sheetFor(options.edition, format, theCase.ownFormats);
  if (everything || !nodes.has('part') || !theCase.sections.some(({ part }) => part)) return [];
  const labels = labelsIn(format, options.lang ?? theCase.matter.lang);
  // Pruned as a whole first: a note that was written in a hidden block must not be taken out of it.
  const whole = prune(theCase, options.edition, format);
  const shared = whole.sections.flatMap(({ children }) => definitionsIn(children));
  return whole.sections.flatMap((section, index): PartSheet[] => {
    const alone = { ...theCase, ...whole, sections: [withDefinitions(section, shared)] };
    const pruned = prune(alone, options.edition, format);
    if (!pruned.sections.some(({ children }) => shapes(children).some(hasContent))) return [];
    const { part } = section;
    const key = part ? `part-${part.number}` : index === 0 ? 'opening' : 'closing';
    const name = part ? labels.part(part.number) : index === 0 ? undefined : labels.afterParts;
    const handout = renderPruned(
      pruned,
      { ...options, ...(format !== undefined && { format }) },
      name === undefined ? {} : { name },
    );
    return [{ ...handout, key }];
  });
}

/** Link definitions and footnotes, which serve a case from wherever they stand. */
function definitionsIn(children: readonly Flow[]): Flow[] {
  const found: Flow[] = [];
  walk(shapes(children), (node) => {
    if (node.type === 'definition' || node.type === 'footnoteDefinition') found.push(node as unknown as Flow);
  });
  return found;
}

/** The section with what is defined elsewhere; what it does not use, pruning lets go. */
function withDefinitions(section: Section, shared: readonly Flow[]): Section {
  const own = new Set<unknown>(definitionsIn(section.children));
  return { ...section, children: [...section.children, ...shared.filter((node) => !own.has(node))] };
}
