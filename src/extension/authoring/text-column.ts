/** Where a new text is opened: among the texts, whatever has the focus, and never over a handout. */
import { type Disposable, TabInputText, ViewColumn, window } from 'vscode';

export interface TextColumn extends Disposable {
  /** The column of the last text that was written in, else the first that shows one, else the first that there is. */
  readonly now: () => ViewColumn;
}

export function createTextColumn(): TextColumn {
  let last: ViewColumn | undefined;
  const meet = (column: ViewColumn | undefined): void => {
    last = column ?? last;
  };
  meet(window.activeTextEditor?.viewColumn);
  const meeting = window.onDidChangeActiveTextEditor((editor) => meet(editor?.viewColumn));
  return {
    now() {
      const { all, activeTabGroup } = window.tabGroups;
      const ofTexts = all.filter(({ activeTab }) => activeTab?.input instanceof TabInputText);
      const chosen =
        ofTexts.find(({ isActive }) => isActive) ??
        ofTexts.find(({ viewColumn }) => viewColumn === last) ??
        ofTexts[0] ??
        all.find(({ tabs }) => tabs.length === 0);
      return chosen?.viewColumn ?? (all.length > 1 ? ViewColumn.One : activeTabGroup.viewColumn);
    },
    dispose: () => meeting.dispose(),
  };
}
