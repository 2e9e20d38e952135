/**
 * The turns of a dialogue, read from the source’s own line starts: a value’s line breaks can be faked (`&#10;`), a
 * source line cannot.
 */

import type { Paragraph, PhrasingContent } from 'mdast';
import { decodeString } from 'micromark-util-decode-string';
import type { Action, Dialogue, Person, Prose, Turn } from './case.js';
import { type Finding, findingOf, type Range } from './finding.js';
import { isInner, outward, thoughtsIn } from './inner-speech.js';
import { isLeading } from './leads.js';
import { type People, plainName } from './people.js';
import { say, textOf } from './said.js';

/** `Speaker (manner):` at the start of a line, perhaps in bold, perhaps with a full-width colon. */
const OPENING =
  /^(\*\*|__)?([^\s:：()（）[\]*_][^:：()（）[\]\r\n*]{0,59}?)(\*\*|__)?[ \u00A0\u202F]*(?:[(（]([^()（）\r\n]{0,200})[)）][ \u00A0\u202F]*)?(\*\*|__)?[:：](\*\*|__)?(?=[\s\u00A0]|\S|$)/u;

interface Opening {
  readonly name: string;
  readonly nameRange: Range;
  readonly manner?: string;
  readonly bold: boolean;
  /** Offset after the colon and the marks that close bold type. */
  readonly end: number;
}

interface Content {
  readonly children: Dialogue['children'];
  readonly findings: readonly Finding[];
  /** Something in it may not be for learners, and nobody can say what. */
  readonly unclear: boolean;
}

/** What was read of dialogues, by their first node, as long as that is remembered. */
const known = new WeakMap<
  Prose,
  { readonly nodes: readonly Prose[]; readonly people: People; readonly content: Content }
>();

/**
 * Read the content of a dialogue. Nodes that an edit elsewhere left as they were come from the same text at the same
 * place, so what was read of them holds.
 *
 * @param nodes what stands in the block, in order
 * @param text the whole file, which all offsets speak of
 */
export function readDialogue(nodes: readonly Prose[], text: string, people: People): Content {
  const [first] = nodes;
  const last = first && known.get(first);
  const holds = last?.people === people && last.nodes.length === nodes.length;
  if (holds && last.nodes.every((node, index) => node === nodes[index])) return last.content;
  const content = readAnew(nodes, text, people);
  if (first) known.set(first, { nodes, people, content });
  return content;
}

function readAnew(nodes: readonly Prose[], text: string, people: People): Content {
  const findings: Finding[] = [];
  const children: Dialogue['children'] = [];
  let turn: Turn | undefined;
  let thinking: Turn['speaker'] | undefined;
  /** How turns of inner speech begin. */
  const thoughts: Range[] = [];

  const addProse = (node: Prose): void => {
    if (!turn && thinking) {
      // Whoever thought goes on thinking after what happened.
      turn = { type: 'turn', speaker: thinking, inner: true, children: [], range: placeOf(node) };
      children.push(turn);
    }
    if (turn) turn.children.push(node);
    else children.push(node);
  };

  for (const node of nodes) {
    if (node.type !== 'paragraph') {
      findings.push(...swallowed(node, text, people));
      addProse(node);
      continue;
    }
    const start = node.position?.start.offset ?? 0;
    const end = node.position?.end.offset ?? 0;
    const starts = lineStarts(text, start, end);
    findings.push(...headed(node, text, people));
    let from = start;
    const flush = (to: number): void => {
      const content = slice(node.children, from, to, text);
      if (content.length > 0) addProse(paragraph(content, node));
    };
    for (const [index, at] of starts.entries()) {
      const lineEnd = starts[index + 1] ?? end;
      const opening = openingAt(node, at, lineEnd, text, people, findings);
      if (opening) {
        if (at > from) flush(at);
        const { person, found } = opening;
        const inner = found.manner !== undefined && isInner(found.manner);
        const said = found.manner === undefined || found.manner === '' ? undefined : outward(found.manner);
        if (inner) thoughts.push({ start: at, end: found.end });
        turn = {
          type: 'turn',
          speaker: { key: person.key, range: found.nameRange },
          ...(said === undefined ? {} : { manner: said }),
          inner,
          children: [],
          range: { start: at, end: lineEnd },
        };
        children.push(turn);
        from = found.end;
        continue;
      }
      const action = actionAt(node, at, lineEnd, text);
      if (action) {
        if (at > from) flush(at);
        thinking = turn?.inner ? turn.speaker : undefined;
        turn = undefined;
        children.push(action);
        from = lineEnd;
      }
    }
    if (from < end) flush(end);
  }
  findings.push(...lostThoughts(nodes, text, thoughts, people));
  const unclear = findings.some((finding) => finding.severity === 'error');
  return { children: children.map(withRange), findings: onceEach(findings, text), unclear };
}

