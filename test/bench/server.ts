/**
 * The language server in a library of 2,000 cases, measured through real messages: from a keystroke to the diagnostics
 * of a case of 3,000 words, and to the completions; how long the first reading of the library takes, and the memory.
 */
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import {
  CompletionRequest,
  ConfigurationRequest,
  createProtocolConnection,
  DidChangeTextDocumentNotification,
  DidOpenTextDocumentNotification,
  ExitNotification,
  InitializedNotification,
  InitializeRequest,
  type ProtocolConnection,
  PublishDiagnosticsNotification,
  ShutdownRequest,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-languageserver/node';
import { READING_NOTIFICATION, type ReadingParams } from '../../src/server/protocol.js';

const CASES = 2_000;
const KEYSTROKES = 100;
/** Milliseconds, 95 of 100 times. */
const LIMITS = { diagnostics: 50, completion: 30 };

/**
 * @param cases the texts of the sample cases
 * @param long a case of about 3,000 words
 * @returns whether all is within the limits
 */
export async function benchServer(cases: readonly string[], long: string): Promise<boolean> {
  const folder = mkdtempSync(path.join(tmpdir(), 'encounter-bench-'));
  for (let index = 0; index < CASES; index += 1) {
    const below = path.join(folder, `ward-${index % 40}`);
    mkdirSync(below, { recursive: true });
    const text = otherwise(cases[index % cases.length] ?? '', index);
    writeFileSync(path.join(below, `case-${index}.case.md`), text);
  }
  const server = spawn(process.execPath, ['dist/server.js', '--stdio'], { stdio: ['pipe', 'pipe', 'inherit'] });
  const connection = createProtocolConnection(
    new StreamMessageReader(server.stdout),
    new StreamMessageWriter(server.stdin),
  );
  try {
    return await measure(connection, server, folder, long);
  } finally {
    await connection.sendRequest(ShutdownRequest.type);
    await connection.sendNotification(ExitNotification.type);
    connection.dispose();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function measure(
  connection: ProtocolConnection,
  server: ChildProcess,
  folder: string,
  long: string,
): Promise<boolean> {
  let published: (version: number | undefined, uri: string) => void = () => undefined;
  let readAll: () => void = () => undefined;
  const allRead = new Promise<void>((resolve) => {
    readAll = resolve;
  });
  connection.onNotification(PublishDiagnosticsNotification.type, ({ uri, version }) => published(version, uri));
  connection.onRequest(ConfigurationRequest.type, ({ items }) => items.map(() => ({ problems: { scope: 'library' } })));
  connection.onNotification(READING_NOTIFICATION, ({ uri }: ReadingParams) => {
    if (uri === null) readAll();
  });
  connection.listen();
  const begun = performance.now();
  await connection.sendRequest(InitializeRequest.type, {
    processId: process.pid,
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'library' }],
    initializationOptions: { watches: true },
    capabilities: { workspace: { configuration: true } },
  });
  await connection.sendNotification(InitializedNotification.type, {});
  await allRead;
  const cold = performance.now() - begun;
  const worked = processorSeconds(server);

  const uri = pathToFileURL(path.join(folder, 'long.case.md')).href;
  const answered = (wanted: number): Promise<void> =>
    new Promise((resolve) => {
      published = (version, of) => of === uri && version === wanted && resolve();
    });
  const opened = answered(1);
  const textDocument = { uri, languageId: 'encounter', version: 1, text: long };
  await connection.sendNotification(DidOpenTextDocumentNotification.type, { textDocument });
  await opened;

  // An author writes a sentence in the middle of the case, and then a word of the language.
  const line = Math.floor(long.split('\n').length / 2);
  const place = long.split('\n').findIndex((text, index) => index > line && text === '');
  const type = async (version: number, character: number, text: string): Promise<void> => {
    const at = { line: place, character };
    const contentChanges = [{ range: { start: at, end: at }, text }];
    await connection.sendNotification(DidChangeTextDocumentNotification.type, {
      textDocument: { uri, version },
      contentChanges,
    });
  };
  const before = processorSeconds(server);
  const diagnostics: number[] = [];
  const completion: number[] = [];
  for (let key = 0; key < KEYSTROKES; key += 1) {
    const version = key + 2;
    const done = answered(version);
    const pressed = performance.now();
    await type(version, key, 'she waited and '[key % 15] ?? 'x');
    await done;
    if (key >= 10) diagnostics.push(performance.now() - pressed);
  }
  const typed = processorSeconds(server);
  for (let key = 0; key < KEYSTROKES; key += 1) {
    const version = KEYSTROKES + key + 2;
    const pressed = performance.now();
    await type(version, KEYSTROKES + key, key % 4 === 3 ? '\n' : ':');
    await connection.sendRequest(CompletionRequest.type, {
      textDocument: { uri },
      position: { line: place, character: KEYSTROKES + key + (key % 4 === 3 ? 0 : 1) },
    });
    if (key >= 10) completion.push(performance.now() - pressed);
  }

  const memory = residentMegabytes(server);
  console.log(`server: a library of ${CASES} cases, and one of ${long.split(/\s+/).length} words that is typed in`);
  console.log(`first reading  ${(cold / 1000).toFixed(1)} s, all problems of all cases told${seconds(worked)}`);
  if (memory !== undefined) console.log(`memory         ${memory.toFixed(0)} MB`);
  if (before !== undefined && typed !== undefined)
    console.log(`each key        ${(((typed - before) * 1000) / KEYSTROKES).toFixed(1)} ms of the processor’s time`);
  const good = [
    told('diagnostics', diagnostics, LIMITS.diagnostics),
    told('completion', completion, LIMITS.completion),
  ];
  return good.every(Boolean);
}

/** The same case with another id, and with a word of its own in each of its sentences that end a line. */
function otherwise(text: string, index: number): string {
  const word = [...String(index)].map((digit) => 'bcdfghjklm'[Number(digit)]).join('');
  return text.replace(/^id: .*$/m, `id: case-${index}`).replace(/(\p{L})([.?!…])$/gmu, `$1 ${word}$2`);
}

function told(name: string, times: readonly number[], limit: number): boolean {
  const sorted = [...times].sort((a, b) => a - b);
  const part = (share: number): number => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  const good = part(0.95) <= limit;
  const verdict = good ? '' : `  more than ${limit}`;
  console.log(
    `${name.padEnd(13)}  ${part(0.5).toFixed(1)} ms in the middle, ${part(0.95).toFixed(1)} ms 95 of 100 times${verdict}`,
  );
  return good;
}

const seconds = (worked: number | undefined): string =>
  worked === undefined ? '' : `; ${worked.toFixed(1)} s of the processor’s time`;

/** What the process has worked, all its threads together, where the system tells: a busy machine does not change it much. */
function processorSeconds({ pid }: ChildProcess): number | undefined {
  try {
    const [user, system] = readFileSync(`/proc/${pid}/stat`, 'utf8').split(') ')[1]?.split(' ').slice(11, 13) ?? [];
    return (Number(user) + Number(system)) / 100;
  } catch {
    return undefined;
  }
}

/** What the process keeps in memory, where the system tells. */
function residentMegabytes({ pid }: ChildProcess): number | undefined {
  try {
    const kilobytes = /^VmRSS:\s+(\d+) kB/m.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1];
    return kilobytes === undefined ? undefined : Number(kilobytes) / 1024;
  } catch {
    return undefined;
  }
}
