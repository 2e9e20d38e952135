/** The blocks of a sheet as Word’s paragraphs and tables. What has no rule of its own is what it holds. */
import { BorderStyle, type FileChild, HeadingLevel, LeaderType, ShadingType, Tab, TabStopType, TextRun } from 'docx';
import type { Element, ElementContent } from 'hast';
import { elementsIn, endsParts, findIn, hasClass, isBlock, isForTheEye, wordsOf } from '../elements.js';
import { factsInALine, noteInALine, topInALine } from './close.js';
import type { Counting, Place, Writing } from './context.js';
import { BETWEEN, hairline, INK, QUIET, RULE, type Side, STYLE, SYSTEM, twips } from './look.js';
import { begin, paragraph, textParagraph, trimmed } from './paragraph.js';
import { runsOf, sideOf, textRuns } from './runs.js';
import { boxTable, clockTable, gap, tableOf, termTable } from './tables.js';
import { xmlText } from './text.js';

/** The blocks of an element, in a place. */
export function blocksIn(element: Element, writing: Writing, place: Place): FileChild[] {
  return flowOf(element.children, writing, place);
}

/** Blocks as they are; running text between them in paragraphs. */
function flowOf(nodes: readonly ElementContent[], writing: Writing, place: Place): FileChild[] {
  const flow: FileChild[] = [];
  let running: ElementContent[] = [];
  const end = () => {
    if (running.some((node) => node.type !== 'text' || node.value.trim() !== ''))
      flow.push(textParagraph(running, writing, place));
    running = [];
  };
  let before: Element | undefined;
  for (const node of nodes) {
    if (!isBlock(node)) running.push(node);
    else {
      end();
      if (before && endsParts(before, node) && isInTurn(writing)) flow.push(gap(writing, false, true));
      flow.push(...blockOf(node, writing, place));
      before = node;
    }
  }
  end();
  return flow;
}

/** Whether parts are handed out in turn, each on pages of its own: not to who has them all at once. */
function isInTurn({ sheet }: Writing): boolean {
  const [article] = elementsIn(sheet.article);
  return article !== undefined && hasClass(article, 'for-learner');
}

const HEADINGS: Readonly<Record<string, (typeof HeadingLevel)[keyof typeof HeadingLevel]>> = {
  h1: HeadingLevel.TITLE,
  h2: HeadingLevel.HEADING_1,
  h3: HeadingLevel.HEADING_2,
  h4: HeadingLevel.HEADING_3,
  h5: HeadingLevel.HEADING_4,
  h6: HeadingLevel.HEADING_5,
};

/** Boxes by the class of the page that they have. */
const BOXES: Readonly<Record<string, Side>> = {
  note: BETWEEN,
  care: QUIET,
  takeaway: SYSTEM,
  leading: QUIET,
  keyed: SYSTEM,
  brief: BETWEEN,
  withheld: { strong: INK, tint: 'F4F1EA' },
};

/** Styles of paragraphs by the class of the page that they have. */
const STYLES_OF: Readonly<Record<string, string>> = {
  whom: STYLE.whom,
  kicker: STYLE.kicker,
  lead: STYLE.lead,
  label: STYLE.label,
  reason: STYLE.caption,
  planned: STYLE.caption,
  nothing: STYLE.lead,
  imprint: STYLE.foot,
  citing: STYLE.foot,
};

function blockOf(element: Element, writing: Writing, place: Place): FileChild[] {
  // On paper there is room to write, which is for the eye and the pen.
  if (hasClass(element, 'lines')) return [linesOf(elementsIn(element).length, writing, place)];
  if (isForTheEye(element)) return [];
  begin(element.properties.id, writing);
  const heading = HEADINGS[element.tagName];
  if (heading !== undefined) return [headingOf(element, writing, place, heading)];
  switch (element.tagName) {
    case 'p':
      return [paragraphOf(element, writing, place)];
    case 'ul':
    case 'ol':
      return listOf(element, writing, place);
    case 'dl':
      return hasClass(element, 'meta')
        ? factsOf(element, writing, place)
        : termTable(element, writing, place, blocksIn);
    case 'table':
      return tableOf(element, writing, place, blocksIn);
    case 'blockquote':
      return blocksIn(element, writing, { ...place, style: place.box || place.isCell ? STYLE.voice : STYLE.quote });
    case 'figcaption':
      return place.box || place.tone
        ? [labelOf(element, writing, place)]
        : [textParagraph(element.children, writing, { ...place, style: STYLE.caption })];
    case 'pre':
      return codeOf(element, writing, place);
    case 'hr':
      return [paragraph([], writing, place, { border: { bottom: hairline(RULE) } })];
    case 'details':
      return blocksIn(element, writing, place);
    case 'header':
      return headerOf(element, writing, place);
    case 'footer':
      return [gap(writing), ...blocksIn(element, writing, { ...place, style: STYLE.foot })];
    case 'section':
      return hasClass(element, 'part') ? partOf(element, writing, place) : sectionOf(element, writing, place);
    default:
      return divisionOf(element, writing, place);
  }
}

