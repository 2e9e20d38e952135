/** The numbers of a list, one after the other again. */
import type { List, Nodes } from 'mdast';
import type { TextEdit } from '../../language/write/matter-opened.js';
import type { ActionGroup } from './action.js';

export const renumber: ActionGroup = ({ open: { file }, selection, l10n: { t } }) => {
  const list = innermost(file.tree, selection.start);
  if (!list) return [];
  const first = list.start ?? 1;
  const edits = list.children.flatMap((item, index): TextEdit[] => {
    const start = item.position?.start.offset ?? 0;
    const written = /^\d{1,9}/.exec(file.text.slice(start, start + 9))?.[0];
    const number = String(first + index);
    if (written === undefined || written === number) return [];
    return [{ range: { start, end: start + written.length }, text: number }];
  });
  // With another number of digits, what stands below an item would no longer stand under its text.
  const flat = list.children.every(({ children }) => children.length <= 1);
  const even = edits.every(({ range, text }) => text.length === range.end - range.start);
  if (edits.length === 0 || !(flat || even)) return [];
  return [{ title: t('Number this list anew'), kind: 'refactor.rewrite', edits }];
};

function innermost(node: Nodes, offset: number): List | undefined {
  if (!('children' in node)) return undefined;
  for (const child of node.children as Nodes[]) {
    const { start, end } = child.position ?? {};
    if ((start?.offset ?? 0) > offset || (end?.offset ?? 0) < offset) continue;
    const found = innermost(child, offset) ?? (child.type === 'list' && child.ordered ? child : undefined);
    if (found) return found;
  }
  return undefined;
}
