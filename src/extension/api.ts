/** What the extension offers to other extensions and to its tests: the value of `activate`. */
import type { Event, Uri } from 'vscode';
import type { PreviewEdition, PreviewStyle } from '../server/protocol.js';

/** A handout that a reader can now see in a preview. */
export interface ShownHandout {
  /** The case. */
  readonly uri: Uri;
  readonly edition: PreviewEdition;
  readonly style: PreviewStyle;
  /** Absent where the case names none. */
  readonly format?: string;
  /** The version of the document that the handout was made from. */
  readonly version: number;
  /** The markup of the handout. */
  readonly body: string;
}

export interface EncounterApi {
  /** Fires when the page of a preview reports that it shows a handout, and not before. */
  readonly onDidShowHandout: Event<ShownHandout>;
}
