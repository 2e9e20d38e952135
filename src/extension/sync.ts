/** Source and preview scroll together, unless the author wants them apart; the preview marks where the cursor is. */
import { Disposable, Range, type TextEditor, TextEditorRevealType, type Uri, window, workspace } from 'vscode';
import type { ToPage } from '../preview/messages.js';
import { editorOf } from './source.js';

/** Milliseconds in which an editor that we scrolled may still move by itself: what it says then is an echo of ours. */
const ECHO = 250;

export interface ScrollSync extends Disposable {
  /** The page is there: it is told where the author is. */
  readonly start: () => void;
  /** The reader scrolled the page: the source follows. */
  readonly scrolled: (offset: number) => void;
  /** A new handout is on its way: where the author is by now is told after it, not before. */
  readonly hold: () => void;
  readonly release: () => void;
  /** Where the cursor has gone since, for a handout that brings it along; undefined if it has not moved. */
  readonly takeCursor: () => number | undefined;
}

/** @param uri the case that the preview shows now */
export function createScrollSync(uri: () => Uri, post: (message: ToPage) => void): ScrollSync {
  let quietUntil = 0;
  let isHeld = false;
  /** The editor whose cursor or whose top moved since. */
  let held: { cursor?: TextEditor; top?: TextEditor } = {};
  /** The place that stood at the top when it was last looked at: an edit moves what stands below it. */
  let known = '';
  const isOurs = ({ document }: TextEditor) => document.uri.toString() === uri().toString();

  const offsetOf = ({ document, selection }: TextEditor) => document.offsetAt(selection.active);
  const tellCursor = (editor: TextEditor) => post({ type: 'cursor', offset: offsetOf(editor) });

  function tellTop(editor: TextEditor): void {
    const top = editor.visibleRanges[0]?.start;
    if (!top || !isWanted(uri())) return;
    const place = `${editor.document.uri} ${top.line}:${top.character}`;
    if (place === known) return;
    known = place;
    if (Date.now() < quietUntil) return;
    post({ type: 'scroll', offset: top.line === 0 ? 0 : editor.document.offsetAt(top) });
  }

  const listeners = Disposable.from(
    window.onDidChangeTextEditorVisibleRanges(({ textEditor }) => {
      if (!isOurs(textEditor)) return;
      if (isHeld) held.top = textEditor;
      else tellTop(textEditor);
    }),
    window.onDidChangeTextEditorSelection(({ textEditor }) => {
      if (!isOurs(textEditor)) return;
      if (isHeld) held.cursor = textEditor;
      else tellCursor(textEditor);
    }),
  );

  return {
    start() {
      const editor = editorOf(uri());
      if (!editor) return;
      known = '';
      tellCursor(editor);
      tellTop(editor);
    },
    scrolled(offset) {
      const editor = editorOf(uri());
      if (!editor || !isWanted(uri())) return;
      quietUntil = Date.now() + ECHO;
      const place = editor.document.positionAt(offset);
      editor.revealRange(new Range(place, place), TextEditorRevealType.AtTop);
    },
    hold() {
      isHeld = true;
    },
    takeCursor() {
      const { cursor, ...rest } = held;
      held = rest;
      return cursor && isOurs(cursor) ? offsetOf(cursor) : undefined;
    },
    release() {
      isHeld = false;
      const { cursor, top } = held;
      held = {};
      if (cursor && isOurs(cursor)) tellCursor(cursor);
      if (top && isOurs(top)) tellTop(top);
    },
    dispose: () => listeners.dispose(),
  };
}

function isWanted(uri: Uri): boolean {
  return workspace.getConfiguration('encounter.preview', uri).get<boolean>('scrollSync') !== false;
}
