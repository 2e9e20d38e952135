/** Slips of the hand in a fence line, as findings with their fixes. */

import { type Finding, type Fix, findingOf } from './finding.js';
import { type Said, say } from './said.js';
import type { Fence, Slip } from './syntax/fence-line.js';

const TEXTS: Readonly<
  Record<Slip['kind'], { readonly message: Said; readonly remedy: Said; readonly title: string } | undefined>
> = {
  'space-after-colons': {
    message: say`A space stands between the colons and the word.`,
    remedy: say`Write the word right after the colons.`,
    title: 'Take the space out',
  },
  'space-before-brackets': {
    message: say`A space stands before the bracket.`,
    remedy: say`Write the bracket right after the word.`,
    title: 'Take the space out',
  },
  'too-few-colons': {
    message: say`This word begins a block, and a block begins with three colons.`,
    remedy: say`Write one colon more.`,
    title: 'Write three colons',
  },
  'too-many-colons': {
    message: say`This word stands on one line by itself, and begins with two colons.`,
    remedy: say`Write two colons.`,
    title: 'Write two colons',
  },
  comma: {
    message: say`A comma stands between the attributes.`,
    remedy: say`A space is enough.`,
    title: 'Take the comma out',
  },
  'colon-for-equals': {
    message: say`A colon stands where an equals sign belongs.`,
    remedy: say`Write ‘name=value’.`,
    title: 'Write an equals sign',
  },
  'duplicate-attribute': {
    message: say`This attribute stands here a second time.`,
    remedy: say`Keep one of the two.`,
    title: '',
  },
  class: { message: say`A word with a dot has no meaning here.`, remedy: say`Take it out.`, title: 'Take it out' },
  'bad-attribute': {
    message: say`This attribute cannot be read.`,
    remedy: say`Write ‘name=value’, and double quotes around a value with spaces.`,
    title: '',
  },
  'unclosed-label': {
    message: say`The bracket that opens here is not closed on the same line.`,
    remedy: say`Close it with ‘]’, and keep the label on one line.`,
    title: '',
  },
  'unclosed-attributes': {
    message: say`The brace that opens here is not closed on the same line.`,
    remedy: say`Close it with ‘}’.`,
    title: '',
  },
  'leaf-as-block': {
    message: say`This word stands on one line, with its text in square brackets, and is written as a block here.`,
    remedy: say`Put the text in brackets right after the word, and take the closing ‘:::’ away.`,
    title: 'Write it on one line',
  },
  'text-after': {
    message: say`Text follows the word on the same line.`,
    remedy: say`Put it on a line of its own below, or in square brackets right after the word if it is a label.`,
    title: '',
  },
  'text-below': {
    message: say`This word has no text in brackets, and what stands below it may be its text.`,
    remedy: say`Write its text in square brackets right after the word, or take this line out.`,
    title: '',
  },
  'foreign-colons': undefined,
  'no-name': undefined,
};

const gentle = new Set<Slip['kind']>([
  'space-after-colons',
  'space-before-brackets',
  'too-many-colons',
  'too-few-colons',
  'comma',
  'colon-for-equals',
  'class',
  'leaf-as-block',
]);

/** One finding for each slip of a fence. `whole` writes a leaf that stands there as a block on one line. */
export function slipFindings(fence: Fence, whole?: Fix): Finding[] {
  return fence.slips.flatMap((slip): Finding[] => {
    const texts = TEXTS[slip.kind];
    if (!texts) return [];
    const understood = gentle.has(slip.kind);
    return [
      findingOf({
        rule: 'structure/malformed',
        severity: understood ? 'warning' : 'error',
        message: understood
          ? say`${texts.message} It is understood all the same.`
          : say`${texts.message} Until it is mended, only the facilitator sees this.`,
        remedy: texts.remedy,
        range: slip.range,
        ...(slip.kind === 'leaf-as-block' && whole ? { fix: whole } : {}),
        ...(slip.mend === undefined ? {} : { fix: { title: texts.title, range: slip.range, text: slip.mend } }),
      }),
    ];
  });
}
