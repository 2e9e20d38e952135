/** Every file that is made from the vocabulary, the schema or the rules, and whether it still says what they say. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { grammar } from './grammar.js';
import { languagePage } from './language.js';
import { libraryPage } from './library.js';
import { rulesPage } from './rules.js';
import { caseSchema } from './schema.js';
import { snippets } from './snippets.js';

export interface DerivedFile {
  /** From the root of the project, with slashes. */
  readonly path: string;
  readonly content: () => string;
}

const json = (value: object): string => `${JSON.stringify(value, null, 2)}\n`;

export const DERIVED: readonly DerivedFile[] = [
  { path: 'syntaxes/encounter.tmLanguage.json', content: () => json(grammar()) },
  { path: 'snippets/encounter.json', content: () => json(snippets()) },
  { path: 'schemas/case.schema.json', content: () => json(caseSchema()) },
  { path: 'docs/rules.md', content: rulesPage },
  { path: 'docs/language.md', content: languagePage },
  { path: 'docs/library.md', content: libraryPage },
];

/** The paths of the files under `root` that are missing or say something else. */
export function stale(root: string, files: readonly DerivedFile[] = DERIVED): string[] {
  return files.filter((file) => onDisk(path.join(root, file.path)) !== file.content()).map((file) => file.path);
}

function onDisk(file: string): string | undefined {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return undefined;
  }
}