function headerOf(element: Element, writing: Writing, place: Place): FileChild[] {
  const top = writing.isClose ? topInALine(element, writing, place) : undefined;
  if (!top) return blocksIn(element, writing, place);
  return [
    top,
    ...elementsIn(element)
      .slice(2)
      .flatMap((child) => blockOf(child, writing, place)),
  ];
}

function headingOf(element: Element, writing: Writing, place: Place, heading: (typeof HEADINGS)[string]): FileChild {
  const { style: _, ...rest } = place;
  return textParagraph(element.children, writing, rest, { ...(heading && { heading }) }, element.properties.id);
}

function paragraphOf(element: Element, writing: Writing, place: Place): FileChild {
  const { properties, children } = element;
  if (hasClass(element, 'only')) {
    const shading = { type: ShadingType.CLEAR, fill: INK, color: 'auto' };
    const border = { style: BorderStyle.SINGLE, size: 24, color: INK, space: 2 };
    const style = STYLE.facilitator;
    return textParagraph(children, writing, { ...place, style }, { shading, border: { top: border, bottom: border } });
  }
  const name = Object.keys(STYLES_OF).find((known) => hasClass(element, known));
  if (name === 'label') return labelOf(element, writing, place);
  const style = name === undefined ? place.style : STYLES_OF[name];
  return textParagraph(children, writing, { ...place, ...(style !== undefined && { style }) }, {}, properties.id);
}

/** A label in the colour of its box. */
function labelOf(element: Element, writing: Writing, place: Place): FileChild {
  const tone = place.box ?? place.tone;
  const marks = tone ? { color: tone.strong } : {};
  return paragraph(runsOf(element.children, writing, marks), writing, { ...place, style: STYLE.label });
}

function divisionOf(element: Element, writing: Writing, place: Place): FileChild[] {
  if (hasClass(element, 'question')) return questionOf(element, writing, place);
  const name = Object.keys(BOXES).find((known) => hasClass(element, known));
  const side = name === undefined ? undefined : BOXES[name];
  if (writing.isClose && name === 'note') return [gap(writing), noteInALine(element, writing, place)];
  if (side) return boxed(element, side, writing, place);
  if (hasClass(element, 'voice', 'story')) return boxed(element, sideOf(element) ?? QUIET, writing, place);
  return blocksIn(element, writing, place);
}

/**
 * A box: a bar at its start and a tint behind it, with room around. Paragraphs alone carry their own; among lists and
 * tables Word would tear it, and it is a table of one cell.
 */
function boxed(element: Element, side: Side, writing: Writing, place: Place): FileChild[] {
  if (place.isCell) return blocksIn(element, writing, place);
  if (findIn(element, ({ tagName }) => ['ul', 'ol', 'dl', 'table'].includes(tagName)))
    return [gap(writing, true), ...boxTable(element, side, writing, place, blocksIn)];
  const blocks = blocksIn(element, writing, { ...place, box: side, indent: place.indent + 240 });
  if (blocks.length === 0) return [];
  return [gap(writing, true), ...blocks, ...(writing.isClose ? [] : [gap(writing)])];
}

/** “Question 1 · 8 minutes”, what is asked, and ruled lines to write on. */
function questionOf(element: Element, writing: Writing, place: Place): FileChild[] {
  const labels = elementsIn(element).filter((child) => hasClass(child, 'label'));
  const name = [String(element.properties.ariaLabel ?? ''), ...labels.map(wordsOf)].filter((text) => text).join(' · ');
  const ruled = findIn(element, (child) => hasClass(child, 'lines'));
  const own = elementsIn(element).filter((child) => !hasClass(child, 'number', 'label', 'lines', 'asks'));
  const asks = elementsIn(element).filter((child) => hasClass(child, 'asks'));
  return [
    paragraph(
      textRuns(xmlText(name), writing),
      writing,
      { ...place, style: STYLE.question },
      {},
      element.properties.id,
    ),
    // What is asked stays with the lines to answer on, or the choices.
    ...asks.flatMap((child) =>
      blocksIn(child, writing, { ...place, style: STYLE.asks, ...((ruled || own.length > 0) && { keepNext: true }) }),
    ),
    ...(ruled ? [linesOf(elementsIn(ruled).length, writing, place)] : []),
    ...own.flatMap((child) => blockOf(child, writing, place)),
  ];
}

