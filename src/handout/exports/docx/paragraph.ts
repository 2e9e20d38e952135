/** Paragraphs, with what the place where they stand adds to them. */
import { Bookmark, BorderStyle, type IParagraphOptions, Paragraph, type ParagraphChild, ShadingType } from 'docx';
import type { ElementContent } from 'hast';
import type { Place, Writing } from './context.js';
import { runsOf } from './runs.js';

type Options = Omit<IParagraphOptions, 'children' | 'text'>;

/** A paragraph of runs. `id` is the name of the place on the page, if it has one. */
export function paragraph(
  children: readonly ParagraphChild[],
  writing: Writing,
  place: Place,
  options: Options = {},
  id?: unknown,
): Paragraph {
  const { box, indent, spacing, style, keepNext = false } = place;
  const own = options.indent ?? {};
  return new Paragraph({
    ...(style !== undefined && { style }),
    ...(spacing && { spacing }),
    ...(keepNext && { keepNext }),
    ...(box && {
      border: {
        // In the colour of the tint: room above and below. Word draws them around neighbours together.
        top: { style: BorderStyle.SINGLE, size: 4, color: box.tint, space: 4 },
        bottom: { style: BorderStyle.SINGLE, size: 4, color: box.tint, space: 4 },
        [writing.isRtl ? 'right' : 'left']: { style: BorderStyle.SINGLE, size: 24, color: box.strong, space: 10 },
      },
      shading: { type: ShadingType.CLEAR, fill: box.tint, color: 'auto' },
    }),
    ...options,
    ...(indent > 0 && options.numbering === undefined
      ? { indent: { ...own, start: indent + Number(own.start ?? 0) } }
      : {}),
    ...(writing.isRtl && { bidirectional: true }),
    children: markedAs(children, writing, id),
  });
}

/** A paragraph of running text. */
export function textParagraph(
  nodes: readonly ElementContent[],
  writing: Writing,
  place: Place,
  options: Options = {},
  id?: unknown,
): Paragraph {
  return paragraph(runsOf(trimmed(nodes), writing), writing, place, options, id);
}

/** Remembers that a place begins here that links lead to: the next paragraph is marked as it. */
export function begin(id: unknown, { places, marked, begun }: Writing): void {
  const name = typeof id === 'string' ? places.get(id) : undefined;
  if (name === undefined || marked.has(name)) return;
  marked.add(name);
  begun.push(name);
}

/** The children, marked as the places that begin with them. */
function markedAs(children: readonly ParagraphChild[], writing: Writing, id: unknown): ParagraphChild[] {
  begin(id, writing);
  const marks = writing.begun.splice(0).map((name) => new Bookmark({ id: name, children: [] }));
  return [...marks, ...children];
}

/** Without white space at the ends. */
export function trimmed(nodes: readonly ElementContent[]): ElementContent[] {
  return nodes.map((node, index) => {
    if (node.type !== 'text') return node;
    let { value } = node;
    if (index === 0) value = value.replace(/^[ \t\r\n]+/, '');
    if (index === nodes.length - 1) value = value.replace(/[ \t\r\n]+$/, '');
    return { ...node, value };
  });
}