/** A speaker whom nobody declared may speak in every second line, and is told of once, with how often. */
function onceEach(findings: readonly Finding[], text: string): readonly Finding[] {
  const nameOf = ({ rule, severity, fix, range }: Finding): string | undefined =>
    rule === 'structure/unknown-speaker' && severity === 'warning' && !fix
      ? text.slice(range.start, range.end)
      : undefined;
  const times = new Map<string, number>();
  for (const finding of findings) {
    const name = nameOf(finding);
    if (name !== undefined) times.set(name, (times.get(name) ?? 0) + 1);
  }
  return findings.flatMap((finding) => {
    const name = nameOf(finding);
    if (name === undefined) return [finding];
    const count = times.get(name) ?? 0;
    times.delete(name);
    if (count <= 1) return count === 1 ? [finding] : [];
    return [spokenMore(finding, count - 1)];
  });
}

function spokenMore(finding: Finding, times: number): Finding {
  const { said } = finding;
  if (!said) return finding;
  const message =
    times === 1
      ? say`${said.message} One more line begins with it.`
      : say`${said.message} ${times} more lines begin with it.`;
  return { ...finding, message: textOf(message), said: { ...said, message } };
}

const placeOf = ({ position }: Prose): Range => ({
  start: position?.start.offset ?? 0,
  end: position?.end.offset ?? 0,
});

/** A turn reaches to the end of what was said. */
function withRange(child: Dialogue['children'][number]): Dialogue['children'][number] {
  if (child.type !== 'turn') return child;
  const last = child.children.at(-1)?.position?.end.offset;
  return { ...child, range: { start: child.range.start, end: last ?? child.range.end } };
}

function lineStarts(text: string, start: number, end: number): number[] {
  const starts = [start];
  for (const m of text.slice(start, end).matchAll(/\r\n|\n|\r/g)) {
    let at = start + m.index + m[0].length;
    while (at < end && /[ \t]/.test(text[at] ?? '')) at += 1;
    if (at < end) starts.push(at);
  }
  return starts;
}

function openingAt(
  node: Paragraph,
  at: number,
  lineEnd: number,
  text: string,
  people: People,
  findings: Finding[],
): { person: Person; found: Opening } | undefined {
  const found = readOpening(text.slice(at, lineEnd), at);
  if (!found) return undefined;
  const person = people.speaker(found.name);
  const child = node.children.find(
    (candidate) => (candidate.position?.start.offset ?? 0) <= at && at < (candidate.position?.end.offset ?? 0),
  );
  const top = found.bold
    ? child?.type === 'strong' && child.position?.start.offset === at && (child.position?.end.offset ?? 0) <= found.end
    : child?.type === 'text';
  if (person && top) return { person, found: withLateThinking(found, text.slice(found.end, lineEnd)) };
  if (person) findings.push(swallowedTurn(found));
  else if (!/^\p{Ll}/u.test(found.name) && isLeading(plainName(found.name))) findings.push(roleSpeaks(found));
  else if (top && looksLikeName(found.name) && !READING.test(found.name)) findings.push(unknownSpeaker(found, people));
  return undefined;
}

/** The name and manner with which a line begins a turn, if it looks so; `at` is where the line begins. */
export function readOpening(line: string, at: number): Opening | undefined {
  const m = OPENING.exec(line.replace(/^\p{Cf}+/u, (marks) => ' '.repeat(marks.length)).trimStart());
  if (!m?.[2]) return undefined;
  const lead = line.length - line.replace(/^[\s\p{Cf}]+/u, '').length;
  const nameStart = at + lead + (m[1]?.length ?? 0);
  return {
    name: m[2],
    nameRange: { start: nameStart, end: nameStart + m[2].length },
    ...(m[4] === undefined ? {} : { manner: m[4].trim() }),
    bold: m[1] !== undefined,
    end: at + lead + m[0].length - (m[1] === undefined && m[6] ? m[6].length : 0),
  };
}

/** `Mrs Kelly: (thinking) …`: the manner may stand first in what is said. */
function withLateThinking(found: Opening, rest: string): Opening {
  const late = /^[ \u00A0\u202F]*[(（]([^()（）\r\n]{1,200})[)）][ \u00A0\u202F]*/u.exec(rest);
  if (found.manner !== undefined || !late?.[1] || !isInner(late[1])) return found;
  return { ...found, manner: late[1].trim(), end: found.end + late[0].length };
}

