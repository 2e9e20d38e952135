/** Ways through a case. */
import type { Case, Flow } from './case.js';

/** The words of inline content, without marks. */
export function plainText(nodes: readonly { readonly type: string }[]): string {
  return nodes
    .map((node) => {
      if ('value' in node && typeof node.value === 'string') return node.type === 'html' ? '' : node.value;
      if ('children' in node && Array.isArray(node.children)) return plainText(node.children);
      return node.type === 'break' ? ' ' : '';
    })
    .join('');
}

/** A block and every block in it, in order. Prose and inline content are not looked into. */
export function blocksIn(block: Flow): Flow[] {
  switch (block.type) {
    case 'voice':
    case 'story':
    case 'mismatch':
    case 'question':
    case 'key':
    case 'facilitator':
    case 'takeaway':
    case 'care':
    case 'brief':
    case 'marks':
    case 'withheld':
      return [block, ...block.children.flatMap(blocksIn)];
    default:
      return [block];
  }
}

/** Every block of a case, in order, those in other blocks included. */
export function allBlocks({ sections }: Case): Flow[] {
  return sections.flatMap(({ children }) => children.flatMap(blocksIn));
}
