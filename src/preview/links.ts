/** Links of a handout: those within it move in it, all others are the extension’s to judge. */

export function followLinks(open: (href: string) => void): void {
  // While capturing, so that it comes before the listener of VS Code, which would open more than we allow.
  document.addEventListener('click', (event) => follow(event, open), { capture: true });
  document.addEventListener('auxclick', (event) => follow(event, open), { capture: true });
}

function follow(event: MouseEvent, open: (href: string) => void): void {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  const href = link?.getAttribute('href');
  if (href === null || href === undefined) return;
  event.preventDefault();
  event.stopImmediatePropagation();
  if (event.button > 1) return;
  if (href.startsWith('#')) goTo(href.slice(1));
  else open(href);
}

/** Goes to the element of that id, and opens what it stands in. */
export function goTo(fragment: string): void {
  const target = document.getElementById(decode(fragment)) ?? document.getElementById(fragment);
  if (!target) return;
  // A part opens where it is led to, as what it holds does.
  const own = target.querySelector<HTMLDetailsElement>(':scope > details');
  if (own) own.open = true;
  for (let around = target.closest('details'); around; around = around.parentElement?.closest('details') ?? null)
    around.open = true;
  target.scrollIntoView({ block: 'start' });
  // A keyboard goes on from where the link led, so the place must be able to hold the focus.
  if (target.tabIndex < 0) target.tabIndex = -1;
  target.focus({ preventScroll: true });
}

function decode(fragment: string): string {
  try {
    return decodeURIComponent(fragment);
  } catch {
    return fragment;
  }
}
