/** The shapes that a value of the front matter, or of the settings, can have. */

export type Shape =
  | { readonly type: 'text'; readonly maxWords?: number; readonly maxLength?: number; readonly check?: CheckName }
  /** `also`: understood too, and not offered. */
  | { readonly type: 'choice'; readonly values: readonly string[]; readonly also?: readonly string[] }
  | { readonly type: 'suggested'; readonly values: readonly string[] }
  | { readonly type: 'integer'; readonly min: number; readonly max?: number }
  /** Whole minutes, or an ISO 8601 duration. */
  | { readonly type: 'duration' }
  | {
      readonly type: 'list';
      readonly of: Shape;
      readonly min?: number;
      readonly max?: number;
      readonly single?: boolean;
    }
  | { readonly type: 'map'; readonly keys: readonly Field[]; readonly open?: boolean }
  /** Keys that the author chooses. */
  | { readonly type: 'record'; readonly of: Shape }
  | { readonly type: 'either'; readonly of: readonly Shape[]; readonly says: string }
  | { readonly type: 'anything' };

/** Checks of one text, by name; `checks.ts` holds them. */
export type CheckName = 'id' | 'language' | 'date' | 'semver' | 'doi' | 'orcid' | 'spdx' | 'mesh' | 'number';

/** Always, or from a status on. */
export type Requirement = 'always' | 'in-review' | 'approved';

export interface Field {
  readonly key: string;
  readonly says: string;
  readonly shape: Shape;
  readonly required?: Requirement;
  /** As it might stand in a case; for messages, completions and docs. */
  readonly example: string;
}

export const text: Shape = { type: 'text' };
export const texts: Shape = { type: 'list', of: text, single: true };
export const date: Shape = { type: 'text', check: 'date' };
export const choice = (...values: readonly string[]): Shape => ({ type: 'choice', values });

/** Where the status stands in the order of strictness; an unknown one counts as a draft. */
export function strictness(status: string | undefined): number {
  return Math.max(0, ['draft', 'in-review', 'approved', 'retired'].indexOf(status ?? 'draft'));
}
