/** New cases: the formats to choose from, and the text to begin with. */
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { FORMATS } from '../language/formats/index.js';
import { formatIn, readPeople, SKELETON_LANGS, skeletonSnippet } from '../language/write/skeleton/skeleton.js';
import type { Feature } from './feature.js';
import {
  FORMATS_REQUEST,
  type FormatsAnswer,
  type FormatsParams,
  isNewCaseParams,
  NEW_CASE_REQUEST,
  type NewCaseAnswer,
  type NewCaseParams,
} from './protocol.js';

export const newCase: Feature = {
  listen({ connection }) {
    connection.onRequest(
      FORMATS_REQUEST,
      (params: FormatsParams | null): FormatsAnswer =>
        formatsToChoose(typeof params?.lang === 'string' ? params.lang : 'en'),
    );
    connection.onRequest(NEW_CASE_REQUEST, (params: unknown) =>
      isNewCaseParams(params)
        ? newCaseOf(params)
        : new ResponseError(ErrorCodes.InvalidParams, `${NEW_CASE_REQUEST} needs a format.`),
    );
  },
};

export function formatsToChoose(lang: string): FormatsAnswer {
  return {
    formats: FORMATS.map((format) => ({ name: format.name, ...formatIn(format, lang) })),
    langs: SKELETON_LANGS,
  };
}

export function newCaseOf({ people = '', ...asked }: NewCaseParams): NewCaseAnswer {
  return { snippet: skeletonSnippet({ ...asked, people: readPeople(people) }) };
}
