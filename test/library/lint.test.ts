/** `encounter lint` with the settings of a library, on folders of its own. */
import { deepEqual, equal, match } from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { lintCommand } from '../../src/cli/lint.js';
import { findSettings } from '../../src/library/node-settings.js';

/** A case in which one voice alone is heard: `balance/perspective`. */
const CASE = `---
title: One side
format: reflective-practice
origin: fictional
people:
  kelly:
    name: Mrs Kelly
    part: patient
  shah:
    name: Dr Shah
    part: clinician
---

:::voice{of=shah}
I saw her name on the list.
:::
`;

describe('encounter lint in a library', () => {
  let root = '';
  const write = (file: string, text: string): string => {
    const place = path.join(root, file);
    mkdirSync(path.dirname(place), { recursive: true });
    writeFileSync(place, text);
    return place;
  };
  const lint = async (...args: string[]) => {
    let out = '';
    const output = { out: (text: string) => (out += text), err: () => {}, colour: false };
    const code = await lintCommand.run(args, output);
    return { code, out };
  };

  beforeEach(() => {
    root = mkdtempSync(path.join(tmpdir(), 'encounter-library-'));
    mkdirSync(path.join(root, '.git'));
  });
  afterEach(() => rmSync(root, { recursive: true }));

  it('finds the nearest encounter.yaml upwards, and none above the repository', async () => {
    const file = write('outer/inner/pain/one.case.md', CASE);
    equal(await findSettings(file), undefined);
    const outermost = write('encounter.yaml', '');
    equal(await findSettings(file), outermost);
    const outer = write('outer/encounter.yaml', '');
    equal(await findSettings(file), outer);
    mkdirSync(path.join(root, 'outer', 'inner', '.git'));
    equal(await findSettings(file), undefined);
    mkdirSync(path.join(root, 'outer', 'inner', 'encounter.yaml'));
    equal(await findSettings(file), undefined);
  });

  it('takes a rule’s severity from it, and is silent of what is off', async () => {
    const file = write('one.case.md', CASE);
    match((await lint(file)).out, /balance\/perspective/);
    write('encounter.yaml', 'rules:\n  balance/perspective: error\n');
    equal((await lint(file)).code, 1);
    write('encounter.yaml', 'rules:\n  balance/perspective: off\n');
    const { code, out } = await lint(file);
    equal(code, 0);
    equal(out.includes('balance/perspective'), false);
  });

  it('tells once what is wrong with the settings themselves', async () => {
    write('encounter.yaml', 'rules:\n  balance/perspective: fatal\n');
    const files = [write('one.case.md', CASE), write('two.case.md', CASE)];
    const { code, out } = await lint('--format', 'json', ...files);
    equal(code, 1);
    deepEqual(out.match(/fatal/g)?.length, 1);
    match(out, /encounter\.yaml/);
  });
});
