/** Numbers by which a health service, a state or a register knows one person. */
import { say } from '../../../language/said.js';
import { isIban, isLuhn, isMedicareAu, isNhsNumber } from '../check-digits.js';
import { digitsOf, type Hit, hits, type Kind, near, span } from '../kind.js';
import type { Passage } from '../passages.js';

const TEN = /(?<![\w.,/+#-])\d{3}([ -]?)\d{3}([ -]?)\d{4}(?![\w%/-]|[.,]\d)/g;
const CHI = /(?<![\w.,/+#-])(?:0[1-9]|[12]\d|3[01])(?:0[1-9]|1[0-2])\d{2}[ -]?\d{4}(?![\w%/-]|[.,]\d)/g;
const NHS_WORD = /\bNHS[ -]?(?:no\b|num|nr\b|id\b|#|:)|\bNHS *$|\bhealth (?:and care|service) (?:no\b|num)/i;
const HSC_WORD = /\b(?:HSC|H ?& ?C|HCN|health and (?:social )?care) *(?:no\b|num|:|#|$)/i;
const CHI_WORD = /\bCHI\b/;
const OTHER_NUMBER =
  /\b(?:accession|order|ref(?:erence)?|isbn|issn|pmid|barcode|study|trial|isrctn|nct|snomed|sct|sctid|ctv3|loinc|ean|upc|gtin|catalogue|invoice|timestamp|grant|award)\b[^.;]{0,20}$/i;
const PHONE_WORD = /\b(?:tel|telephone|phone[ds]?|mobile|mob|cell|fax|call|ring|rang|dial|whatsapp)\b[^;]{0,20}$/i;

/** NHS test numbers begin with 999; this one has its check digit. */
const SAFE_NHS = '999 000 0018';

function tenDigits(passage: Passage, which: 'nhs' | 'hsc'): Hit[] {
  return hits(passage.text, TEN, (m) => {
    const digits = digitsOf(m[0]);
    const northern = digits >= '3200000010' && digits <= '3999999999';
    if (northern !== (which === 'hsc') || digits.startsWith('999') || !isNhsNumber(digits)) return undefined;
    if (m[1] !== m[2]) return undefined;
    const instead = which === 'nhs' ? { instead: SAFE_NHS } : {};
    const word = which === 'nhs' ? NHS_WORD : HSC_WORD;
    if (near(passage, span(m), word, 60, 20) || near(passage, span(m), NHS_WORD, 60)) return instead;
    if (near(passage, span(m), OTHER_NUMBER) || near(passage, span(m), PHONE_WORD)) return undefined;
    // Hyphens are how telephone numbers of North America are grouped.
    if (m[1] === '') return { ...instead, doubtful: true };
    return m[1] === '-' && /^[2-9]\d{2}[2-9]/.test(digits) ? undefined : instead;
  });
}

const nhs: Kind = {
  id: 'nhs_number',
  rule: 'health-number',
  fits: say`looks like an NHS number, and its check digit is right`,
  remedy: say`Leave it out, or write a number from 999 000 0000 on, which is never issued.`,
  source: 'NHS Data Dictionary; the range for tests from the crate nhs-number of NHS Wales',
  needs: 'digit',
  find: (passage) => tenDigits(passage, 'nhs'),
};

const hsc: Kind = {
  id: 'hsc_number_ni',
  rule: 'health-number',
  fits: say`looks like a Health and Care number of Northern Ireland, and its check digit is right`,
  remedy: say`Leave it out.`,
  source: 'The crate nhs-number of NHS Wales: 320 000 0010 to 399 999 9999',
  needs: 'digit',
  find: (passage) => tenDigits(passage, 'hsc'),
};

const chi: Kind = {
  id: 'chi_number',
  rule: 'health-number',
  fits: say`looks like a CHI number of Scotland, which holds a date of birth`,
  remedy: say`Leave it out.`,
  source: 'NHS Data Dictionary: CHI number; phsmethods::chi_check of Public Health Scotland',
  needs: 'digit',
  find: (passage) =>
    hits(passage.text, CHI, (m) => {
      if (near(passage, span(m), CHI_WORD, 40)) return {};
      const known = !near(passage, span(m), OTHER_NUMBER) && !near(passage, span(m), PHONE_WORD);
      if (!known || !isNhsNumber(digitsOf(m[0]))) return undefined;
      return near(passage, span(m), NHS_WORD, 60) ? undefined : {};
    }),
};

const ihi: Kind = {
  id: 'ihi_au',
  rule: 'health-number',
  fits: say`looks like an Australian individual healthcare identifier, and its check digit is right`,
  remedy: say`Leave it out.`,
  source: 'Healthcare Identifiers Service, Australia: 800360 and ten digits, ISO/IEC 7812-1 check digit',
  needs: 'digit',
  find: ({ text }) =>
    hits(text, /(?<![\w.,/+#-])8003[ -]?60\d{2}[ -]?\d{4}[ -]?\d{4}(?![\w%/-]|[.,]\d)/g, (m) =>
      isLuhn(digitsOf(m[0])) ? {} : undefined,
    ),
};

const medicare: Kind = {
  id: 'medicare_au',
  rule: 'health-number',
  fits: say`looks like an Australian Medicare number, and its check digit is right`,
  remedy: say`Leave it out.`,
  source: 'Services Australia: weights 1, 3, 7, 9, 1, 3, 7, 9, mod 10',
  needs: 'digit',
  find: (passage) =>
    hits(passage.text, /(?<![\w.,/+#-])[2-6]\d{3}[ -]?\d{5}[ -]?\d(?:[ /-]?[1-9])?(?![\w%-]|[.,]\d)/g, (m) =>
      near(passage, span(m), /\bmedicare\b/i, 40, 15) && isMedicareAu(digitsOf(m[0])) ? {} : undefined,
    ),
};

const mbi: Kind = {
  id: 'medicare_mbi_us',
  rule: 'health-number',
  fits: say`looks like a Medicare number of the United States`,
  remedy: say`Leave it out, or write the sample of the Centers for Medicare & Medicaid Services: 1EG4-TE5-MK73.`,
  source: 'Centers for Medicare & Medicaid Services: format of the MBI',
  needs: 'digit',
  find: ({ text }) =>
    hits(
      text,
      /(?<![\w-])[1-9][AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[ -]?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y0-9]\d[ -]?[AC-HJKMNP-RT-Y]{2}\d{2}(?![\w-])/g,
      (m) => (m[0].replace(/[ -]/g, '') === '1EG4TE5MK73' ? undefined : { instead: '1EG4-TE5-MK73' }),
    ),
};

const SSN_WORD = /\bSSN\b|\bsocial(?:[ -]security)? (?:no\b|num|#|:|$)|\bsocial security\b/i;

const ssn: Kind = {
  id: 'us_ssn',
  rule: 'national-number',
  fits: say`looks like a social security number of the United States`,
  remedy: say`Leave it out, or write 987-65-4320, which is reserved for advertisements.`,
  source: 'Social Security Administration: areas 000, 666 and 900–999 are never assigned',
  needs: 'digit',
  find: (passage) =>
    hits(
      passage.text,
      /(?<![\w.,/+#-])(?!000|666)\d{3}([ -]?)(?!00)\d{2}([ -]?)(?!0000)\d{4}(?![\w%/-]|[.,]\d)/g,
      (m) => {
        const digits = digitsOf(m[0]);
        const withdrawn = digits === '078051120' || digits === '219099999';
        if (m[1] !== m[2] || withdrawn || /^98765432\d$/.test(digits)) return undefined;
        const instead = { instead: '987-65-4320' };
        const named = near(passage, span(m), SSN_WORD, 45, 10);
        // From 900 on it is no social security number, but may be the tax number of a person.
        if (digits.startsWith('9'))
          return named || near(passage, span(m), /\bITIN\b|\btax(?:payer)? (?:id|num)/i)
            ? { ...instead, doubtful: true }
            : undefined;
        if (named || m[1] === '-') return instead;
        return undefined;
      },
    ),
};

const nino: Kind = {
  id: 'uk_nino',
  rule: 'national-number',
  fits: say`looks like a National Insurance number`,
  remedy: say`Leave it out, or write QQ123456C, which HM Revenue and Customs uses as its example.`,
  source: 'HM Revenue and Customs, NIM39110: prefixes that are not used',
  needs: 'digit',
  find: ({ text }) =>
    hits(
      text,
      /(?<![\w-])(?!BG|GB|NK|KN|TN|NT|ZZ)[A-CEGHJ-PR-TW-Z][A-CEGHJ-NPR-TW-Z][ -]?\d{2}[ -]?\d{2}[ -]?\d{2}[ -]?[A-D](?![\w-])/g,
      () => ({ instead: 'QQ123456C' }),
    ),
};

const register: Kind = {
  id: 'gmc_nmc_number',
  rule: 'professional-number',
  fits: say`looks like a registration number of a doctor or a nurse`,
  remedy: say`Leave it out: it names a colleague.`,
  source: 'General Medical Council and Nursing and Midwifery Council: shape of the numbers',
  needs: 'digit',
  find: ({ text }) => [
    ...hits(
      text,
      /\b(?:GMC|NMC)(?:[ -](?:registration|reg|ref(?:erence)?|pin))?\.?(?:[ -](?:no|num|number|ref(?:erence)?))?\.? ?[:#]? ?(?:is )?\d{7}(?![\w-])/gi,
      () => ({}),
    ),
    ...hits(text, /(?<![\w-])\d{2}[A-L]\d{4}[EOSW](?![\w-])/g, () => ({})),
  ],
};

const NUMBER = '(?:no|num|number|nr|id|#)\\b\\.?';
const RECORD = new RegExp(
  `\\b(?:MRN|(?:medical|patient|health|hospital|case|clinic)[ -](?:record|file|chart|notes?|unit|hospital)(?: ${NUMBER})|(?:hospital|hosp|unit|patient|chart|PAS) ${NUMBER})\\.? {0,2}(?:[:#=] {0,2}|is |was )?(?:no\\.? |number )?([A-Z]{0,3}-?\\d(?:[ -]?\\d){4,11})(?![\\w-])`,
  'gi',
);

const record: Kind = {
  id: 'us_mrn',
  rule: 'record-number',
  fits: say`looks like the number of somebody’s medical record`,
  remedy: say`Leave it out, or write EXAMPLE-0001.`,
  source: 'HIPAA Safe Harbor, 45 CFR 164.514(b)(2), H',
  needs: 'digit',
  find: ({ text }) =>
    hits(text, RECORD, (m) => (/^0*$/.test(digitsOf(m[1] ?? '')) ? undefined : {})).map((hit) => {
      const number = /[A-Z]{0,3}-?\d(?:[ -]?\d){4,11}$/i.exec(text.slice(hit.start, hit.end))?.[0] ?? '';
      return { start: hit.end - number.length, end: hit.end, instead: 'EXAMPLE-0001' };
    }),
};

const account: Kind = {
  id: 'account_policy_device',
  rule: 'account-number',
  fits: say`looks like the number of an account, a policy or a device`,
  remedy: say`Leave it out, or write EXAMPLE-0001.`,
  source: 'HIPAA Safe Harbor, 45 CFR 164.514(b)(2), I, J, K and M',
  needs: 'digit',
  find: ({ text }) => [
    ...hits(
      text,
      /\b(?:policy|account|claim|serial|batch|lot|IMEI|device|passport|licen[cs]e|certificate)(?: (?:no|number|id)\b\.?| ?#)(?: is| was)? ?[:#]? ?(?=[A-Z0-9-]{0,20}\d)[A-Z0-9-]{5,20}(?![\w-])/gi,
      (m) => (/EXAMPLE|-0001$/.test(m[0]) ? undefined : {}),
    ),
    ...hits(text, /(?<![\w-])[A-Z]{2}\d{2}(?: ?[A-Z0-9]{4}){2,7}(?: ?[A-Z0-9]{1,3})?(?![\w-])/g, (m) =>
      isIban(m[0].replaceAll(' ', '')) ? {} : undefined,
    ),
  ],
};

const vehicle: Kind = {
  id: 'vehicle_uk',
  rule: 'vehicle',
  fits: say`looks like a British number plate`,
  remedy: say`Leave it out.`,
  source: 'HIPAA Safe Harbor, 45 CFR 164.514(b)(2), L; DVLA: two letters, the age of the car, three letters',
  needs: 'digit',
  find: ({ text }) =>
    hits(
      text,
      /(?<![\w-])(?!CD|IL|IV|BP|HR|RR|ST|QT|PO)[A-HJ-PR-Y]{2}(?:0[2-9]|[12]\d|5[1-9]|6\d|7\d) ?[A-HJ-PR-Z]{3}(?![\w-])/g,
      () => ({}),
    ),
};

export const NUMBERS: readonly Kind[] = [
  chi,
  ihi,
  medicare,
  mbi,
  nhs,
  hsc,
  ssn,
  nino,
  register,
  record,
  account,
  vehicle,
];
