/** Names of files that every system takes: Windows forbids some signs, some names, and a dot or blank at the end. */
const RESERVED = /^(?:con|prn|aux|nul|com\d|lpt\d)(?=\.|$)/i;
const LONGEST = 120;

/** A part of a file’s name, from a text of an author’s. It never names a folder. */
export function fileStem(text: string): string {
  const safe = text
    .normalize('NFC')
    .replace(/[\p{C}<>:"/\\|?*]+/gu, '-')
    .replace(/\s+/gu, ' ')
    .slice(0, LONGEST)
    .replace(/^[. ]+|[. ]+$/g, '');
  if (safe === '') return 'case';
  return RESERVED.test(safe) ? `_${safe}` : safe;
}