/** Ruled lines are one paragraph: leaders across the page, that a screen reader passes at once. */
function linesOf(count: number, writing: Writing, place: Place): FileChild {
  const children = Array.from(
    { length: count },
    (_, index) => new TextRun({ children: [new Tab()], ...(index > 0 && { break: 1 }) }),
  );
  const position = writing.width - 10;
  const tabStops = [{ type: TabStopType.RIGHT, position, leader: LeaderType.UNDERSCORE }];
  return paragraph(children, writing, { ...place, style: STYLE.lines }, { tabStops, keepLines: true });
}

/** Names and a day to be written in by hand: beside each other where the letters leave room for that. */
function toFillIn(list: Element, writing: Writing, place: Place): FileChild[] {
  const items = elementsIn(list);
  const inRows = writing.look.size < 16 ? [items] : items.map((item) => [item]);
  return inRows.map((row) => {
    const each = Math.floor((writing.width - place.indent) / row.length);
    const tabStops = row.flatMap((_, index) => [
      { type: TabStopType.LEFT, position: (index + 1) * each - 240, leader: LeaderType.UNDERSCORE },
      ...(index < row.length - 1 ? [{ type: TabStopType.LEFT, position: (index + 1) * each }] : []),
    ]);
    const children = row.flatMap((item, index) => [
      ...(index > 0 ? [new TextRun({ children: [new Tab()] })] : []),
      ...runsOf(
        elementsIn(item).filter((child) => !hasClass(child, 'gap')),
        writing,
        { style: STYLE.manner },
      ),
      new TextRun({ text: ' ' }),
      new TextRun({ children: [new Tab()], color: RULE }),
    ]);
    return paragraph(children, writing, place, { tabStops, spacing: { before: 160, after: 160 } });
  });
}

/** What is ticked by hand: a box before each. */
function toTick(list: Element, writing: Writing, place: Place): FileChild {
  const children = elementsIn(list).flatMap((item, index) => [
    new TextRun({ text: `${index > 0 ? '\u2003 ' : ''}☐\u00A0` }),
    ...runsOf(trimmed(item.children.filter((child) => child.type === 'text')), writing),
  ]);
  return paragraph(children, writing, place);
}

function factsOf(list: Element, writing: Writing, place: Place): FileChild[] {
  if (writing.isClose) return [factsInALine(list, writing, place)];
  const rule = hairline(RULE);
  const at = writing.look.size * 7;
  const facts = elementsIn(list).map((group) => {
    const [term, said] = elementsIn(group);
    const children = [
      ...(term ? runsOf(term.children, writing, { style: STYLE.manner }) : []),
      new TextRun({ children: [new Tab()] }),
      ...(said ? runsOf(said.children, writing) : []),
    ];
    return paragraph(
      children,
      writing,
      { ...place, style: STYLE.fact },
      {
        tabStops: [{ type: TabStopType.LEFT, position: twips(at) }],
        border: { top: rule, bottom: rule },
      },
    );
  });
  return [...facts, gap(writing)];
}

/** Its number and minutes, then its title. It begins a page where it is handed out in turn: not for who has them all. */
function partOf(element: Element, writing: Writing, place: Place): FileChild[] {
  const [article] = elementsIn(writing.sheet.article);
  const inTurn = isInTurn(writing);
  // Not for the first one, where nothing but the title stands before it.
  const pageBreakBefore = inTurn && article !== undefined && elementsIn(article)[1] !== element;
  const details = findIn(element, ({ tagName }) => tagName === 'details') ?? element;
  const summary = elementsIn(details).find(({ tagName }) => tagName === 'summary');
  const rest = elementsIn(details).filter((child) => child !== summary && !hasClass(child, 'unseen'));
  const [title, ...after] = rest;
  const isTitled = title?.tagName === 'h2';
  const { id } = element.properties;
  const isFirst = !pageBreakBefore && {
    ...(!inTurn && { border: { top: { ...hairline(INK), space: 6 } } }),
    spacing: { before: twips(22) },
  };
  const opening = summary
    ? isTitled
      ? textParagraph(
          summary.children,
          writing,
          { ...place, style: STYLE.kicker },
          { pageBreakBefore, keepNext: true, ...isFirst },
          id,
        )
      : textParagraph(
          summary.children,
          writing,
          place,
          { pageBreakBefore, heading: HeadingLevel.HEADING_1, ...isFirst },
          id,
        )
    : undefined;
  // Its number stands above it already, close by.
  const heading =
    isTitled && opening
      ? [
          textParagraph(
            title.children,
            writing,
            place,
            { heading: HeadingLevel.HEADING_1, spacing: { before: twips(2) } },
            title.properties.id,
          ),
        ]
      : undefined;
  const blocks = heading ? after : rest;
  return [
    ...(opening ? [opening] : []),
    ...(heading ?? []),
    ...blocks.flatMap((child) => blockOf(child, writing, place)),
  ];
}

