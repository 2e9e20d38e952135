// The door to the suites that run in the web extension host, a worker of the browser: VS Code calls `run`.
import * as vscode from 'vscode';
import { EVERYWHERE, judge, outcomeOf } from './suites';

/** Runs the suites with the mocha that the build puts before them, and leaves the result in the folder that is open: a worker has no other files. */
export async function run(): Promise<void> {
  const { grep } = globalThis as { readonly grep?: string };
  mocha.setup({ ui: 'bdd', timeout: 20_000, forbidOnly: true, reporter: Mocha.reporters.Base, ...(grep && { grep }) });
  for (const load of EVERYWHERE) await load();
  const result = await outcomeOf((done) => mocha.run(done));
  const folder = vscode.workspace.workspaceFolders?.[0]?.uri;
  if (!folder) throw new Error('No folder is open.');
  const bytes = new TextEncoder().encode(JSON.stringify(result));
  await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(folder, 'result.json'), bytes);
  judge(result);
}
