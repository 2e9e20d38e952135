/**
 * What lies beside the server: in a worker, which is made of a text and has nothing beside it, it is handed in before
 * the script of the server begins.
 *
 * @param fonts the style sheet with the handout’s fonts
 * @param docx the script that writes Word files, as a CommonJS module; it runs when the first is written
 * @param german what the server says in German, as JSON; only for a German editor
 * @returns a script
 */
export function handIn(...[fonts = '', docx = '', german = '{}']: readonly string[]): string {
  return `globalThis.encounterFonts = ${JSON.stringify(fonts)};
globalThis.encounterDocx = (module, exports) => {${docx}
};
globalThis.encounterGerman = ${german};
`;
}
