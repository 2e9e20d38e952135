/**
 * A conversation with a browser over two pipes of its own process, in the DevTools protocol
 * (https://chromedevtools.github.io/devtools-protocol/): no port is opened that anybody else could talk to.
 */
import type { ChildProcess } from 'node:child_process';
import type { Readable, Writable } from 'node:stream';

export type Answer = Readonly<Record<string, unknown>>;

export interface Conversation {
  /** @returns the browser’s answer; rejects if it has none, or ends */
  ask(method: string, params?: object, session?: string): Promise<Answer>;
  /** Resolves when the browser tells of it. */
  hear(event: string): Promise<Answer>;
}

interface Message {
  readonly id?: number;
  readonly method?: string;
  readonly params?: Answer;
  readonly result?: Answer;
  readonly error?: { readonly message?: string };
}

interface Waiting {
  readonly resolve: (answer: Answer) => void;
  readonly reject: (error: Error) => void;
}

/** The file descriptors on which a browser with `--remote-debugging-pipe` listens and answers. */
export const PIPES = { listens: 3, answers: 4 } as const;

const END = '\0';

/** Talks with a browser that was started with `--remote-debugging-pipe`. */
export function converse(browser: ChildProcess): Conversation {
  const listens = browser.stdio[PIPES.listens] as Writable;
  const answers = browser.stdio[PIPES.answers] as Readable;
  const asked = new Map<number, Waiting>();
  const heard = new Map<string, Waiting>();
  let last = 0;
  let ended: Error | undefined;

  const take = ({ id, method, params = {}, result = {}, error }: Message): void => {
    if (method !== undefined) {
      heard.get(method)?.resolve(params);
      heard.delete(method);
    }
    const waiting = id === undefined ? undefined : asked.get(id);
    if (id === undefined || waiting === undefined) return;
    asked.delete(id);
    if (error) waiting.reject(new Error(error.message ?? 'it refused'));
    else waiting.resolve(result);
  };
  const end = (why: string): void => {
    ended ??= new Error(why);
    for (const { reject } of [...asked.values(), ...heard.values()]) reject(ended);
    asked.clear();
    heard.clear();
  };

  let pieces: string[] = [];
  answers.setEncoding('utf8');
  answers.on('data', (text: string) => {
    const [first = '', ...rest] = text.split(END);
    pieces.push(first);
    for (const piece of rest) {
      take(JSON.parse(pieces.join('')) as Message);
      pieces = [piece];
    }
  });
  answers.on('close', () => end('it ended'));
  browser.on('error', (error) => end(error.message));
  // A browser that ends while it is spoken to is told of by its end.
  for (const stream of [listens, answers]) stream.on('error', (error) => end(error.message));

  const wait = (list: Map<number | string, Waiting>, key: number | string): Promise<Answer> =>
    new Promise((resolve, reject) => {
      if (ended) reject(ended);
      else list.set(key, { resolve, reject });
    });
  return {
    ask: (method, params = {}, session) => {
      last += 1;
      const answer = wait(asked as Map<number | string, Waiting>, last);
      if (!ended) listens.write(JSON.stringify({ id: last, method, params, sessionId: session }) + END);
      return answer;
    },
    hear: (event) => wait(heard as Map<number | string, Waiting>, event),
  };
}
