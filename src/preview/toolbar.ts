/** The toolbar above the handout: what is shown, and how. Its lists come from the case, apart from the handout. */

import { isHandoutStyle } from '../server/protocol.js';
import { ACTS, type Act, type Choice, type Chosen } from './messages.js';

/** How large the handout can be shown; 1 is its own size. */
export const SIZES = [0.7, 0.8, 0.9, 1, 1.1, 1.25, 1.5, 1.75, 2, 2.5] as const;

/** What the toolbar shows of the page. */
export interface View {
  readonly chosen: Chosen;
  readonly size: number;
  readonly locked: boolean;
  /** How many parts the handout has. */
  readonly parts: number;
  /** How many of them are revealed, and one more for what follows the last; undefined: they are not stepped through. */
  readonly revealed: number | undefined;
}

export interface Listener {
  readonly choose: (chosen: Chosen) => void;
  readonly resize: (size: number) => void;
  readonly reveal: (parts: number | undefined) => void;
  readonly act: (act: Act) => void;
}

export interface Toolbar {
  readonly show: (view: View) => void;
  readonly offer: (editions: readonly Choice[], formats: readonly Choice[]) => void;
  /** @param warns whether it is a warning about what is shown */
  readonly say: (message: string, warns?: boolean) => void;
}

export function createToolbar(bar: HTMLElement, first: View, listener: Listener): Toolbar {
  const find = <T extends HTMLElement>(name: string): T => {
    const element = bar.querySelector<T>(`[data-tool="${name}"]`);
    if (!element) throw new Error(`The preview’s toolbar has no ${name}.`);
    return element;
  };
  const edition = find<HTMLSelectElement>('edition');
  const format = find<HTMLSelectElement>('format');
  const style = find<HTMLSelectElement>('style');
  const status = find('status');
  const parts = find('parts');
  const reached = find('reached');
  let view = first;

  const choose = () => {
    const chosen: Chosen = {
      edition: edition.value,
      style: isHandoutStyle(style.value) ? style.value : 'standard',
      ...(format.value !== '' && { format: format.value }),
    };
    listener.choose(chosen);
  };
  for (const select of [edition, format, style]) select.addEventListener('change', choose);

  const press = (name: string, work: () => void) => find(name).addEventListener('click', work);
  press('smaller', () => listener.resize(sizeAfter(view.size, -1)));
  press('larger', () => listener.resize(sizeAfter(view.size, 1)));
  press('own-size', () => listener.resize(1));
  press('previous', () => listener.reveal(Math.max(0, (view.revealed ?? 0) - 1)));
  press('next', () => listener.reveal(Math.min(view.parts + 1, (view.revealed ?? 0) + 1)));
  press('stepwise', () => listener.reveal(view.revealed === undefined ? 0 : undefined));
  for (const act of ACTS) press(act, () => listener.act(act));
  rove(bar);

  function show(now: View): void {
    view = now;
    tick(edition, now.chosen.edition);
    tick(style, now.chosen.style);
    tick(format, now.chosen.format ?? '');
    write(find('own-size'), `${Math.round(now.size * 100)} %`);
    enable('smaller', now.size > (SIZES[0] ?? 1));
    enable('larger', now.size < (SIZES.at(-1) ?? 1));
    find('lock').setAttribute('aria-pressed', String(now.locked));
    parts.hidden = now.parts === 0;
    find('stepwise').setAttribute('aria-pressed', String(now.revealed !== undefined));
    find('steps').hidden = now.revealed === undefined;
    write(reached, reachedText(now, reached.dataset));
    enable('previous', now.revealed !== 0);
    enable('next', now.revealed !== now.parts + 1);
  }

  /** A button that the reader stands on keeps the focus, so it is not disabled but says that it does nothing. */
  function enable(name: string, enabled: boolean): void {
    find(name).setAttribute('aria-disabled', String(!enabled));
  }

  show(first);
  return {
    show,
    offer(editions, formats) {
      fill(edition, editions);
      fill(format, formats);
      find('formats').hidden = formats.length < 2;
      show(view);
    },
    say(message, warns = false) {
      status.classList.toggle('warns', warns);
      write(status, message);
    },
  };
}

/** Fills a list only if it changed: one that is open stays so. */
function fill(select: HTMLSelectElement, options: readonly Choice[]): void {
  const same =
    select.options.length === options.length &&
    options.every(({ value, label }, at) => select.options[at]?.value === value && select.options[at]?.text === label);
  if (same) return;
  select.replaceChildren(...options.map(({ value, label }) => new Option(label, value)));
}

/** Words that stay are not written anew: the page would be laid out again for nothing, and read out again. */
function write(element: HTMLElement, text: string): void {
  if (element.textContent !== text) element.textContent = text;
}

function tick(select: HTMLSelectElement, value: string): void {
  if (select.value !== value) select.value = value;
}

function sizeAfter(size: number, step: 1 | -1): number {
  const next = step > 0 ? SIZES.find((each) => each > size) : SIZES.findLast((each) => each < size);
  return next ?? size;
}

/** How far a group has come, by the texts that the page was given. */
function reachedText({ parts, revealed }: View, texts: DOMStringMap): string {
  if (revealed === undefined || revealed > parts) return texts.all ?? '';
  if (revealed === 0) return texts.opening ?? '';
  return (texts.part ?? '').replace('{0}', String(revealed)).replace('{1}', String(parts));
}

/** One stop for the Tab key, and arrows from tool to tool; in a list the arrows up and down are the list’s. */
function rove(bar: HTMLElement): void {
  const tools = () =>
    [...bar.querySelectorAll<HTMLElement>('select, button')].filter((tool) => tool.getClientRects().length > 0);
  const stopAt = (tool: HTMLElement) => {
    for (const each of bar.querySelectorAll<HTMLElement>('select, button')) each.tabIndex = each === tool ? 0 : -1;
  };
  bar.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement && target.matches('select, button')) stopAt(target);
  });
  bar.addEventListener('keydown', (event) => {
    const all = tools();
    const at = all.findIndex((tool) => tool.matches(':focus'));
    const next = at < 0 ? undefined : all[targetOf(event.key, at, all.length, getComputedStyle(bar).direction)];
    if (!next) return;
    event.preventDefault();
    next.focus();
  });
  const [first] = tools();
  if (first) stopAt(first);
}

function targetOf(key: string, at: number, count: number, direction: string): number {
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward) return (at + 1) % count;
  if (key === back) return (at - 1 + count) % count;
  if (key === 'Home') return 0;
  if (key === 'End') return count - 1;
  return -1;
}
