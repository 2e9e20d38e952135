import { doesNotMatch, ok } from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { labelsFor } from '../../src/handout/labels.js';
import { type AnyNode, shapes, walk } from '../../src/handout/node.js';
import { renderCase } from '../../src/handout/render.js';
import { parseCase } from '../../src/language/parse.js';

const files = readdirSync('cases', { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.case.md'));
const HIDDEN = new Set(['key', 'facilitator', 'response', 'strategy', 'takeaway', 'brief', 'marks', 'withheld']);

/** Texts of hidden blocks, long enough that they would not stand elsewhere by chance. */
function hiddenTexts(blocks: readonly AnyNode[]): string[] {
  const texts: string[] = [];
  walk(
    blocks.filter(({ type }) => HIDDEN.has(type)),
    ({ value }) => {
      if (typeof value === 'string' && value.length > 40) texts.push(value);
    },
  );
  return texts;
}

describe('the sample cases', () => {
  for (const file of files) {
    it(`${file}: learners get a sheet, and nothing that was not meant for them`, () => {
      const theCase = parseCase(readFileSync(path.join('cases', file), 'utf8')).case;
      const hidden = theCase.sections.flatMap(({ children }) => hiddenTexts(shapes(children)));
      for (const format of [...theCase.matter.formats, 'balint', 'schwartz', 'osce']) {
        const { html, body } = renderCase(theCase, { edition: 'learner', format });
        const text = body.replace(/<[^>]+>/g, '');
        for (const secret of hidden) ok(!text.includes(secret), secret);
        doesNotMatch(html, /<!--|data-offset|:::/);
      }
      const { facilitatorOnly } = labelsFor(theCase.matter.lang);
      ok(renderCase(theCase, { edition: 'facilitator' }).body.includes(facilitatorOnly));
    });
  }
});
