/**
 * Knows which case the server has in hand. Each case that is sent is answered with diagnostics, and cases are taken in
 * the order in which they came: the first that is not answered is the one that the server works on, or died of.
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
  /** The server ended by itself. The case to set aside, if it died of the same one twice. */
  readonly died: () => string | undefined;
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
  const inHand = new Set<Task>();
  const checks = new Map<string, Task>();
  let suspect: string | undefined;
  let timer: NodeJS.Timeout | undefined;
  const first = (): Task | undefined => inHand.values().next().value;

  /** The time of the first begins when it becomes the first. */
  function watchFirst(): void {
    clearInterval(timer);
    if (inHand.size === 0) return;
    let waited = 0;
    timer = setInterval(() => {
      waited += TICK;
      if (waited < patience()) return;
      const task = first();
      forget();
      if (task) hung(task.uri);
    }, TICK);
  }

  function remove(task: Task): void {
    const wasFirst = first() === task;
    inHand.delete(task);
    if (wasFirst) watchFirst();
  }

  function forget(): void {
    clearInterval(timer);
    inHand.clear();
    checks.clear();
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
      const before = checks.get(uri);
      const wasFirst = before !== undefined && first() === before;
      if (before) inHand.delete(before);
      const task = { uri, version, isQuestion: false };
      checks.set(uri, task);
      inHand.add(task);
      if (wasFirst || first() === task) watchFirst();
    },
    answered,
    asked(uri) {
      const task = { uri, version: 0, isQuestion: true };
      inHand.add(task);
      if (first() === task) watchFirst();
      return () => remove(task);
    },
    died() {
      // Answers to questions may have come, and not have been looked at yet.
      const tasks = [...inHand];
      const uri = (tasks.find(({ isQuestion }) => !isQuestion) ?? tasks[0])?.uri;
      forget();
      const again = uri !== undefined && uri === suspect;
      suspect = again ? undefined : uri;
      return again ? uri : undefined;
    },
    dispose: forget,
  };
}
