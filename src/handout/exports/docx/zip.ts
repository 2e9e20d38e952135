/** The last touch to a Word file: what it says of itself, and no clock in it, so that one sheet is always one file. */
import { strToU8, unzipSync, type Zippable, zipSync } from 'fflate';

export interface About {
  readonly title: string;
  readonly authors: readonly string[];
  /** BCP 47. */
  readonly lang: string;
}

/** The oldest day that a zip file can tell. */
const NO_DAY = new Date(1980, 0, 1, 12);

/** The same file with its own core properties (ECMA-376 part 2, 11): title, authors and language alone. */
export function closeUp(bytes: Uint8Array, about: About): Uint8Array {
  const parts = unzipSync(bytes);
  const written: Zippable = {};
  // Readers look for the list of types first.
  const names = Object.keys(parts).sort(
    (a, b) => Number(b === '[Content_Types].xml') - Number(a === '[Content_Types].xml') || (a < b ? -1 : 1),
  );
  for (const name of names) {
    const part = name === 'docProps/core.xml' ? strToU8(coreOf(about)) : parts[name];
    if (part) written[name] = [part, { mtime: NO_DAY }];
  }
  return zipSync(written);
}

function coreOf({ title, authors, lang }: About): string {
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<cp:coreProperties xmlns:cp="http://schemas.openxmlformats.org/package/2006/metadata/core-properties" xmlns:dc="http://purl.org/dc/elements/1.1/">',
    `<dc:title>${escaped(title)}</dc:title>`,
    ...(authors.length > 0 ? [`<dc:creator>${escaped(authors.join('; '))}</dc:creator>`] : []),
    `<dc:language>${escaped(lang)}</dc:language>`,
    '</cp:coreProperties>',
  ].join('');
}

function escaped(text: string): string {
  return text.replace(/[<>&]/g, (sign) => `&#${sign.charCodeAt(0)};`);
}
