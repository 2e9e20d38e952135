/** What the keys of the front matter, and of the settings, say. */
import type { Field, Shape } from '../../src/language/matter/shape.js';

/** What a key says, and those within it. */
export const saysOf = ({ says, shape }: Field): string[] => [says, ...saysIn(shape)];

function saysIn(shape: Shape): string[] {
  switch (shape.type) {
    case 'map':
      return shape.keys.flatMap(saysOf);
    case 'list':
    case 'record':
      return saysIn(shape.of);
    case 'either':
      return [shape.says, ...shape.of.flatMap(saysIn)];
    default:
      return [];
  }
}
