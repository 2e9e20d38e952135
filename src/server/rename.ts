/** Renaming: the keys and names of people, ids and the keys of sources, in the front matter and below it at once. */
import {
  ErrorCodes,
  type PrepareRenameResult,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { CaseFile } from '../language/parse.js';
import { plainName } from '../language/people.js';
import { RESERVED_KEYS } from '../language/vocabulary.js';
import type { OpenCase } from './documents.js';
import type { Feature } from './feature.js';
import { type Mention, mentionAt, mentionsOf, sameAs } from './mentions.js';
import { editorRange, offsetAt } from './text-places.js';

export const rename: Feature = {
  capabilities: () => ({ renameProvider: { prepareProvider: true } }),
  listen({ connection, caseAt, client }) {
    connection.onPrepareRename(({ textDocument, position }): PrepareRenameResult | ResponseError => {
      const open = caseAt(textDocument.uri);
      const found = open && renamable(open.file, offsetAt(open.file, position));
      if (!open || found === undefined) return refused(NOTHING_HERE);
      if (typeof found === 'string') return refused(found);
      const { range } = found;
      return { range: editorRange(open.file, range), placeholder: open.file.text.slice(range.start, range.end) };
    });
    connection.onRenameRequest(({ textDocument, position, newName }): WorkspaceEdit | ResponseError => {
      const open = caseAt(textDocument.uri);
      if (!open) return refused(NOTHING_HERE);
      const edits = renameAt(open.file, offsetAt(open.file, position), newName);
      return typeof edits === 'string'
        ? refused(edits)
        : workspaceEdit(open, edits, client().workspace?.workspaceEdit?.documentChanges === true);
    });
  },
};

const NOTHING_HERE = 'Only the key or the name of a person, an id, or the key of a source can be renamed.';

const refused = (why: string): ResponseError => new ResponseError(ErrorCodes.InvalidRequest, why);

function workspaceEdit({ uri, version }: OpenCase, edits: TextEdit[], versioned: boolean): WorkspaceEdit {
  return versioned ? { documentChanges: [{ textDocument: { uri, version }, edits }] } : { changes: { [uri]: edits } };
}

/** What can be renamed at an offset, or why it cannot. */
function renamable(file: CaseFile, offset: number): Mention | string {
  const mention = mentionAt(file, offset);
  if (!mention || mention.kind === 'objective') return NOTHING_HERE;
  if (mention.kind === 'person' && mention.key === 'team')
    return '‘team’ stands for the team in every case, and keeps its name.';
  if (!sameAs(file, mention).some(({ defines }) => defines))
    return `‘${mention.key}’ is declared nowhere in this case, so there is nothing to rename it with.`;
  return mention;
}

/** The edits that rename what stands at an offset, or why it cannot be so called. */
export function renameAt(file: CaseFile, offset: number, wanted: string): TextEdit[] | string {
  const mention = renamable(file, offset);
  if (typeof mention === 'string') return mention;
  const name = wanted.trim().normalize('NFC');
  if (!mention.byKey) return renamePerson(file, mention, name);
  const problem = KEY_PROBLEMS[mention.kind]?.(name) ?? taken(file, mention, name);
  if (problem !== undefined) return problem;
  return sameAs(file, mention)
    .filter(({ byKey }) => byKey)
    .map(({ range }) => ({ range: editorRange(file, range), newText: written(file, range.start, name) }));
}

const KEY = /^[\p{L}\p{N}][\p{L}\p{N}_-]*$/u;
const reserved: readonly string[] = RESERVED_KEYS;

const KEY_PROBLEMS: Readonly<Partial<Record<Mention['kind'], (name: string) => string | undefined>>> = {
  person: (name) => keyProblem(name, 'a person’s key'),
  id: (name) => keyProblem(name, 'an id'),
  source: (name) =>
    /^[^\s,;@[\]\\"'{}]+$/.test(name)
      ? undefined
      : 'The key of a source has no spaces, commas, semicolons, quotes or brackets.',
};

function keyProblem(name: string, what: string): string | undefined {
  if (reserved.includes(name)) return `‘${name}’ is a role of its own and cannot be ${what}.`;
  return KEY.test(name) ? undefined : `Use letters, digits, ‘-’ and ‘_’ for ${what}, beginning with a letter or digit.`;
}

const WHAT: Readonly<Record<Mention['kind'], string>> = {
  person: 'a person',
  id: 'something',
  source: 'a source',
  objective: 'an objective',
};

function taken(file: CaseFile, { kind, key }: Mention, name: string): string | undefined {
  const is = mentionsOf(file).some(
    (other) => other.kind === kind && other.defines && other.key === name && name !== key,
  );
  return is ? `There is ${WHAT[kind]} with the key ‘${name}’ in this case already.` : undefined;
}

/** A key or name as it is written at a place: in YAML in quotes, if it could be read as something else there. */
function written({ text, frontMatter }: CaseFile, start: number, name: string): string {
  if (start >= (frontMatter?.range.end ?? 0)) return name;
  const quoted = /["']/.test(text[start - 1] ?? '');
  const plain = /^\p{L}[\p{L}\p{N} _.’/-]*$/u.test(name) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(name);
  return quoted || plain ? name : JSON.stringify(name);
}

/** A new pseudonym: in the front matter, and wherever the old one begins a turn. */
function renamePerson(file: CaseFile, { key }: Mention, name: string): TextEdit[] | string {
  const person = file.case.people.find((each) => each.key.normalize('NFC') === key);
  if (!person) return NOTHING_HERE;
  if (name === '' || name.length > 60 || /[:：()（）[\]*_\\"'\r\n#{}]/.test(name))
    return 'A name begins the turns of a dialogue: it has at most 60 characters, and no colons, brackets, quotes or marks of Markdown.';
  const other = file.case.people.find((each) => each.key !== person.key && plainName(each.name) === plainName(name));
  if (other)
    return `‘${name}’ is the name of ‘${other.key}’ already, and a turn of dialogue could not tell who speaks.`;
  return sameAs(file, { kind: 'person', key })
    .filter(({ byKey }) => !byKey)
    .map(({ range }) => ({ range: editorRange(file, range), newText: written(file, range.start, name) }));
}
