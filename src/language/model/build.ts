/** The case model, built from the pieces of the tree: who is in the case and what it holds, with ranges. */
import type { Piece } from '../blocks.js';
import type { Case, Flow, Part, Section } from '../case.js';
import type { Finding } from '../finding.js';
import type { Format } from '../formats/index.js';
import type { ReadMatter } from '../matter/read.js';
import { oncePer } from '../once.js';
import { indexPeople } from '../people.js';
import { readPart, readPiece } from './flow.js';
import { checkIds } from './ids.js';
import type { Reading } from './reading.js';

export interface BuiltCase {
  readonly case: Case;
  readonly findings: readonly Finding[];
}

const indexOnce = oncePer(indexPeople);

/** Build the case. `text` is the whole file, which all offsets speak of. */
export function buildCase(
  { matter, people }: ReadMatter,
  pieces: readonly Piece[],
  text: string,
  ownFormats: readonly Format[],
): BuiltCase {
  const reading: Reading = { people: indexOnce(people), text, findings: [], count: { questions: 0, parts: 0 } };
  const sections: Section[] = [];
  let children: Flow[] = [];
  let part: Part | undefined;
  const flush = (): void => {
    if (part || children.length > 0) sections.push({ ...(part ? { part } : {}), children });
    children = [];
    part = undefined;
  };
  for (const piece of pieces) {
    if (piece.type === 'leaf' && piece.fence.word?.name === 'part' && piece.fence.kind !== 'suspect') {
      flush();
      const read = readPart(reading, piece);
      part = read.part;
      if (read.lost) children.push(read.lost);
    } else children.push(...readPiece(reading, piece, undefined, undefined));
  }
  flush();
  checkIds(reading, sections);
  return {
    case: { matter, ...(ownFormats.length > 0 ? { ownFormats } : {}), people, sections },
    findings: reading.findings,
  };
}
