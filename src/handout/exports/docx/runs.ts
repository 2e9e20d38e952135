/** Running text as Word’s runs. */
import {
  BorderStyle,
  ExternalHyperlink,
  FootnoteReferenceRun,
  ImageRun,
  InternalHyperlink,
  type IRunOptions,
  type ParagraphChild,
  TextRun,
  UnderlineType,
} from 'docx';
import type { Element, ElementContent } from 'hast';
import { unbroken } from '../../measures.js';
import { pictureOf } from '../../picture.js';
import { LEFT_TO_RIGHT, stretchesOf } from '../../stretches.js';
import { hasClass, isForTheEye, isWayBack, wordsOf } from '../elements.js';
import type { Writing } from './context.js';
import { BETWEEN, CLINICIAN, RULE, SIDES, SOFT, STYLE, SYSTEM } from './look.js';
import { addressOf, runningText, xmlText } from './text.js';

type Marks = Omit<IRunOptions, 'children' | 'text' | 'break'>;

/** The runs of some nodes. */
export function runsOf(nodes: readonly ElementContent[], writing: Writing, marks: Marks = {}): ParagraphChild[] {
  return nodes.flatMap((node, index) => {
    if (node.type === 'text') {
      const text = runningText(node.value);
      const before = nodes[index - 1];
      // Where the source was broken after a line break, a line would begin with a space.
      const beginsLine = before?.type === 'element' && before.tagName === 'br';
      return textRuns(beginsLine ? text.trimStart() : text, writing, marks);
    }
    return node.type === 'element' ? elementRuns(node, writing, marks) : [];
  });
}

/** A text, in one run or, from right to left, in several. */
export function textRuns(text: string, { isRtl }: Writing, marks: Marks = {}): TextRun[] {
  if (text === '') return [];
  if (!isRtl) return [new TextRun({ ...marks, text })];
  return stretchesOf(text).map(
    (stretch) => new TextRun({ ...marks, text: stretch.text, ...(stretch.isRtl && { rightToLeft: true }) }),
  );
}

function elementRuns(element: Element, writing: Writing, marks: Marks): ParagraphChild[] {
  if (hasClass(element, 'gap')) return [new TextRun({ ...marks, text: GAP, underline: {} })];
  if (isForTheEye(element) || isWayBack(element)) return [];
  const inside = (more: Marks = {}) => runsOf(element.children, writing, { ...marks, ...more });
  switch (element.tagName) {
    case 'br':
      return [new TextRun({ break: 1 })];
    case 'em':
      return inside(writing.look.italics ? { italics: true } : { bold: true });
    case 'strong':
      return hasClass(element, 'is-key') ? inside({ bold: true, color: SYSTEM.strong }) : inside({ bold: true });
    case 'del':
      return inside({ strike: true });
    case 'sub':
      return inside({ subScript: true });
    case 'sup':
      return noteOf(element, writing) ?? inside({ superScript: true });
    case 'code':
    case 'kbd':
      return inside({ font: 'Consolas' });
    case 'abbr': {
      const { title } = element.properties;
      return [...inside(), ...(title ? textRuns(runningText(` (${String(title)})`), writing, marks) : [])];
    }
    case 'a':
      return linkOf(element, writing, marks);
    case 'img':
      return imageOf(element, writing, marks);
    case 'span':
      if (hasClass(element, 'mark')) return [toRing(element)];
      // A measure in a text from right to left.
      if (writing.isRtl && element.properties.dir === 'ltr')
        return [new TextRun({ ...marks, text: LEFT_TO_RIGHT }), ...inside()];
      if (hasClass(element, 'measure')) return textRuns(unbroken(runningText(wordsOf(element))), writing, marks);
      return hasClass(element, 'manner') ? mannerOf(element, writing) : inside(spanMarks(element, marks));
    default:
      return inside();
  }
}

/** A line to write a number on: room that is underlined, so that nothing is read aloud. */
const GAP = '\u00A0'.repeat(14);

