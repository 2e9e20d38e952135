/**
 * Who comes back to the page, as from a list that a button of the toolbar opened, stands where they were: the editor
 * gives the focus back to the page as a whole, and a keyboard would have to begin at its top.
 */
export function keepFocus(): void {
  let last: HTMLElement | undefined;
  // Whoever points elsewhere has left it; if that can hold the focus, it is told of next.
  document.addEventListener('pointerdown', () => {
    last = undefined;
  });
  document.addEventListener('focusin', ({ target }) => {
    if (target instanceof HTMLElement) last = target;
  });
  window.addEventListener('focus', () => {
    if (document.activeElement === document.body && last?.isConnected) last.focus({ preventScroll: true });
  });
}
