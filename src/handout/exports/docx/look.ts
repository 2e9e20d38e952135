/** How a Word file looks: the handout’s colours on paper, fonts that every Word has, and named styles of our own. */
import { BorderStyle, type IBorderOptions, type IParagraphStyleOptions, type IStylesOptions, LineRuleType } from 'docx';
import type { Style } from '../../styles.js';

/** The colours of the page, as it is printed (`style/colours.css`). */
export const INK = '1C2330';
export const SOFT = '545C6A';
export const LINE = 'D9D4C9';
export const RULE = 'B3ADA0';
export const PAPER = 'FFFEFB';

export interface Side {
  readonly strong: string;
  readonly tint: string;
}

export const PATIENT: Side = { strong: '96411E', tint: 'FBF1EA' };
export const CLINICIAN: Side = { strong: '15606A', tint: 'EAF4F4' };
export const BETWEEN: Side = { strong: '5A4382', tint: 'F3EFF9' };
export const SYSTEM: Side = { strong: '4D592C', tint: 'F2F4EA' };
export const QUIET: Side = { strong: SOFT, tint: 'F7F5F0' };

/** Whose colour somebody’s words have, by the classes of the page. */
export const SIDES: Readonly<Record<string, Side>> = {
  patient: PATIENT,
  possible: BETWEEN,
  clinician: CLINICIAN,
  relative: SYSTEM,
  team: SYSTEM,
  system: SYSTEM,
  interpreter: BETWEEN,
  colleague: BETWEEN,
  relationship: BETWEEN,
  between: BETWEEN,
};

export interface Look {
  readonly serif: string;
  readonly sans: string;
  /** Running text, in points. */
  readonly size: number;
  /** The smallest letter there is. */
  readonly least: number;
  /** Lines apart, in lines. */
  readonly leading: number;
  /** Of the room above and below paragraphs, where it is less than usual. */
  readonly air?: number;
  /** Of the page itself, where it is not white. */
  readonly page?: string;
  /** Whether slanted letters may say something. */
  readonly italics: boolean;
}

/** Large print and dyslexia: the figures and their sources stand in `style/styles.css`. */
export const LOOKS: Readonly<Record<Style, Look>> = {
  standard: { serif: 'Cambria', sans: 'Calibri', size: 11, least: 8.5, leading: 1.25, italics: true },
  'large-print': { serif: 'Arial', sans: 'Arial', size: 18, least: 16, leading: 1.3, italics: false },
  dyslexia: { serif: 'Verdana', sans: 'Verdana', size: 12, least: 12, leading: 1.5, page: 'FBF5E6', italics: false },
};

/** Names of the paragraph styles, as they stand in Word’s list. */
export const STYLE = {
  facilitator: 'EncounterFacilitator',
  whom: 'EncounterWhom',
  kicker: 'EncounterKicker',
  lead: 'EncounterLead',
  label: 'EncounterLabel',
  fact: 'EncounterFact',
  turn: 'EncounterTurn',
  inner: 'EncounterInnerSpeech',
  action: 'EncounterAction',
  question: 'EncounterQuestion',
  asks: 'EncounterQuestionText',
  lines: 'EncounterWritingLines',
  cell: 'EncounterTableText',
  code: 'EncounterCode',
  quote: 'Quote',
  voice: 'EncounterVoice',
  list: 'ListParagraph',
  caption: 'Caption',
  reference: 'Bibliography',
  foot: 'EncounterImprint',
  speaker: 'EncounterSpeaker',
  manner: 'EncounterManner',
} as const;

export const NO_BORDER: IBorderOptions = { style: BorderStyle.NONE, size: 0, color: 'auto' };
export const hairline = (color: string): IBorderOptions => ({ style: BorderStyle.SINGLE, size: 4, color, space: 1 });

/** Points as Word counts letters: in halves. */
const half = (points: number): number => Math.round(points * 2);
/** Points as Word counts room: in twentieths. */
export const twips = (points: number): number => Math.round(points * 20);

