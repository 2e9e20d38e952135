/** Cases whose difficulty map is as small, and as large, as it may become. */
import type { Flow } from '../../src/language/case.js';
import { caseOf, node, who } from './build.js';

const LONG =
  'Nobody has said to the other what both of them have known since the second letter, and every month it is harder to say.';

const felt = (key: string, family: string, said: string) =>
  ({ type: 'paragraph', children: [node('feeling', { of: who(key), family }, said)] }) as unknown as Flow;

/** Twenty factors, long ones, several people on a side, feelings joined and alone. */
export const large = caseOf([
  node('mismatch', {}, [
    node('wish', { of: who('kelly') }, LONG),
    node('wish', { of: who('ann') }, 'To be told.'),
    node('possible', {}, LONG),
    node('possible', {}, 'Time.'),
    node('wish', { of: who('shah') }, LONG),
  ]),
  node('mismatch', {}, [node('wish', { of: who('kelly') }, 'Sleep.'), node('possible', {}, 'A bed.')]),
  ...['patient', 'clinician', 'relationship', 'team', 'system'].flatMap((where, index) =>
    [LONG, 'Grief.', 'Unausgesprochenheitsvermeidungsstrategie', 'Ten minutes.'].map((said) =>
      node('factor', { in: where }, `${said} ${index}`),
    ),
  ),
  node('response', { of: who('shah'), responseKind: 'avoidance' }, LONG),
  ...['shame', 'helplessness', 'fear'].flatMap((family) => [
    felt('kelly', family, 'a fraud'),
    felt('shah', family, `as small as ${family}`),
  ]),
  felt('kelly', 'anger', 'furious'),
  felt('shah', 'guilt', 'to blame'),
]);
export const small = caseOf([
  node('factor', { in: 'patient' }, 'Grief.'),
  node('factor', { in: 'system' }, 'Ten minutes.'),
]);
