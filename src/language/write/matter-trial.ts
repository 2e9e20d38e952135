/** Every edit is tried before it is handed out. */
import { type FrontMatter, readFrontMatter } from '../matter/front-matter.js';
import { jsOf, type Path, type Plain, type Problem, read, type TextEdit, UNSAFE } from './matter-opened.js';

/** Whether the edit does what was asked, and nothing else; the body of the file is never touched. */
export function tried(text: string, edit: TextEdit, path: Path, value: Plain | undefined): TextEdit | Problem {
  const { start, end } = edit.range;
  const after = text.slice(0, start) + edit.text + text.slice(end);
  const front = readFrontMatter(after);
  const before = readFrontMatter(text);
  if (!front || front.unclosed || front.broken || front.findings.length > 0) return UNSAFE;
  if (
    after.slice(front.range.end).trimStart() !==
    text
      .slice(before?.range.end ?? 0)
      .replace(/^\uFEFF+/, '')
      .trimStart()
  )
    return UNSAFE;
  const wanted = changed(dataOf(text, before), path, value);
  return same(dataOf(after, front), wanted) ? edit : UNSAFE;
}

function dataOf(text: string, front: FrontMatter | undefined): unknown {
  const { contents } = front ? read(text.slice(front.yamlRange.start, front.yamlRange.end)) : { contents: null };
  return contents === null ? {} : (jsOf(contents) ?? {});
}

function changed(data: unknown, [step, ...rest]: Path, value: Plain | undefined): unknown {
  if (step === undefined) return value;
  if (typeof step === 'number' && (Array.isArray(data) || data === null || data === undefined)) {
    const list = [...((data as unknown[] | null | undefined) ?? [])];
    if (rest.length === 0 && value === undefined) list.splice(step, 1);
    else list[step] = changed(list[step], rest, value);
    return list;
  }
  const map = new Map(Object.entries((data ?? {}) as Record<string, unknown>));
  if (rest.length === 0 && value === undefined) map.delete(String(step));
  else map.set(String(step), changed(map.get(String(step)), rest, value));
  return Object.fromEntries(map);
}

function same(a: unknown, b: unknown): boolean {
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return Object.is(a, b);
  if (Array.isArray(a) !== Array.isArray(b)) return false;
  const keys = Object.keys(a);
  return (
    keys.length === Object.keys(b).length &&
    keys.every((key) => key in b && same((a as Record<string, unknown>)[key], (b as Record<string, unknown>)[key]))
  );
}
