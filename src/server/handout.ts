/** The handout of an open case for the live preview. */
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { type Edition, editionsOf, readEditionName, readerOf, rolesIn } from '../handout/editions.js';
import { directionOf } from '../handout/labels.js';
import { plainKey } from '../handout/node.js';
import { bodyOf } from '../handout/render.js';
import { newSheetMemory, type SheetMemory } from '../handout/settled.js';
import type { Case } from '../language/case.js';
import { formatNamed, mainFormat } from '../language/formats/index.js';
import { newSectionMemory } from '../language/sections.js';
import { parseIn } from '../library/settings.js';
import type { OpenCase } from './documents.js';
import { doubtIn } from './doubt.js';
import type { Feature } from './feature.js';
import {
  type EditionChoice,
  FIRST_EDITION,
  HANDOUT_REQUEST,
  type HandoutAnswer,
  type HandoutParams,
  isHandoutParams,
} from './protocol.js';
import { rehearse } from './rehearsal.js';

/** Of so many sheets of one case at most something is remembered. */
const MOST_SHEETS = 4;

export const handout: Feature = {
  listen({ connection, caseAt, documents, handedOut, idle, library }) {
    let hasRehearsed = false;
    /** What is remembered of the sheets of each open case, so that after an edit only what has changed is rendered anew. */
    const memories = new Map<string, Map<string, SheetMemory>>();
    const memoryOf = ({ uri, edition, style, format }: HandoutParams): SheetMemory => {
      const sheets = memories.get(uri) ?? new Map<string, SheetMemory>();
      memories.set(uri, sheets);
      const asked = JSON.stringify([edition, style, format]);
      const memory = sheets.get(asked) ?? newSheetMemory();
      sheets.delete(asked);
      sheets.set(asked, memory);
      for (const [oldest] of sheets) if (sheets.size > MOST_SHEETS) sheets.delete(oldest);
      return memory;
    };
    const rehearsed = (uri: string, asked: HandoutParams) => {
      const settings = library.settingsOf(uri);
      const [sections, sheet] = [newSectionMemory(), newSheetMemory()];
      return (text: string) => {
        handoutOf({ file: parseIn(settings, text, sections), version: 0 }, asked, sheet);
      };
    };
    documents.onDidClose(({ document }) => memories.delete(document.uri));
    connection.onRequest(HANDOUT_REQUEST, (params: unknown) => {
      if (!isHandoutParams(params)) {
        return new ResponseError(ErrorCodes.InvalidParams, `${HANDOUT_REQUEST} needs a uri and an edition.`);
      }
      const open = caseAt(params.uri);
      const answer = open ? handoutOf(open, params, memoryOf(params)) : null;
      handedOut(params.uri);
      if (open && !hasRehearsed) {
        hasRehearsed = true;
        void rehearse(open.file.text, rehearsed(open.uri, params), idle);
      }
      return answer;
    });
  },
};

/**
 * The handout as asked for, as far as the case has it: while an author types, an edition or a format may be gone for a
 * moment.
 *
 * @param memory what is remembered of the version of this sheet that was asked for before
 */
export function handoutOf(
  { file, version }: Pick<OpenCase, 'file' | 'version'>,
  asked: HandoutParams,
  memory?: SheetMemory,
): HandoutAnswer {
  const { title, lang, formats } = file.case.matter;
  const { editions, ...chosen } = chooseIn(file.case, asked);
  const pictures = new Set<string>();
  const picture = (url: string): undefined => {
    pictures.add(url);
  };
  const doubt = doubtIn(file, chosen.edition);
  const body = bodyOf(file.case, { ...chosen, sourcePositions: true, picture }, memory);
  return {
    ...chosen,
    version,
    title: title ?? '',
    body,
    lang,
    dir: directionOf(lang),
    pictures: [...pictures],
    ...(doubt && { doubtfulLine: doubt === 'nowhere' ? 1 : file.lines.position(doubt.range.start).line }),
    choices: {
      editions: editions.map((name) => choiceOf(name, file.case)),
      formats,
      parts: file.case.sections.some(({ part }) => part !== undefined),
    },
  };
}

/** What was asked for, as far as the case has it. */
export function chooseIn(theCase: Case, asked: HandoutParams) {
  const { formats } = theCase.matter;
  const format = formats.find((name) => name === asked.format) ?? mainFormat(formats);
  const editions = editionsOf(theCase, format);
  const known = format === undefined ? undefined : formatNamed(format, theCase.ownFormats);
  const first = known && rolesIn(known).includes('candidate') ? 'candidate' : 'learner';
  const edition = chooseFrom(editions, asked.edition === FIRST_EDITION ? first : asked.edition);
  return { editions, edition, style: asked.style ?? 'standard', ...(format !== undefined && { format }) };
}

/** Where the case does not have an edition, a sheet for those who take part is the safe one to show. */
function chooseFrom(editions: readonly Edition[], asked: string): Edition {
  const wanted = readEditionName(asked);
  const safe: readonly (Edition | undefined)[] = [wanted, 'learner', 'candidate'];
  return safe.find((edition) => edition !== undefined && editions.includes(edition)) ?? 'learner';
}

function choiceOf(edition: Edition, { people }: Case): EditionChoice {
  const { person } = readerOf(edition);
  if (person === undefined) return { edition };
  return { edition, person: people.find(({ key }) => plainKey(key) === person)?.name ?? person };
}
