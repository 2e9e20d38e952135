/** The server’s door in a browser: a worker, so that a hostile file can at worst cost this worker. */
import { BrowserMessageReader, BrowserMessageWriter, createConnection } from 'vscode-languageserver/browser';
import { serve } from './server.js';

// This file is checked with the types of a page; in a worker, it is the worker itself that speaks.
const worker = globalThis as unknown as DedicatedWorkerGlobalScope;
serve(createConnection(new BrowserMessageReader(worker), new BrowserMessageWriter(worker)));

interface DedicatedWorkerGlobalScope extends Worker {}