/** A mark to be ringed: a number in a box of its own. */
function toRing(element: Element): ParagraphChild {
  const border = { style: BorderStyle.SINGLE, size: 6, color: RULE, space: 1 };
  return new TextRun({ text: `\u00A0${xmlText(wordsOf(element))}\u00A0`, style: STYLE.speaker, border });
}

/** What the classes of the page say of a span. */
function spanMarks(element: Element, marks: Marks): Marks {
  if (hasClass(element, 'felt')) return { underline: { type: UnderlineType.DOTTED, color: BETWEEN.strong } };
  if (hasClass(element, 'family')) return { style: STYLE.manner, color: BETWEEN.strong };
  if (hasClass(element, 'terms', 'facts')) return { style: STYLE.manner };
  if (hasClass(element, 'picture')) return { color: SOFT };
  if (hasClass(element, 'name', 'wisher')) {
    const { color } = marks;
    return { style: STYLE.speaker, italics: false, ...(color !== undefined && { color }) };
  }
  return {};
}

/** How it is said, in brackets: here it stands in the line. */
function mannerOf({ children }: Element, writing: Writing): ParagraphChild[] {
  const marks = { style: STYLE.manner, color: SOFT, italics: false };
  return [...textRuns('(', writing, marks), ...runsOf(children, writing, marks), ...textRuns(')', writing, marks)];
}

/** Word’s own footnote, in the place of a raised number; a second mark for one note is its number alone. */
function noteOf(element: Element, { notes, noted }: Writing): ParagraphChild[] | undefined {
  const [link] = element.children;
  if (link?.type !== 'element' || link.tagName !== 'a') return undefined;
  const number = notes.get(String(link.properties.href ?? '').slice(1));
  if (number === undefined) return undefined;
  if (noted.has(number)) return [new TextRun({ text: String(number), superScript: true })];
  noted.add(number);
  return [new FootnoteReferenceRun(number)];
}

function linkOf(element: Element, writing: Writing, marks: Marks): ParagraphChild[] {
  const href = String(element.properties.href ?? '');
  if (href.startsWith('#')) {
    const anchor = writing.places.get(href.slice(1));
    const children = runsOf(element.children, writing, marks);
    return anchor === undefined ? children : [new InternalHyperlink({ anchor, children })];
  }
  const link = addressOf(href);
  const children = runsOf(element.children, writing, {
    ...marks,
    ...(link && { color: CLINICIAN.strong, underline: {} }),
  });
  return link === undefined ? children : [new ExternalHyperlink({ link, children })];
}

/** Pixels to a point, as screens count: 96 to the inch. */
const PIXELS_PER_TWIP = 96 / 1440;
const HIGHEST = 600;
/** Where all is to go on one side: five centimetres, as in print. */
const HIGHEST_CLOSE = 189;

function imageOf(element: Element, writing: Writing, marks: Marks): ParagraphChild[] {
  const alt = xmlText(String(element.properties.alt ?? ''));
  const picture = pictureOf(String(element.properties.src ?? ''));
  if (!picture) return textRuns(runningText(`[${alt}]`), writing, marks);
  const highest = writing.isClose ? HIGHEST_CLOSE : HIGHEST;
  const scale = Math.min(1, (writing.width * PIXELS_PER_TWIP) / picture.width, highest / picture.height);
  return [
    new ImageRun({
      type: picture.type,
      data: picture.bytes,
      transformation: {
        width: Math.max(1, Math.round(picture.width * scale)),
        height: Math.max(1, Math.round(picture.height * scale)),
      },
      altText: { name: alt.slice(0, 60), description: alt, title: '' },
    }),
  ];
}

/** The colour of whoever’s words these are. */
export function sideOf(element: Element) {
  const name = Object.keys(SIDES).find((side) => hasClass(element, side));
  return name === undefined ? undefined : SIDES[name];
}
