/** A letter typed into a long case and then completions asked for, in the server as it runs in an editor. */
import { type Client, startClient } from '../server/client.js';
import { documentOf } from '../server/cursor.js';

/** Milliseconds from the letter to the list, for 95 of 100. */
const LIMIT = 30;
const TURNS = 200;

/** @param text a case of about 3,000 words */
export async function benchCompletion(text: string): Promise<boolean> {
  const client = await startClient();
  const uri = 'file:///bench/long.case.md';
  await client.open(uri, text);
  const { lineCount } = documentOf(text);
  const times: number[] = [];
  for (let turn = 0; turn < TURNS; turn += 1) times.push(await letter(client, uri, turn + 2, lineCount - 1, turn));
  await client.end();
  const [p50 = 0, p95 = 0] = [0.5, 0.95].map((share) => times.toSorted((a, b) => a - b)[Math.floor(TURNS * share)]);
  console.log(`completion: ${text.split(/\s+/).length} words, ${TURNS} letters`);
  console.log(`median ${p50.toFixed(1)} ms, p95 ${p95.toFixed(1)} ms${p95 > LIMIT ? `  more than ${LIMIT}` : ''}`);
  return p95 <= LIMIT;
}

async function letter(client: Client, uri: string, version: number, line: number, character: number): Promise<number> {
  const position = { line, character };
  const begun = performance.now();
  await client.change(uri, version, { start: position, end: position }, 'v');
  await client.connection.sendRequest('textDocument/completion', {
    textDocument: { uri },
    position: { line, character: character + 1 },
  });
  return performance.now() - begun;
}
