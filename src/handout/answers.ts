/** The answers to choices, apart from their questions: for who leads, and for everybody afterwards. */
import type { Element } from 'hast';
import { h } from 'hastscript';
import type { Context } from './context.js';
import { type AnyNode, walk } from './node.js';
import { stepsOf } from './questions.js';

/** A list of questions and the letters that are right; nothing where no choice has a key. `arranged` is the whole case. */
export function answerKey(arranged: AnyNode, { kind, format, labels }: Context): Element[] {
  if (kind !== 'after' && !(kind === 'facilitator' && format === 'tbl')) return [];
  const answers: { readonly number: number; readonly letters: string }[] = [];
  walk([arranged], (question) => {
    if (question.type !== 'question') return;
    const choices = (question.children ?? []).filter((node) => node.type === 'choices');
    const letters = choices.flatMap(({ start, children = [] }) =>
      children.flatMap((choice, index) =>
        // The steps of a scale have no letters.
        choice.isKey === true ? [stepsOf(children, format)?.[index]?.number ?? letterOf(Number(start) + index)] : [],
      ),
    );
    if (letters.length > 0) answers.push({ number: Number(question.number), letters: letters.join(labels.comma) });
  });
  if (answers.length === 0) return [];
  return [
    h('section', { className: 'answers' }, [
      h('h2', labels.answerKey),
      h(
        'dl',
        answers.map(({ number, letters }) =>
          h('div', [h('dt', labels.question(number)), h('dd', { dir: 'ltr' }, letters)]),
        ),
      ),
    ]),
  ];
}

/** 1 is A, 26 is Z, 27 is AA, as browsers count. */
export function letterOf(number: number): string {
  const rest = (number - 1) % 26;
  const letter = String.fromCharCode(65 + rest);
  return number <= 26 ? letter : letterOf((number - 1 - rest) / 26) + letter;
}