/** What is said to the group, not by anyone in the case, stands in a dialogue by mistake. */
function roleSpeaks(found: Opening): Finding {
  return findingOf({
    rule: 'structure/unknown-speaker',
    severity: 'error',
    message: say`‘${found.name}’ is none of the people of this case. It could be a note that learners must not see, so only the facilitator sees this dialogue until it is mended.`,
    remedy: say`Put the note into a block of its own after the dialogue: ‘:::facilitator’, the note, ‘:::’.`,
    range: found.nameRange,
  });
}

/** Lines that look like thoughts and became something else; `openings` are those of thoughts that were understood. */
function lostThoughts(nodes: readonly Prose[], text: string, openings: readonly Range[], people: People): Finding[] {
  const isName = (name: string): boolean =>
    people.speaker(name) !== undefined || people.nearestName(name) !== undefined;
  return nodes.flatMap((node) => {
    const from = node.position?.start.offset ?? 0;
    let last = -1;
    return thoughtsIn(text.slice(from, node.position?.end.offset ?? from), isName).flatMap((thought): Finding[] => {
      const range = { start: from + thought.start, end: from + thought.end };
      const isUnderstood = openings.some(({ start, end }) => range.start < end && range.end > start);
      if (isUnderstood || range.start < last) return [];
      last = range.end;
      return [
        findingOf({
          rule: 'structure/swallowed-turn',
          severity: 'error',
          message: say`Somebody seems to think here, and the line is no turn, so that it would be shown as said. Only the facilitator sees this dialogue until it is mended.`,
          remedy: say`Begin the line with the name, then ‘(thinking)’ and a colon: ‘Dr Shah (thinking): …’.`,
          range,
        }),
      ];
    });
  });
}

/** What is measured, noted or planned, in the middle of what is said: ‘BP: 130/80’, ‘Plan: rest’. */
const READING =
  /^(?:BP|HR|RR|PR|BM|BMI|GCS|ECG|EKG|Temp|TEMP|Temperature|Pulse|Sats?|Vitals?|Vital signs|Weight|Height|PMH|PSH|FH|SH|DH|HPC|HPI|PC|CC|ROS|Allergies|Medications?|Plan|Notes?|Time|Date)$/;

