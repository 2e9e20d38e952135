/** The command: what it prints, where, and how it ends. */
import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { type Ended, encounter, encounterProcess } from './encounter.js';

const CLI = path.resolve('dist', 'cli.js');
const CASES = path.resolve('cases');

interface Place {
  readonly line: number;
  readonly column: number;
  readonly offset: number;
}

interface JsonFinding {
  readonly rule: string;
  readonly severity: string;
  readonly message: string;
  readonly remedy: string;
  readonly range: { readonly start: Place; readonly end: Place };
  readonly url: string;
  readonly fix?: {
    readonly title: string;
    readonly range: { readonly start: Place; readonly end: Place };
    readonly text: string;
  };
}

interface Report {
  readonly version: number;
  readonly files: readonly { readonly file: string; readonly findings: readonly JsonFinding[] }[];
  readonly summary: { readonly errors: number; readonly warnings: number; readonly infos: number };
}

const HEAD = `---
title: "The fourth referral"
format: reflective-practice
people:
  kelly:
    name: Mrs Kelly
    part: patient
  shah:
    name: Dr Shah
    part: clinician
origin: fictional
---

`;
const BOTH_SPEAK = `:::dialogue
Dr Shah: What were you hoping for today?

Mrs Kelly: That somebody would believe me.
:::

`;
const SOUND = HEAD + BOTH_SPEAK;

/** As they stand in the terminal and on a page: no control characters but line ends. */
const RAW = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/;

