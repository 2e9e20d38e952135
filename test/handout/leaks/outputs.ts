/** Every way in which a case reaches a learner, as one text each. */
import { mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { handoutCommand } from '../../../src/cli/handout.js';
import { prune } from '../../../src/handout/prune.js';
import { renderHandout } from '../../../src/index.js';
import { type CaseFile, parseCase } from '../../../src/language/parse.js';
import { handoutOf } from '../../../src/server/handout.js';
import type { HandoutAnswer } from '../../../src/server/protocol.js';

export interface Outputs {
  readonly file: CaseFile;
  /** By name: the page, the model behind it, and what the preview is sent. */
  readonly learner: Readonly<Record<'page' | 'model' | 'preview', string>>;
  readonly facilitator: string;
}

export function outputsOf(text: string): Outputs {
  const file = parseCase(text);
  const open = { uri: 'file:///a.case.md', version: 1, file, findings: () => [] };
  return {
    file,
    learner: {
      page: renderHandout(text, { edition: 'learner' }),
      model: JSON.stringify(prune(file.case, 'learner')),
      preview: JSON.stringify(sentToPage(handoutOf(open, { uri: open.uri, edition: 'learner' }))),
    },
    facilitator: renderHandout(text, { edition: 'facilitator' }),
  };
}

/** The handout of the preview. The lists of its toolbar are for the author, and reach the page by another message. */
function sentToPage({ choices: _, ...handout }: HandoutAnswer): Omit<HandoutAnswer, 'choices'> {
  return handout;
}

/** What the command writes for learners: undefined if it refuses. */
export async function written(text: string): Promise<string | undefined> {
  const folder = await mkdtemp(path.join(tmpdir(), 'encounter-leaks-'));
  try {
    const file = path.join(folder, 'a.case.md');
    await writeFile(file, text);
    const quiet = { out: () => undefined, err: () => undefined, colour: false };
    await handoutCommand.run([file, '--out', path.join(folder, 'out')], quiet);
    const [sheet] = await readdir(path.join(folder, 'out')).catch(() => []);
    return sheet === undefined ? undefined : await readFile(path.join(folder, 'out', sheet), 'utf8');
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}

/** Those of the marks that stand in a text, however they are spelt there. */
export function foundIn(text: string, marks: readonly string[]): string[] {
  // The letters of the embedded typefaces are most of a page’s bytes, and chance would have them spell anything.
  const plain = text.replace(/url\("?data:font\/[\w;,+/=]*"?\)/g, '').toLowerCase();
  return marks.filter((mark) => plain.includes(mark));
}