function sectionOf(element: Element, writing: Writing, place: Place): FileChild[] {
  // They stand at the foot of the page that they belong to, as Word’s own.
  if (hasClass(element, 'footnotes')) return [];
  const style = hasClass(element, 'references') ? STYLE.reference : place.style;
  return blocksIn(element, writing, { ...place, ...(style !== undefined && { style }) });
}

function codeOf(element: Element, writing: Writing, place: Place): FileChild[] {
  const lines = wordsOf(element).replace(/\n$/, '').split('\n');
  return lines.map((line) =>
    paragraph([new TextRun(xmlText(line))], { ...writing, isRtl: false }, { ...place, style: STYLE.code }),
  );
}

function listOf(list: Element, writing: Writing, place: Place): FileChild[] {
  if (hasClass(list, 'fields')) return toFillIn(list, writing, place);
  if (hasClass(list, 'ratings')) return [toTick(list, writing, place)];
  if (hasClass(list, 'dialogue')) return elementsIn(list).flatMap((turn) => turnOf(turn, writing, place));
  const items = elementsIn(list);
  if (items.some((item) => elementsIn(item).some((child) => hasClass(child, 'at'))))
    return clockTable(list, writing, place);
  const counting = countingOf(list, writing);
  const level = Math.min(place.level, 8);
  const textAt = place.indent + 400 + level * 400;
  return items.flatMap((item) => {
    const inner: Place = { ...place, level: level + 1, style: place.style ?? STYLE.list };
    // White space between two words counts, but none before the first.
    const start = item.children.findIndex((node) => node.type !== 'text' || node.value.trim() !== '');
    const nodes = start < 0 ? [] : item.children.slice(start);
    const firstBlock = nodes.findIndex(isBlock);
    const opening = firstBlock < 0 ? nodes : nodes.slice(0, firstBlock);
    const first = nodes[firstBlock];
    const leads = opening.length === 0 && first !== undefined && isBlock(first) && first.tagName === 'p';
    const words = leads ? first.children : opening;
    const rest = leads ? nodes.slice(firstBlock + 1) : nodes.slice(opening.length);
    const numbering = { reference: counting.reference, level };
    const indent = { start: textAt, hanging: 300 };
    return [
      textParagraph(words, writing, inner, { numbering, indent }, item.properties.id),
      ...rest.flatMap((node) =>
        node.type === 'text' && node.value.trim() === ''
          ? []
          : isBlock(node)
            ? blockOf(node, writing, node.tagName === 'p' ? { ...inner, indent: textAt } : inner)
            : [textParagraph([node], writing, { ...inner, indent: textAt })],
      ),
    ];
  });
}

function countingOf(list: Element, { lists }: Writing): Counting {
  const kind = list.tagName === 'ul' ? 'bullet' : hasClass(list, 'choices') ? 'letter' : 'decimal';
  const start = kind === 'bullet' ? 1 : Math.max(0, Number(list.properties.start ?? 1) || 1);
  const counting: Counting = { reference: `list-${lists.length + 1}`, kind, start };
  lists.push(counting);
  return counting;
}

/** “Dr Shah (to the screen)  And the new tablets?”: one paragraph, hanging, as a play is printed. */
function turnOf(turn: Element, writing: Writing, place: Place): FileChild[] {
  const { id } = turn.properties;
  if (hasClass(turn, 'action'))
    return [textParagraph(turn.children, writing, { ...place, style: STYLE.action }, {}, id)];
  const words = findIn(turn, (child) => hasClass(child, 'said'));
  if (!words) return blocksIn(turn, writing, place);
  const side = sideOf(turn);
  const who = findIn(turn, (child) => hasClass(child, 'who'));
  const isInner = hasClass(turn, 'inner');
  const style = isInner ? STYLE.inner : STYLE.turn;
  const marks = isInner && side ? { color: side.strong } : {};
  const hanging: Writing = { ...writing, width: writing.width - 400 };
  const [first, ...rest] = elementsIn(words);
  const isText = first?.tagName === 'p';
  const opening = [
    ...(who ? runsOf(who.children, writing, side ? { color: side.strong } : {}) : []),
    new TextRun({ text: '\u2002' }),
    ...(isText ? runsOf(first.children, hanging, marks) : []),
  ];
  const more = first && !isText ? [first, ...rest] : rest;
  return [
    paragraph(opening, writing, { ...place, style }, {}, id),
    ...more.flatMap((child) =>
      child.tagName === 'p'
        ? [
            paragraph(
              runsOf(child.children, hanging, marks),
              writing,
              { ...place, style },
              { indent: { start: 400, hanging: 0 } },
            ),
          ]
        : blockOf(child, writing, { ...place, indent: place.indent + 400 }),
    ),
  ];
}
