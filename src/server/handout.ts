/** The handout of an open case for the live preview. */
import { directionOf } from '../handout/labels.js';
import { renderCase } from '../handout/render.js';
import type { OpenCase } from './documents.js';
import { type HandoutAnswer, PREVIEW_EDITIONS, type PreviewEdition } from './protocol.js';

export function handoutOf({ file, version }: OpenCase, edition: PreviewEdition): HandoutAnswer {
  const { title, lang } = file.case.matter;
  return {
    version,
    edition,
    title: title ?? '',
    body: renderCase(file.case, { edition, sourcePositions: true }).body,
    lang,
    dir: directionOf(lang),
    editions: PREVIEW_EDITIONS,
  };
}
