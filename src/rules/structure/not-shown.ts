import type { Flow, Part } from '../../language/case.js';
import { formatNamed, mainFormat, viewOf } from '../../language/formats/index.js';
import { say } from '../../language/said.js';
import { plainText } from '../../language/walk.js';
import { isAddressed, wordRange } from '../places.js';
import type { Report, Rule } from '../rule.js';
import { followed } from './siblings.js';

const WORDS = new Set<string>([
  'mismatch',
  'factor',
  'response',
  'strategy',
  'takeaway',
  'voice',
  'dialogue',
  'key',
  'facilitator',
  'marks',
]);

export const notShown: Rule = {
  id: 'structure/not-shown',
  says: 'What learners read does not lead to something that their sheet leaves out.',
  why: 'A format keeps some words from learners until afterwards, or for good. A line that announces them is left pointing at nothing.',
  severity: { draft: 'off', 'in-review': 'info', approved: 'info' },
  check({ file, blocks, links }) {
    const { matter, ownFormats } = file.case;
    const name = mainFormat(matter.formats);
    const format = name === undefined ? undefined : formatNamed(name, ownFormats);
    if (!format) return [];
    const shown = new Set<string>(viewOf('learner', format.name, ownFormats).nodes);
    const isHidden = (node: Flow | Part): boolean =>
      WORDS.has(node.type) && !shown.has(node.type) && !isAddressed(node);
    const remedy = say`Write the text before it so that it stands by itself, or move the block to where the map is looked at afterwards.`;

    const inside = blocks.flatMap(({ node, block }): Report[] =>
      block && shown.has(block.type) && !isAddressed(block) && 'range' in node && isHidden(node)
        ? [
            {
              message: say`This ‘${node.type}’ stands in a ‘${block.type}’ that learners read, and in the format ‘${format.name}’ the learners’ sheet leaves it out.`,
              remedy: say`Move it out of the block, to where it is looked at afterwards.`,
              range: wordRange(file, node),
            },
          ]
        : [],
    );
    const announced = followed(file.case).flatMap(({ node, next }): Report[] =>
      node.type === 'paragraph' &&
      next &&
      'range' in next &&
      isHidden(next) &&
      /[:：]\s*$/.test(plainText(node.children.slice(-1)))
        ? [
            {
              message: say`The line before announces this ‘${next.type}’, and in the format ‘${format.name}’ the learners’ sheet leaves it out.`,
              remedy,
              range: wordRange(file, next),
            },
          ]
        : [],
    );
    const ids = new Map(
      blocks.flatMap(({ node }) => ('range' in node && node.id !== undefined ? [[node.id, node] as const] : [])),
    );
    const linked = links.flatMap(({ node, block }): Report[] => {
      const target = node.url.startsWith('#') ? ids.get(node.url.slice(1)) : undefined;
      if (!target || !isHidden(target) || (block && (!shown.has(block.type) || isAddressed(block)))) return [];
      const start = node.position?.start.offset ?? 0;
      return [
        {
          message: say`This link leads to a ‘${target.type}’, and in the format ‘${format.name}’ the learners’ sheet leaves it out.`,
          remedy: say`Put the link where only those read it who see what it leads to, such as in ‘:::facilitator’.`,
          range: { start, end: node.position?.end.offset ?? start + 1 },
        },
      ];
    });
    return [...inside, ...announced, ...linked];
  },
};
