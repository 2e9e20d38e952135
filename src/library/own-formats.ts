/** The formats of a library: the same shape as those that are shipped, and never more open than they are. */

import type { Finding } from '../language/finding.js';
import {
  type EditionKind,
  FORMAT_NAMES,
  type Format,
  formatNamed,
  type Phase,
  type Requirement,
  type View,
} from '../language/formats/index.js';
import { DEFINITION_NODES, type NodeType, PROSE_NODES, WORD_NODES } from '../language/formats/nodes.js';
import { AFTER, groupEditions, LEARNER, NOTHING, PANEL, withoutInnerLife } from '../language/formats/views.js';
import { minutesOf } from '../language/matter/checks.js';
import type { Value } from '../language/matter/front-matter.js';
import { itemsOf, textIn, textOf, textsIn, valueIn } from '../language/matter/values.js';
import { say } from '../language/said.js';
import { FORMAT_WORDS, OWN_EDITIONS, PROSE } from './schema.js';
import { problem } from './values.js';

/** What those who take part never see, before or after: answers, how to lead, marks, and what others are told. */
const NEVER_FOR_LEARNERS: readonly string[] = [
  'facilitator',
  'key',
  'marks',
  'brief',
  'opening',
  'volunteer',
  'if-asked',
  'withhold',
  'react',
];

const LEARNERS: readonly EditionKind[] = ['learner', 'after', 'one-page'];

/** Read the list of formats. One that lacks what a format needs is left out: the schema has told of it. */
export function readFormats(value: Value | undefined, findings: Finding[]): Format[] {
  const formats: Format[] = [];
  for (const item of value?.type === 'list' ? value.items : []) {
    const format = readFormat(item, findings);
    if (!format) continue;
    if (FORMAT_NAMES.includes(format.name) || formats.some(({ name }) => name === format.name)) {
      findings.push(
        problem(
          valueIn(item, 'name')?.range ?? item.range,
          say`‘formats.name’: there is a format ‘${format.name}’ already, so this one has no effect.`,
          say`Give it a name of its own.`,
        ),
      );
    } else formats.push(format);
  }
  return formats;
}

function readFormat(item: Value, findings: Finding[]): Format | undefined {
  const [name, title, says] = [textIn(item, 'name'), textIn(item, 'title'), textIn(item, 'says')];
  const minutes = minutesOf(textIn(item, 'duration') ?? '');
  const group = valueIn(item, 'group');
  const [min, max] = [numberIn(group, 'min'), numberIn(group, 'max')];
  const editions = readEditions(valueIn(item, 'editions'), findings);
  if (!name || !/^[a-z0-9][a-z0-9-]{2,63}$/.test(name) || !title || !says) return undefined;
  if (minutes === undefined || min === undefined || max === undefined || !group) return undefined;
  if (min > max) {
    findings.push(
      problem(
        group.range,
        say`‘formats.group’: at least ${min} and at most ${max} cannot both hold.`,
        say`Put the smaller number in ‘min’.`,
      ),
    );
    return undefined;
  }
  return {
    name,
    title,
    says,
    sources: textsIn(item, 'source'),
    group: { min, max },
    minutes,
    phases: readPhases(valueIn(item, 'phases'), minutes, findings),
    requires: itemsOf(valueIn(item, 'requires')).flatMap(readRequirement),
    allows: wordsIn(item, 'allows'),
    stance: textIn(item, 'stance') === 'open' ? 'open' : 'any',
    groundRules: textsIn(item, 'ground-rules'),
    editions,
  };
}

function numberIn(value: Value | undefined, key: string): number | undefined {
  const text = textIn(value, key) ?? '';
  return /^\d{1,6}$/.test(text) && Number(text) > 0 ? Number(text) : undefined;
}

const wordsIn = (value: Value | undefined, key: string): readonly string[] =>
  textsIn(value, key).filter((word) => FORMAT_WORDS.includes(word));

function readPhases(value: Value | undefined, minutes: number, findings: Finding[]): Phase[] {
  const phases = itemsOf(value).flatMap((item): Phase[] => {
    const [name, says, length] = [textIn(item, 'name'), textIn(item, 'says'), numberIn(item, 'minutes')];
    return name && says && length !== undefined ? [{ name, says, minutes: length }] : [];
  });
  const sum = phases.reduce((total, phase) => total + phase.minutes, 0);
  if (value && phases.length > 0 && sum !== minutes) {
    findings.push(
      problem(
        value.range,
        say`‘formats.phases’: the phases take ${sum} minutes, and the session takes ${minutes}.`,
        say`Let them come to the same sum.`,
        'warning',
      ),
    );
  }
  return phases;
}

