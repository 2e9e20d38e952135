/** Runs suites inside an extension host and says what came of them. */
import * as vscode from 'vscode';

/** What a run leaves behind: it proves that mocha finished. */
export interface Result {
  readonly vscode: string;
  readonly ui: string;
  readonly stats: Partial<Mocha.Stats>;
  readonly failures: readonly { readonly title: string; readonly stack: string }[];
}

/** Every suite that runs wherever the extension does. They are loaded late, for mocha must define `describe` first. */
export const EVERYWHERE: readonly (() => Promise<unknown>)[] = [
  () => import('./activation.suite'),
  () => import('./authoring.suite'),
  () => import('./diagnostics.suite'),
  () => import('./doing.suite'),
  () => import('./folders.suite'),
  () => import('./hanging.suite'),
  () => import('./moving.suite'),
  () => import('./preview.suite'),
  () => import('./reading.suite'),
];

/** @param start mocha’s own `run` */
export async function outcomeOf(start: (done: () => void) => Mocha.Runner): Promise<Result> {
  const failures: { readonly title: string; readonly stack: string }[] = [];
  const stats = await new Promise<Partial<Mocha.Stats>>((resolve) => {
    const runner = start(() => resolve(runner.stats ?? {}));
    runner.on('fail', (test, error: Error) =>
      failures.push({ title: test.fullTitle(), stack: error.stack ?? String(error) }),
    );
  });
  return { vscode: vscode.version, ui: vscode.UIKind[vscode.env.uiKind] ?? '', stats, failures };
}

/** VS Code takes a run that rejects for one that failed. */
export function judge({ stats, failures }: Result): void {
  if (failures.length > 0) throw new Error(`${failures.length} failed`);
  if (!stats.passes) throw new Error('No test ran.');
}
