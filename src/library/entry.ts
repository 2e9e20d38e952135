/** The cases of a library, each as what is remembered of it. */
import type { CaseFacts } from '../language/facts.js';

/** A case and where it lies. */
export interface CaseEntry extends CaseFacts {
  /** Its address, as `file:///…/the-fourth-referral.case.md`. */
  readonly uri: string;
}

/** The name of a case in its library: its `id`, else the stem of its file’s name. */
export function caseIdOf({ id, uri }: Pick<CaseEntry, 'id' | 'uri'>): string {
  return id ?? stemOf(uri);
}

/** What a case is called: its title, else the stem of its file’s name. */
export function caseTitleOf({ title, uri }: Pick<CaseEntry, 'title' | 'uri'>): string {
  return title ?? stemOf(uri);
}

function stemOf(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1).replace(/\.case\.md$/i, '');
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
