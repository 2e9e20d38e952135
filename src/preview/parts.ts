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
  if (article) concealPeople(article, revealed !== undefined);
}

/** Whoever comes in with a part is not named above it before it is revealed. */
function concealPeople(article: Element, stepwise: boolean): void {
  const shown = [...article.children].filter((child) => child instanceof HTMLElement && !child.hidden);
  const words = shown.map((child) => wordsOf(child)).join(' ');
  let named = 0;
  for (const person of article.querySelectorAll<HTMLElement>('header .meta .person')) {
    const [line, list] = [person.parentElement, person.closest<HTMLElement>('.meta > div')];
    if (!line || !list) continue;
    line.hidden = stepwise && !words.includes(person.textContent ?? '');
    // Of several lines each but the first that is shown begins with a break.
    const lineBreak = line.previousElementSibling;
    if (lineBreak instanceof HTMLElement) lineBreak.hidden = line.hidden || named === 0;
    if (!line.hidden) named += 1;
    list.hidden = named === 0;
  }
}

/** What a part of the sheet says; of its top, the title and what is said below it, and not who is in it. */
function wordsOf(child: Element): string {
  const said = child.matches('header') ? child.querySelectorAll('h1, .lead') : [child];
  return [...said].map(({ textContent }) => textContent ?? '').join(' ');
}

/** The part that was revealed last opens, and comes into sight; after the last part, what follows it. */
export function openPart(handout: ParentNode, revealed: number): void {
  const parts = partsIn(handout);
  const part = parts[revealed - 1] ?? parts.at(-1)?.nextElementSibling;
  const details = part?.querySelector('details');
  if (details) details.open = true;
  part?.scrollIntoView({ block: 'start' });
}
