/** What can be folded: the front matter and what in it takes several lines, blocks, parts, sections, code, comments. */
import { type FoldingRange, FoldingRangeKind } from 'vscode-languageserver';
import type { Value } from '../language/matter/front-matter.js';
import type { CaseFile } from '../language/parse.js';
import type { Feature } from './feature.js';
import { fencesOf } from './fences.js';

export const folding: Feature = {
  capabilities: () => ({ foldingRangeProvider: true }),
  listen({ connection, caseAt }) {
    connection.onFoldingRanges(({ textDocument }) => {
      const open = caseAt(textDocument.uri);
      return open ? foldsOf(open.file) : [];
    });
  },
};

/** In the order of the text; none is of one line. */
export function foldsOf(file: CaseFile): FoldingRange[] {
  const { text, tree, frontMatter } = file;
  const folds = new Map<number, FoldingRange>();
  const lineAt = (offset: number): number => file.lines.position(offset).line - 1;
  /** From the line of `start` to the last line that is not blank before `end`; the longer of two that begin together. */
  const fold = (start: number, end: number, kind?: FoldingRangeKind): void => {
    const startLine = lineAt(start);
    const endLine = lineAt(start + text.slice(start, end).trimEnd().length);
    if (endLine <= startLine || (folds.get(startLine)?.endLine ?? -1) >= endLine) return;
    folds.set(startLine, { startLine, endLine, ...(kind ? { kind } : {}) });
  };

  if (frontMatter && frontMatter.range.end > 0) {
    fold(text.indexOf('---'), frontMatter.range.end, FoldingRangeKind.Region);
    const inside = (value: Value): void => {
      if (value.type === 'map') {
        for (const entry of value.entries) {
          fold(entry.keyRange.start, Math.max(entry.keyRange.end, entry.value.range.end));
          inside(entry.value);
        }
      } else if (value.type === 'list') {
        for (const item of value.items) {
          fold(item.range.start, item.range.end);
          inside(item);
        }
      }
    };
    inside({ type: 'map', entries: frontMatter.entries, range: frontMatter.yamlRange });
  }
  const { blocks, all, opaque } = fencesOf(file);
  for (const { range } of blocks) fold(range.start, range.end);
  for (const { start, end, inline } of opaque)
    if (!inline) fold(start, end, text.startsWith('<!--', start) ? FoldingRangeKind.Comment : undefined);
  const parts = all.filter(({ word }) => word?.name === 'part');
  for (const [index, part] of parts.entries()) {
    const ends = part.attributes.some(({ name }) => name === 'end');
    if (!ends) fold(part.range.start, parts[index + 1]?.range.start ?? text.length);
  }
  const headings = tree.children.flatMap((node) =>
    node.type === 'heading' ? [{ depth: node.depth, start: node.position?.start.offset ?? 0 }] : [],
  );
  for (const [index, { depth, start }] of headings.entries()) {
    const next = headings.slice(index + 1).find((other) => other.depth <= depth)?.start ?? text.length;
    const part = parts.find(({ range }) => range.start > start)?.range.start ?? text.length;
    fold(start, Math.min(next, part));
  }
  return [...folds.values()].sort((a, b) => a.startLine - b.startLine);
}
