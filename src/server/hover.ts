/** What something means, where it stands: words, people, questions, sources, rules, keys and formats. */
import { type Hover, MarkupKind } from 'vscode-languageserver';
import { labelsFor } from '../handout/labels.js';
import type { Finding, Range } from '../language/finding.js';
import { formatNamed } from '../language/formats/index.js';
import type { Value } from '../language/matter/front-matter.js';
import type { CaseFile } from '../language/parse.js';
import { attributeOf } from '../language/vocabulary.js';
import { allBlocks, plainText } from '../language/walk.js';
import { caseTitleOf } from '../library/entry.js';
import { CATALOGUE, type RuleDoc, ruleUrl } from '../rules/catalogue.js';
import { OWN_JUDGEMENT } from '../rules/language/words.js';
import { readSuppressions } from '../rules/suppression.js';
import { linkAt } from './across.js';
import { citationText } from './citation-text.js';
import {
  describeAttribute,
  describeField,
  describeFormat,
  describePerson,
  describeWord,
  escapeMarkdown,
  questionText,
} from './describe.js';
import type { Feature } from './feature.js';
import { fencesOf } from './fences.js';
import type { L10n } from './l10n.js';
import type { Library } from './library.js';
import type { MatterPath } from './matter-place.js';
import { fieldAt } from './matter-shapes.js';
import { type Mention, mentionAt, sameAs } from './mentions.js';
import { feelingsOf } from './navigation.js';
import { editorRange, offsetAt } from './text-places.js';

export const hover: Feature = {
  capabilities: () => ({ hoverProvider: true }),
  listen({ connection, caseAt, home, library, l10n: l10nOf }) {
    connection.onHover(({ textDocument, position }) => {
      const open = caseAt(textDocument.uri);
      if (!open) return null;
      const { file } = open;
      const offset = offsetAt(file, position);
      const l10n = l10nOf();
      const told = toldAt(file, offset, home, l10n) ?? elsewhere(file, offset, textDocument.uri, library);
      return toldAs(file, withReasons(told, reasons(open.findings(), offset, l10n)));
    });
  },
};

interface Told {
  readonly range: Range;
  /** Markdown. What authors wrote is escaped in it. */
  readonly says: string;
}

/** @param home the address of the package’s folder, where the rules are explained */
function toldAt(file: CaseFile, offset: number, home: string | undefined, l10n: L10n): Told | undefined {
  return (
    rule(file, offset, home, l10n) ??
    mentioned(file, offset, l10n) ??
    inMatter(file, offset, l10n) ??
    inFence(file, offset, l10n) ??
    felt(file, offset, l10n)
  );
}

/** Of what was found at a place, why that matters and where it comes from; what was found the editor says itself. */
function reasons(findings: readonly Finding[], offset: number, { t }: L10n): Told | undefined {
  const here = findings.filter(({ range }) => holds(offset, range));
  const [first] = here;
  const rules = [...new Set(here.map((finding) => finding.rule))];
  const known = rules.flatMap((id) => CATALOGUE.find((each) => each.id === id) ?? []);
  if (!first || known.length === 0) return undefined;
  const one = ({ id, why, source }: RuleDoc): string => {
    const from = source === undefined ? '' : `\n\n*${t('Source')}:* ${escapeMarkdown(sourceIn(source, t))}`;
    return `**\`${id}\`**: ${t(why)}${from}`;
  };
  return { range: first.range, says: known.map(one).join('\n\n') };
}

/** Sources are names; one is a sentence. */
const sourceIn = (source: string, t: L10n['t']): string => source.replace(OWN_JUDGEMENT, t(OWN_JUDGEMENT));

function withReasons(told: Told | undefined, why: Told | undefined): Told | undefined {
  return told && why ? { range: told.range, says: `${told.says}\n\n---\n\n${why.says}` } : (told ?? why);
}

function toldAs(file: CaseFile, told: Told | undefined): Hover | null {
  if (!told) return null;
  return { range: editorRange(file, told.range), contents: { kind: MarkupKind.Markdown, value: told.says } };
}

/** A link to another case: its title, and what it leads to there. */
function elsewhere(file: CaseFile, offset: number, uri: string, library: Library): Told | undefined {
  const link = linkAt(file, offset);
  const entry = link && library.entryOf(library.resolve(uri, link.path));
  if (!link || !entry) return undefined;
  const place = entry.places.find(({ id }) => id === link.fragment);
  const says = [`**${escapeMarkdown(caseTitleOf(entry))}**`, place?.label ?? entry.summary ?? ''];
  return { range: link.range, says: [says[0], escapeMarkdown(says[1] ?? '')].filter(Boolean).join('\n\n') };
}

const holds = (offset: number, { start, end }: Range): boolean => start <= offset && offset <= end;

/** A rule that a comment passes over: why it is there, and where that comes from. */
function rule(file: CaseFile, offset: number, home: string | undefined, { t }: L10n): Told | undefined {
  for (const { rules } of readSuppressions(file)) {
    const named = rules.find(({ range }) => holds(offset, range));
    const known = CATALOGUE.find(({ id }) => id === named?.id);
    if (!named || !known) continue;
    const page = ruleUrl(known.id);
    const more =
      home !== undefined && page !== undefined ? [`[${t('More on this rule')}](${new URL(page, home).href})`] : [];
    const source = known.source === undefined ? [] : [`*${t('Source')}:* ${escapeMarkdown(sourceIn(known.source, t))}`];
    return {
      range: named.range,
      says: [`**\`${known.id}\`**: ${t(known.says)}`, t(known.why), ...source, ...more].join('\n\n'),
    };
  }
  return undefined;
}

