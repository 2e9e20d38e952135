/** What a code action is before it is told to a client: edits in offsets, and the finding that it is about. */
import type { Finding, Range } from '../../language/finding.js';
import type { TextEdit } from '../../language/write/matter-opened.js';
import type { OpenCase } from '../documents.js';
import type { L10n } from '../l10n.js';

/** `fixAll` is asked for by name or on save; it is not listed beside the others. */
export type ActionKind = 'quickfix' | 'refactor.rewrite' | 'refactor.extract' | 'source.fixAll.encounter';

export interface Action {
  readonly title: string;
  readonly kind: ActionKind;
  /** In the order of the text; they do not overlap. */
  readonly edits: readonly TextEdit[];
  /** The edits are snippets, with stops to fill in, for a client that can take them. */
  readonly snippet?: true;
  readonly finding?: Finding;
  readonly preferred?: true;
}

/** What is asked: the case, what is selected in it, and what was found there. */
export interface Asked {
  readonly open: OpenCase;
  readonly selection: Range;
  /** The findings that the selection touches. */
  readonly findings: readonly Finding[];
  /** In which language its actions are called. */
  readonly l10n: L10n;
}

export type ActionGroup = (asked: Asked) => readonly Action[];

/** Ranges that meet count: a cursor at the end of a word is still at the word. */
export const touches = (one: Range, other: Range): boolean => one.start <= other.end && other.start <= one.end;

/** The line end that a text is written with. */
export const lineEndOf = (text: string): string => /\r\n|\n|\r/.exec(text)?.[0] ?? '\n';
