/** What a sheet can be written as by pure code. A PDF is what a browser prints of the HTML. */
export const EXPORTS = ['html', 'md', 'json', 'docx'] as const;
export type ExportKind = (typeof EXPORTS)[number];

/** All kinds of file that a sheet can become. */
export const FILES = [...EXPORTS, 'pdf'] as const;
export type FileKind = (typeof FILES)[number];

export interface Exported {
  /** A name, safe on every system: `the-fourth-referral.actor-kelly.docx`. */
  readonly fileName: string;
  readonly mediaType: string;
  readonly content: string | Uint8Array;
}
