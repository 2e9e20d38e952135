/** What the sources say with the tag `say`. */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The sources of a folder, each as its text. */
export const sourcesOf = (folder: string): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.ts'))
    .map((file) => readFileSync(path.join(folder, file), 'utf8'));

/** The templates of a source that bear the tag, those within others too: `{0}`, `{1}`, … stand for what is filled in. */
export function templatesIn(source: string): string[] {
  return [...source.matchAll(/\bsay`/g)].map(({ index, 0: tag }) => {
    let [text, filled] = ['', 0];
    for (let i = index + tag.length; source[i] !== '`'; i += 1) {
      if (source.startsWith('${', i)) {
        i = endOfValue(source, i + 2);
        text += `{${filled}}`;
        filled += 1;
      } else {
        if (source[i] === '\\') i += 1;
        text += source[i];
      }
    }
    return text;
  });
}

/** Where the brace closes that a value of a template opens. */
function endOfValue(source: string, from: number): number {
  for (let i = from; ; i += 1) {
    if (source[i] === '}') return i;
    if (source[i] === '{') i = endOfValue(source, i + 1);
    else if (source[i] === '`') i = endOfTemplate(source, i + 1);
  }
}

function endOfTemplate(source: string, from: number): number {
  for (let i = from; ; i += 1) {
    if (source[i] === '`') return i;
    if (source[i] === '\\') i += 1;
    else if (source.startsWith('${', i)) i = endOfValue(source, i + 2);
  }
}
