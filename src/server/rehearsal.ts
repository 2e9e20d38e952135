/**
 * Reads and draws a case a number of times that nobody waits for, once a handout is looked at. An engine runs slowly
 * what it has seldom run: the first letters that an author types beside a handout would come three times as late as
 * those after the hundredth. Nothing that is made here is kept or shown.
 */
import type { Idle } from './idle.js';

/** After so many it goes little faster. */
const ROUNDS = 80;
/** Milliseconds of work in all: the machine is the author’s. */
const MOST = 1_000;

/**
 * @param text the case as it stands
 * @param perform does with another text of the case what is done after each letter
 * @returns how many rounds there were; never rejects
 */
export async function rehearse(text: string, perform: (text: string) => void, idle: Idle): Promise<number> {
  let spent = 0;
  for (let round = 0; round < ROUNDS; round += 1) {
    await idle.slice();
    const begun = performance.now();
    try {
      perform(asIfTyped(text, round));
    } catch {
      return round; // whoever asks for this case is told of it
    }
    spent += performance.now() - begun;
    if (spent > MOST) return round + 1;
  }
  return ROUNDS;
}

/** The text with a letter more each time: by turns at its end, and where all that follows is moved. */
function asIfTyped(text: string, round: number): string {
  const typed = `\n\n${'x'.repeat(1 + (round >> 1))}`;
  const middle = text.lastIndexOf('\n\n', text.length >> 1);
  const at = round % 2 === 0 || middle < 0 ? text.length : middle;
  return text.slice(0, at) + typed + text.slice(at);
}