function mentioned(file: CaseFile, offset: number, l10n: L10n): Told | undefined {
  const mention = mentionAt(file, offset);
  const says = mention && mentionSays(file, mention, l10n);
  return mention && says !== undefined ? { range: mention.range, says } : undefined;
}

function mentionSays(file: CaseFile, mention: Mention, l10n: L10n): string | undefined {
  const { matter, people } = file.case;
  switch (mention.kind) {
    case 'person': {
      const person = people.find(({ key }) => key.normalize('NFC') === mention.key);
      return person ? describePerson(person) : mention.key === 'team' ? l10n.t('The team') : undefined;
    }
    case 'source': {
      const reference = matter.references.find(({ id }) => id.normalize('NFC') === mention.key);
      return reference && escapeMarkdown(citationText(reference, labelsFor(matter.lang)));
    }
    case 'objective': {
      const objective = matter.objectives[Number(mention.key) - 1];
      return objective && `**${l10n.t('Objective {0}', mention.key)}:** ${escapeMarkdown(objective.text)}`;
    }
    case 'id':
      return idSays(file, mention, l10n);
  }
}

/** A question by its words, its minutes, and what speaks of it. */
function idSays(file: CaseFile, mention: Mention, { t }: L10n): string | undefined {
  const blocks = [...file.case.sections.flatMap(({ part }) => (part ? [part] : [])), ...allBlocks(file.case)];
  const node = blocks.find((block) => 'id' in block && block.id?.normalize('NFC') === mention.key);
  if (!node) return undefined;
  const labels = labelsFor(file.case.matter.lang);
  const pointing = sameAs(file, mention).filter(({ defines }) => !defines).length;
  const links = `*${pointing === 0 ? t('Nothing points here yet') : pointing === 1 ? t('One place points here') : t('{0} places point here', pointing)}*`;
  if (node.type !== 'question') {
    const text = 'children' in node ? plainText(node.children as readonly { readonly type: string }[]) : '';
    return [`**\`#${mention.key.replaceAll('`', '')}\`** ${node.type}`, escapeMarkdown(text.slice(0, 200)), links]
      .filter(Boolean)
      .join('\n\n');
  }
  const facts = [
    node.minutes === undefined ? undefined : labels.minutes(node.minutes),
    node.objectives.length > 0 ? labels.objective(node.objectives) : undefined,
  ];
  const hasKey = allBlocks(file.case).some((block) => block.type === 'key' && block.on === node.id);
  return [
    `**${labels.question(node.number)}** ${facts.filter(Boolean).join(', ')}`.trim(),
    escapeMarkdown(questionText(node, 400)),
    `${links} · ${hasKey ? t('it has a key') : t('it has no key yet')}`,
  ].join('\n\n');
}

function inMatter({ frontMatter, case: theCase }: CaseFile, offset: number, l10n: L10n): Told | undefined {
  const find = (value: Value, path: MatterPath): Told | undefined => {
    if (value.type === 'list')
      return value.items.flatMap((item) => (holds(offset, item.range) ? (find(item, [...path, '-']) ?? []) : []))[0];
    if (value.type === 'scalar') {
      const format =
        path[0] === 'format' && holds(offset, value.range) ? formatNamed(value.text, theCase.ownFormats) : undefined;
      return format && { range: value.range, says: describeFormat(format, l10n) };
    }
    for (const entry of value.entries) {
      const here = [...path, entry.key];
      const field = holds(offset, entry.keyRange) ? fieldAt(here) : undefined;
      if (field) return { range: entry.keyRange, says: describeField(field, l10n) };
      if (holds(offset, entry.value.range)) return find(entry.value, here);
    }
    return undefined;
  };
  return frontMatter && offset < frontMatter.range.end
    ? find({ type: 'map', entries: frontMatter.entries, range: frontMatter.yamlRange }, [])
    : undefined;
}

/** A word, or one of its attributes. */
function inFence(file: CaseFile, offset: number, l10n: L10n): Told | undefined {
  const fence = fencesOf(file).all.find(({ range }) => holds(offset, range));
  if (!fence?.word) return undefined;
  for (const { name, nameRange } of fence.attributes) {
    const attribute = attributeOf(fence.word, name);
    if (attribute && holds(offset, nameRange)) return { range: nameRange, says: describeAttribute(attribute, l10n) };
  }
  if (!holds(offset, { start: fence.range.start, end: fence.nameRange.end })) return undefined;
  return {
    range: { start: fence.range.start, end: fence.nameRange.end },
    says: describeWord(fence.word, file.case, l10n),
  };
}

/** A feeling: whose it is, and of which family. */
function felt(file: CaseFile, offset: number, { t }: L10n): Told | undefined {
  const { people, sections, matter } = file.case;
  const feeling = feelingsOf(sections).find(({ range }) => holds(offset, range));
  if (!feeling) return undefined;
  const labels = labelsFor(matter.lang);
  const { of, family, range } = feeling;
  const who = people.find(({ key }) => key === of?.key)?.name ?? (of?.key === 'team' ? labels.team : labels.someone);
  const what =
    family === undefined
      ? t('of no family that its words name; `as` can say which')
      : t('of the family *{0}*', escapeMarkdown(labels.feelings[family] ?? family));
  return { range, says: `**${t('A feeling of {0}', escapeMarkdown(who))}**, ${what}` };
}
