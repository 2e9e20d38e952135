/** What people say, think and feel: the consultation like a play, and their voices side by side. */
import type { ElementContent } from 'hast';
import { h } from 'hastscript';
import type { State } from 'mdast-util-to-hast';
import type { Action, Dialogue, Feeling, Story, Turn, Voice } from '../language/case.js';
import { plainText } from '../language/walk.js';
import { blocks, type Context, type Handlers, idOf, inside, label, labelUnlessTitled, placed } from './context.js';
import { type Labels, labelOf } from './labels.js';

/** Letters of a voice that takes more than a third of a page beside another. */
const LONG_VOICE = 600;

export function dialogueHandlers(context: Context): Handlers {
  const { labels } = context;
  const turn = (state: State, node: Turn): ElementContent => {
    const manner = mannerOf(node, labels);
    return placed(
      node,
      h('li', { id: idOf(node), className: ['turn', context.partOf(node.speaker), ...(node.inner ? ['inner'] : [])] }, [
        h('p', { className: 'who' }, [
          h('span', { className: 'name' }, context.nameOf(node.speaker)),
          ...(manner ? [' ', h('span', { className: 'manner' }, manner)] : []),
        ]),
        h('div', { className: 'said' }, inside(state, node)),
      ]),
    );
  };
  return {
    dialogue: (state, node: Dialogue) =>
      placed(
        node,
        h(
          'ol',
          { id: idOf(node), className: 'dialogue', role: 'list', ariaLabel: labels.dialogue },
          node.children.flatMap((child) =>
            child.type === 'turn' || child.type === 'action'
              ? blocks(state, [child])
              : [h('li', { className: 'aside' }, blocks(state, [child]))],
          ),
        ),
      ),
    turn,
    action: (state, node: Action) => placed(node, h('li', { className: 'action' }, ['[', ...inside(state, node), ']'])),
    voices: (state, node: { children: Voice[] }) => {
      const isLong = node.children.some(({ children }) => plainText(children).length > LONG_VOICE);
      return h('div', { className: ['voices', ...(isLong ? ['long'] : [])] }, inside(state, node));
    },
    voice: (state, node: Voice) =>
      placed(
        node,
        h('figure', { id: idOf(node), className: ['voice', context.partOf(node.of)] }, [
          h('figcaption', { className: 'label' }, context.nameOf(node.of)),
          h('blockquote', inside(state, node)),
        ]),
      ),
    story: (state, node: Story) =>
      placed(
        node,
        h('div', { id: idOf(node), className: ['story', context.partOf(node.by)], role: 'group' }, [
          ...label(labels.story(context.nameOf(node.by)), minutesOf(node, context)),
          ...inside(state, node),
        ]),
      ),
    'running-order': (_, node: { children: Story[]; titled?: boolean }) =>
      h('div', { className: 'running-order' }, [
        ...labelUnlessTitled(node, labels.runningOrder),
        h(
          'ol',
          node.children.map((story) =>
            placed(
              story,
              h('li', { id: idOf(story) }, [
                h('span', { className: 'name' }, context.nameOf(story.by)),
                context.readerKey !== undefined && story.by?.key === context.readerKey ? ` (${labels.you})` : '',
                story.minutes === undefined ? '' : ` · ${labels.minutes(story.minutes)}`,
              ]),
            ),
          ),
        ),
      ]),
    feeling: (state, node: Feeling) => {
      if (!context.leads) return inside(state, node);
      const family = node.family === undefined ? '' : labelOf(labels.feelings, node.family);
      return h('span', { className: 'feeling' }, [
        h('span', { className: 'felt' }, inside(state, node)),
        ...(family ? [' ', h('span', { className: 'family' }, `(${family})`)] : []),
      ]);
    },
  };
}

/** How it is said. That it is thought is said in a word, not by slanted letters alone. */
function mannerOf({ inner, manner }: Turn, { thinking, comma }: Labels): string {
  if (!inner) return manner ?? '';
  return manner === undefined || manner === thinking ? thinking : `${thinking}${comma}${manner}`;
}

/** The minutes that a node takes, in words. */
export function minutesOf(node: { readonly minutes?: number }, { labels }: Context): string | undefined {
  return node.minutes === undefined ? undefined : labels.minutes(node.minutes);
}
