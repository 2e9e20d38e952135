/** The types of nodes that a case can hold, by name: what the allow-lists of the formats are made of. */

/** Where links and footnotes lead. They are shown only where something visible uses them. */
export const DEFINITION_NODES = ['definition', 'footnoteDefinition'] as const;

/** Markdown itself, and the words that stand in running text. */
export const PROSE_NODES = [
  'paragraph',
  'heading',
  'text',
  'emphasis',
  'strong',
  'delete',
  'inlineCode',
  'break',
  'link',
  'linkReference',
  'image',
  'imageReference',
  'footnoteReference',
  'blockquote',
  'list',
  'listItem',
  'code',
  'thematicBreak',
  'table',
  'tableRow',
  'tableCell',
  'html',
  'citation',
  'feeling',
] as const;

/** The blocks of the vocabulary, and what they hold. */
export const WORD_NODES = [
  'part',
  'dialogue',
  'turn',
  'action',
  'voice',
  'story',
  'mismatch',
  'wish',
  'possible',
  'factor',
  'response',
  'question',
  'key',
  'facilitator',
  'strategy',
  'takeaway',
  'care',
  'support',
  'brief',
  'brief-line',
  'marks',
] as const;

export type WordNode = (typeof WORD_NODES)[number];
export type NodeType = WordNode | (typeof PROSE_NODES)[number] | (typeof DEFINITION_NODES)[number];

/** Where prose can stand: in the open, in a block of the vocabulary, or in a footnote. */
export type Place = 'root' | 'footnoteDefinition' | WordNode;
