/**
 * `npm run bench -- parse`: measures one of the benches below by name, or all of them.
 *
 * What is compared runs in turns in the same process, so that a busy machine is as slow to both; the ratio of their
 * medians is what counts. A bench fails, and the command ends with 1, if a ratio exceeds its limit.
 */
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { parseCase } from '../src/language/parse.js';
import { fromMarkdown, syntax } from '../src/language/syntax/extensions.js';
import { benchActivate } from './bench/activate.js';
import { benchCompletion } from './bench/completion.js';
import { benchPreview, benchRender } from './bench/handout.js';
import { benchLint } from './bench/lint.js';
import { benchServer } from './bench/server.js';

interface Bench {
  /** Prints what it measured; says whether all is within its limits. */
  run(): boolean | Promise<boolean>;
}

const CASES = readdirSync('cases', { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.case.md'))
  .sort()
  .map((file) => readFileSync(path.join('cases', file), 'utf8'));

/** Front matter with what the bodies of the cases speak of, and as many of their sections as fit. */
function caseOf(kilobytes: number): string {
  const people = CASES.map((text) => /^people:\n((?:[ \t].*\n)+)/m.exec(text)?.[1] ?? '');
  const few = kilobytes < 4 ? people.slice(0, 1) : people;
  const matter = `---\ntitle: A case\nformat: balint\norigin: fictional\npeople:\n${few.join('')}---\n`;
  const sections = CASES.flatMap((text) => text.replace(/^---\n[\s\S]*?\n---\n/, '').split(/(?=^## )/m));
  const size = kilobytes * 1024 - matter.length;
  let body = '';
  for (let index = 0; body.length < size; index += 1) {
    // Ids stay unique when the sections come round again.
    const round = Math.floor(index / sections.length);
    const section = sections[index % sections.length] ?? '';
    body += section
      .replaceAll(/(\{[^}\n]*(?:#|\bon=))([\w-]+)/g, `$1$2-${round}`)
      .replaceAll(/\]\(#([\w-]+)\)/g, `](#$1-${round})`);
  }
  // Cut at the end of a block, so that nothing stays open.
  const cut = body.lastIndexOf('\n:::\n', size);
  return matter + (cut > size / 2 ? body.slice(0, cut + 5) : body.slice(0, body.indexOf('\n\n', size) + 1));
}

const median = (numbers: readonly number[]): number => [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? 0;

/** Medians, in milliseconds, of things done in turns for about as long as said. */
function inTurns(seconds: number, ...tasks: readonly (() => void)[]): number[] {
  const times = tasks.map((): number[] => []);
  const turn = (keep: boolean): void => {
    for (const [index, task] of tasks.entries()) {
      const begun = performance.now();
      task();
      if (keep) times[index]?.push(performance.now() - begun);
    }
  };
  for (const until = performance.now() + seconds * 250; performance.now() < until; ) turn(false);
  for (const until = performance.now() + seconds * 1000; performance.now() < until; ) turn(true);
  return times.map(median);
}

/** The whole of `parseCase` beside bare remark-parse with the same syntax on the same text. */
const parse: Bench = {
  run() {
    const LIMIT = 1.15;
    const remark = unified()
      .use(remarkParse)
      .data('micromarkExtensions', [...syntax])
      .data('fromMarkdownExtensions', [...fromMarkdown])
      .freeze();
    let good = true;
    console.log('parse: the whole of parseCase, and bare remark-parse with the same extensions');
    for (const kilobytes of [1, 4, 16, 64]) {
      const text = caseOf(kilobytes);
      const [ours = 0, theirs = 0] = inTurns(
        4,
        () => parseCase(text),
        () => remark.parse(text),
      );
      const ratio = ours / theirs;
      const within = kilobytes < 4 || ratio <= LIMIT;
      good &&= within;
      const size = `${(text.length / 1024).toFixed(1)} KB`.padStart(8);
      const verdict = within ? '' : `  more than ${LIMIT}`;
      console.log(`${size}  ${ours.toFixed(2)} ms, ${theirs.toFixed(2)} ms, ratio ${ratio.toFixed(2)}${verdict}`);
    }
    return good;
  },
};

const lint: Bench = { run: () => benchLint(CASES, inTurns) };

const completion: Bench = { run: () => benchCompletion(caseOf(19)) };

/** 18 KB are about 3,000 words. */
const handout: Bench = {
  run: async () => {
    const render = benchRender(CASES, inTurns);
    return (await benchPreview(caseOf(18))) && render;
  },
};

const server: Bench = { run: () => benchServer(CASES, caseOf(20)) };

const activate: Bench = { run: benchActivate };

const BENCHES: Readonly<Record<string, Bench>> = { parse, lint, completion, handout, server, activate };

const asked = process.argv.slice(2);
const unknown = asked.filter((name) => !Object.hasOwn(BENCHES, name));
if (unknown.length > 0) {
  console.error(`No bench is called ${unknown.join(', ')}. There are: ${Object.keys(BENCHES).join(', ')}.`);
  process.exit(2);
}
for (const [name, bench] of Object.entries(BENCHES)) {
  if ((asked.length === 0 || asked.includes(name)) && !(await bench.run())) process.exitCode = 1;
}
