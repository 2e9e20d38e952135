/** What every part of the Word writer may ask, and what it collects on the way. */
import type { ISpacingProperties } from 'docx';
import type { SheetTree } from '../../render.js';
import type { Look, Side } from './look.js';

/** One list of its own: how it counts, and from where. */
export interface Counting {
  readonly reference: string;
  readonly kind: 'bullet' | 'decimal' | 'letter';
  readonly start: number;
}

export interface Writing {
  readonly sheet: SheetTree;
  readonly look: Look;
  readonly isRtl: boolean;
  /** Whether all of it is to go on one side of paper. */
  readonly isClose: boolean;
  /** The room for text, in twips. */
  readonly width: number;
  /** Lists so far. */
  readonly lists: Counting[];
  /** Names of places that something on the sheet leads to, by the ids of the page. */
  readonly places: ReadonlyMap<string, string>;
  /** Places that have been marked. */
  readonly marked: Set<string>;
  /** Places that have begun, and wait for a paragraph to be marked in. */
  readonly begun: string[];
  /** Numbers of footnotes, by the ids of the page. */
  readonly notes: ReadonlyMap<string, number>;
  /** Footnotes that a mark has led to. */
  readonly noted: Set<number>;
}

/** Where in the file a block stands. */
export interface Place {
  /** The style of a paragraph that has none of its own. */
  readonly style?: string;
  /** The box around it: a bar at its start, and a tint. */
  readonly box?: Side;
  /** The colour of its labels, where the box is drawn by a table. */
  readonly tone?: Side;
  readonly indent: number;
  readonly spacing?: ISpacingProperties;
  /** How deep in lists. */
  readonly level: number;
  readonly isCell?: boolean;
  /** Whether it stays on the page of what follows. */
  readonly keepNext?: boolean;
}

export const AT_ROOT: Place = { indent: 0, level: 0 };
