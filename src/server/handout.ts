/** The handout of an open case for the live preview. */
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import { editionsOf, readEditionName } from '../handout/editions.js';
import { directionOf } from '../handout/labels.js';
import { renderCase } from '../handout/render.js';
import type { OpenCase } from './documents.js';
import type { Feature } from './feature.js';
import { HANDOUT_REQUEST, type HandoutAnswer, type HandoutParams, isHandoutParams } from './protocol.js';

export const handout: Feature = {
  listen({ connection, caseAt }) {
    connection.onRequest(HANDOUT_REQUEST, (params: unknown) => {
      if (!isHandoutParams(params)) {
        return new ResponseError(ErrorCodes.InvalidParams, `${HANDOUT_REQUEST} needs a uri and an edition.`);
      }
      const open = caseAt(params.uri);
      return open ? handoutOf(open, params) : null;
    });
  },
};

export function handoutOf({ file, version }: OpenCase, { edition: asked, style }: HandoutParams): HandoutAnswer {
  const { title, lang } = file.case.matter;
  const edition = readEditionName(asked) ?? 'learner';
  return {
    version,
    edition,
    title: title ?? '',
    body: renderCase(file.case, { edition, ...(style && { style }), sourcePositions: true }).body,
    lang,
    dir: directionOf(lang),
    editions: editionsOf(file.case),
  };
}
