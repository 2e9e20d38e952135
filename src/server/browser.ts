/** The server’s door in a browser: a worker, so that a hostile file can at worst cost this worker. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { createIdle } from './idle.js';
import type { Texts } from './l10n.js';
import { serve } from './server.js';

// This file is checked with the types of a page; in a worker, it is the worker itself that speaks.
const worker = globalThis as unknown as DedicatedWorkerGlobalScope;
const [reader, writer] = [new BrowserMessageReader(worker), new BrowserMessageWriter(worker)];
const idle = createIdle();
serve(createConnection(reader, writer, { messageStrategy: idle.messages }), {
  idle,
  german: () => handedIn.encounterGerman ?? {},
});

/** By `src/extension/worker.ts`, in a German editor. */
const handedIn = globalThis as { readonly encounterGerman?: Texts };

interface DedicatedWorkerGlobalScope extends Worker {}
