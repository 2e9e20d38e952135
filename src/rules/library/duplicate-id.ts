import { entryOf } from '../../language/matter/front-matter.js';
import { say } from '../../language/said.js';
import type { Rule, Surroundings } from '../rule.js';
import { type LibraryCase, pathBetween } from './index-of.js';

export const duplicateCaseId: Rule = {
  id: 'library/duplicate-id',
  says: 'Every case of a library has an id of its own.',
  why: 'A link, a list or a marking sheet that names the id cannot tell which of the cases is meant.',
  severity: { draft: 'warning', 'in-review': 'error', approved: 'error' },
  check({ file }, { library }) {
    const id = entryOf(file.frontMatter?.entries, 'id')?.value;
    if (library === undefined || id?.type !== 'scalar') return [];
    const other = otherOfId(id.text.trim(), library);
    if (other === undefined) return [];
    return [
      {
        message: say`‘${pathBetween(library.uri, other.uri).slice(0, 120)}’ has the id ‘${id.text.trim().slice(0, 60)}’ too, so that nobody can tell which of the two is meant.`,
        remedy: say`Give one of them another id: the words of its title, with hyphens, are a good one.`,
        range: id.range,
      },
    ];
  },
};

/** The first other case of the library that has this id. */
export function otherOfId(id: string, { index, uri }: NonNullable<Surroundings['library']>): LibraryCase | undefined {
  return index.byId.get(id)?.find((each) => each.uri !== uri);
}
