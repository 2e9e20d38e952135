/** A reference, a DOI, a PubMed number or an address in the text becomes an item of the references, and is cited where it stood. */
import type { Data } from '../../language/write/matter.js';
import { setMatter } from '../../language/write/matter-edit.js';
import { type Action, type ActionGroup, type Asked, touches } from './action.js';
import { type WrittenReference, writtenReferences } from './written-reference.js';

interface Found {
  readonly type: 'DOI' | 'PMID' | 'URL';
  readonly value: string;
}

/** Each pattern’s first group is the identifier. An address is what is left when no identifier is in it. */
const PATTERNS: readonly (readonly [Found['type'], RegExp])[] = [
  ['DOI', /(?:https?:\/\/(?:dx\.)?doi\.org\/|\bdoi:\s*)?\b(10\.\d{4,9}\/[^\s"<>[\]{}]+)/gi],
  ['PMID', /(?:https?:\/\/pubmed\.ncbi\.nlm\.nih\.gov\/|\bPMID:?\s*)([1-9]\d{0,7})\b\/?/gi],
  ['URL', /(https?:\/\/[^\s"<>[\]{}]+)/gi],
];

export const extractReference: ActionGroup = ({ open: { file }, selection, l10n: { t } }) => {
  const { text, frontMatter, lines, case: theCase } = file;
  const bodyStart = frontMatter?.range.end ?? 0;
  if (selection.start < bodyStart) return [];
  const line = lines.line(lines.position(selection.start).line);
  const written = text.slice(line.start, line.end);
  const whole = writtenReferences(written)
    .map((found) => ({ ...found, range: { start: line.start + found.range.start, end: line.start + found.range.end } }))
    .find(({ range }) => touches(range, selection));
  if (whole) return wholeReference(whole, { open: { file }, l10n: { t } });
  for (const [type, pattern] of PATTERNS) {
    for (const m of written.matchAll(pattern)) {
      const value = trimmed(m[1] ?? '');
      const start = line.start + m.index;
      const end = start + m[0].length - ((m[1] ?? '').length - value.length);
      if (!touches({ start, end }, selection)) continue;
      // In a Markdown link, an address has a text of its own that a citation would take away.
      if (/\]\($/.test(text.slice(0, start)) || /^<?\]/.test(text.slice(end))) return [];
      const references = theCase.matter.references;
      const same = references.find((item) =>
        type === 'DOI' ? item.doi?.toLowerCase() === value.toLowerCase() : type === 'URL' && item.url === value,
      );
      const id = same?.id ?? keyOf(type, value, new Set(references.map((item) => item.id)));
      const bracketed = text[start - 1] === '(' && text[end] === ')';
      const cited = {
        range: bracketed ? { start: start - 1, end: end + 1 } : { start, end },
        text: `[@${id}]`,
      };
      if (same) return [{ title: t('Cite ‘{0}’ here', id), kind: 'refactor.extract', edits: [cited] }];
      const item: Data = { id, type: type === 'URL' ? 'webpage' : 'article-journal', [type]: value };
      const added = setMatter(text, ['references', references.length], item);
      if ('problem' in added) return [];
      return [
        {
          title: t('Move this source to the references, and cite it as ‘{0}’', id),
          kind: 'refactor.extract',
          edits: [added, cited],
        },
      ];
    }
  }
  return [];
};

/** One that is written out: all that it says goes along. */
function wholeReference(
  { range, item, family, year }: WrittenReference,
  {
    open: { file },
    l10n: { t },
  }: { readonly open: Pick<Asked['open'], 'file'>; readonly l10n: Pick<Asked['l10n'], 't'> },
): readonly Action[] {
  const { references } = file.case.matter;
  const doi = typeof item.DOI === 'string' ? item.DOI.toLowerCase() : undefined;
  const same = references.find(
    (other) => other.title === item.title || (doi !== undefined && other.doi?.toLowerCase() === doi),
  );
  const id = same?.id ?? freeKey(`${plainKey(family, '')}${year}`, new Set(references.map((other) => other.id)));
  const cited = { range, text: `[@${id}]` };
  if (same) return [{ title: t('Cite ‘{0}’ here', id), kind: 'refactor.extract', edits: [cited] }];
  const added = setMatter(file.text, ['references', references.length], { id, ...item });
  if ('problem' in added) return [];
  const title = t('Move this source to the references, and cite it as ‘{0}’', id);
  return [{ title, kind: 'refactor.extract', edits: [added, cited] }];
}

/** What ends the sentence, or the bracket around it, is not the identifier’s. */
function trimmed(value: string): string {
  let rest = value.replace(/[.,;:!?’”'"]+$/, '');
  while (rest.endsWith(')') && rest.split('(').length < rest.split(')').length) rest = rest.slice(0, -1);
  return rest.replace(/[.,;:!?]+$/, '');
}

function keyOf(type: Found['type'], value: string, taken: ReadonlySet<string>): string {
  const host = /^https?:\/\/(?:www\.)?([^/]+)/.exec(value)?.[1];
  const base =
    type === 'PMID'
      ? `pmid${value}`
      : (type === 'DOI' ? value.replace(/^10\.\d+\//, '') : (host ?? 'source')).toLowerCase();
  return freeKey(plainKey(base, '-'), taken);
}

/** Small letters without accents, and digits. */
function plainKey(base: string, between: string): string {
  const letters = base.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();
  const plain = letters.replace(/[^a-z0-9]+/g, between).replace(/^-+|-+$/g, '');
  return plain.slice(0, 40) || 'source';
}

function freeKey(plain: string, taken: ReadonlySet<string>): string {
  if (!taken.has(plain)) return plain;
  for (let number = 2; ; number += 1) if (!taken.has(`${plain}-${number}`)) return `${plain}-${number}`;
}
