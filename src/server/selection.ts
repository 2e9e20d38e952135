/** Growing a selection: from a value over its attribute and its line to the block, the section and the whole case. */
import type { Nodes } from 'mdast';
import type { SelectionRange } from 'vscode-languageserver';
import type { Range } from '../language/finding.js';
import type { Value } from '../language/matter/front-matter.js';
import type { CaseFile } from '../language/parse.js';
import type { Feature } from './feature.js';
import { fencesOf } from './fences.js';
import { foldsOf } from './folding.js';
import { mentionAt } from './mentions.js';
import { editorRange, offsetAt, positionAt } from './text-places.js';

export const selection: Feature = {
  capabilities: () => ({ selectionRangeProvider: true }),
  listen({ connection, caseAt }) {
    connection.onSelectionRanges(({ textDocument, positions }) => {
      const open = caseAt(textDocument.uri);
      return open ? positions.map((position) => selectionAt(open.file, offsetAt(open.file, position))) : null;
    });
  },
};

/** The ranges around an offset, each within the next. */
export function selectionAt(file: CaseFile, offset: number): SelectionRange {
  const around = rangesAround(file, offset).sort((a, b) => a.end - a.start - (b.end - b.start));
  const chain: Range[] = [];
  for (const range of around) {
    const last = chain.at(-1);
    const holds =
      !last || (range.start <= last.start && last.end <= range.end && range.end - range.start > last.end - last.start);
    if (holds) chain.push(range);
  }
  const here = positionAt(file, offset);
  return (
    chain.reduceRight<SelectionRange | undefined>(
      (parent, range) => ({ range: editorRange(file, range), ...(parent ? { parent } : {}) }),
      undefined,
    ) ?? { range: { start: here, end: here } }
  );
}

function rangesAround(file: CaseFile, offset: number): Range[] {
  const { text, tree, frontMatter, lines } = file;
  const found: Range[] = [{ start: 0, end: text.length }];
  const add = (range: Range | undefined): void => {
    if (range && range.start <= offset && offset <= range.end && range.end > range.start) found.push(range);
  };
  add(mentionAt(file, offset)?.range);
  if (frontMatter && offset < frontMatter.range.end) {
    add(frontMatter.range);
    add(frontMatter.yamlRange);
    const inside = (value: Value): void => {
      add(value.range);
      if (value.type === 'list') for (const item of value.items) inside(item);
      if (value.type !== 'map') return;
      for (const entry of value.entries) {
        add(entry.keyRange);
        add({ start: entry.keyRange.start, end: Math.max(entry.keyRange.end, entry.value.range.end) });
        inside(entry.value);
      }
    };
    inside({ type: 'map', entries: frontMatter.entries, range: frontMatter.yamlRange });
    return found;
  }
  const visit = (node: Nodes): void => {
    const range = { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
    if (node.type !== 'root' && (offset < range.start || range.end < offset)) return;
    add(range);
    if ('children' in node) for (const child of node.children) visit(child);
  };
  visit(tree);
  const { all, blocks } = fencesOf(file);
  for (const fence of all) {
    add(fence.range);
    add(fence.labelRange);
    for (const { nameRange, valueRange } of fence.attributes) {
      add(valueRange);
      add({ start: nameRange.start, end: valueRange?.end ?? nameRange.end });
    }
  }
  for (const { fence, range, close } of blocks) {
    add(range);
    // What it holds, without its own two lines.
    if (close) add(trimmed(text, { start: fence.range.end, end: close.start }));
  }
  for (const { startLine, endLine } of foldsOf(file)) {
    add({ start: lines.line(startLine + 1).start, end: lines.line(endLine + 1).end });
  }
  return found;
}

function trimmed(text: string, { start, end }: Range): Range {
  const inner = text.slice(start, end);
  const from = start + inner.length - inner.trimStart().length;
  return { start: from, end: Math.max(from, start + inner.trimEnd().length) };
}
