import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** What each room may import of the project, and of the world besides npm packages. ARCHITECTURE.md says why. */
const ROOMS: Readonly<Record<string, { readonly rooms: readonly string[]; readonly world?: boolean }>> = {
  language: { rooms: [] },
  rules: { rooms: ['language'] },
  handout: { rooms: ['language'] },
  library: { rooms: ['language', 'rules'], world: true },
  server: { rooms: ['language', 'rules', 'handout', 'library'], world: true },
  cli: { rooms: ['language', 'rules', 'handout', 'library'], world: true },
  extension: { rooms: ['server/protocol.js', 'preview/messages.js', 'preview/change.js'], world: true },
  preview: { rooms: ['server/protocol.js', 'handout/style.css'] },
  derived: { rooms: ['language', 'rules', 'library/schema.js'], world: true },
};

interface Import {
  readonly file: string;
  readonly from: string;
}

const files = (room: string): string[] =>
  readdirSync(path.join('src', room), { recursive: true })
    .map((file) => path.join('src', room, String(file)))
    .filter((file) => /\.(ts|css)$/.test(file));

const importsOf = (file: string): Import[] =>
  [...readFileSync(file, 'utf8').matchAll(/(?:from|import|@import)\s*\(?\s*['"]([^'"]+)['"]/g)].map((m) => ({
    file,
    from: m[1] ?? '',
  }));

describe('the rooms of the house', () => {
  it('are those that ARCHITECTURE.md lists', () => {
    const rooms = readdirSync('src', { withFileTypes: true }).flatMap((entry) =>
      entry.isDirectory() ? [entry.name] : [],
    );
    assert.deepEqual(rooms.sort(), Object.keys(ROOMS).sort());
    const map = readFileSync('ARCHITECTURE.md', 'utf8');
    for (const room of rooms) assert.ok(map.includes(`\`src/${room}/\``), `ARCHITECTURE.md does not list src/${room}/`);
  });

  for (const [room, { rooms, world }] of Object.entries(ROOMS)) {
    it(`src/${room} imports only ${rooms.join(', ') || 'itself'}`, () => {
      const found = files(room).flatMap(importsOf);
      assert.ok(found.length > 0);
      const wrong = found.filter(({ file, from }) => {
        if (from.startsWith('node:')) return !world;
        if (from === 'vscode') return room !== 'extension';
        if (!from.startsWith('.')) return false;
        const target = path
          .relative('src', path.resolve(path.dirname(file), from))
          .split(path.sep)
          .join('/');
        return (
          !target.startsWith(`${room}/`) &&
          !rooms.some((allowed) => target === allowed || target.startsWith(`${allowed}/`))
        );
      });
      assert.deepEqual(wrong, []);
    });
  }
});
