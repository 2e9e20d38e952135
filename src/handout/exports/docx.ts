/**
 * A sheet as a Word file: headings, lists, tables, footnotes and styles that are Word’s own, so that it can be read aloud,
 * searched and edited. It is written from the same tree as the page.
 */
import {
  AlignmentType,
  Document,
  Footer,
  Header,
  type INumberingOptions,
  LevelFormat,
  Packer,
  PageNumber,
  type Paragraph,
  Tab,
  TabStopType,
  TextRun,
} from 'docx';
import type { Element, Root } from 'hast';
import { licenceName } from '../front.js';
import { DENSITIES, type Density } from '../one-page.js';
import type { SheetTree } from '../render.js';
import type { Paper, Style } from '../styles.js';
import { blocksIn } from './docx/blocks.js';
import { AT_ROOT, type Counting, type Writing } from './docx/context.js';
import { hairline, LINE, LOOKS, type Look, STYLE, stylesOf } from './docx/look.js';
import { begin, paragraph, textParagraph } from './docx/paragraph.js';
import { textRuns } from './docx/runs.js';
import { xmlText } from './docx/text.js';
import { closeUp } from './docx/zip.js';
import { elementsIn, findIn, hasClass, isWayBack, spelledOut } from './elements.js';

/** In twips. */
const PAPERS: Readonly<Record<Paper, { readonly width: number; readonly height: number }>> = {
  a4: { width: 11906, height: 16838 },
  letter: { width: 12240, height: 15840 },
};
const MARGIN = 1247;
/** With room for what stands at the head. */
const LEAST_TOP = 780;
/** What is to go on one side is set closer, in letters of the size that was reckoned for print (`style/one-page.css`). */
const NARROW = 720;
const CLOSER: Readonly<Record<Density, Pick<Look, 'size' | 'leading' | 'air'>>> = {
  roomy: { size: 10.5, leading: 1.1, air: 0.5 },
  close: { size: 9.5, leading: 1.1, air: 0.5 },
  tight: { size: 9, leading: 1.04, air: 0.5 },
};

export interface DocxSettings {
  readonly style?: Style;
  readonly paper?: Paper;
}

/** The bytes of the file; the same for the same sheet. */
export async function toDocx(
  sheet: SheetTree,
  { style = 'standard', paper = 'a4' }: DocxSettings,
): Promise<Uint8Array> {
  // Arabic has no slanted letters.
  const upright = sheet.dir === 'rtl' ? { ...LOOKS[style], italics: false } : LOOKS[style];
  const density = style === 'standard' ? densityOf(sheet.article) : undefined;
  const isClose = density !== undefined;
  const look = isClose ? { ...upright, ...CLOSER[density] } : upright;
  const margin = isClose ? NARROW : MARGIN;
  const page = PAPERS[paper];
  const article = spelledOut(sheet.article, sheet.lang, sheet.labels.colon);
  const notes = notesIn(article);
  const writing: Writing = {
    sheet: { ...sheet, article },
    look,
    isRtl: sheet.dir === 'rtl',
    isClose,
    width: page.width - 2 * margin,
    lists: [],
    places: placesIn(article),
    marked: new Set(),
    begun: [],
    notes: new Map([...notes.keys()].map((id, index) => [id, index + 1])),
    noted: new Set(),
  };
  const children = elementsIn(article).flatMap((element) => blocksIn(element, writing, AT_ROOT));
  // What has no paragraph of its own is still found, at the end.
  for (const id of writing.places.keys()) begin(id, writing);
  if (writing.begun.length > 0) children.push(paragraph([], writing, AT_ROOT));
  const footnotes = [...notes.values()].map((note, index) => [String(index + 1), { children: noteOf(note, writing) }]);
  const lang = languageOf(sheet.lang);
  const file = new Document({
    title: xmlText(sheet.title),
    creator: 'Encounter',
    styles: stylesOf(look, lang, writing.isRtl),
    numbering: { config: writing.lists.map((list) => numberingOf(list)) },
    footnotes: Object.fromEntries(footnotes),
    ...(look.page !== undefined && { background: { color: look.page } }),
    sections: [
      {
        properties: {
          page: {
            size: page,
            margin: {
              top: Math.max(margin, LEAST_TOP),
              bottom: margin,
              left: margin,
              right: margin,
              header: isClose ? 360 : 600,
              footer: isClose ? 360 : 600,
            },
          },
        },
        headers: { default: new Header({ children: [headerOf(writing)] }) },
        footers: { default: new Footer({ children: [footerOf(writing)] }) },
        children,
      },
    ],
  });
  return closeUp(new Uint8Array(await Packer.toArrayBuffer(file)), {
    title: xmlText(`${sheet.title} · ${sheet.edition}`),
    authors: sheet.matter.authors.map(({ name }) => xmlText(name)),
    lang,
  });
}

