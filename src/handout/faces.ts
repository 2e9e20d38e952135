/** The fonts that travel with a sheet: only those that hold a letter of it, for it may be read on a phone. */
import fonts from './style/fonts.css';

interface Face {
  readonly css: string;
  /** One of its letters; absent: it is always taken along. */
  readonly letter?: RegExp;
}

const FACES = fonts.split(/(?=@font-face)/).map(faceOf);
/** What was put together for one sheet is there for the next: to join so much text takes longer than to look through a sheet. */
const together = new Map<string, string>();

/** The style sheet with the faces that these texts need. Those with the letters of English go with every sheet. */
export function facesFor(...texts: readonly string[]): string {
  const taken = FACES.map(({ letter }) => letter === undefined || texts.some((text) => letter.test(text)));
  const key = taken.join();
  const css = together.get(key) ?? FACES.flatMap((face, index) => (taken[index] ? [face.css] : [])).join('');
  together.set(key, css);
  return css;
}

function faceOf(css: string): Face {
  const [, ranges] = /unicode-range:\s*([^;}]+)/.exec(css) ?? [];
  if (ranges === undefined || /U\+0000/i.test(ranges)) return { css };
  const signs = ranges.replace(
    /\s*U\+([0-9a-f]+)(?:-([0-9a-f]+))?,?/gi,
    (_, from: string, to = from) => `\\u${from.padStart(4, '0')}-\\u${to.padStart(4, '0')}`,
  );
  return { css, letter: new RegExp(`[${signs.trim()}]`) };
}
