/** What is hidden, and one slip of one key in it: a sign too many, one too few, one for another, or two the wrong way round. */
import fc from 'fast-check';
import { matterOf } from './known.js';

export const SECRET = 'zqsecretmark';

/** What no learner of the format may see, each as small as it can be. */
const HIDDEN: readonly (readonly [format: string, body: string])[] = [
  ['unfolding', `:::facilitator\n${SECRET} here.\n:::`],
  ['unfolding', `:::facilitator{on=q1 minutes=5}\n${SECRET} here.\n:::`],
  ['unfolding', `:::key{on=q1}\n${SECRET} here.\n:::`],
  ['unfolding', `:::marks{for=observer}\n- ${SECRET} [2]\n:::`],
  ['unfolding', `:::brief{for="candidate kelly" minutes=2}\n${SECRET} here.\n:::`],
  ['unfolding', `:::takeaway\n${SECRET} here.\n:::`],
  ['unfolding', `:::question{for=examiner}\n${SECRET} here?\n:::`],
  ['unfolding', `::strategy[${SECRET} here]{in=team by=shah due="soon ${SECRET}"}`],
  ['unfolding', `::response[${SECRET} here]{of=shah kind=rescue}`],
  ['unfolding', `Low :feeling[dread]{as=${SECRET} of=shah} here.`],
  ['unfolding', `Before <!-- ${SECRET} --> after.`],
  ['unfolding', `<!--\n${SECRET}\n\nand ${SECRET}\n-->`],
  ['unfolding', `:::facilitator\nx[^n]\n:::\n\n[^n]: ${SECRET} here.`],
  ['balint', `::factor[${SECRET} here]{in=team}`],
  ['balint', `:::mismatch\n::wish[${SECRET}]{of=kelly}\n:::`],
  ['osce', `:::dialogue\nDr Shah: Hello.\n\nMrs Kelly (thinking): ${SECRET} here.\n\nDr Shah: Bye.\n:::`],
  ['osce', `:::voice{of=kelly}\n${SECRET} here.\n:::`],
  ['schwartz', `:::story{by=shah minutes=4}\n${SECRET} here.\n:::`],
];

/** A backslash is no slip: it says that what follows is text. */
const SIGNS = [
  ...':{}[]"\'=#`<>*_-.;,!|~“”‘’：｛［（(){ \t\n&/x0—',
  '\u200b',
  '\u00a0',
  '\u00ad',
  '\u2028',
  '\f',
  'é',
  '\u0301',
];
const TAILS = ['\n', '\n\nAfter it.\n\n:::question{#q1}\nWhat now?\n:::\n'];
const BREAKS = ['\n    ', '\n\t', '\n> ', '\n- ', ' ', '\r', '\r\n', '\n\n', '\n1. ', '\n# ', '\n|'];

type Slip = (text: string, at: number, sign: string) => string;
const SLIPS: readonly Slip[] = [
  (text, at, sign) => text.slice(0, at) + sign + text.slice(at),
  (text, at, sign) => text.slice(0, at) + sign + text.slice(at + 1),
  (text, at) => text.slice(0, at) + text.slice(at + 1),
  (text, at) => text.slice(0, at) + (text[at + 1] ?? '') + (text[at] ?? '') + text.slice(at + 2),
];

/** A whole case with one slip; whatever remains of the mark. */
export const slippedTexts = fc
  .tuple(
    fc.constantFrom(...HIDDEN),
    fc.constantFrom(...SLIPS),
    fc.nat(),
    fc.constantFrom(...SIGNS),
    fc.constantFrom(...BREAKS),
    fc.constantFrom(...TAILS),
  )
  .map(([[format, body], slip, place, sign, lineBreak, tail]) => {
    const at = place % body.length;
    // Where a line ends, it mostly is not its end that slips, but what the next one begins with.
    const slipped = body[at] === '\n' && place % 2 === 0 ? slip(body, at, lineBreak) : slip(body, at, sign);
    return `${matterOf(format)}She comes.\n\n${slipped}${tail}`;
  })
  // CommonMark 0.31 ends a comment here at once, and `<!` that stands alone begins none.
  .filter((text) => !/<!--?>|<!\s/.test(text));
