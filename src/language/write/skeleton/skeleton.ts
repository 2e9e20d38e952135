/**
 * A new case: the whole structure of a format, with sentences that say what belongs where. The snippets, the command
 * `encounter new` and New Case in the editor are made from it, so that all begin with the same text.
 */
import { FORMATS, type Format, formatNamed } from '../../formats/index.js';
import { type Cast, castOf, type NewPerson } from './cast.js';
import { de } from './de.js';
import { en } from './en.js';
import { choice, joined, type Piece, plainOf, snippetOf, stop, type Text, write } from './pieces.js';
import { bodyOf, PLAYED, WITH_COLLEAGUE } from './structure.js';
import type { Texts } from './texts.js';

export { type NewPerson, readPeople } from './cast.js';

export interface NewCase {
  /** The name of a format. For one that is not shipped, a structure that suits most. */
  readonly format: string;
  readonly title?: string;
  readonly people?: readonly NewPerson[];
  /** Where it plays: a clinic, a ward. */
  readonly setting?: string;
  /** BCP 47. Its language is that of the text, if there are texts in it. */
  readonly lang?: string;
}

const TEXTS: readonly Texts[] = [en, de];

/** The languages that a new case can be written in. */
export const SKELETON_LANGS: readonly string[] = TEXTS.map(({ lang }) => lang);

/** Whether there are texts in this language: `de-CH` has those of `de`. */
export function hasSkeletonIn(lang: string): boolean {
  return SKELETON_LANGS.includes(baseOf(lang));
}

/** What a format is called and what it is, in a language; in English where there are no texts in it. */
export function formatIn(
  { name, title, says }: Format,
  lang: string,
): { readonly title: string; readonly says: string } {
  return textsIn(lang).formats[name] ?? { title, says };
}

/** The text of a new case, with a line end at its end. */
export function skeletonOf(asked: NewCase): string {
  return plainOf(textOf(asked));
}

/** The same in VS Code’s snippet syntax: filled in with what stands there, it is what `skeletonOf` gives. */
export function skeletonSnippet(asked: NewCase): string {
  return snippetOf(textOf(asked));
}

let tellings: ReadonlySet<string> | undefined;

/** What new cases say, in any language, to tell an author what belongs in a place: found in a case, it was left there. */
export function skeletonTellings(): ReadonlySet<string> {
  tellings ??= new Set(
    SKELETON_LANGS.flatMap((lang) => FORMATS.flatMap(({ name: format }) => [...textOf({ format, lang })])).flatMap(
      (piece) => (typeof piece !== 'string' && piece.tells ? [piece.text] : []),
    ),
  );
  return tellings;
}

/** Objectives that new cases suggest, in any language: found as they are, their author has not yet said what theirs are. */
export const suggestedObjectives: ReadonlySet<string> = new Set(TEXTS.flatMap(({ objectives }) => objectives));

const baseOf = (lang: string): string => lang.toLowerCase().replace(/[-_].*$/s, '');

/** The texts in a language; in English where there are none in it. */
export function textsIn(lang: string): Texts {
  return TEXTS.find((texts) => texts.lang === baseOf(lang)) ?? en;
}

function textOf({ format, title, people = [], setting, lang = 'en' }: NewCase): Text {
  const say = textsIn(lang);
  const cast = castOf(people, say, WITH_COLLEAGUE.has(format));
  const names = { patient: cast.patient.name, clinician: cast.clinician.name, colleague: cast.colleague.name };
  return write`${frontMatter({ format, title, setting, lang: hasSkeletonIn(lang) ? lang : say.lang }, cast, say)}

${bodyOf({ format, say, cast, names })}
`;
}

interface Head {
  readonly format: string;
  readonly title: string | undefined;
  readonly setting: string | undefined;
  readonly lang: string;
}

function frontMatter({ format, title, setting, lang }: Head, cast: Cast, say: Texts): Text {
  const known = formatNamed(format);
  const usualTitle = say.titles[format] ?? say.titles['reflective-practice'] ?? '';
  const line = (text: Text, wanted: boolean): readonly Text[] => (wanted ? [text] : []);
  return joined(
    [
      write`---`,
      write`title: "${quoted(title ?? '') || stop(usualTitle)}"`,
      write`lang: ${lang}`,
      write`format: ${format}`,
      write`status: draft`,
      ...line(write`duration: ${stop(String(known?.minutes))}`, known !== undefined),
      ...line(write`setting: "${quoted(setting ?? '')}"`, quoted(setting ?? '') !== ''),
      write`people:`,
      ...cast.all.flatMap((member): Text[] => [
        write`  ${member.key}:`,
        write`    name: "${quotedPiece(member.name)}"`,
        write`    part: ${member.part}`,
        write`    about: "${member.about}"`,
        ...line(
          write`    played-by: ${member === cast.clinician ? 'candidate' : 'actor'}`,
          isPlayed(format, member, cast),
        ),
      ]),
      write`objectives:`,
      ...say.objectives.map((text) => write`  - "${stop(text)}"`),
      write`content-notes: ${stop('none')}`,
      write`origin: ${choice('fictional', 'composite', 'real-consented', 'real-anonymised')}`,
      write`---`,
    ],
    '\n',
  );
}

const isPlayed = (format: string, member: unknown, { patient, clinician }: Cast): boolean =>
  PLAYED.has(format) && (member === patient || member === clinician);

/** Between double quotes of YAML, on one line. */
function quoted(text: string): string {
  return text
    .replace(/[\s\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim()
    .replace(/["\\]/g, '\\$&');
}

const quotedPiece = (piece: Piece): Piece => (typeof piece === 'string' ? quoted(piece) : piece);
