import type { Case, Flow } from '../../language/case.js';

/** A block of the case’s own flow, and what follows it. */
export interface Followed {
  readonly node: Flow;
  /** Comments and the places that links lead to do not count; undefined at the end of a section. */
  readonly next?: Flow;
  /** What follows is a part, or the end of the parts. */
  readonly beforePart: boolean;
}

const SILENT = new Set(['html', 'definition', 'thematicBreak']);

/** What stands in the case itself, not in a block of it, in order. */
export function followed({ sections }: Case): Followed[] {
  return sections.flatMap(({ children }, index) => {
    const shown = children.filter(({ type }) => !SILENT.has(type));
    const beforePart = index < sections.length - 1;
    return shown.map((node, at): Followed => {
      const next = shown[at + 1];
      return next ? { node, next, beforePart: false } : { node, beforePart };
    });
  });
}