/** How close a sheet for one side is set. */
function densityOf(article: Root): Density | undefined {
  const sheet = elementsIn(article).find((each) => hasClass(each, 'for-one-page'));
  return sheet && DENSITIES.find((density) => hasClass(sheet, density));
}

/** A tag that Word knows how to read, or English. */
function languageOf(lang: string): string {
  try {
    return Intl.getCanonicalLocales(lang)[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** The notes of the sheet, by their ids. */
function notesIn(article: Root): ReadonlyMap<string, Element> {
  const section = findIn(article, (element) => hasClass(element, 'footnotes'));
  const list = section && findIn(section, ({ tagName }) => tagName === 'ol');
  return new Map((list ? elementsIn(list) : []).map((item) => [String(item.properties.id), item]));
}

function noteOf(note: Element, writing: Writing): Paragraph[] {
  const paragraphs = elementsIn(note).filter(({ tagName }) => tagName === 'p');
  const own = paragraphs.length > 0 ? paragraphs : [note];
  return own.map((element) =>
    textParagraph(
      element.children.filter((child) => child.type !== 'element' || !isWayBack(child)),
      writing,
      { ...AT_ROOT, style: 'FootnoteText' },
    ),
  );
}

/** Where links of the sheet lead to: Word’s names of places are short and plain. */
function placesIn(article: Root): ReadonlyMap<string, string> {
  const places = new Map<string, string>();
  const visit = (parent: Element | Root): void => {
    for (const element of elementsIn(parent)) {
      const href = String(element.properties.href ?? '');
      if (href.startsWith('#') && !places.has(href.slice(1))) places.set(href.slice(1), `place_${places.size + 1}`);
      visit(element);
    }
  };
  visit(article);
  const ids = new Set<string>();
  const collect = (parent: Element | Root): void => {
    for (const element of elementsIn(parent)) {
      if (typeof element.properties.id === 'string') ids.add(element.properties.id);
      collect(element);
    }
  };
  collect(article);
  return new Map([...places].filter(([id]) => ids.has(id)));
}

const FORMATS = {
  bullet: LevelFormat.BULLET,
  decimal: LevelFormat.DECIMAL,
  letter: LevelFormat.UPPER_LETTER,
} as const;
const BULLETS = ['•', '–', '·'];

function numberingOf({ reference, kind, start }: Counting): INumberingOptions['config'][number] {
  const levels = Array.from({ length: 9 }, (_, level) => ({
    level,
    format: FORMATS[kind],
    text: kind === 'bullet' ? (BULLETS[level % 3] ?? '•') : `%${level + 1}.`,
    start,
    alignment: AlignmentType.START,
    style: { paragraph: { indent: { start: (level + 1) * 400, hanging: 300 } } },
  }));
  return { reference, levels };
}

/** At the head of every page: whose sheet of which case. */
function headerOf(writing: Writing): Paragraph {
  const place = { ...AT_ROOT, style: STYLE.foot };
  return paragraph(textRuns(xmlText(writing.sheet.running.join(' · ')), writing), writing, place, {
    border: { bottom: hairline(LINE) },
  });
}

/** At the foot: the licence, and the page out of all. */
function footerOf(writing: Writing): Paragraph {
  const { matter, labels } = writing.sheet;
  const direction = writing.isRtl ? { rightToLeft: true } : {};
  const licence = matter.license === undefined ? '' : xmlText(licenceName(matter.license));
  const children = [
    ...textRuns(licence, writing),
    new TextRun({ children: [new Tab(), PageNumber.CURRENT], ...direction }),
    ...textRuns(xmlText(labels.ofPages), writing),
    new TextRun({ children: [PageNumber.TOTAL_PAGES], ...direction }),
  ];
  const tabStops = [{ type: TabStopType.RIGHT, position: writing.width }];
  return paragraph(children, writing, { ...AT_ROOT, style: STYLE.foot }, { tabStops });
}
