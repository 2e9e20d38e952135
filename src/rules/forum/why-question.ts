import { say } from '../../language/said.js';
import type { Report, Rule } from '../rule.js';
import { asked, tellersOf } from './questions.js';

const WHY =
  /\bwhy (did|didn[’']t|do|don[’']t|have|haven[’']t|had|hadn[’']t|were|weren[’']t|would|wouldn[’']t) ((?:the )?[\p{L}’.-]+(?: \p{Lu}[\p{L}’-]+)?)\b/iu;

export const whyQuestion: Rule = {
  id: 'forum/why-question',
  says: 'Whoever tells is not asked to account for what they did.',
  why: '‘Why did you’ asks for a reason, and sounds like blame. Good leaders protect the teller from interrogation.',
  source: 'Johnson AH, Nease DE, Milberg LC, Addison RB. Fam Med 2004;36:253-9.',
  severity: { draft: 'info', 'in-review': 'warning', approved: 'warning' },
  check(view) {
    const tellers = new Set([
      'you',
      'the presenter',
      'the teller',
      ...tellersOf(view).map((name) => name.toLowerCase()),
    ]);
    return asked(view).flatMap(({ run, text, start }): Report[] => {
      const found = WHY.exec(text);
      if (!found) return [];
      const [words, verb = ''] = found;
      const who = [...tellers].find((teller) =>
        text
          .slice(found.index + 'why '.length + verb.length + 1)
          .toLowerCase()
          .startsWith(teller),
      );
      if (who === undefined || /[\p{L}\p{N}]/u.test(text[found.index + 4 + verb.length + 1 + who.length] ?? ''))
        return [];
      const end = found.index + 'why '.length + verb.length + 1 + who.length;
      const range = run.range(start + found.index, start + end);
      const name = text.slice(end - who.length, end);
      // ‘Why did you write …’ goes on with an infinitive, and so does this.
      const follows = /^ (?!not\b|n[’']t|never\b|always\b|just\b|only\b|then\b|all\b|both\b|think\b)[a-z]+\b/.test(
        text.slice(end),
      );
      const isWhole = found.index === 0 && verb.toLowerCase() === 'did' && follows;
      const isPlain = view.file.text.slice(range.start, range.end) === text.slice(found.index, end);
      const rewrite = `What may have led ${name} to`;
      return [
        {
          message: say`‘${words.slice(0, 4)}${verb} ${name}’ asks the teller to account for what they did, and they may begin to defend themselves.`,
          remedy: isWhole
            ? say`Ask ‘${rewrite} …?’`
            : say`Ask what it was like: ‘What might have been going on in the room at that moment?’`,
          range,
          ...(isWhole && isPlain ? { fix: { title: `Write ‘${rewrite} …’`, range, text: rewrite } } : {}),
        },
      ];
    });
  },
};
