/**
 * Encounter Markdown, written from the model: whole new cases and inserted blocks. It never rewrites what an author
 * wrote, since it keeps meaning, not wording.
 */
import type { Parents, Root } from 'mdast';
import { gfmFootnoteToMarkdown } from 'mdast-util-gfm-footnote';
import { gfmStrikethroughToMarkdown } from 'mdast-util-gfm-strikethrough';
import { gfmTableToMarkdown } from 'mdast-util-gfm-table';
import { gfmTaskListItemToMarkdown } from 'mdast-util-gfm-task-list-item';
import type { Handlers, Info, Join, Options, State } from 'mdast-util-to-markdown';
import remarkStringify from 'remark-stringify';
import { unified } from 'unified';
import type { Case, Flow, Person } from '../case.js';
import { indexPeople, type People } from '../people.js';
import {
  type Written,
  type WrittenAction,
  type WrittenBlock,
  type WrittenCitation,
  type WrittenFeeling,
  type WrittenLeaf,
  type WrittenSpeech,
  writtenFlow,
  writtenSections,
} from './blocks.js';
import { matterData, writeYaml } from './matter.js';
import { textHandler, unsafe } from './text.js';

/** What a fragment cannot say of itself. */
export interface Setting {
  /** The people of the case that the fragment is for: their names begin the turns. */
  readonly people?: readonly Person[];
  /** The language of the case, BCP 47. */
  readonly lang?: string;
  /** The line end of the file that the fragment is for. */
  readonly lineEnd?: '\n' | '\r\n';
}

/**
 * Write a case, or blocks to be inserted in one. Parsed again, the text gives the same model.
 *
 * @returns the text, with a line end at its end; nothing for an empty fragment
 * @throws if the fragment holds `withheld`: what was not understood is never written anew
 */
export function stringify(fragment: Case | readonly Flow[], setting: Setting = {}): string {
  const whole = 'sections' in fragment;
  const people = indexPeople(whole ? fragment.people : (setting.people ?? []));
  const lang = whole ? fragment.matter.lang : (setting.lang ?? 'en');
  const around = { people, lang };
  const children = whole
    ? writtenSections(fragment.sections, around)
    : fragment.map((block) => writtenFlow(block, around));
  const body = children.length === 0 ? '' : writeMarkdown(children, people);
  const head = whole ? `---\n${writeYaml(matterData(fragment.matter, fragment.people))}---\n` : '';
  const text = head && body ? `${head}\n${body}` : head + body;
  return text.replace(/\r\n|\r|\n/g, setting.lineEnd ?? '\n');
}

function writeMarkdown(children: readonly Written[], people: People): string {
  const labels = new Set<string>();
  collectLabels(children, labels);
  const options: Options = {
    bullet: '-',
    emphasis: '*',
    strong: '*',
    fences: true,
    listItemIndent: 'one',
    resourceLink: true,
    // A line of hyphens could begin front matter.
    rule: '*',
    join: [join],
    unsafe,
    handlers: handlers(labels, people),
  };
  const processor = unified()
    .use(remarkStringify, options)
    .data('toMarkdownExtensions', [
      gfmFootnoteToMarkdown(),
      // One tilde is text: only the handler, not the pattern that escapes each.
      { handlers: gfmStrikethroughToMarkdown().handlers ?? {} },
      gfmTableToMarkdown(),
      gfmTaskListItemToMarkdown(),
    ]);
  return processor.stringify({ type: 'root', children } as unknown as Root);
}

function collectLabels(nodes: readonly Written[], labels: Set<string>): void {
  for (const node of nodes) {
    if (node.type === 'definition') labels.add(String(node.identifier));
    collectLabels(node.children ?? [], labels);
  }
}

/** Leaves of a block stand close together; everything else has a blank line before it. */
const join: Join = (left, right, parent) => {
  const types: readonly string[] = [left.type, right.type, parent.type];
  return types.join(' ') === 'encounterLeaf encounterLeaf encounterBlock' ? 0 : undefined;
};

