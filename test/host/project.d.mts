/** The project's folder. */
export const root: string;
/** Where `npm test` has built what ships; undefined for a test that is run by itself, which has it built. */
export const shipped: string | undefined;
