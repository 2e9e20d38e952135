/** The choice of an edition: a group of radio buttons, worked by mouse or arrow keys. */
import { isPreviewEdition, type PreviewEdition } from '../server/protocol.js';

export interface Toolbar {
  /** Ticks the edition that is shown. */
  readonly tick: (edition: PreviewEdition) => void;
}

export function createToolbar(group: HTMLElement, choose: (edition: PreviewEdition) => void): Toolbar {
  const buttons = [...group.querySelectorAll<HTMLButtonElement>('[role="radio"]')];

  const ask = (button: HTMLButtonElement) => {
    const { edition } = button.dataset;
    if (isPreviewEdition(edition)) choose(edition);
  };

  group.addEventListener('click', ({ target }) => {
    const button = target instanceof Element ? target.closest('button') : null;
    if (button) ask(button);
  });

  group.addEventListener('keydown', (event) => {
    const step = stepOf(event.key, getComputedStyle(group).direction);
    const at = buttons.findIndex((button) => button.matches(':focus'));
    const next = buttons[(at + step + buttons.length) % buttons.length];
    if (step === 0 || at < 0 || !next) return;
    event.preventDefault();
    next.focus();
    ask(next);
  });

  return {
    tick(edition) {
      for (const button of buttons) {
        const ticked = button.dataset.edition === edition;
        button.setAttribute('aria-checked', String(ticked));
        button.tabIndex = ticked ? 0 : -1;
      }
    },
  };
}

/** 1 for the next, -1 for the one before, 0 for a key that does not move. */
function stepOf(key: string, direction: string): number {
  const forward = direction === 'rtl' ? 'ArrowLeft' : 'ArrowRight';
  const back = direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
  if (key === forward || key === 'ArrowDown') return 1;
  if (key === back || key === 'ArrowUp') return -1;
  return 0;
}
