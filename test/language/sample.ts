/** A case with two people, and what the tests ask of it. */
import assert from 'node:assert/strict';
import type { Flow } from '../../src/language/case.js';
import type { Finding, Range } from '../../src/language/finding.js';
import { type CaseFile, parseCase } from '../../src/language/parse.js';

/** Front matter without a finding. */
export const MATTER = `---
title: The letter
format: skills
origin: fictional
people:
  kelly:
    name: Mrs Kelly
    part: patient
  shah:
    name: Dr Shah
    part: clinician
---

`;

/** A case with good front matter around this Markdown. */
export const caseOf = (markdown: string): CaseFile => parseCase(MATTER + markdown);

/** The source of a range. */
export const at = (file: CaseFile, range: Range | undefined): string | undefined =>
  range && file.text.slice(range.start, range.end);

/** Each finding as its rule and the source that it stands on. */
export const found = (file: CaseFile): string[] =>
  file.findings.map((finding) => `${finding.rule} ${JSON.stringify(at(file, finding.range))}`);

/** The text after all fixes, each finding’s own. */
export function mended(file: CaseFile): string {
  const fixes = file.findings.flatMap(({ fix }: Finding) => fix ?? []);
  return fixes
    .sort((a, b) => b.range.start - a.range.start)
    .reduce((text, fix) => text.slice(0, fix.range.start) + fix.text + text.slice(fix.range.end), file.text);
}

/** All that stands at the top of a case, parts put aside. */
export const flowOf = (file: CaseFile): Flow[] => file.case.sections.flatMap((section) => section.children);

interface Loose {
  readonly type: string;
  readonly value?: string;
  readonly children?: readonly Loose[];
}

/** The words of any node, with a space between blocks. */
export function wordsOf(node: unknown): string {
  const { value, children } = node as Loose;
  return value ?? (children ?? []).map(wordsOf).join(' ');
}

/** Every node of a type, at any depth, typed as the test knows it. */
export function all<T extends Flow['type']>(file: CaseFile, type: T): Extract<Flow, { type: T }>[] {
  const out: unknown[] = [];
  const visit = (node: Loose): void => {
    if (node.type === type) out.push(node);
    for (const child of node.children ?? []) visit(child);
  };
  for (const node of flowOf(file)) visit(node as Loose);
  return out as Extract<Flow, { type: T }>[];
}

/** The first node of a type, or the test fails. */
export function one<T extends Flow['type']>(file: CaseFile, type: T): Extract<Flow, { type: T }> {
  const node = all(file, type)[0];
  assert.ok(node, `a ${type} in ${JSON.stringify(file.text)}`);
  return node;
}

/** What is not inside a `withheld` node. */
export function shown(file: CaseFile): string {
  const words = (node: Loose): string =>
    node.type === 'withheld' ? '' : (node.value ?? (node.children ?? []).map(words).join(' '));
  return flowOf(file)
    .map((node) => words(node as Loose))
    .join(' ');
}
