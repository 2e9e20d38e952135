/** Handouts as files to give away, as any client of the server may ask for them. */
import { deepEqual, doesNotMatch, equal, match, ok, rejects } from 'node:assert/strict';
import { chmodSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { CancellationTokenSource } from 'vscode-languageserver/node';
import { SHOWN_RULES } from '../../src/rules/shown.js';
import {
  EXPORT_REQUEST,
  type ExportAnswer,
  type ExportedFile,
  type ExportParams,
  SHOWN_IDS,
} from '../../src/server/protocol.js';
import { browserOptions } from '../host/chromium.mjs';
import { type Client, startClient } from './client.js';

const CASE = `---
title: "The letter in her bag"
format: unfolding
people:
  shah: { name: Dr Shah, part: clinician }
  kelly: { name: Mrs Kelly, part: patient }
origin: fictional
---

Mrs Kelly brings a letter. ![Her letter](letter.png)

::part[The second visit]

She has read it aloud.

:::facilitator
Give the silence time.
:::
`;
const PICTURE = 'data:image/png;base64,iVBORw0KGgo=';

describe('a handout as files', () => {
  let client: Client;
  let folder = '';
  let files = 0;
  let browser: string | undefined;

  before(async () => {
    folder = mkdtempSync(path.join(tmpdir(), 'encounter-export-'));
    const [options] = await browserOptions();
    browser = options?.executablePath;
    client = await startClient({}, { env: { ...process.env, ...options?.env } });
  });

  after(async () => {
    equal(await client.end(), 0);
    rmSync(folder, { recursive: true, force: true });
  });

  const newUri = () => `file:///cases/case%20${++files}.case.md`;
  const ask = (params: Partial<ExportParams> & { readonly uri: string }) =>
    client.connection.sendRequest<ExportAnswer | null>(EXPORT_REQUEST, { edition: 'learner', to: ['html'], ...params });
  const opened = async (text = CASE): Promise<string> => {
    const uri = newUri();
    await client.open(uri, text);
    return uri;
  };

  it('is made in each kind of file that is asked for, under the name of the case and the reader', async () => {
    const uri = await opened();
    const made = filesIn(await ask({ uri, to: ['html', 'docx', 'md', 'json'] }));
    deepEqual(
      made.map(({ name }) => name),
      ['html', 'docx', 'md', 'json'].map((kind) => `case ${files}.learner.${kind}`),
    );
    const [page, word, markdown, data] = made;
    match(page?.content ?? '', /^<!doctype html>/);
    doesNotMatch(page?.content ?? '', /data-offset/);
    equal(word?.encoding, 'base64');
    equal(Buffer.from(word?.content ?? '', 'base64').toString('latin1', 0, 2), 'PK');
    match(markdown?.content ?? '', /^# The letter in her bag/m);
    equal(JSON.parse(data?.content ?? '').edition, 'learner');
    for (const { content, encoding } of made)
      doesNotMatch(Buffer.from(content, encoding).toString('latin1'), /silence/);
    match(filesIn(await ask({ uri, edition: 'facilitator' }))[0]?.content ?? '', /silence/);
  });

  it('holds the pictures that the client brings, and is set for the paper that it names', async () => {
    const uri = await opened();
    const [page] = filesIn(await ask({ uri, paper: 'letter', pictures: { 'letter.png': PICTURE } }));
    ok(page?.content.includes(`src="${PICTURE}"`));
    match(page?.content ?? '', /size: ?letter/i);
  });

  it('is a sheet for each part if that is asked for', async () => {
    const made = filesIn(await ask({ uri: await opened(), parts: true }));
    deepEqual(
      made.map(({ name }) => name),
      ['opening', 'part-1'].map((part) => `case ${files}.learner.${part}.html`),
    );
    doesNotMatch(made[0]?.content ?? '', /read it aloud/);
    doesNotMatch(made[1]?.content ?? '', /brings a letter/);
  });

  it('is refused where it is not certain what its readers may see, with the place and the reason', async () => {
    const stray = `${CASE}\nHe reads it twice.\n\n:::\n`;
    const uri = await opened(stray);
    const refused = await ask({ uri, to: ['html', 'docx', 'md', 'json', 'pdf'] });
    ok(refused && 'doubt' in refused);
    equal(refused.doubt.at, stray.lastIndexOf(':::'));
    ok(refused.doubt.why.length > 20);
    const whole = await ask({ uri, edition: 'facilitator' });
    ok(whole && 'files' in whole && whole.errors > 0);
  });

  it('is made with a note that learners read, and says how many there are, and where', async () => {
    const open = `${CASE}\nFacilitator: do not rescue her.\n\nNote for the tutor: wait.\n`;
    const uri = await opened(open);
    const made = await ask({ uri });
    ok(made && 'files' in made);
    deepEqual(made.shown, { count: 2, at: open.indexOf('Facilitator: do not') });
    const ofLeader = await ask({ uri, edition: 'facilitator' });
    ok(ofLeader && 'files' in ofLeader && ofLeader.shown === undefined);
    deepEqual(SHOWN_IDS, SHOWN_RULES);
    const sound = await ask({ uri: await opened() });
    ok(sound && 'files' in sound && sound.shown === undefined);
  });

  it('is printed as a PDF by the browser that the client names', async function () {
    if (browser === undefined) this.skip();
    this.timeout(60_000);
    const [file] = filesIn(await ask({ uri: await opened(), to: ['pdf'], browser }));
    equal(file?.name, `case ${files}.learner.pdf`);
    equal(Buffer.from(file?.content ?? '', 'base64').toString('latin1', 0, 5), '%PDF-');
  });

  it('is no PDF where the browser is none, or prints nothing, and the client is told which', async () => {
    const uri = await opened();
    const missing = path.join(folder, 'gone');
    deepEqual(await ask({ uri, to: ['pdf'], browser: missing }), {
      unprinted: { trouble: 'missing', browser: missing },
    });
    deepEqual(await ask({ uri, to: ['html', 'pdf'], browser: process.execPath }), {
      unprinted: { trouble: 'failed', browser: process.execPath },
    });
  });

  it('never starts a program that is named from where one happens to be', async function () {
    if (process.platform === 'win32') this.skip();
    const program = path.join(folder, 'chromium');
    writeFileSync(program, `#!/bin/sh\necho started > '${path.join(folder, 'started')}'\n`);
    chmodSync(program, 0o755);
    const uri = await opened();
    for (const named of [path.relative(process.cwd(), program), './chromium', '../chromium']) {
      const answer = await ask({ uri, to: ['pdf'], browser: named });
      deepEqual(answer, { unprinted: { trouble: 'missing', browser: named } });
    }
    equal(existsSync(path.join(folder, 'started')), false);
    await ask({ uri, to: ['pdf'], browser: program });
    equal(existsSync(path.join(folder, 'started')), true, 'by its whole path it would have been');
  });

  it('is no longer printed when nobody waits for it', async function () {
    if (process.platform === 'win32') this.skip();
    const slow = path.join(folder, 'slow');
    writeFileSync(slow, `#!/bin/sh\necho $$ > '${path.join(folder, 'pid')}'\nexec sleep 60\n`);
    chmodSync(slow, 0o755);
    const uri = await opened();
    const waiting = new CancellationTokenSource();
    const params = { uri, edition: 'learner', to: ['pdf'], browser: slow };
    const answer = client.connection.sendRequest<ExportAnswer>(EXPORT_REQUEST, params, waiting.token);
    while (!existsSync(path.join(folder, 'pid'))) await ask({ uri });
    waiting.cancel();
    deepEqual(await answer, { unprinted: { trouble: 'failed', browser: slow } });
  });

  for (const wrong of [
    { to: 'html' },
    { to: ['exe'] },
    { to: ['pdf'], browser: 1 },
    { to: ['html'], paper: 'a3' },
    { to: ['html'], pictures: { 'a.png': 1 } },
  ]) {
    it(`is not made of what is no request: ${JSON.stringify(wrong)}`, async () => {
      const params = { uri: await opened(), edition: 'learner', ...wrong };
      await rejects(client.connection.sendRequest(EXPORT_REQUEST, params), /needs a uri, an edition and kinds/);
    });
  }
});

function filesIn(answer: ExportAnswer | null): readonly ExportedFile[] {
  ok(answer && 'files' in answer, JSON.stringify(answer));
  return answer.files;
}
