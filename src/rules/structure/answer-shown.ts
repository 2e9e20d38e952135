import type { Range } from '../../language/finding.js';
import type { CaseFile } from '../../language/parse.js';
import { say } from '../../language/said.js';
import { plainText } from '../../language/walk.js';
import { isAddressed, isEnglish } from '../places.js';
import type { Report, Rule } from '../rule.js';
import type { CaseView, TextRun } from '../view.js';
import { type Followed, followed } from './siblings.js';

/** In English, and where a word can mean nothing else in the other languages of the handout. */
const LABEL = [
  '(?:(?:model|suggested|correct|ideal|expected|sample|right) )?answers?(?: (?:key|sheet))?',
  'mark(?:ing)? (?:scheme|sheet|guide)',
].join('|');
const OTHERS = [
  'musterlösung(?:en)?|lösungs(?:vorschläge?|schlüssel)|erwartungshorizont|(?:richtige|korrekte|erwartete) antwort(?:en)?|musterantwort(?:en)?',
  'corrigés?|réponses? (?:attendue|modèle|correcte|juste|type)s?',
  'respuestas? (?:correcta|modelo|esperada)s?|solucionario',
  '(?:juiste|correcte|verwachte) antwoord(?:en)?|model-?antwoord(?:en)?|antwoordmodel(?:len)?',
  '(?:نموذج الإجابة|(?:الإجابة|الإجابات) (?:النموذجية|الصحيحة))',
].join('|');
const NOTED = '(?: \\([^)\\n]{0,40}\\))?';

interface Labels {
  /** “Answer: C” at the beginning of a line; a key needs a letter, since tables have keys to their signs. */
  readonly said: RegExp;
  readonly alone: RegExp;
}
const labelsOf = (labels: string, key: string): Labels => ({
  said: new RegExp(`(?:^|\\n)(?:(${labels})${NOTED}[ \\u00A0\\u202F]?: ?\\S${key})`, 'i'),
  alone: new RegExp(`^(?:${labels})${NOTED}[ \\u00A0\\u202F]?[:.]?$`, 'i'),
});
const ENGLISH = labelsOf(`${LABEL}|${OTHERS}`, '|key: [A-H](?:(?:, | and | & )[A-H])*(?=[.;\\s]|$)');
const OTHER = labelsOf(OTHERS, '');
/** “The correct answer is B”, “Richtig ist B”: a letter, and so one of those to choose from. */
const TOLD =
  /(?:^|[\n.!?] ?)((?:the |die )?(?:(?:correct|right|best|richtige|korrekte) (?:answer|option|choice|antwort)s? (?:is|are|ist)|richtig (?:ist|sind)) [A-H])(?=[.,;)\s]|$)/i;
/** “… (correct)” at the end of a choice. */
const MARKED =
  /\S (\((?:correct|right|correct answer|right answer|richtig|richtige antwort|juist|juiste antwoord)\))\s*$/i;
const IN_VIEW = new Set(['paragraph', 'list', 'table', 'blockquote', 'code']);

const report = (range: Range, words: string, question: string | undefined): Report => ({
  message: say`‘${words}’ stands here where learners read it, and what is said after it would spoil the discussion.`,
  remedy: /^mark/i.test(words)
    ? say`Put it into a block of its own: ‘:::marks’.`
    : say`Put it into a block of its own: ‘:::key{on=${question ?? 'q1'}}’, with the question’s id.`,
  range,
});

/** Told in a sentence of its own text: “Answer: because she is afraid”. */
function toldIn(run: TextRun, { said }: Labels): { readonly words: string; readonly range: Range } | undefined {
  if (run.heading || run.quoted || (run.where !== 'prose' && run.where !== 'question')) return undefined;
  if (run.block && isAddressed(run.block)) return undefined;
  const marked = TOLD.exec(run.text) ?? MARKED.exec(run.text);
  // Most texts have no colon near the beginning of a line.
  const found = marked ?? (run.text.includes(':') ? said.exec(run.text) : null);
  if (!found) return undefined;
  const words = found[1] ?? 'Key';
  const start = found.index + found[0].toLowerCase().indexOf(words.toLowerCase());
  return { words: run.text.slice(start, start + words.length), range: run.range(start, start + words.length) };
}

/** Told in a heading, or a line that is a heading in all but its marks, and something to be read follows. */
function standsAlone(
  { node, next }: Followed,
  { alone }: Labels,
): { readonly words: string; readonly range: Range } | undefined {
  if ((node.type !== 'heading' && node.type !== 'paragraph') || !next || !IN_VIEW.has(next.type)) return undefined;
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start + 1;
  if (end - start > 100) return undefined;
  const words = plainText(node.children).trim();
  return alone.test(words) ? { words: words.replace(/[:.]$/, ''), range: { start, end } } : undefined;
}

export const answerShown: Rule = {
  id: 'structure/answer-shown',
  says: 'Answers and mark schemes stand in their own blocks.',
  why: 'Prose is for everybody. An answer in it is printed on the learners’ sheet, below the question that it spoils.',
  severity: { draft: 'info', 'in-review': 'warning', approved: 'error' },
  check(view: CaseView) {
    const { file, texts, blocks } = view;
    const labels = isEnglish(file) ? ENGLISH : OTHER;
    const questions = blocks.flatMap(({ node }) => (node.type === 'question' ? [node] : []));
    const found = [
      ...texts.flatMap((run) => toldIn(run, labels) ?? []),
      ...followed(file.case).flatMap((each) => standsAlone(each, labels) ?? []),
    ];
    let next = 0;
    const answers = found
      .sort((one, other) => one.range.start - other.range.start)
      .map(({ words, range }) => {
        while ((questions[next]?.range.start ?? range.start) < range.start) next += 1;
        return report(range, words, questions[next - 1]?.id);
      });
    return [...answers, ...tickedIn(file)];
  },
};

/** Lists below what is asked in the case’s own flow, with items that are ticked and others that are not: choices. */
function tickedIn({ case: theCase }: CaseFile): Report[] {
  const lists = followed(theCase).flatMap(({ node, next }) =>
    node.type === 'paragraph' && next?.type === 'list' && /[?？؟]/.test(plainText(node.children)) ? [next] : [],
  );
  return lists.flatMap(({ children }): Report[] => {
    const ticked = children.find(({ checked }) => checked === true);
    if (!ticked?.position || !children.some(({ checked }) => checked === false)) return [];
    const start = ticked.position.start.offset ?? 0;
    return [
      {
        message: say`This list has a ticked choice and stands in no question: learners read which is right.`,
        remedy: say`Put the question and its list between ‘:::question’ and ‘:::’: there the ticks are the key, and learners are given letters.`,
        range: { start, end: ticked.position.end.offset ?? start + 1 },
      },
    ];
  });
}
