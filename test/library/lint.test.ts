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

  it('says of settings by another name that they have no effect, once, and goes by those of the right name', async () => {
    for (const name of ['encounter.yml', '.encounter.yaml', 'Encounter.yml']) {
      const misnamed = write(name, 'rules:\n  balance/perspective: off\n');
      const files = [write('one.case.md', CASE), write('two.case.md', CASE)];
      const { code, out } = await lint(...files);
      equal(code, 0);
      match(out, /balance\/perspective/);
      equal(out.split(`This file is called ‘${name}’`).length, 2, out);
      match(out, /nothing that stands here has an effect\.[\s→]+Give it the name ‘encounter\.yaml’/);
      rmSync(misnamed);
    }
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

  describe('with other cases beside it', () => {
    const called = (id: string, name = 'Mrs Kelly', part = 'patient'): string =>
      CASE.replace('format:', `id: ${id}\nformat:`).replace(
        'name: Mrs Kelly\n    part: patient',
        `name: ${name}\n    part: ${part}`,
      );

    it('finds an id that two of them have, and a name that is two people', async () => {
      write('encounter.yaml', '');
      write('pain/one.case.md', called('same'));
      const two = write('two.case.md', called('same', 'Mr Kelly', 'relative'));
      const { out } = await lint(two);
      match(out, /library\/duplicate-id/);
      match(out, /‘pain\/one\.case\.md’ has the id ‘same’ too/);
      match(
        out,
        /The key ‘kelly’ means Mr Kelly \(relative\) in this case, and Mrs Kelly \(patient\) in ‘pain\/one\.case\.md’\.[\s→]+If they are two people, give one of them a key of their own, as ‘mr-kelly’ here/,
      );
      const both = (await lint(root)).out;
      equal(both.match(/library\/duplicate-id/g)?.length, 2);
      match(both, /‘\.\.\/two\.case\.md’ has the id/);
    });

    it('takes the files it looks through for the library where there are no settings, and others for none', async () => {
      const one = write('one.case.md', called('same'));
      const two = write('two.case.md', called('same'));
      equal((await lint(two)).out.includes('library/'), false);
      match((await lint(one, two)).out, /library\/duplicate-id/);
    });

    it('leaves a library within the library to itself, and what is no text', async () => {
      write('encounter.yaml', '');
      write('inner/encounter.yaml', '');
      write('inner/one.case.md', called('same'));
      writeFileSync(path.join(root, 'broken.case.md'), Buffer.from([0xff, 0xfe, 0x41]));
      const two = write('two.case.md', called('same'));
      equal((await lint(two)).out.includes('library/'), false);
    });
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
