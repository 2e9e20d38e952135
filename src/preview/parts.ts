/**
 * The parts of an unfolding case, revealed one after another as a group sees them. It works on the next handout before
 * that is shown, so that nothing flashes up.
 */

export function partsIn(handout: ParentNode): HTMLElement[] {
  return [...handout.querySelectorAll<HTMLElement>('article > .part')];
}

/** Hides what comes after the first `revealed` steps; undefined hides nothing. The foot of the sheet stays. */
export function conceal(handout: ParentNode, revealed: number | undefined): void {
  const parts = partsIn(handout);
  const article = handout.querySelector('article');
  let seen = 0;
  for (const child of article?.children ?? []) {
    if (!(child instanceof HTMLElement)) continue;
    if (child.matches('.part')) seen += 1;
    // What follows the last part is a step of its own.
    const step = seen === parts.length && seen > 0 && !child.matches('.part') ? seen + 1 : seen;
    child.hidden = revealed !== undefined && step > revealed && !child.matches('footer, header');
  }
}

/** The part that was revealed last opens, and comes into sight. */
export function openPart(handout: ParentNode, revealed: number): void {
  const part = partsIn(handout)[revealed - 1];
  const details = part?.querySelector('details');
  if (details) details.open = true;
  part?.scrollIntoView({ block: 'start' });
}
