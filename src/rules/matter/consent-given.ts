import { textOf } from '../../language/matter/values.js';
import { say } from '../../language/said.js';
import { valueAt } from '../places.js';
import type { Rule } from '../rule.js';

/** What says, at its beginning, that there is no consent now. */
const NOT_GIVEN =
  /^(?:pending|await\w*|sought|being sought|requested|asked|applied|not\b|no$|none|refused|declined|withdrawn|revoked|expired|unknown|unclear|tb[ac]\b|to be\b|outstanding)/i;

export const consentGiven: Rule = {
  id: 'matter/consent-given',
  says: 'A real case with consent has it, and says what for.',
  why: 'Somebody trusted us with this. Consent that is still awaited, or was taken back, is none; and consent to teaching is not consent to publication.',
  source: 'General Medical Council. Confidentiality: good practice in handling patient information; 2017.',
  severity: { draft: 'off', 'in-review': 'warning', approved: 'error' },
  check({ file }) {
    const consent = valueAt(file, 'consent');
    if (file.case.matter.origin !== 'real-consented' || consent?.type !== 'map') return [];
    const status = valueAt(file, 'consent', 'status');
    const given = textOf(status);
    if (status && given !== undefined && NOT_GIVEN.test(given)) {
      return [
        {
          message: say`The consent to this real case is ‘${given.slice(0, 40)}’: as it stands, nobody may use the case.`,
          remedy: say`Wait until it is obtained, or tell another case: a fictional one can carry the same thought.`,
          range: status.range,
        },
      ];
    }
    if (given === undefined || valueAt(file, 'consent', 'scope')) return [];
    return [
      {
        message: say`The consent does not say what it covers.`,
        remedy: say`Add ‘scope’, in the words that the person agreed to, as in ‘scope: teaching in this hospital’.`,
        range: consent.entries[0]?.keyRange ?? consent.range,
      },
    ];
  },
};
