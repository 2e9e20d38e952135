/** A reference in Vancouver style, as plain text. */
import type { ElementContent } from 'hast';
import type { Labels } from '../handout/labels.js';
import { vancouver } from '../handout/vancouver.js';
import type { Reference } from '../language/case.js';

export function citationText(reference: Reference, labels: Labels): string {
  return vancouver(reference, labels).map(textOf).join('');
}

function textOf(node: ElementContent): string {
  if (node.type === 'text') return node.value;
  return node.type === 'element' ? node.children.map(textOf).join('') : '';
}
