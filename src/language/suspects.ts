/** What looks like a word of the language and is none, so that nobody can say what it was to hide. */
import type { WithheldReason } from './case.js';
import { type Finding, type Fix, findingOf, type Range } from './finding.js';
import { say } from './said.js';

/**
 * A line that was plainly meant as a fence and is none, by itself or because it is code; a comment that is never
 * closed or never begun, or is shown because it is code; what may be the text of the note above it.
 */
export interface Suspect extends Range {
  readonly kind:
    | 'fence'
    | 'code'
    | 'comment'
    | 'comment-end'
    | 'shown-comment'
    | 'note-below'
    | 'text-word'
    | 'foreign'
    | 'in-html';
  /** The word of the vocabulary that was meant, where that is known. */
  readonly word?: string;
  /** What mends it, where that is known. */
  readonly fix?: Fix;
  /** Said only where nothing else has put the stretch in doubt. */
  readonly faint?: true;
}

/** Why what holds one is withheld, and what is said of it. */
export const SUSPECTS: Readonly<
  Record<Suspect['kind'], { reason: WithheldReason; find: (suspect: Suspect) => Finding }>
> = {
  fence: { reason: 'fence', find: suspectFence },
  code: {
    reason: 'fence-in-code',
    find: ({ start, end }) =>
      findingOf({
        rule: 'structure/fence-in-code',
        severity: 'error',
        message: say`This line stands in a code block and so begins or ends nothing. The code and what follows it are withheld from learners until that is clear.`,
        remedy: say`Close the code block with a line of ‘\`\`\`’ before it.`,
        range: { start, end },
      }),
  },
  'text-word': { reason: 'fence', find: suspectTextWord },
  foreign: { reason: 'fence', find: suspectForeign },
  'in-html': {
    reason: 'fence',
    find: ({ start, end }) =>
      findingOf({
        rule: 'structure/malformed',
        severity: 'error',
        message: say`This line stands right below HTML, which goes on to the next blank line, and so it begins or ends nothing. What stands there and what follows is withheld from learners until that is clear.`,
        remedy: say`Put a blank line before it.`,
        range: { start, end },
      }),
  },
  comment: { reason: 'open-comment', find: openComment },
  'comment-end': {
    reason: 'lost-comment',
    find: ({ start, end }) =>
      findingOf({
        rule: 'structure/unclosed-comment',
        severity: 'error',
        message: say`A comment ends here that begins nowhere, so that nobody can say what it was meant to hide. What stands before it is withheld from learners until that is clear.`,
        remedy: say`Write ‘<!--’ where it begins; or write ‘→’ if it is an arrow.`,
        range: { start, end },
      }),
  },
  'note-below': {
    reason: 'note-below',
    find: ({ start, end }) =>
      findingOf({
        rule: 'structure/malformed',
        severity: 'error',
        message: say`The note above this line is empty, and this may be its text. What stands here is withheld from learners until that is clear.`,
        remedy: say`Write the text of a note right behind its colon, as in ‘[^1]: The text.’; or leave a blank line if this is none.`,
        range: { start, end },
      }),
  },
  'shown-comment': {
    reason: 'shown-comment',
    find: ({ start, end }) =>
      findingOf({
        rule: 'structure/malformed',
        severity: 'error',
        message: say`This comment is indented like code, so that it would be shown to everyone as code.`,
        remedy: say`Begin its line at the margin.`,
        range: { start, end },
      }),
  },
};

/** Nearly a feeling: `:Feeling[…]`, `::feeling[…]`, or its braces after a space. */
function suspectTextWord({ start, end }: Range): Finding {
  return findingOf({
    rule: 'structure/malformed',
    severity: 'error',
    message: say`This looks like a feeling that is to be marked, and is not quite written as one. What stands here is withheld from learners until that is clear.`,
    remedy: say`Write one plain colon, ‘feeling’ in small letters, and no spaces, as in ‘:feeling[my stomach drop]{as=dread}’; or put a backslash before the colon if it is meant as text.`,
    range: { start, end },
  });
}

/** A block as another dialect of Markdown, or HTML, would write it. */
function suspectForeign({ start, end, word = '' }: Suspect): Finding {
  return findingOf({
    rule: 'structure/malformed',
    severity: 'error',
    message: say`This looks like ‘:::${word}’ as HTML or another kind of Markdown would write it, and begins no block here. What stands here and what follows is withheld from learners until that is clear.`,
    remedy: say`Write ‘:::${word}’ on a line of its own before the text and ‘:::’ on one after it. If no block is meant, call it something else or put a backslash before the first sign.`,
    range: { start, end },
  });
}

/** The finding for a line of colons, or nearly so, that is none. */
export function suspectFence({ start, end }: Range): Finding {
  return findingOf({
    rule: 'structure/malformed',
    severity: 'error',
    message: say`This line looks as if it should begin or end a block, but it does not. What follows is withheld from learners until that is clear.`,
    remedy: say`Let the line begin with three plain colons at the margin, as in ‘:::question’; or put a backslash before the colons if they are meant as text.`,
    range: { start, end },
  });
}

/** The finding for a comment without an end. */
function openComment(range: Range): Finding {
  return findingOf({
    rule: 'structure/unclosed-comment',
    severity: 'error',
    message: say`A comment begins here and is never closed, so that nobody can say what it was meant to hide.`,
    remedy: say`Write ‘-->’ where it ends.`,
    range: { start: range.start, end: range.start + 4 },
  });
}
