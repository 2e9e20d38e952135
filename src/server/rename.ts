/** Renaming: the keys and names of people, ids and the keys of sources, in the front matter and below it at once. */

import {
  type AnnotatedTextEdit,
  type ChangeAnnotation,
  ErrorCodes,
  type PrepareRenameResult,
  ResponseError,
  type TextEdit,
  type WorkspaceEdit,
} from 'vscode-languageserver';
import type { Range } from '../language/finding.js';
import type { Value } from '../language/matter/front-matter.js';
import type { CaseFile } from '../language/parse.js';
import { plainName } from '../language/people.js';
import { type Said, say } from '../language/said.js';
import { RESERVED_KEYS } from '../language/vocabulary.js';
import { fragmentRange, leadsTo, linksTo, outgoingOf } from './across.js';
import { addressOf } from './addresses.js';
import type { Feature } from './feature.js';
import type { L10n } from './l10n.js';
import type { Library } from './library.js';
import { type Mention, mentionAt, mentionsOf, sameAs } from './mentions.js';
import { editorRange, offsetAt } from './text-places.js';

export const rename: Feature = {
  capabilities: () => ({ renameProvider: { prepareProvider: true } }),
  listen({ connection, caseAt, client, library, l10n }) {
    const refused = (why: Said): ResponseError => new ResponseError(ErrorCodes.InvalidRequest, l10n().say(why));
    connection.onPrepareRename(({ textDocument, position }): PrepareRenameResult | ResponseError => {
      const open = caseAt(textDocument.uri);
      const found = open && renamable(open.file, offsetAt(open.file, position));
      if (!open || found === undefined) return refused(NOTHING_HERE);
      if ('template' in found) return refused(found);
      const { range } = found;
      return { range: editorRange(open.file, range), placeholder: open.file.text.slice(range.start, range.end) };
    });
    connection.onRenameRequest(async ({ textDocument, position, newName }): Promise<WorkspaceEdit | ResponseError> => {
      const open = caseAt(textDocument.uri);
      if (!open) return refused(NOTHING_HERE);
      const offset = offsetAt(open.file, position);
      const edits = renameAt(open.file, offset, newName);
      if ('template' in edits) return refused(edits);
      const mention = mentionAt(open.file, offset);
      const elsewhere =
        mention?.kind === 'id' ? await editsElsewhere(library, open.uri, mention.key, newName.trim()) : [];
      const { documentChanges, changeAnnotationSupport } = client().workspace?.workspaceEdit ?? {};
      const named = changeAnnotationSupport ? namedInText(open.file, offset, newName) : [];
      const files = [{ uri: open.uri, version: open.version, edits: [...edits, ...named] }, ...elsewhere];
      if (documentChanges === true)
        return {
          documentChanges: files.map(({ uri, version, edits }) => ({ textDocument: { uri, version }, edits })),
          ...(named.length > 0 && { changeAnnotations: { [IN_TEXT]: inText(l10n()) } }),
        };
      return { changes: Object.fromEntries(files.map(({ uri, edits }) => [uri, edits])) };
    });
  },
};

const NOTHING_HERE = say`Only the key or the name of a person, an id, or the key of a source can be renamed.`;

/** What the author confirms one by one. */
const IN_TEXT = 'in-text';

const inText = ({ t }: L10n): ChangeAnnotation => ({
  label: t('The name in the text'),
  description: t('Somebody else may be meant: tick those that shall be changed.'),
  needsConfirmation: true,
});

interface FileEdits {
  readonly uri: string;
  readonly version: number | null;
  readonly edits: TextEdit[];
}

/** Links of other cases to an id, where they stand by now. */
async function editsElsewhere(library: Library, uri: string, id: string, name: string): Promise<FileEdits[]> {
  const target = addressOf(uri);
  const others = new Set(linksTo(library, uri, id).map((incoming) => incoming.uri));
  const files = [...others].map(async (other): Promise<FileEdits[]> => {
    const file = await library.fileOf(other);
    if (!file) return [];
    const edits = outgoingOf(file)
      .filter((link) => leadsTo(library, other, link, target, id))
      .map((link) => ({ range: editorRange(file, fragmentRange(file.text, link)), newText: name }));
    return [{ uri: other, version: null, edits }];
  });
  return (await Promise.all(files)).flat();
}

/** What can be renamed at an offset, or why it cannot. */
function renamable(file: CaseFile, offset: number): Mention | Said {
  const mention = mentionAt(file, offset);
  if (!mention || mention.kind === 'objective') return NOTHING_HERE;
  if (mention.kind === 'person' && mention.key === 'team')
    return say`‘team’ stands for the team in every case, and keeps its name.`;
  const same = sameAs(file, mention);
  if (mention.kind === 'id' && same.some(({ defines, byKey }) => defines && !byKey))
    return say`A link to a heading has the name that the heading gives it: change the heading, and then its links.`;
  if (!same.some(({ defines }) => defines))
    return say`‘${mention.key}’ is declared nowhere in this case, so there is nothing to rename it with.`;
  return mention;
}