function handlers(labels: ReadonlySet<string>, people: People): Partial<Handlers> {
  const label = (node: Written, state: State, info: Info, oneLine: boolean): string => {
    const tracker = state.createTracker(info);
    tracker.move('[');
    const exits = [state.enter('phrasing'), state.enter('label'), ...(oneLine ? [state.enter('encounterLine')] : [])];
    const value = state.containerPhrasing(node as unknown as Parents & { type: 'paragraph' }, {
      ...tracker.current(),
      before: '[',
      after: ']',
    });
    for (const exit of exits.reverse()) exit();
    return oneLine ? edges(value) : value;
  };

  const block = (node: WrittenBlock, _: unknown, state: State, info: Info): string => {
    const open = `:::${node.name}${node.attributes}`;
    if (node.children.length === 0) return `${open}\n:::`;
    const tracker = state.createTracker(info);
    tracker.move(`${open}\n`);
    const exit = node.name === 'dialogue' ? state.enter('encounterDialogue') : undefined;
    state.bulletLastUsed = undefined;
    const value = state.containerFlow(node as unknown as Root, tracker.current());
    exit?.();
    // Other Markdown takes a line after a list, a table or a quote as a part of it; and HTML ends at a blank line.
    const close = /^(?:paragraph|encounter\w+)$/.test(node.children.at(-1)?.type ?? '') ? '\n:::' : '\n\n:::';
    return `${open}\n${value}${close}`;
  };

  const leaf = (node: WrittenLeaf, _: unknown, state: State, info: Info): string => {
    const open = `::${node.name}`;
    const said = node.children.length > 0 ? label(node, state, info, true) : '';
    return `${open}${said === '' ? '' : `[${said}]`}${node.attributes}`;
  };

  const feeling = (node: WrittenFeeling, _: unknown, state: State, info: Info): string => {
    const said = label(node, state, info, false);
    return said.trim() === '' ? '' : `:feeling[${said}]${node.attributes}`;
  };
  feeling.peek = () => ':';

  const citation = ({ items }: WrittenCitation): string => {
    const written = items.flatMap(({ key, locator }) => {
      const at = (locator ?? '').replace(/[@;[\]\s]+/g, ' ').trim();
      return `@${key}${at === '' ? '' : `, ${at}`}`;
    });
    return `[${written.join('; ')}]`;
  };
  citation.peek = () => '[';

  const speech = (node: WrittenSpeech, _: unknown, state: State, info: Info): string => {
    const { opening } = node;
    if (opening !== undefined && node.children.length === 0) return opening;
    const exit = state.enter('phrasing');
    const value = state.containerPhrasing(node as unknown as Parents & { type: 'paragraph' }, {
      ...info,
      before: opening === undefined ? '\n' : ' ',
      after: '\n',
    });
    exit();
    const lines = value.split('\n');
    const spoken = lines.map((line, index) => (index === 0 && opening !== undefined ? line : silenced(line, people)));
    return opening === undefined ? spoken.join('\n') : `${opening} ${spoken.join('\n')}`;
  };

  const action = (node: WrittenAction, _: unknown, state: State, info: Info): string => {
    const said = label(node, state, info, true);
    const sign = /^[@^]/.test(said) ? '\\' : '';
    return `[${/^[xX]$/.test(said) ? `&#x${said.charCodeAt(0).toString(16)};` : sign + said}]`;
  };

  const own = {
    text: textHandler(labels),
    encounterBlock: block,
    encounterLeaf: leaf,
    encounterFeeling: feeling,
    encounterCitation: citation,
    encounterSpeech: speech,
    encounterAction: action,
  };
  return own as Partial<Handlers>;
}

/** White space at the edges of a label would be lost. */
function edges(label: string): string {
  const encode = (space: string): string =>
    [...space].map((sign) => `&#x${(sign.codePointAt(0) ?? 32).toString(16).toUpperCase()};`).join('');
  return label.replace(/^[ \t]+|[ \t]+$/g, encode);
}

/** A line of speech that would begin a turn of its own: its colon is escaped. */
function silenced(line: string, people: People): string {
  const m =
    /^((?:[\s\p{Cf}]*)(?:\*\*|__)?([^:：()（）]*?)(?:\*\*|__)?\s*(?:[(（][^()（）]*[)）]\s*)?(?:\*\*|__)?)([:：])/u.exec(
      line,
    );
  if (!m || m[1] === undefined || m[2] === undefined || !people.speaker(m[2])) return line;
  const rest = line.slice(m[0].length);
  return `${m[1]}${m[3] === ':' ? '\\:' : '&#xFF1A;'}${rest}`;
}
