import { contradictions } from '../../language/formats/contradictions.js';
import { entryOf } from '../../language/matter/front-matter.js';
import { say, sayOf } from '../../language/said.js';
import { always, type Rule } from '../rule.js';

export const formatConflict: Rule = {
  id: 'structure/format-conflict',
  says: 'The formats of one case do not contradict each other.',
  why: 'What one format keeps from its readers, another may need to show them.',
  severity: always('warning'),
  check({ file }) {
    const entry = entryOf(file.frontMatter?.entries, 'format');
    if (entry?.value.type !== 'list') return [];
    const { items } = entry.value;
    return contradictions(file.case.matter.formats).map(({ formats: [one, other], reason }) => ({
      message: say`‘${one}’ and ‘${other}’ cannot both be the format of one case. ${sayOf(reason)}`,
      remedy: say`Keep one of them here, and write a case of its own for the other.`,
      range: items.find((item) => item.type === 'scalar' && item.text === other)?.range ?? entry.keyRange,
    }));
  },
};