/** The edits that rename what stands at an offset, or why it cannot be so called. */
export function renameAt(file: CaseFile, offset: number, wanted: string): TextEdit[] | Said {
  const mention = renamable(file, offset);
  if ('template' in mention) return mention;
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

const KEY_PROBLEMS: Readonly<Partial<Record<Mention['kind'], (name: string) => Said | undefined>>> = {
  person: (name) => {
    if (reserved.includes(name)) return say`‘${name}’ is a role of its own and cannot be a person’s key.`;
    return KEY.test(name)
      ? undefined
      : say`Use letters, digits, ‘-’ and ‘_’ for a person’s key, beginning with a letter or digit.`;
  },
  id: (name) => {
    if (reserved.includes(name)) return say`‘${name}’ is a role of its own and cannot be an id.`;
    return KEY.test(name)
      ? undefined
      : say`Use letters, digits, ‘-’ and ‘_’ for an id, beginning with a letter or digit.`;
  },
  source: (name) =>
    /^[^\s,;@[\]\\"'{}]+$/.test(name)
      ? undefined
      : say`The key of a source has no spaces, commas, semicolons, quotes or brackets.`,
};

const TAKEN: Readonly<Record<Mention['kind'], (name: string) => Said>> = {
  person: (name) => say`There is a person with the key ‘${name}’ in this case already.`,
  id: (name) => say`There is something with the key ‘${name}’ in this case already.`,
  source: (name) => say`There is a source with the key ‘${name}’ in this case already.`,
  objective: (name) => say`There is an objective with the key ‘${name}’ in this case already.`,
};

function taken(file: CaseFile, { kind, key }: Mention, name: string): Said | undefined {
  const is = mentionsOf(file).some(
    (other) => other.kind === kind && other.defines && other.key === name && name !== key,
  );
  return is ? TAKEN[kind](name) : undefined;
}

/** A key or name as it is written at a place: in YAML in quotes, if it could be read as something else there. */
function written({ text, frontMatter }: CaseFile, start: number, name: string): string {
  if (start >= (frontMatter?.range.end ?? 0)) return name;
  const quoted = /["']/.test(text[start - 1] ?? '');
  const plain = /^\p{L}[\p{L}\p{N} _.’/-]*$/u.test(name) && !/^(?:true|false|null|yes|no|on|off|y|n)$/i.test(name);
  return quoted || plain ? name : JSON.stringify(name);
}

/** A new pseudonym: in the front matter, and wherever the old one begins a turn. */
function renamePerson(file: CaseFile, { key }: Mention, name: string): TextEdit[] | Said {
  const person = file.case.people.find((each) => each.key.normalize('NFC') === key);
  if (!person) return NOTHING_HERE;
  if (name === '' || name.length > 60 || /[:：()（）[\]*_\\"'\r\n#{}]/.test(name))
    return say`A name begins the turns of a dialogue: it has at most 60 characters, and no colons, brackets, quotes or marks of Markdown.`;
  const other = file.case.people.find((each) => each.key !== person.key && plainName(each.name) === plainName(name));
  if (other)
    return say`‘${name}’ is the name of ‘${other.key}’ already, and a turn of dialogue could not tell who speaks.`;
  return sameAs(file, { kind: 'person', key })
    .filter(({ byKey }) => !byKey)
    .map(({ range }) => ({ range: editorRange(file, range), newText: written(file, range.start, name) }));
}

/** Texts of the front matter that speak of people, by their keys; `*` is every one of a list or of the people. */
const TELLING: readonly (readonly string[])[] = [
  ['title'],
  ['summary'],
  ['people', '*', 'about'],
  ['objectives', '*'],
  ['objectives', '*', 'text'],
  ['identity-relevance'],
];

/** The values at these keys, as far as they are texts. */
function textsAt(value: Value | undefined, [key, ...more]: readonly string[]): Range[] {
  if (key === undefined) return value?.type === 'scalar' ? [value.range] : [];
  if (value?.type === 'list') return key === '*' ? value.items.flatMap((item) => textsAt(item, more)) : [];
  if (value?.type !== 'map') return [];
  const chosen = key === '*' ? value.entries : value.entries.filter((entry) => entry.key === key);
  return chosen.flatMap((entry) => textsAt(entry.value, more));
}

/** Where a new name can stand in the front matter without quotes that are not there. */
function tellingIn({ text, frontMatter }: CaseFile, name: string): Range[] {
  if (!frontMatter) return [];
  const matter: Value = { type: 'map', entries: frontMatter.entries, range: frontMatter.yamlRange };
  const isPlain = /^[\p{L}\p{N}][\p{L}\p{M}\p{N} .’-]*$/u.test(name);
  return TELLING.flatMap((keys) => textsAt(matter, keys)).filter(
    ({ start }) => isPlain || /["']/.test(text[start] ?? ''),
  );
}

/** Where a person’s whole name stands in what is told and said: nobody but the author knows whether they are meant. */
export function namedInText(file: CaseFile, offset: number, wanted: string): AnnotatedTextEdit[] {
  const mention = mentionAt(file, offset);
  if (mention?.kind !== 'person' || mention.byKey) return [];
  const old = file.case.people.find(({ key }) => key.normalize('NFC') === mention.key)?.name.trim() ?? '';
  if (old === '') return [];
  const words = old.split(/\s+/).map((word) => word.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&'));
  const whole = new RegExp(
    `(?<![\\p{L}\\p{M}\\p{N}_-])${words.join('[ \u00a0\u202f]')}(?![\\p{L}\\p{M}\\p{N}_-])`,
    'gu',
  );
  const body = file.frontMatter?.range.end ?? 0;
  // An objective is declared by its whole text, and may speak of somebody.
  const known = mentionsOf(file).filter(({ kind, defines }) => kind !== 'objective' || !defines);
  const name = wanted.trim().normalize('NFC');
  const telling = tellingIn(file, name);
  return [...file.text.matchAll(whole)]
    .map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
    .filter(({ start, end }) => start >= body || telling.some((range) => range.start <= start && end <= range.end))
    .filter(({ start, end }) => !known.some(({ range }) => range.start < end && start < range.end))
    .map((range) => ({
      range: editorRange(file, range),
      newText: name,
      annotationId: IN_TEXT,
    }));
}
