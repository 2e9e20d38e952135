// The licences of the packages that a bundle holds: they ask that their text comes along.
import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

const PACKAGE = /^(?:.*\/)?node_modules\/((?:@[^/]+\/)?[^/]+)\//;

/**
 * @param {readonly string[]} inputs files that were bundled, relative to `root`, with `/`
 * @param {string} root the project’s folder
 * @returns {string} for each package its name, version, licence and the licence’s text, in the order of names
 */
export function noticesOf(inputs, root) {
  const folders = new Map();
  for (const input of inputs) {
    const match = PACKAGE.exec(input);
    if (match) folders.set(match[0], match[1]);
  }
  const parts = [...folders].map(([folder]) => noticeOf(path.join(root, folder)));
  const head = 'Encounter holds parts of the packages below, each under the licence that follows its name.\n';
  return [head, ...[...new Set(parts)].sort()].join(`\n${'-'.repeat(80)}\n\n`);
}

function noticeOf(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  const file = readdirSync(folder).find((entry) => /^(licen[cs]e|copying)(\.\w+)?$/i.test(entry));
  const text = file ? readFileSync(path.join(folder, file), 'utf8').replaceAll('\r\n', '\n').trim() : '';
  return `${name} ${version} (${license})\n${text && `\n${text}\n`}`;
}