export function stylesOf(look: Look, lang: string, isRtl: boolean): IStylesOptions {
  const { serif, sans, size, least, leading, air = 1 } = look;
  const at = (factor: number): number => half(Math.max(least, size * factor));
  const fontOf = (name: string) => ({ ascii: name, hAnsi: name, eastAsia: name, cs: isRtl ? 'Arial' : name });
  const spacing = (before: number, after: number, lines = leading) => ({
    before: twips(before * air),
    after: twips(after * air),
    line: Math.round(lines * 240),
    lineRule: LineRuleType.AUTO,
  });
  const heading = (factor: number, before: number, after: number) => ({
    run: { size: at(factor), bold: true, color: INK, font: fontOf(serif) },
    paragraph: { spacing: spacing(before, after, 1.15), keepNext: true, keepLines: true },
  });
  const own = (
    id: string,
    name: string,
    run: IParagraphStyleOptions['run'],
    paragraph: IParagraphStyleOptions['paragraph'],
    basedOn = 'Normal',
  ): IParagraphStyleOptions => ({
    id,
    name,
    basedOn,
    quickFormat: true,
    ...(run && { run }),
    ...(paragraph && { paragraph }),
  });
  const small = { size: at(0.82), color: SOFT, font: fontOf(sans) };
  const note = { size: at(0.85), font: fontOf(serif) };
  const slanted = look.italics ? { italics: true } : {};
  return {
    default: {
      document: {
        run: { font: fontOf(serif), size: half(size), color: INK, language: { value: lang, bidirectional: lang } },
        paragraph: { spacing: spacing(0, 7) },
      },
      title: {
        run: { size: at(2.2), bold: true, color: INK, font: fontOf(serif) },
        paragraph: { spacing: spacing(2, 6, 1.1), keepNext: true },
      },
      heading1: heading(1.5, 20, 6),
      heading2: heading(1.2, 15, 4),
      heading3: heading(1.05, 12, 3),
      heading4: heading(1, 10, 3),
      heading5: heading(1, 10, 3),
      listParagraph: { run: {}, paragraph: { spacing: spacing(0, 3) } },
      hyperlink: { run: { color: CLINICIAN.strong, underline: {} } },
      footnoteText: { run: note, paragraph: { spacing: spacing(0, 2, 1.15) } },
      footnoteTextChar: { run: note },
      endnoteText: { run: note },
      endnoteTextChar: { run: note },
    },
    paragraphStyles: [
      own(
        STYLE.facilitator,
        'Encounter Facilitator',
        { size: at(0.86), bold: true, color: PAPER, font: fontOf(sans) },
        { spacing: spacing(0, 10, 1.3), indent: { start: 100, end: 100 } },
      ),
      own(STYLE.whom, 'Encounter Whom', small, { spacing: spacing(0, 8) }),
      own(STYLE.kicker, 'Encounter Kicker', { ...small, bold: true }, { spacing: spacing(0, 0), keepNext: true }),
      own(STYLE.lead, 'Encounter Lead', { size: at(1.16), color: SOFT }, { spacing: spacing(0, 10) }),
      own(
        STYLE.label,
        'Encounter Label',
        { size: at(0.86), bold: true, color: SOFT, font: fontOf(sans) },
        { spacing: spacing(9, 3), keepNext: true },
      ),
      own(
        STYLE.fact,
        'Encounter Fact',
        { size: at(0.9), font: fontOf(sans) },
        { spacing: spacing(0, 3), indent: { start: twips(size * 7), hanging: twips(size * 7) } },
      ),
      own(STYLE.turn, 'Encounter Turn', {}, { spacing: spacing(0, 5), indent: { start: 400, hanging: 400 } }),
      own(STYLE.inner, 'Encounter Inner speech', slanted, {}, STYLE.turn),
      own(
        STYLE.action,
        'Encounter Action',
        { size: at(0.9), color: SOFT, font: fontOf(sans) },
        { spacing: spacing(0, 5), indent: { start: 400 } },
      ),
      own(
        STYLE.question,
        'Encounter Question',
        { size: at(0.9), bold: true, color: BETWEEN.strong, font: fontOf(sans) },
        { spacing: spacing(14, 2), keepNext: true, keepLines: true },
      ),
      own(STYLE.asks, 'Encounter Question text', { size: at(1.1) }, { spacing: spacing(0, 4), keepLines: true }),
      own(
        STYLE.lines,
        'Encounter Writing lines',
        { size: half(11), color: RULE },
        {
          spacing: { before: 0, after: twips(10), line: twips(Math.max(24, size * 1.9)), lineRule: LineRuleType.EXACT },
        },
      ),
      own(STYLE.cell, 'Encounter Table text', { size: at(0.95) }, { spacing: spacing(2, 2) }),
      own(STYLE.code, 'Encounter Code', { size: at(0.88), font: 'Consolas' }, { spacing: spacing(0, 0) }),
      own(STYLE.quote, 'Quote', { ...slanted }, { spacing: spacing(0, 6), indent: { start: 300, end: 300 } }),
      own(STYLE.voice, 'Encounter Voice', slanted, { spacing: spacing(0, 6) }),
      own(STYLE.caption, 'Caption', small, { spacing: spacing(2, 8) }),
      own(
        STYLE.reference,
        'Bibliography',
        { size: at(0.88) },
        { spacing: spacing(0, 3, leading > 1.3 ? leading : 1.15), keepLines: true },
      ),
      own(STYLE.foot, 'Encounter Imprint', small, { spacing: spacing(0, 3, 1.2) }),
    ],
    characterStyles: [
      {
        id: STYLE.speaker,
        name: 'Encounter Speaker',
        basedOn: 'DefaultParagraphFont',
        run: { bold: true, font: fontOf(sans), size: at(0.95) },
      },
      {
        id: STYLE.manner,
        name: 'Encounter Manner',
        basedOn: 'DefaultParagraphFont',
        run: { color: SOFT, font: fontOf(sans), size: at(0.86), italics: false },
      },
    ],
  };
}
