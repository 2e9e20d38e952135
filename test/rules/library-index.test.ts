/** The index of a library that follows its cases one by one is the one that is made of all of them anew. */
import { deepEqual } from 'node:assert/strict';
import fc from 'fast-check';
import { type LibraryCase, type LibraryIndex, libraryIndexOf } from '../../src/rules/library/index-of.js';

const person = fc.record({
  key: fc.constantFrom('kelly', 'rana'),
  name: fc.constantFrom('Mrs Kelly', 'Dr Rana'),
  part: fc.constantFrom('patient', 'clinician'),
});
const case_ = fc.record({
  uri: fc.constantFrom('file:///a', 'file:///b', 'file:///c', 'file:///d'),
  id: fc.constantFrom('one', 'two', undefined),
  people: fc.uniqueArray(person, { maxLength: 3, selector: ({ key }) => key }),
});

/** What is known under each name, in no order where there is none. */
const plain = ({ byId, byPerson }: LibraryIndex): unknown => [
  [...byId].filter(([, cases]) => cases.length > 0).sort(([a], [b]) => (a < b ? -1 : 1)),
  [...byPerson]
    .flatMap(([key, namesakes]) =>
      namesakes.map(({ person, cases }) => `${key} ${person.name} ${person.part}: ${cases.map(({ uri }) => uri)}`),
    )
    .sort(),
];

describe('the index of a library', () => {
  it('follows every case that comes, changes and goes', () => {
    fc.assert(
      fc.property(fc.array(fc.record({ now: case_, gone: fc.boolean() }), { maxLength: 30 }), (changes) => {
        const index = libraryIndexOf([]);
        const known = new Map<string, LibraryCase>();
        for (const {
          now: { id, ...rest },
          gone,
        } of changes) {
          const now: LibraryCase = { ...rest, ...(id === undefined ? {} : { id }) };
          const before = known.get(now.uri);
          if (before) index.remove(before);
          known.delete(now.uri);
          if (gone) continue;
          known.set(now.uri, now);
          index.add(now);
        }
        deepEqual(plain(index), plain(libraryIndexOf(known.values())));
      }),
    );
  });
});
