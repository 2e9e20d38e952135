/** How a sheet of any edition is set, and the paper that it is printed on. Names only: the editor may know them too. */

export const STYLES = ['standard', 'large-print', 'dyslexia'] as const;
export type Style = (typeof STYLES)[number];

export const PAPERS = ['a4', 'letter'] as const;
export type Paper = (typeof PAPERS)[number];

/** Before every id, so that no name that an author chose meets one of the page’s own. */
export const ID_PREFIX = 'c-';
