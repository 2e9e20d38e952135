/** A selection is put into a block of a chosen word, or taken out of the one that it stands in. */
import { ErrorCodes, ResponseError } from 'vscode-languageserver';
import type { Range } from '../language/finding.js';
import { type Attribute, ROLE_AUDIENCES, WORDS, type Word } from '../language/vocabulary.js';
import { allBlocks } from '../language/walk.js';
import { lineEndOf } from './actions/action.js';
import { placesIn } from './diagnostics.js';
import type { OpenCase } from './documents.js';
import type { Feature } from './feature.js';
import { ENGLISH } from './l10n.js';
import { isWrapParams, WRAP_REQUEST, type WrapAnswer, type WrapParams } from './protocol.js';

export const wrap: Feature = {
  listen({ connection, caseAt, l10n }) {
    connection.onRequest(WRAP_REQUEST, (params: unknown) => {
      if (!isWrapParams(params))
        return new ResponseError(ErrorCodes.InvalidParams, `${WRAP_REQUEST} needs a uri and a range.`);
      const open = caseAt(params.uri);
      return open ? wrapChoices(open, params, l10n()) : null;
    });
  },
};

export function wrapChoices({ version, file }: OpenCase, { range }: WrapParams, { t } = ENGLISH): WrapAnswer {
  const { text, lines, tree, frontMatter } = file;
  const place = placesIn(text);
  const offset = ({ line, character }: WrapParams['range']['start']) =>
    lines.offset({ line: line + 1, column: character + 1 });
  const start = lines.line(range.start.line + 1).start;
  const end = lines.line(range.end.line + 1).end;
  if (frontMatter && start < frontMatter.range.end) return { version, choices: [] };

  const around = tree.children.find((node) => {
    const at = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? 0;
    return node.type === 'containerDirective' && at <= offset(range.start) && offset(range.end) <= to;
  });
  if (around?.type === 'containerDirective') {
    const block = { start: around.position?.start.offset ?? 0, end: around.position?.end.offset ?? 0 };
    const word = WORDS.find(({ name }) => name === around.name);
    const inner = withoutFences(text.slice(block.start, block.end));
    if (!word || inner === undefined) return { version, choices: [] };
    return {
      version,
      choices: [
        { word: word.name, says: plainly(t(word.says)), unwraps: true, range: place(block), snippet: escaped(inner) },
      ],
    };
  }
  // A block that is only in part selected, or stands among what is, would be torn.
  const torn = tree.children.some((node) => {
    const at = node.position?.start.offset ?? 0;
    const to = node.position?.end.offset ?? 0;
    return at < end && to > start && (node.type === 'containerDirective' || node.type === 'leafDirective');
  });
  if (torn) return { version, choices: [] };

  const held: Range = { start, end };
  const content = text.slice(start, end);
  const lineEnd = lineEndOf(text);
  const choices = WORDS.filter(({ kind, within }) => kind === 'container' && !within).map((word) => ({
    word: word.name,
    says: plainly(t(word.says)),
    unwraps: false,
    range: place(held),
    snippet: snippetAround(word, content, file, lineEnd),
  }));
  return { version, choices };
}

/**
 * The lines between the first and the last; undefined if it does not end with a fence, or if its first line holds more
 * than the word and its attributes: that would be lost.
 */
function withoutFences(block: string): string | undefined {
  const m =
    /^[ \t]*:+[ \t]*[\p{L}-]+[ \t]*(?:\{[^{}\r\n]*\})?[ \t]*(?:\r\n|\r|\n)([\s\S]*?)(?:\r\n|\r|\n)?[ \t]*:::+[ \t]*$/u.exec(
      block,
    );
  return m?.[1]?.replace(/(?:\r\n|\r|\n)+$/, '');
}

function snippetAround(word: Word, content: string, { case: theCase }: OpenCase['file'], lineEnd: string): string {
  const people = theCase.people.map(({ key }) => key);
  const blocks = allBlocks(theCase);
  const questions = blocks.flatMap((block) => (block.type === 'question' && block.id ? [block.id] : []));
  const ids = new Set(blocks.flatMap((block) => ('id' in block && block.id ? [block.id] : [])));
  let stop = 0;
  const attributes = word.attributes.flatMap((attribute): string[] => {
    const wanted = attribute.required || (attribute.type === 'id' && word.name === 'question');
    if (!wanted) return [];
    stop += 1;
    return [attributeSnippet(attribute, stop, { people, questions, ids })];
  });
  const braces = attributes.length === 0 ? '' : `{${attributes.join(' ')}\\}`;
  // Other Markdown takes a line after a list or a table as a part of it.
  const gap = /^\s*(?:[-*+]|\d+[.)]|\|)/.test(content.split(/\r\n|\r|\n/).at(-1) ?? '') ? lineEnd : '';
  const body = content.trim() === '' ? `\${${stop + 1}}` : escaped(content);
  return `:::${word.name}${braces}${lineEnd}${body}${gap}${lineEnd}:::$0`;
}

interface Known {
  readonly people: readonly string[];
  readonly questions: readonly string[];
  readonly ids: ReadonlySet<string>;
}

function attributeSnippet({ name, type }: Attribute, stop: number, { people, questions, ids }: Known): string {
  const choice = (values: readonly string[], otherwise: string): string =>
    values.length === 0 ? `\${${stop}:${otherwise}}` : `\${${stop}|${values.join(',')}|}`;
  if (type === 'id') {
    let number = 1;
    while (ids.has(`q${number}`)) number += 1;
    return `#\${${stop}:q${number}}`;
  }
  if (type === 'question') return `${name}=${choice(questions, 'q1')}`;
  if (type === 'audience') return `${name}=${choice([...people, ...ROLE_AUDIENCES], 'candidate')}`;
  return `${name}=${choice([...people, 'team'], 'person')}`;
}

/** Where nothing is set in type, code has quotation marks. */
const plainly = (says: string): string => says.replaceAll(/`([^`]*)`/g, '‘$1’');

const escaped = (text: string): string => text.replace(/[\\$}]/g, '\\$&');
