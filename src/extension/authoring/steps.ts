/** Questions one after the other, as in VS Code’s own: steps are counted, one can go back, and Escape ends it all. */
import { type QuickInputButton, QuickInputButtons, type QuickPickItem, window } from 'vscode';

/** Where a question stands among the others. */
export interface Place {
  readonly title: string;
  readonly step: number;
  readonly totalSteps: number;
}

export const BACK = Symbol('back');
type Answer<T> = T | typeof BACK | undefined;

/** Asks one question; what it answers is added to what is known. */
export type Step<T> = (known: T, place: Place) => Promise<Answer<Partial<T>>>;

/** @returns what all steps together know; undefined if the author gave up */
export async function takeSteps<T>(title: string, steps: readonly Step<T>[], known: T): Promise<T | undefined> {
  let gathered = known;
  for (let index = 0; index < steps.length; ) {
    const answer = await steps[index]?.(gathered, { title, step: index + 1, totalSteps: steps.length });
    if (answer === undefined) return undefined;
    if (answer === BACK) index = Math.max(0, index - 1);
    else {
      gathered = { ...gathered, ...answer };
      index += 1;
    }
  }
  return gathered;
}

export interface Choice<V> extends QuickPickItem {
  readonly value: V;
}

/** @param other what is offered besides, last, for what was typed: a list does not hold everything */
export function chooseOne<V>(
  place: Place,
  placeholder: string,
  items: readonly Choice<V>[],
  chosen?: V,
  other?: (text: string) => Choice<V> | undefined,
): Promise<Answer<V>> {
  const pick = window.createQuickPick<Choice<V>>();
  pick.items = items;
  pick.placeholder = placeholder;
  pick.matchOnDescription = true;
  pick.matchOnDetail = true;
  const isListed = items.some(({ value }) => value === chosen);
  // What was typed before, and is come back to.
  const own = typeof chosen === 'string' && !isListed ? other?.(chosen) : undefined;
  if (own) pick.items = [...items, own];
  const active = pick.items.find(({ value }) => value === chosen);
  if (active) pick.activeItems = [active];
  if (other) {
    pick.onDidChangeValue((text) => {
      const typed = other(text);
      const isNew = typed && !items.some(({ value }) => value === typed.value);
      pick.items = isNew ? [...items, { ...typed, alwaysShow: true }] : items;
    });
  }
  return asked(pick, place, (accept) => {
    pick.onDidAccept(() => {
      // Enter may come before what was typed is in the list.
      const item = pick.selectedItems[0] ?? other?.(pick.value);
      if (item) accept(item.value);
    });
  });
}

export interface TextOptions {
  readonly prompt: string;
  readonly placeholder: string;
  readonly value?: string | undefined;
  /** What is amiss with the text; undefined if nothing is. */
  readonly amiss?: (text: string) => string | undefined;
}

export function askText(place: Place, { prompt, placeholder, value, amiss }: TextOptions): Promise<Answer<string>> {
  const box = window.createInputBox();
  box.prompt = prompt;
  box.placeholder = placeholder;
  box.value = value ?? '';
  box.onDidChangeValue((text) => {
    box.validationMessage = amiss?.(text);
  });
  return asked(box, place, (accept) => {
    box.onDidAccept(() => {
      box.validationMessage = amiss?.(box.value);
      if (!box.validationMessage) accept(box.value.trim());
    });
  });
}

interface Input {
  title: string | undefined;
  step: number | undefined;
  totalSteps: number | undefined;
  ignoreFocusOut: boolean;
  buttons: readonly QuickInputButton[];
  readonly onDidTriggerButton: (listener: (button: QuickInputButton) => void) => unknown;
  readonly onDidHide: (listener: () => void) => unknown;
  show(): void;
  dispose(): void;
}

function asked<V>(input: Input, place: Place, listen: (accept: (value: V) => void) => void): Promise<Answer<V>> {
  return new Promise((resolve) => {
    const settle = (answer: Answer<V>): void => {
      resolve(answer);
      input.dispose();
    };
    input.title = place.title;
    input.step = place.step;
    input.totalSteps = place.totalSteps;
    // A look at another window must not lose what was typed.
    input.ignoreFocusOut = true;
    input.buttons = place.step > 1 ? [QuickInputButtons.Back] : [];
    input.onDidTriggerButton(() => settle(BACK));
    input.onDidHide(() => settle(undefined));
    listen(settle);
    input.show();
  });
}