/** One to four words, the first of them with a capital: what a speaker’s name looks like. */
function looksLikeName(name: string): boolean {
  const words = plainName(name).split(' ');
  return (
    words.length <= 3 &&
    name.length <= 40 &&
    /^\p{Lu}/u.test(plainName(name)) &&
    words.every((word) => /^[\p{L}.'’-]+$/u.test(word))
  );
}

function unknownSpeaker(found: Opening, people: People): Finding {
  const meant = people.nearestName(found.name);
  const known = people.all.map((person) => person.name).join(', ');
  return findingOf({
    rule: 'structure/unknown-speaker',
    severity: 'warning',
    message: say`‘${found.name}’ begins this line like a speaker, and is none of the people of this case, so the line stays part of what was said before.`,
    remedy: meant
      ? say`Did you mean ‘${meant}’? Else add a person with this name to ‘people’.`
      : known
        ? say`Add a person with this name to ‘people’ (so far: ${known}).`
        : say`Add a person with this name to ‘people’.`,
    range: found.nameRange,
    ...(meant ? { fix: { title: `Write ‘${meant}’`, range: found.nameRange, text: meant } } : {}),
  });
}

function swallowedTurn(found: Opening): Finding {
  return findingOf({
    rule: 'structure/swallowed-turn',
    severity: 'warning',
    message: say`A turn of ‘${found.name}’ begins here, but emphasis, a list or a heading around it keeps it from being read as one.`,
    remedy: say`Close the emphasis before it, take the dash away, or leave a blank line before it.`,
    range: found.nameRange,
  });
}

/** Turns that a list, a heading or a quote has swallowed. */
function swallowed(node: Prose, text: string, people: People): Finding[] {
  if (node.type === 'code' || node.type === 'html' || node.type === 'table') return [];
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  const findings: Finding[] = [];
  for (const at of lineStarts(text, start, end)) {
    const mark = /^(?:[-+*>]|\d+[.)]|#{1,6})[ \t]+/.exec(text.slice(at, end))?.[0].length ?? 0;
    const lineEnd = text.slice(at, end).search(/[\r\n]/);
    const found = readOpening(text.slice(at + mark, lineEnd < 0 ? end : at + lineEnd), at + mark);
    if (found && people.speaker(found.name)) findings.push(swallowedTurn(found));
  }
  return findings;
}

/** What Markdown makes a heading of: by a line of hyphens under it, which is read as said, or by a mark before it. */
function headed(node: Paragraph, text: string, people: People): Finding[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? 0;
  if (text[start] === '#' && node.children[0]?.position?.start.offset !== start) return swallowed(node, text, people);
  const after = node.children.at(-1)?.position?.end.offset ?? end;
  const line = /^[ \t]*(?:\r\n|\n|\r)[ \t>]*(=+|-+)[ \t]*$/.exec(text.slice(after, end));
  if (!line?.[1]) return [];
  const at = after + line[0].lastIndexOf(line[1]);
  return [
    findingOf({
      rule: 'structure/swallowed-turn',
      severity: 'warning',
      message: say`This line makes a heading of what is said above it. It is read as a part of the dialogue all the same.`,
      remedy: say`Take it out, or leave a blank line before it.`,
      range: { start: at, end: at + line[1].length },
    }),
  ];
}

/** A line that stands in square brackets is something that happens. */
function actionAt(node: Paragraph, at: number, lineEnd: number, text: string): Action | undefined {
  const line = text.slice(at, lineEnd);
  const m = /^\[(?![@^ xX]\])([^\r\n]*)\]\s*$/.exec(line);
  if (!m?.[1] || m[1].startsWith('@') || m[1].startsWith('^')) return undefined;
  const child = node.children.find(
    (candidate) => (candidate.position?.start.offset ?? 0) <= at && at < (candidate.position?.end.offset ?? 0),
  );
  if (child?.type !== 'text') return undefined;
  const inner = { start: at + 1, end: at + 1 + m[1].length };
  return {
    type: 'action',
    children: slice(node.children, inner.start, inner.end, text),
    range: { start: at, end: inner.end + 1 },
  };
}

function paragraph(children: PhrasingContent[], whole: Paragraph): Paragraph {
  const start = children[0]?.position?.start;
  const end = children.at(-1)?.position?.end;
  const position = start && end ? { start, end } : whole.position;
  return { type: 'paragraph', children, ...(position ? { position } : {}) };
}

/** The column of an offset, found from it backwards: the next line end may be far, a missing kind of it farther. */
function columnOf(text: string, offset: number): number {
  let start = offset;
  while (start > 0 && text[start - 1] !== '\n' && text[start - 1] !== '\r') start -= 1;
  return offset - start + 1;
}

/**
 * The inline content between two offsets. Only text is cut; a node that a cut would go through stays whole where it
 * begins. What is left of a text is decoded anew from its source, since its value may be shorter than that.
 */
function slice(children: readonly PhrasingContent[], from: number, to: number, text: string): PhrasingContent[] {
  const out: PhrasingContent[] = [];
  for (const child of children) {
    const start = child.position?.start.offset ?? 0;
    const end = child.position?.end.offset ?? 0;
    if (end <= from || start >= to) continue;
    if (child.type !== 'text' || (start >= from && end <= to)) {
      if (child.type !== 'text' && start < from) continue;
      if (child.type !== 'break' || out.length > 0) out.push(child);
      continue;
    }
    let a = Math.max(start, from);
    let b = Math.min(end, to);
    if (a > start || out.length === 0) while (a < b && /\s/.test(text[a] ?? '')) a += 1;
    if (b < end || to === b) while (b > a && /\s/.test(text[b - 1] ?? '')) b -= 1;
    if (a >= b) continue;
    const value = decodeString(text.slice(a, b)).replace(/[ \t]*(\r\n|\n|\r)[ \t]*/g, '$1');
    const line = (child.position?.start.line ?? 1) + (text.slice(start, a).match(/\r\n|\n|\r/g)?.length ?? 0);
    const lines = value.match(/\r\n|\n|\r/g)?.length ?? 0;
    out.push({
      type: 'text',
      value,
      position: {
        start: { line, column: columnOf(text, a), offset: a },
        end: { line: line + lines, column: columnOf(text, b), offset: b },
      },
    });
  }
  while (out.at(-1)?.type === 'break') out.pop();
  const last = out.at(-1);
  if (last?.type === 'text' && /\s$/.test(last.value)) out[out.length - 1] = { ...last, value: last.value.trimEnd() };
  const first = out[0];
  if (first?.type === 'text' && /^\s/.test(first.value)) out[0] = { ...first, value: first.value.trimStart() };
  return out;
}
