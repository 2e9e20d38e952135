/** What is written into front matter: values as YAML, in the way of what stands around them. */
import { Document, isScalar, Scalar } from 'yaml';
import { lineSafe, quoteTexts, TO_STRING } from './matter.js';
import type { Opened, Plain } from './matter-opened.js';

/** A value as YAML on one line. */
export function inFlow(value: Plain): string {
  if (typeof value === 'object' && value !== null) {
    if (Array.isArray(value)) return `[${value.map((item) => inFlow(item as Plain)).join(', ')}]`;
    return `{ ${Object.entries(value)
      .map(([key, item]) => `${scalarText(key)}: ${inFlow(item)}`)
      .join(', ')} }`;
  }
  return scalarText(value);
}

/** A single value, in quotes if they are needed or wanted. */
export function scalarText(value: string | number | boolean | null, style?: unknown, key?: string): string {
  const holder = new Document(key === undefined ? [value] : { [key]: value });
  if (holder.contents) quoteTexts(holder.contents);
  const node = holder.getIn([key ?? 0], true);
  if (isScalar(node) && typeof value === 'string') {
    if (style === Scalar.QUOTE_SINGLE && !/[\r\n]/.test(value)) node.type = Scalar.QUOTE_SINGLE;
    else if (style === Scalar.QUOTE_DOUBLE) node.type = Scalar.QUOTE_DOUBLE;
    // A text that the author left bare stays so where that is plainly safe.
    else if (style === Scalar.PLAIN && /^\p{L}[\p{L}\p{N} ’.,()/–-]*$/u.test(value) && !/[ ,]$/.test(value))
      node.type = Scalar.PLAIN;
  }
  const written = lineSafe(holder.toString(TO_STRING)).replace(/\n$/, '');
  return written.slice(key === undefined ? 2 : written.indexOf(': ') + 2);
}

/** A map or list in block style, each line indented by so many spaces. */
export function inBlock(opened: Opened, value: Plain, indent: number): string {
  const yaml = lineSafe(blockYaml(value, opened));
  const margin = ' '.repeat(indent);
  return yaml
    .trimEnd()
    .split('\n')
    .map((line) => margin + line)
    .join(opened.lineEnd);
}

function blockYaml(value: Plain, { step, deepLists }: Opened): string {
  const document = new Document(value, { aliasDuplicateObjects: false });
  if (document.contents) quoteTexts(document.contents);
  return document.toString({ ...TO_STRING, indent: step, indentSeq: deepLists });
}

export const isCollection = (value: Plain): value is readonly Plain[] | { readonly [key: string]: Plain } =>
  typeof value === 'object' && value !== null;
export const isFilled = (value: Plain): boolean => isCollection(value) && Object.keys(value).length > 0;

/** `key: value`, on as many lines as it needs; the first is not indented. */
export function pairText(opened: Opened, key: string, value: Plain, indent: number): string {
  return inBlock(opened, { [key]: value }, indent).slice(indent);
}
