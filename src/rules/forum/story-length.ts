import type { Flow, Part } from '../../language/case.js';
import { formatNamed } from '../../language/formats/index.js';
import { say } from '../../language/said.js';
import { SPOKEN_WORDS_PER_MINUTE } from '../../language/timing.js';
import { plainText } from '../../language/walk.js';
import { minutesSaid, wordRange } from '../places.js';
import type { Report, Rule } from '../rule.js';
import type { CaseView } from '../view.js';

/** How far a story may be from what was planned: some tell slowly and fall silent, some hurry. */
const ITS_OWN = { least: 0.55, most: 1.35 } as const;
const USUAL_FOR_FORMAT = { least: 0.75, most: 1.25 } as const;
/** A story told in few words is not written out: notes, or a beginning. */
const WRITTEN_OUT = 60;

const count = (text: string): number => text.match(/[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu)?.length ?? 0;

/** How many words each story has. What is felt stands apart from the texts. */
function wordsIn({ blocks, texts, feelings }: CaseView): Map<Flow | Part, number> {
  const words = new Map<Flow | Part, number>();
  for (const { node } of blocks) if (node.type === 'story') words.set(node, 0);
  if (words.size === 0) return words;
  for (const { block, text } of texts) {
    const before = block && words.get(block);
    if (block && before !== undefined) words.set(block, before + count(text));
  }
  const stories = [...words.keys()].flatMap((node) => (node.type === 'story' ? [node] : []));
  let at = 0;
  for (const { range, children } of feelings) {
    while (at < stories.length && (stories[at]?.range.end ?? 0) <= range.start) at += 1;
    const story = stories[at];
    if (story && story.range.start <= range.start)
      words.set(story, (words.get(story) ?? 0) + count(plainText(children)));
  }
  return words;
}

const minutesFor = (words: number): number => Math.max(1, Math.round(words / SPOKEN_WORDS_PER_MINUTE));

export const storyLength: Rule = {
  id: 'forum/story-length',
  says: 'A story takes about as long to tell as it is given, and in a Schwartz-style round three to five minutes.',
  why: 'A story that runs over takes its minutes from those who listen, and they are what the hour is for.',
  source:
    'The Schwartz Center for Compassionate Healthcare. Schwartz Rounds: core elements. 130 words a minute: the language’s own.',
  severity: { draft: 'off', 'in-review': 'info', approved: 'warning' },
  check(view) {
    const { file, blocks } = view;
    const { matter, ownFormats } = file.case;
    if (!/^(?:en|de|fr|es|it|nl|da|nb|sv|pt)(?:-|$)/i.test(matter.lang)) return [];
    const limits = matter.formats
      .flatMap((name) => formatNamed(name, ownFormats)?.requires ?? [])
      .flatMap((each) => ('words' in each && each.words.includes('story') && each.minutes ? [each.minutes] : []))[0];
    const counted = wordsIn(view);
    return blocks.flatMap(({ node }): Report[] => {
      if (node.type !== 'story') return [];
      const words = counted.get(node) ?? 0;
      const { minutes } = node;
      if (words < WRITTEN_OUT) return [];
      const range = wordRange(file, node);
      const near = minutes === undefined ? USUAL_FOR_FORMAT : ITS_OWN;
      const least = (minutes ?? limits?.min ?? 0) * SPOKEN_WORDS_PER_MINUTE * near.least;
      const most = (minutes ?? limits?.max ?? Number.POSITIVE_INFINITY) * SPOKEN_WORDS_PER_MINUTE * near.most;
      if (words >= least && words <= most) return [];
      const given =
        minutes === undefined ? say`${limits?.min ?? 0} to ${limits?.max ?? 0} minutes` : minutesSaid(minutes);
      return [
        {
          message: say`Told aloud, these ${words} words take about ${minutesSaid(minutesFor(words))}, and the story has ${given}.`,
          remedy:
            words > most
              ? say`Leave out what is merely clinical, and keep the one moment that it is about.`
              : say`Give it fewer ‘minutes’, or let it tell more of what it was like.`,
          range,
        },
      ];
    });
  },
};