describe('encounter', function () {
  // Every call is a process of its own, and one test makes the sheets of all the sample cases.
  this.timeout(120_000);
  let folder = '';
  const write = (name: string, content: string | Uint8Array): string => {
    const file = path.join(folder, name);
    mkdirSync(path.dirname(file), { recursive: true });
    writeFileSync(file, content);
    return name;
  };
  const json = async (...args: readonly string[]): Promise<Report> =>
    JSON.parse((await encounter(['lint', ...args, '--format', 'json'], { folder })).out) as Report;

  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'encounter cli '));
  });
  afterEach(() => {
    rmSync(folder, { recursive: true, force: true });
  });

  describe('itself', () => {
    it('says what it can do, and its version', async () => {
      const help = await encounter(['--help']);
      assert.equal(help.code, 0);
      for (const command of ['new', 'lint', 'handout']) {
        assert.match(help.out, new RegExp(`encounter ${command} `));
        assert.match((await encounter([command, '--help'])).out, new RegExp(`^encounter ${command} `));
      }
      const { version } = JSON.parse(readFileSync('package.json', 'utf8')) as { version: string };
      assert.deepEqual(await encounter(['--version']), { code: 0, out: `${version}\n`, err: '' });
    });

    it('does not wait for what never ends', function () {
      if (process.platform === 'win32') this.skip();
      for (const name of ['pipe.case.md', 'pipe.png', 'pipe.jpg']) spawnSync('mkfifo', [path.join(folder, name)]);
      for (const command of ['lint', 'handout', 'coverage']) {
        const { code, err } = encounterProcess([command, 'pipe.case.md'], { folder });
        assert.equal(code, 2, command);
        assert.match(err, /is no ordinary file/);
      }
      write('pictures.case.md', `${HEAD}![A letter](pipe.png) ![Another](pipe.jpg)\n\n[The first](pipe.case.md#q1)\n`);
      assert.notEqual(encounterProcess(['lint', 'pictures.case.md'], { folder }).code, null);
      assert.match(
        encounterProcess(['handout', 'pictures.case.md'], { folder }).err,
        /‘pipe\.png’ is no ordinary file/,
      );
    });

    it('ends with 2 where it cannot run, and says why in a sentence', async () => {
      write('not-utf-8.case.md', Uint8Array.from([0x2d, 0x2d, 0x2d, 0x0a, 0xff, 0xfe, 0x0a]));
      write('utf-16.case.md', Buffer.from(`${HEAD}Prose.`, 'utf16le'));
      write('plain.txt', SOUND);
      mkdirSync(path.join(folder, 'empty'));
      const calls: readonly (readonly [readonly string[], RegExp])[] = [
        [[], /COMMAND/],
        [['polish'], /no command ‘polish’: it can be new or lint or handout/],
        [['lint'], /Which cases\?/],
        [['lint', 'nowhere.case.md'], /no file or folder ‘nowhere\.case\.md’/],
        [['lint', 'not-utf-8.case.md'], /not UTF-8/],
        [['lint', 'utf-16.case.md'], /not UTF-8/],
        [['handout', 'utf-16.case.md'], /not UTF-8/],
        [['lint', 'empty'], /no \*\.case\.md below ‘empty’/],
        [['lint', 'notes.md'], /‘notes\.md’ is no case: the name of a case ends in \.case\.md/],
        [['lint', '.', 'plain.txt'], /‘plain\.txt’ is no case.*\nSee ‘encounter lint --help’/],
        [['lint', '.', '--format', 'xml'], /no format ‘xml’: it can be text or json/],
        [['lint', '.', '--loud'], /no option ‘--loud’\.\n/],
        [['lint', '.', '--formt', 'json'], /no option ‘--formt’\. Did you mean ‘--format’\?\n/],
        [['handout'], /Which case\?/],
        [['handout', 'empty'], /no \*\.case\.md below ‘empty’/],
        [['handout', 'a.case.md'], /no file or folder ‘a\.case\.md’/],
        [['handout', 'notes.md'], /ends in \.case\.md/],
        [
          ['handout', 'a.case.md', '--edition', 'student'],
          /no edition ‘student’: it can be learner, after, one-page, facilitator/,
        ],
        [['handout', 'a.case.md', '--to', 'html,odt'], /‘odt’: it can be html, md, json, docx, pdf/],
        [['handout', 'a.case.md', '--style', 'tiny'], /no style ‘tiny’: it can be standard/],
        [['handout', 'a.case.md', '--paper', 'a5'], /no paper ‘a5’: it can be a4, letter/],
        [['handout', 'a.case.md', '--lang', 'x y'], /‘x y’ is no language tag/],
        [['handout', 'a.case.md', '--parts', '--to', 'md'], /parts of a case are made as html or pdf/],
        [['handout', 'a.case.md', '--loud'], /--loud/],
      ];
      for (const [args, says] of calls) {
        const { code, out, err } = await encounter(args, { folder });
        assert.equal(code, 2, args.join(' '));
        assert.match(out + err, says);
        assert.doesNotMatch(err, /\n\s+at |went wrong/, args.join(' '));
      }
    });

    it('ends with 2 for what cannot be read, and says why', async () => {
      mkdirSync(path.join(folder, 'folder.case.md'));
      const { code, err } = await encounter(['handout', 'folder.case.md'], { folder });
      assert.equal(code, 2);
      assert.match(err, /no \*\.case\.md below ‘folder\.case\.md’/);

      // Whoever may do everything reads everything: for them, and on Windows, nothing is forbidden.
      if (process.platform === 'win32' || process.getuid?.() === 0) return;
      write('secret.case.md', SOUND);
      write(path.join('shut', 'a.case.md'), SOUND);
      chmodSync(path.join(folder, 'secret.case.md'), 0);
      chmodSync(path.join(folder, 'shut'), 0);
      for (const target of ['secret.case.md', 'shut']) {
        const forbidden = await encounter(['lint', target], { folder });
        assert.equal(forbidden.code, 2);
        assert.match(forbidden.err, /cannot be read: permission is denied/);
      }
      chmodSync(path.join(folder, 'shut'), 0o700);
    });
  });

  describe('a case among others that cannot be read', () => {
    beforeEach(() => {
      write('latin-1.case.md', Buffer.from(`${HEAD}Café.`, 'latin1'));
      write('sound.case.md', SOUND);
    });

    it('is among what is found, in every format, and the others are looked through', async () => {
      const text = await encounter(['lint', '.'], { folder });
      assert.equal(text.code, 1);
      assert.match(text.out, /latin-1\.case\.md:1:1 {2}error {2}matter\/unreadable\n.*is not UTF-8 text/);
      const json = JSON.parse((await encounter(['lint', '.', '--format', 'json'], { folder })).out) as Report;
      assert.deepEqual(
        json.files.map(({ file, findings }) => [file, findings.some(({ rule }) => rule === 'matter/unreadable')]),
        [
          ['latin-1.case.md', true],
          ['sound.case.md', false],
        ],
      );
      const sarif = JSON.parse((await encounter(['lint', '.', '--format', 'sarif'], { folder })).out);
      assert.equal(sarif.runs[0].results[0].ruleId, 'matter/unreadable');
    });

    it('is told of, and the others are counted and made', async () => {
      const counted = await encounter(['coverage', '.', '--format', 'json'], { folder });
      assert.equal(counted.code, 1);
      assert.match(counted.err, /latin-1\.case\.md’ is not UTF-8 text.* It is not counted/);
      assert.equal(JSON.parse(counted.out).cases, 1);
      const made = await encounter(['handout', '.', '--out', 'made'], { folder });
      assert.equal(made.code, 1);
      assert.match(made.err, /latin-1\.case\.md’ is not UTF-8 text.* It has no handout/);
      assert.deepEqual(readdirSync(path.join(folder, 'made')), ['sound.learner.html']);
    });
  });

  describe('lint', () => {
    it('finds no error in the sample cases', async () => {
      const { code, out, err } = await encounter(['lint', CASES]);
      assert.equal(code, 0, out + err);
    });

    it('finds five planted mistakes in a sample case, and says where, what and what to do', async () => {
      const sample = readFileSync(path.join(CASES, 'balint', 'the-fourth-referral.case.md'), 'utf8');
      const planted = sample
        .replace(/^origin: .*\n/m, '')
        .replace(/^duration: 45$/m, 'duration: 20')
        .replace(/^:::question\{#whose /m, ':::qestion{#whose ')
        .replace('Mrs Kelly: I took them.', 'Mrs Kely: I took them.')
        .replace(/(:::key\{on=left-out\}[\s\S]*?)\n:::\n/, '$1\n');
      write('planted.case.md', planted);
      const lines = planted.split('\n');
      const at = (start: string, within: string): string => {
        const line = lines.findIndex((candidate) => candidate.startsWith(start));
        return `${line + 1}:${(lines[line] ?? '').indexOf(within) + 1}`;
      };
      const { code, out, err } = await encounter(['lint', 'planted.case.md'], { folder });
      assert.equal(code, 1, err);
      const expected: readonly (readonly [string, string, string, RegExp, RegExp])[] = [
        ['1:1', 'error', 'matter/missing-key', /needs ‘origin’/, /Add, for example, ‘origin: fictional’/],
        [at('duration:', '20'), 'warning', 'teaching/minutes', /and the session has 20/, /Shorten/],
        [at('Mrs Kely:', 'Mrs'), 'warning', 'structure/unknown-speaker', /‘Mrs Kely’/, /Did you mean ‘Mrs Kelly’\?/],
        [at(':::qestion', 'qestion'), 'error', 'structure/unknown-word', /‘qestion’/, /Did you mean ‘question’\?/],
        [at(':::key{on=left-out}', 'key'), 'error', 'structure/unclosed', /‘:::key’/, /Write ‘:::’/],
      ];
      for (const [place, severity, rule, message, remedy] of expected) {
        const head = `planted.case.md:${place}  ${severity}  ${rule}\n`;
        assert.ok(out.includes(head), `${head}\n${out}`);
        const [, said = '', do_ = ''] = out.slice(out.indexOf(head)).split('\n');
        assert.match(said, message);
        assert.match(do_, /^ {2}→ /);
        assert.match(do_, remedy);
      }
    });

    it('shows the line of a finding, and marks the place in it', async () => {
      write('a.case.md', `${SOUND}:::breif\nx\n:::\n`);
      const { out } = await encounter(['lint', 'a.case.md'], { folder });
      assert.match(out, /\n +20 │ :::breif\n +│ {4}\^{5}\n/);
      assert.match(out, /\n1 error, 0 warnings, 0 hints\n$/);
    });

    it('ends with 0 where nothing is found, and promises nothing', async () => {
      write('a.case.md', SOUND);
      const { code, out, err } = await encounter(['lint', '.'], { folder });
      assert.equal(code, 0);
      assert.match(out, /1 case read, and nothing found\. This does not say that a case is good/);
      assert.equal(err, '');
    });

    it('ends with 0 where there are warnings alone', async () => {
      write('a.case.md', `${SOUND}:::voice{of=kelly}\n:::\n`);
      assert.equal((await encounter(['lint', 'a.case.md'], { folder })).code, 0);
    });

    it('puts an example of several lines on lines', async () => {
      write('a.case.md', SOUND.replace('origin:', 'status: in-review\norigin:'));
      const { out } = await encounter(['lint', 'a.case.md'], { folder });
      assert.match(out, /‘authors:\n {8}- name: /);
      assert.doesNotMatch(out, /↵/);
    });

    it('finds cases in folders within folders, each once, whatever their names', async () => {
      const names = ['with space.case.md', 'with [brackets] (1).case.md', 'Größe ليلى 患者.case.md', 'LOUD.CASE.MD'];
      for (const name of names) write(path.join('sub', name), SOUND);
      write(path.join('node_modules', 'x', 'not-ours.case.md'), SOUND);
      write('notes.md', SOUND);
      const { files } = await json('.', 'sub');
      assert.deepEqual(
        files.map(({ file }) => file.normalize('NFC')).sort(),
        names.map((name) => `sub/${name}`).sort(),
      );
    });

    it('lets no control character through, from a name or from the text', async () => {
      const hostile = '\u001b[2Jgone\u0007\u202ereversed\u009b';
      write(
        'a.case.md',
        `${SOUND}:::b${'\u202e'}reif{for="${hostile}"}\n${hostile}: ${hostile}\n:::\n::factor[x]{in="${hostile}"}\n`,
      );
      const results = [
        await encounter(['lint', 'a.case.md'], { folder }),
        await encounter(['lint', `${hostile}.case.md`], { folder }),
        await encounter(['lint', '.', '--format', hostile], { folder }),
        await encounter([hostile], { folder }),
        await encounter(['lint', `--${hostile}`], { folder }),
        await encounter(['handout', 'a.case.md'], { folder }),
        await encounter(['handout', 'a.case.md', '--edition', hostile], { folder }),
        await encounter(['handout', 'a.case.md', '--to', hostile], { folder }),
        await encounter(['handout', 'a.case.md', '--format', hostile], { folder }),
        await encounter(['handout', `${hostile}.case.md`], { folder }),
      ];
      if (process.platform !== 'win32') {
        write(path.join(hostile, `${hostile}.case.md`), `${SOUND}:::breif\n:::\n`);
        mkdirSync(path.join(folder, `empty${hostile}`));
        results.push(
          await encounter(['lint', '.'], { folder }),
          await encounter(['lint', `empty${hostile}`], { folder }),
          await encounter(['handout', path.join(hostile, `${hostile}.case.md`), '--edition', 'facilitator'], {
            folder,
          }),
        );
      }
      for (const { out, err } of results) {
        assert.doesNotMatch(out, RAW);
        assert.doesNotMatch(err, RAW);
      }
    });

    it('lets no name pass for a line of its own', async () => {
      if (process.platform === 'win32') return;
      const name = 'a\nb.case.md:1:1  error  matter_missing\n.case.md';
      write(name, `${SOUND}:::breif\nx\n:::\n`);
      for (const { out, err } of [
        await encounter(['lint', '.'], { folder }),
        await encounter(['handout', name, '--edition', 'facilitator'], { folder }),
      ])
        assert.doesNotMatch(out + err, /^(?:b\.case|\.)/m);
    });

    it('does not mind when nobody reads on', async () => {
      for (let i = 0; i < 60; i += 1) write(`${i}.case.md`, 'x\n\n:::breif\n'.repeat(60));
      const child = spawn(process.execPath, [CLI, 'lint', '.', '--format', 'json'], { cwd: folder });
      let err = '';
      child.stderr.on('data', (chunk: Buffer) => {
        err += chunk.toString();
      });
      child.stdout.once('data', () => child.stdout.destroy());
      const code = await new Promise((resolve) => child.once('close', resolve));
      assert.equal(err, '');
      assert.ok(code === 0 || code === 1, String(code));
    });
  });

  describe('lint --format json', () => {
    it('prints exactly what is agreed', async () => {
      write('a.case.md', `${SOUND}::factr[x]{in=system}\n`);
      const { code, out } = await encounter(['lint', 'a.case.md', '--format', 'json'], { folder });
      assert.equal(code, 1);
      const offset = SOUND.length + 2;
      const range = {
        start: { line: 20, column: 3, offset },
        end: { line: 20, column: 8, offset: offset + 5 },
      };
      assert.deepEqual(JSON.parse(out), {
        version: 1,
        files: [
          {
            file: 'a.case.md',
            findings: [
              {
                rule: 'structure/unknown-word',
                severity: 'error',
                message:
                  '‘factr’ is not a word of Encounter Markdown. Until it is clear what was meant, only the facilitator sees what it holds.',
                remedy: 'Did you mean ‘factor’?',
                range,
                url: 'docs/rules.md#structureunknown-word',
                fix: { title: 'Write ‘factor’', range, text: 'factor' },
              },
            ],
          },
        ],
        summary: { errors: 1, warnings: 0, infos: 0 },
      });
    });

    it('names what explains a finding', async () => {
      write('a.case.md', `${SOUND}:::question{#q}\nx\n:::\n\n:::question{#q}\nx\n:::\n`);
      const [finding] = (await json('a.case.md')).files[0]?.findings ?? [];
      assert.deepEqual(Object.keys(finding ?? {}).sort(), [
        'message',
        'range',
        'related',
        'remedy',
        'rule',
        'severity',
        'url',
      ]);
    });

    it('counts in UTF-16 units, through emoji, CRLF and a byte-order mark', async () => {
      const body = 'Text.\n\n- 😀 and [@nobody]\n\n:::breif{for=kelly}\nx\n:::\n';
      const texts = {
        'lf.case.md': SOUND + body,
        'crlf.case.md': (SOUND + body).replaceAll('\n', '\r\n'),
        'bom.case.md': `\uFEFF${SOUND}${body}`,
      };
      for (const [name, text] of Object.entries(texts)) {
        write(name, text);
        const findings = (await json(name)).files[0]?.findings ?? [];
        assert.deepEqual(
          findings.map(({ rule, range: { start, end } }) => [
            rule,
            start.line,
            start.column,
            text.slice(start.offset, end.offset),
          ]),
          [
            ['evidence/citation', 22, 12, 'nobody'],
            ['structure/unknown-word', 24, 4, 'breif'],
          ],
          name,
        );
      }
    });

    it('counts the byte-order mark as the first character', async () => {
      write('a.case.md', '\uFEFFA story.\n');
      const [finding] = (await json('a.case.md')).files[0]?.findings ?? [];
      assert.deepEqual(finding?.range.end, { line: 1, column: 10, offset: 9 });
    });

    it('sums up all files, and lists those without findings too', async () => {
      write('a.case.md', SOUND);
      write('b.case.md', `${SOUND}:::voice{of=kelly}\n:::\n\n:::breif\nx\n:::\n`);
      const { files, summary } = await json('.');
      assert.deepEqual(
        files.map(({ file, findings }) => [file, findings.length]),
        [
          ['a.case.md', 0],
          ['b.case.md', 2],
        ],
      );
      assert.deepEqual(summary, { errors: 1, warnings: 1, infos: 0 });
    });
  });

  describe('handout', () => {
    const secret = 'Wait. Count to thirty.';
    const answer = 'Lonely, perhaps.';
    const whole = `${SOUND}She keeps her coat on.

:::question{#q1}
What is it like to be Mrs Kelly?
:::

:::facilitator{on=q1}
${secret}
:::

:::key{on=q1}
${answer}
:::
`;
    const handout = (name: string, edition: string, ...more: readonly string[]): Promise<Ended> =>
      encounter(['handout', name, '--edition', edition, '--to', 'html', '--out', 'out', ...more], { folder });
    const page = (stem: string, edition: string): string =>
      readFileSync(path.join(folder, 'out', `${stem}.${edition}.html`), 'utf8');
    const written = (): readonly string[] =>
      existsSync(path.join(folder, 'out')) ? readdirSync(path.join(folder, 'out')) : [];

    it('writes one whole file, in a folder that it makes', async () => {
      write('the [first] case.case.md', whole);
      const { code, out, err } = await handout('the [first] case.case.md', 'learner');
      assert.equal(code, 0, err);
      assert.equal(out, `${path.join('out', 'the [first] case.learner.html')}\n`);
      assert.equal(err, '');
      assert.deepEqual(written(), ['the [first] case.learner.html']);
      const html = page('the [first] case', 'learner');
      assert.match(html, /^<!doctype html>/i);
      assert.match(html, /<\/html>\s*$/);
      assert.match(html, /She keeps her coat on\./);
    });

    it('gives learners neither the facilitator’s notes nor the keys', async () => {
      write('a.case.md', whole);
      await handout('a.case.md', 'learner');
      await handout('a.case.md', 'facilitator');
      for (const hidden of [secret, answer]) {
        assert.ok(!page('a', 'learner').includes(hidden));
        assert.ok(page('a', 'facilitator').includes(hidden));
      }
    });

    for (const [slip, block] of [
      ['misspelt', `:::breif{for=examiner}\n${secret}\n:::\n`],
      ['never closed', `:::facilitator\n${secret}\n`],
      ['meant for nobody that is known', `:::brief{for=examinor}\n${secret}\n:::\n`],
      ['titled', `:::facilitator How to begin\n${secret}\n:::\n`],
    ] as const) {
      it(`keeps a block from learners that is ${slip}, and says so`, async () => {
        write('a.case.md', SOUND + block);
        const { code, err } = await handout('a.case.md', 'learner');
        assert.equal(code, 1);
        assert.match(err, /a\.case\.md:20:\d+ {2}error {2}structure\//);
        assert.match(err, /On the facilitator’s sheet alone, until it is mended: line 20\./);
        assert.ok(!page('a', 'learner').includes(secret));
        await handout('a.case.md', 'facilitator');
        assert.ok(page('a', 'facilitator').includes(secret));
      });
    }

    for (const [slip, text] of [
      ['full-width colons', `：：：brief\n${secret}\n:::\n`],
      ['a stray ‘:::’', `${secret}\n\n:::\n`],
      ['a comment without an end', `${secret}\n\n<!-- hidden\n`],
    ] as const) {
      it(`refuses the learners’ handout where ${slip} leaves it in doubt, and makes the facilitator’s`, async () => {
        write('a.case.md', SOUND + text);
        const refused = await handout('a.case.md', 'learner');
        assert.equal(refused.code, 1);
        assert.equal(refused.out, '');
        assert.match(refused.err, /a\.case\.md:\d+:\d+ {2}error {2}structure\//);
        assert.match(refused.err, /No handout was written/);
        assert.deepEqual(written(), []);
        assert.equal((await handout('a.case.md', 'facilitator')).code, 0);
        assert.deepEqual(written(), ['a.facilitator.html']);
        assert.ok(page('a', 'facilitator').includes(secret));
      });
    }

    it('leaves an older handout as it was where it refuses', async () => {
      write('a.case.md', whole);
      await handout('a.case.md', 'learner');
      const before = page('a', 'learner');
      write('a.case.md', `${whole}\nWho said that?\n\n:::\n`);
      assert.equal((await handout('a.case.md', 'learner')).code, 1);
      assert.equal(page('a', 'learner'), before);
    });

    it('takes in a picture beside the case, and none from outside its folder or from afar', async () => {
      const png = Buffer.from(
        'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==',
        'base64',
      );
      write(path.join('case', 'pictures', 'a clock.png'), png);
      write('outside.png', png);
      write(path.join('case', 'fake.png'), '<svg onload="alert(1)"/>');
      const name = write(
        path.join('case', 'a.case.md'),
        `${SOUND}![A clock](pictures/a%20clock.png) ![Outside](../outside.png) ![Afar](https://example.org/x.png) ![Fake](fake.png) ![Gone](gone.png)\n`,
      );
      const { code, err } = await handout(name, 'learner');
      assert.equal(code, 0, err);
      const html = page('a', 'learner');
      assert.equal(html.match(/<img/g)?.length, 1);
      assert.match(html, /<img src="data:image\/png;base64,[^"]+" alt="A clock">/);
      assert.doesNotMatch(html, /example\.org\/x\.png"/);
      for (const left of [
        /outside\.png’ lies outside/,
        /x\.png’ is not beside/,
        /fake\.png’ is no PNG/,
        /gone\.png’ is not there/,
      ])
        assert.match(err, left);
    });

    it('prints clinical colons as they were written', async () => {
      const line = 'Give adrenaline 1:1000 IM at 10:30, I:E 1:2, SpO2:94%.';
      write('a.case.md', `${SOUND}${line}\n`);
      for (const edition of ['learner', 'facilitator']) {
        await handout('a.case.md', edition);
        assert.ok(page('a', edition).includes(line), edition);
      }
    });

    it('makes it for one of the case’s formats, and for no other', async () => {
      write('a.case.md', whole.replace('format: reflective-practice', 'format: [reflective-practice, cbd]'));
      assert.equal((await handout('a.case.md', 'learner', '--format', 'cbd')).code, 0);
      const { code, err } = await handout('a.case.md', 'learner', '--format', 'osce');
      assert.equal(code, 2);
      assert.match(err, /no format ‘osce’: it has reflective-practice, cbd/);
    });

    it('makes a handout of every sample case, for learners and for the facilitator', async () => {
      const files = readdirSync(CASES, { recursive: true, encoding: 'utf8' }).filter((file) =>
        file.endsWith('.case.md'),
      );
      assert.ok(files.length >= 3);
      for (const edition of ['learner', 'facilitator']) {
        const { code, out, err } = await handout(CASES, edition);
        assert.equal(code, 0, err);
        assert.equal(out.trim().split('\n').length, files.length);
      }
      assert.equal(written().length, files.length * 2);
    }).timeout(120_000); // two processes for each of the cases

    it('ends with 2 where it cannot write', async () => {
      write('a.case.md', whole);
      write('out', 'a file where a folder should be');
      const { code, err } = await handout('a.case.md', 'learner');
      assert.equal(code, 2);
      assert.match(err, /cannot be written/);
      assert.doesNotMatch(err, /\n\s+at /);
    });
  });
});
