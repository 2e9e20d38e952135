/** What is selected becomes a word of the language: a dialogue, a voice, a note for whoever leads. */
import type { Nodes, RootContent } from 'mdast';
import type { Range } from '../../language/finding.js';
import { indexPeople } from '../../language/people.js';
import type { TextEdit } from '../../language/write/matter-opened.js';
import { type Action, type ActionGroup, type Asked, lineEndOf } from './action.js';

/** The blocks at the top of the case that the selection reaches into. */
function selectedBlocks({ open: { file }, selection }: Asked): readonly RootContent[] {
  const bodyStart = file.frontMatter?.range.end ?? 0;
  return file.tree.children.filter((node) => {
    const { start, end } = rangeOf(node);
    return (
      node.type !== 'yaml' &&
      start >= bodyStart &&
      start < Math.max(selection.end, selection.start + 1) &&
      selection.start <= end
    );
  });
}

const rangeOf = ({ position }: Nodes): Range => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

/** From the first line of the first to the end of the last. */
function span(nodes: readonly RootContent[]): Range | undefined {
  const [first] = nodes;
  const last = nodes.at(-1);
  return first && last ? { start: rangeOf(first).start, end: rangeOf(last).end } : undefined;
}

const isProse = ({ type }: RootContent): boolean =>
  ['paragraph', 'list', 'blockquote', 'table', 'heading', 'image'].includes(type);

/** Paragraphs as turns: those that begin with a name keep it, the others are said by two people in turn. */
export const toDialogue: ActionGroup = (asked) => {
  const { text, case: theCase } = asked.open.file;
  const { t } = asked.l10n;
  const nodes = selectedBlocks(asked);
  const range = span(nodes);
  if (!range || asked.selection.start === asked.selection.end) return [];
  if (!nodes.every(({ type }) => type === 'paragraph')) return [];
  const people = indexPeople(theCase.people);
  const named = nodes.map((node) => {
    const line = text.slice(rangeOf(node).start, rangeOf(node).end);
    const name = /^(?:\*\*|__)?([^:：()[\]\r\n]{1,60}?)(?:\*\*|__)?\s*(?:\([^()\r\n]*\)\s*)?[:：]/u.exec(line)?.[1];
    return name !== undefined && people.speaker(name) !== undefined;
  });
  const rewrite = (first: string, second: string): TextEdit[] => {
    let turn = 0;
    const said = nodes.map((node, index) => {
      const written = text.slice(rangeOf(node).start, rangeOf(node).end);
      if (named[index] || /^\[.*\]$/s.test(written)) return written;
      turn += 1;
      return `${turn % 2 === 1 ? first : second}: ${unquoted(written)}`;
    });
    const lineEnd = lineEndOf(text);
    return [{ range, text: [':::dialogue', said.join(lineEnd + lineEnd), ':::'].join(lineEnd) }];
  };
  if (named.every(Boolean))
    return [{ title: t('Make a dialogue of these paragraphs'), kind: 'refactor.rewrite', edits: rewrite('', '') }];
  const clinician = theCase.people.find(({ part }) => part === 'clinician');
  const other =
    theCase.people.find(({ part }) => part === 'patient') ?? theCase.people.find(({ part }) => part === 'relative');
  if (!clinician || !other) return [];
  return [
    [clinician.name, other.name],
    [other.name, clinician.name],
  ].map(
    ([first = '', second = '']): Action => ({
      title: t('Make a dialogue of these paragraphs; {0} speaks first', first),
      kind: 'refactor.rewrite',
      edits: rewrite(first, second),
    }),
  );
};

/** A turn needs no quotation marks around the whole of it. */
const unquoted = (text: string): string =>
  text.replace(
    /^(?:“([^“”]*)”|"([^"]*)"|«([^«»]*)»|„([^„“]*)“|‘([^‘]*)’)$/su,
    (all, ...said: (string | undefined)[]) => {
      const inner = said.slice(0, 5).find((one) => one !== undefined);
      return inner ?? all;
    },
  );

/** How many people are offered one by one. */
const MOST = 4;

/** A quotation becomes the voice of one of the people. */
export const toVoice: ActionGroup = (asked) => {
  const { text, case: theCase } = asked.open.file;
  const nodes = selectedBlocks(asked);
  const [node] = nodes;
  if (node?.type !== 'blockquote' || nodes.length > 1) return [];
  const { start, end } = rangeOf(node);
  const lineEnd = lineEndOf(text);
  const said = text.slice(start, end).replace(/^[ \t]{0,3}>[ \t]?/gm, '');
  return theCase.people.slice(0, MOST).map(
    ({ key, name }): Action => ({
      title: asked.l10n.t('Make this quotation the voice of {0}', name),
      kind: 'refactor.rewrite',
      edits: [{ range: { start, end }, text: [`:::voice{of=${key}}`, said, ':::'].join(lineEnd) }],
    }),
  );
};

/** What is selected is kept for whoever leads. */
export const toFacilitator: ActionGroup = (asked) => {
  const { text } = asked.open.file;
  const nodes = selectedBlocks(asked);
  const range = span(nodes);
  if (!range || asked.selection.start === asked.selection.end || !nodes.every(isProse)) return [];
  const lineEnd = lineEndOf(text);
  const held = text.slice(range.start, range.end);
  const gap = nodes.at(-1)?.type === 'paragraph' ? '' : lineEnd;
  return [
    {
      title: asked.l10n.t('Keep this for the facilitator'),
      kind: 'refactor.rewrite',
      edits: [{ range, text: [':::facilitator', held + gap, ':::'].join(lineEnd) }],
    },
  ];
};
