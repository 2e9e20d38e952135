/**
 * Knows which case the server has in hand. It says so before it reads or checks one. Of all else that it does, cases
 * are taken in the order in which they came: each that is sent is answered with diagnostics, and the first that is not
 * answered is the one that the server works on, or died of.
 */

/** Milliseconds that a case may take. The guards of the parser end all that we know of in far less. */
export const PATIENCE = 15_000;
/** Time is counted in pieces of so many milliseconds: of a night in which the machine slept, one passes. */
const TICK = 250;

export interface Watch {
  /** The case was opened, or its text changed; this version will be answered with diagnostics. */
  readonly sent: (uri: string, version?: number) => void;
  /** Its diagnostics came, or it was closed. Those of an older version are no answer. */
  readonly answered: (uri: string, version?: number) => void;
  /** Something is asked about the case. Call what it returns when the answer has come. */
  readonly asked: (uri: string) => () => void;
  /** The server says that it reads or checks this case now; `undefined`: that it has come to an end with it. */
  readonly inHand: (uri: string | undefined) => void;
  /** The server ended by itself. The case to set aside, if it died of the same one twice. */
  readonly died: () => string | undefined;
  /** A server is ready. What was sent since the last one ended went nowhere, and is sent to this one again. */
  readonly started: () => void;
  readonly dispose: () => void;
}

/** A case that the server has to read, or a question about one. */
interface Task {
  readonly uri: string;
  readonly version: number;
  readonly isQuestion: boolean;
}

/** `hung` is told of the case that the server does not come back from; `patience` is in milliseconds. */
export function createWatch(hung: (uri: string) => void, patience = () => PATIENCE): Watch {
  const waiting = new Set<Task>();
  const checks = new Map<string, Task>();
  let told: string | undefined;
  let suspect: string | undefined;
  let isDown = false;
  let timer: NodeJS.Timeout | undefined;
  const first = (): Task | undefined => waiting.values().next().value;

  /** The time of the first begins when it becomes the first. */
  function watchFirst(): void {
    clearInterval(timer);
    if (waiting.size === 0) return;
    let waited = 0;
    timer = setInterval(() => {
      waited += TICK;
      if (waited < patience()) return;
      const uri = told ?? first()?.uri;
      forget();
      if (uri !== undefined) hung(uri);
    }, TICK);
  }

  function remove(task: Task): void {
    const wasFirst = first() === task;
    waiting.delete(task);
    if (wasFirst) watchFirst();
  }

  function forget(): void {
    clearInterval(timer);
    waiting.clear();
    checks.clear();
    told = undefined;
  }

  function answered(uri: string, version = Number.POSITIVE_INFINITY): void {
    const task = checks.get(uri);
    if (!task || version < task.version) return;
    checks.delete(uri);
    if (suspect === uri) suspect = undefined;
    remove(task);
  }

  return {
    sent(uri, version = 0) {
      if (isDown) return;
      const before = checks.get(uri);
      const wasFirst = before !== undefined && first() === before;
      if (before) waiting.delete(before);
      const task = { uri, version, isQuestion: false };
      checks.set(uri, task);
      waiting.add(task);
      if (wasFirst || first() === task) watchFirst();
    },
    answered,
    asked(uri) {
      if (isDown) return () => undefined;
      const task = { uri, version: 0, isQuestion: true };
      waiting.add(task);
      if (first() === task) watchFirst();
      return () => remove(task);
    },
    died() {
      // Answers to questions may have come, and not have been looked at yet.
      const tasks = [...waiting];
      const uri = told ?? (tasks.find(({ isQuestion }) => !isQuestion) ?? tasks[0])?.uri;
      forget();
      isDown = true;
      const again = uri !== undefined && uri === suspect;
      suspect = again ? undefined : uri;
      return again ? uri : undefined;
    },
    inHand(uri) {
      told = uri;
    },
    started() {
      isDown = false;
    },
    dispose: forget,
  };
}