function readRequirement(item: Value): Requirement[] {
  const word = textOf(item);
  const words = word === undefined ? wordsIn(item, 'words') : [word].filter((each) => FORMAT_WORDS.includes(each));
  const [first] = words;
  if (first === undefined) return [];
  const [min = 1, max] = [numberIn(item, 'min'), numberIn(item, 'max')];
  const says = textIn(item, 'says') ?? (first === PROSE ? 'a text to begin with' : `‘${words.join('’ or ‘')}’`);
  return [{ words, min, ...(max === undefined ? {} : { max }), says }];
}

/**
 * Who sees what: an edition that is not listed shows nothing, whoever reads it. What was left out of a list may have been
 * left out on purpose.
 */
function readEditions(value: Value | undefined, findings: Finding[]): Format['editions'] {
  const lists = new Map<EditionKind, readonly string[]>();
  for (const kind of OWN_EDITIONS) {
    const list = valueIn(value, kind);
    if (list)
      lists.set(
        kind,
        itemsOf(list).flatMap((item) => admitted(kind, item, findings)),
      );
  }
  const viewFor = (kind: EditionKind): View => {
    const list = lists.get(kind);
    return list ? viewWith(baseOf(kind), list) : NOTHING;
  };
  const decided = Object.fromEntries(OWN_EDITIONS.map((kind) => [kind, viewFor(kind)]));
  return { ...groupEditions(), ...decided };
}

/** The most that an edition may ever show. */
function baseOf(kind: EditionKind): View {
  if (kind === 'after') return AFTER;
  if (kind === 'panel') return PANEL;
  if (LEARNERS.includes(kind)) return { ...LEARNER, nodes: AFTER.nodes };
  return formatNamed('osce')?.editions[kind] ?? NOTHING;
}

/** The word, if this edition may show it. */
function admitted(kind: EditionKind, item: Value, findings: Finding[]): string[] {
  const word = textOf(item);
  if (word === undefined || !FORMAT_WORDS.includes(word)) return [];
  if (LEARNERS.includes(kind) && NEVER_FOR_LEARNERS.includes(word)) {
    findings.push(
      problem(
        item.range,
        say`‘formats.editions.${kind}’: those who take part never see ‘${word}’; it is for who leads, marks or plays.`,
        say`Take it out of this list.`,
      ),
    );
    return [];
  }
  const { nodes, addressed } = baseOf(kind);
  if (word !== PROSE && !nodesOf(word).some((type) => nodes.includes(type) || Object.hasOwn(addressed, type))) {
    findings.push(
      problem(
        item.range,
        say`‘formats.editions.${kind}’: this reader never sees ‘${word}’.`,
        say`Take it out of this list.`,
      ),
    );
    return [];
  }
  return [word];
}

/** The types of nodes that a word makes. */
function nodesOf(word: string): readonly NodeType[] {
  if (word === PROSE) return [...PROSE_NODES, ...DEFINITION_NODES];
  if (word === 'dialogue') return ['dialogue', 'turn', 'action'];
  if (['opening', 'volunteer', 'if-asked', 'withhold', 'react'].includes(word)) return ['brief-line'];
  return [...WORD_NODES, ...PROSE_NODES].filter((type) => type === word);
}

/** Of what the base allows, what is listed. What stands within a block that is shown is Markdown all the same. */
function viewWith(base: View, words: readonly string[]): View {
  const listed = words.filter((word) => word !== PROSE).flatMap(nodesOf);
  const markdown = words.length > 0 ? [...PROSE_NODES, ...DEFINITION_NODES] : [];
  const wanted = new Set<NodeType>([...listed, ...markdown]);
  const view: View = {
    ...base,
    nodes: base.nodes.filter((type) => wanted.has(type)),
    addressed: Object.fromEntries(
      Object.entries(base.addressed).filter(([type]) => listed.some((each) => each === type)),
    ),
    proseIn: base.proseIn.filter((place) => place !== 'root' || words.includes(PROSE)),
  };
  // Who is to find out what the other lives has neither their voice nor what they think.
  return words.includes('voice') ? view : withoutInnerLife(view);
}
