import { say } from '../../../language/said.js';
import type { Row } from '../row.js';

const WHO =
  'black|white|asian|hispanic|latin[oax]|african~american|african|afro~caribbean|caucasian|gypsy|traveller|muslim|jewish|indian|pakistani|bangladeshi|chinese|polish|romanian|nigerian|somali|gay|lesbian|homosexual|transgender';

/** Who someone is said to be, before what brought them. */
export const IDENTITY: readonly Row[] = [
  {
    id: 'identity-first',
    severity: 'info',
    stems: [
      'black',
      'white',
      'asian',
      'hispanic',
      'latin',
      'african',
      'afro',
      'caucasian',
      'gypsy',
      'traveller',
      'muslim',
      'jewish',
      'indian',
      'pakistani',
      'bangladeshi',
      'chinese',
      'polish',
      'romanian',
      'nigerian',
      'somali',
      'gay',
      'lesbian',
      'homosexual',
      'transgender',
    ],
    pattern: `(?<=\\b(?:an?|the|this|pleasant|old|elderly|young|aged|obese|y\\/o|yo) (?:\\d{1,3}[-‐‑–\\s]?(?:years?[-‐‑–\\s]old |y\\/?o |yrs? old |yr[-‐‑–\\s]old )?)?|[-‐‑–\\s]old )(?:${WHO}) (?:british |american )?(?:m[ae]n|wom[ae]n|males?|females?|lady|gentleman|patient|boy|girl|child)\\b`,
    instead: [],
    remedy: say`Begin with the person: “a 58-year-old bus driver”. Where the identity matters, say why in ‘identity-relevance’.`,
    why: say`comes before what brought the person, and can set a reader’s mind before the story begins`,
    sources: ['healy', 'fernandez', 'krishnan'],
  },
];
