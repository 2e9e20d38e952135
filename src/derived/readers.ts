/** Who sees what in which format, as tables: made from the allow-lists themselves. */
import {
  type Addressee,
  EDITION_KINDS,
  type EditionKind,
  FORMATS,
  type Format,
  type View,
} from '../language/formats/index.js';
import type { WordNode } from '../language/formats/nodes.js';
import { WORDS } from '../language/vocabulary.js';
import { codes, table } from './tables.js';

const PROSE = 'prose';

/** What can be shown, in the order of the vocabulary. Lines of a brief go with it; a feeling goes with its sentence. */
const ROWS: readonly { readonly name: string; readonly node: WordNode | typeof PROSE }[] = [
  { name: 'prose, pictures, tables', node: PROSE },
  ...WORDS.filter(({ name, within }) => name !== 'feeling' && !within?.includes('brief')).map(({ name }) => ({
    name: `\`${name}\``,
    node: name as WordNode,
  })),
];

const TO: Readonly<Record<Addressee, string>> = {
  self: 'their own',
  candidate: 'if for the candidate',
  examiner: 'if for examiners',
  observer: 'if for observers',
  panel: 'if for the panel',
};

/** What of a kind of block an edition shows; nothing where it shows none. */
function shows(view: View, node: WordNode | typeof PROSE): string {
  if (view.everything) return 'yes';
  if (node === PROSE) return view.nodes.includes('paragraph') && view.proseIn.includes('root') ? 'yes' : '';
  const to = view.addressed[node];
  const told = to === 'anyone' ? ['if for anyone'] : (to ?? []).map((each) => TO[each]);
  if (!view.nodes.includes(node)) return told.join(', ');
  if (view.ownOnly.includes(node))
    return view.framesOnly.includes(node) ? 'their own; of others, that there is one' : 'their own';
  if (view.framesOnly.includes(node)) return 'that there is one';
  return 'yes';
}

const has = (view: View): boolean => view.everything || view.nodes.length > 0;

function tableOf(format: Format): string {
  const kinds = EDITION_KINDS.filter((kind) => kind !== 'facilitator' && has(format.editions[kind]));
  const row = (name: string, cell: (view: View) => string): readonly string[] => [
    name,
    ...kinds.map((kind) => cell(format.editions[kind])),
  ];
  const yes = (is: (view: View) => boolean) => (view: View) => (is(view) ? 'yes' : '');
  const rows = [
    ...ROWS.map(({ name, node }) => row(name, (view) => shows(view, node))),
    row(
      'what is thought in a dialogue',
      yes(({ nodes, innerSpeech }) => nodes.includes('turn') && innerSpeech),
    ),
    row(
      'the family of a feeling',
      yes(({ families }) => families),
    ),
    row(
      'which choice is the key',
      yes(({ choiceKeys }) => choiceKeys),
    ),
    row(
      '`objectives`',
      yes(({ matter }) => matter.includes('objectives')),
    ),
    row(
      '`people`',
      yes(({ people }) => people),
    ),
  ].filter(([, ...cells]) => cells.some((cell) => cell !== ''));
  return table(['what', ...kinds.map((kind: EditionKind) => `\`${kind}\``)], rows);
}

/** Formats that show the same to the same readers stand together. */
export function readersOfFormats(): string {
  const groups = new Map<string, string[]>();
  for (const format of FORMATS) {
    const key = tableOf(format);
    groups.set(key, [...(groups.get(key) ?? []), format.name]);
  }
  return [...groups].map(([rows, names]) => `${codes(names)}\n\n${rows}`).join('\n\n');
}
