import assert from 'node:assert/strict';
import { symlinkSync } from 'node:fs';
import * as vscode from 'vscode';
import { caseLinkOf } from '../../../src/extension/links.js';
import { picturesFor } from '../../../src/extension/pictures.js';

const PNG = Buffer.from(
  'iVBORw0KGgoAAAANSUhEUgAAAAIAAAABCAYAAAD0In+KAAAADklEQVR42mNkYPhfDwADAQH/pw4jJgAAAABJRU5ErkJggg==',
  'base64',
);

describe('A link of a handout', () => {
  const root = () => vscode.workspace.workspaceFolders?.[0]?.uri ?? vscode.Uri.file('/nowhere');
  const from = () => vscode.Uri.joinPath(root(), 'balint', 'a.case.md');

  it('leads to another case of the folder that is open, and to a block of it', () => {
    const link = caseLinkOf('../pain/b%20c.case.md#q1', from());
    assert.equal(link?.uri.toString(), vscode.Uri.joinPath(root(), 'pain', 'b c.case.md').toString());
    assert.equal(link?.id, 'q1');
    assert.equal(caseLinkOf('b.case.md', from())?.id, '');
  });

  for (const href of [
    '../../outside.case.md',
    '..%2F..%2Foutside.case.md',
    '..%5C..%5Coutside.case.md',
    '..\\..\\outside.case.md',
    '/etc/a.case.md',
    '//example.org/a.case.md',
    'file:///etc/a.case.md',
    'command:workbench.action.quit?a.case.md',
    'vscode://a/b.case.md',
    'a%00.case.md',
    'a%ZZ.case.md',
    '../README.md',
    '#a.case.md',
  ]) {
    it(`leads nowhere else: ${href}`, () => assert.equal(caseLinkOf(href, from()), undefined));
  }
});

describe('Pictures of a handout', () => {
  let from: vscode.Uri;
  const folder = () => vscode.workspace.workspaceFolders?.[0]?.uri;

  before(async () => {
    const root = folder();
    assert.ok(root, 'a folder is open');
    from = vscode.Uri.joinPath(root, 'pictures', 'a.case.md');
    const write = (name: string, bytes: Uint8Array) =>
      vscode.workspace.fs.writeFile(vscode.Uri.joinPath(root, 'pictures', name), bytes);
    await write('a b.png', PNG);
    await write('text.png', new TextEncoder().encode('<svg onload="alert(1)"/>'));
    await write('huge.png', Buffer.concat([PNG, Buffer.alloc(8 * 1024 * 1024)]));
    await vscode.workspace.fs.writeFile(vscode.Uri.joinPath(root, '..', 'outside.png'), PNG);
    try {
      symlinkSync('..', vscode.Uri.joinPath(root, 'pictures', 'up').fsPath, 'junction');
    } catch {
      // not every system lets everybody make links; then there is none to follow
    }
  });

  it('are those of the folder, whatever is in their names', async () => {
    const pictures = await picturesFor(from, ['a%20b.png']);
    assert.equal(pictures['a%20b.png'], `data:image/png;base64,${PNG.toString('base64')}`);
  });

  for (const address of [
    'text.png',
    'huge.png',
    'missing.png',
    '../../outside.png',
    'up/pictures/a%20b.png',
    'up/../../outside.png',
    '/etc/hostname',
    'https://example.org/a.png',
    'data:image/png;base64,AAAA',
    '..%5C..%5Coutside.png',
    '%ZZ.png',
  ]) {
    it(`are no others: ${address}`, async () => {
      assert.deepEqual(await picturesFor(from, [address]), { [address]: '' });
    });
  }
});
