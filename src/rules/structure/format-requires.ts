import type { Flow, Part } from '../../language/case.js';
import { formatNamed } from '../../language/formats/index.js';
import { missingFor } from '../../language/formats/missing.js';
import { entryOf } from '../../language/matter/front-matter.js';
import { type Said, say, sayOf } from '../../language/said.js';
import { minutesSaid, wordRange } from '../places.js';
import type { Report, Rule } from '../rule.js';

export const formatRequires: Rule = {
  id: 'structure/format-requires',
  says: 'A case has what its format needs.',
  why: 'A Balint group without a story, or a station without a brief, cannot be held.',
  severity: { draft: 'off', 'in-review': 'warning', approved: 'error' },
  check({ file }) {
    const entry = entryOf(file.frontMatter?.entries, 'format');
    if (!entry) return [];
    return file.case.matter.formats.flatMap((name): Report[] => {
      const format = formatNamed(name, file.case.ownFormats);
      if (!format) return [];
      const items = entry.value.type === 'list' ? entry.value.items : [entry.value];
      const range = items.find((item) => item.type === 'scalar' && item.text === name)?.range ?? entry.value.range;
      const missing = missingFor(file.case, name).flatMap(({ says, word, tooLongOrShort }) =>
        tooLongOrShort
          ? tooLongOrShort.flatMap((node) =>
              'range' in node
                ? [
                    {
                      message: say`The format ‘${name}’ needs ${sayOf(plainly(says))}, and this is given ${minutesOf(node)}.`,
                      remedy: say`Give it other minutes, and see that it can be told in them.`,
                      range: wordRange(file, node),
                    },
                  ]
                : [],
            )
          : {
              message: say`The format ‘${name}’ needs ${sayOf(says)}.`,
              remedy: word === 'prose' ? say`Write it.` : say`Add it with the word ‘${word}’.`,
              range,
            },
      );
      const competencies = entryOf(file.frontMatter?.entries, 'competencies');
      const limit = format.requires.find((requirement) => 'key' in requirement);
      const count = competencies?.value.type === 'list' ? competencies.value.items.length : 0;
      const tooMany =
        limit && competencies && count > limit.max
          ? [
              {
                message: say`The format ‘${name}’ takes ${sayOf(limit.says)}, and there are ${count}.`,
                remedy: say`Keep those that matter most.`,
                range: competencies.keyRange,
              },
            ]
          : [];
      return [...missing, ...tooMany];
    });
  },
};

/** What is needed, without how it is written. */
const plainly = (says: string): string => says.replace(/: ‘:.*$/u, '');

const minutesOf = (node: Flow | Part): Said =>
  'minutes' in node && node.minutes !== undefined ? minutesSaid(node.minutes) : say`none`;
