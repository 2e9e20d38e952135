/** Ways to reach somebody: telephone, e-mail, the web. */
import { say } from '../../../language/said.js';
import { digitsOf, type Hit, hits, type Kind, near, span } from '../kind.js';
import type { Passage } from '../passages.js';

const CALL_WORD =
  /\b(?:tel|telephone|phone[ds]?|phoning|mobile|mob|cell|landline|fax|call(?:ed|ing)?|ring|rang|text(?:ed)?|contact|dial(?:led)?|whatsapp|reach(?:ed)?|bleep(?:ed)?|number|home|work|t|m)\b[^;?!]{0,30}$/i;

/** Numbers that are there to be rung by anybody. */
const HELPLINE =
  /\b(?:life|help|hot|crisis |advice |quit)lines?\b|\bpoison (?:control|cent(?:er|re))|\bSamaritans\b|\bemergenc(?:y|ies) (?:number|line)/i;

/** Left of it no part of a longer number, a decimal or a code; right of it neither. */
const LEFT = '(?<![\\w+]|[\\d)][.,/-]|\\d )';
const RIGHT = '(?![\\w%/-]|[.,]\\d)';
const S = '\\)?[ .-]{1,2}';
/** How British numbers are grouped, after the first 0 or +44. */
const GROUPS = [
  `2\\d${S}\\d{4}${S}\\d{4}`,
  `(?:1\\d1|11\\d|[389]\\d{2})${S}\\d{3}${S}\\d{4}`,
  `(?:7\\d{3}|1\\d{3})${S}\\d{3}${S}\\d{3}`,
  `(?:7\\d{3}|1\\d{3}|[389]\\d{3})${S}\\d{5,6}`,
  `1\\d{4}${S}\\d{5}`,
  `1\\d{3}${S}\\d{2}${S}\\d{2}${S}\\d{2}`,
  `7\\d{3}${S}\\d{2}${S}\\d{2}${S}\\d{2}`,
  `(?:1\\d1|11\\d|2\\d|[389]\\d{2})${S}\\d{7,8}`,
  `7\\d{2}${S}\\d{3}${S}\\d{4}`,
  `7\\d{4}${S}\\d{5}`,
  `[1-35789]\\d{9}`,
].join('|');
const UK = new RegExp(
  `${LEFT}(?:(?:\\+44|\\(\\+44\\)|0044)[ .-]?(?:\\(0\\)[ .-]?)?\\(?|\\(?0)(?:${GROUPS})${RIGHT}`,
  'g',
);

/** Kept by Ofcom for drama: without the first 0, as far as they are fixed. */
const DRAMA_UK = [
  ...['1632960', '7700900', '8081570', '3069990', '9098790', '2079460', '2920180', '1914980', '2896496'],
  ...['113', '114', '115', '116', '117', '118', '121', '131', '141', '151', '161'].map((city) => `${city}4960`),
];

const ukPhone: Kind = {
  id: 'uk_phone',
  rule: 'phone',
  fits: say`looks like a British telephone number, and is not one of those reserved for drama`,
  remedy: say`Leave it out, or write one that Ofcom reserves for drama: 01632 960000 to 960999, or 07700 900000 to 900999.`,
  source: 'Ofcom, Telephone numbers for drama use',
  needs: 'digit',
  find: (passage) =>
    hits(passage.text, UK, (m) => {
      const abroad = /^\(?(?:\+44|0044)/.test(m[0]);
      const national = digitsOf(m[0].replace(/^\(?(?:\+44\)?|0044)[ .-]?(?:\(0\))?/, '')).replace(/^0/, '');
      if (near(passage, span(m), HELPLINE, 60, 30)) return undefined;
      if (DRAMA_UK.some((start) => national.startsWith(start)) || /^(\d)\1+$/.test(national)) return undefined;
      if (near(passage, span(m), /\b(?:NHS|CHI|HSC|ISBN|ISSN|accession|order|ref(?:erence)?|SNOMED)\b[^;]{0,15}$/i, 30))
        return undefined;
      const end = national.slice(-3);
      const plain = national.startsWith('7') ? `7700 900${end}` : `1632 960${end}`;
      const instead = abroad ? `+44 ${plain}` : `0${plain}`;
      // Numbers that begin with 03, 05, 08 and 09 belong to services, seldom to one person.
      const service = /^[3589]/.test(national);
      const grouped = abroad || /\d[ .()-]+\d/.test(m[0]);
      return service || !(grouped || near(passage, span(m), CALL_WORD)) ? { instead, doubtful: true } : { instead };
    }).map((hit) => unbracketed(passage.text, hit)),
};

/** A bracket that opens before a number and closes behind it is none of the number’s. */
function unbracketed(text: string, hit: Hit): Hit {
  return text[hit.start] === '(' && !text.slice(hit.start, hit.end).includes(')')
    ? { ...hit, start: hit.start + 1 }
    : hit;
}

const US = new RegExp(
  `${LEFT}(?:\\+?1[ .-]{0,2})?(?:\\([2-9]\\d{2}\\)[ .-]{0,2}[2-9]\\d{2}[ .-]|[2-9]\\d{2}([ .-])[2-9]\\d{2}\\1|[2-9]\\d{2} [2-9]\\d{2}-|[2-9]\\d{2}[2-9]\\d{2})\\d{4}${RIGHT}`,
  'g',
);

const usPhone: Kind = {
  id: 'us_phone',
  rule: 'phone',
  fits: say`looks like a North American telephone number, and does not end in one of the numbers 555-0100 to 555-0199`,
  remedy: say`Leave it out, or end it in 555-0100 to 555-0199, which are reserved for fiction.`,
  source: 'North American Numbering Plan: 555-0100 to 555-0199',
  needs: 'digit',
  find: (passage) =>
    hits(passage.text, US, (m) => {
      const digits = digitsOf(m[0]);
      const national = digits.length === 11 ? digits.slice(1) : digits;
      if (near(passage, span(m), HELPLINE, 60, 30)) return undefined;
      if (/^.{3}55501/.test(national) || /^.11|^(\d)\1+$/.test(national)) return undefined;
      if (near(passage, span(m), /\b(?:NHS|CHI|HSC|ISBN|ISSN|MRN|SNOMED|accession)\b[^;]{0,15}$/i, 30))
        return undefined;
      const named = near(passage, span(m), CALL_WORD);
      const free = /^8(?:00|33|44|55|66|77|88)/.test(national);
      const fiction = `${national.slice(0, 3)}-555-01${national.slice(-2)}`;
      const instead = { instead: digits.length === 11 ? `+1 ${fiction}` : fiction };
      if (free) return { ...instead, doubtful: true };
      if (/[-.)]/.test(m[0]) || m[0].startsWith('+')) return instead;
      // Divided by spaces, or not at all, three numbers in a row look the same.
      return named ? instead : undefined;
    }),
};

const AU = new RegExp(
  `${LEFT}(?:(\\+61|0061)[ -]?(?:\\(0\\)[ -]?)?|\\(?0)(?:[2378]\\)?[ -]?\\d{4}[ -]?\\d{4}|4\\d{2}[ -]?\\d{3}[ -]?\\d{3})${RIGHT}`,
  'g',
);

const auPhone: Kind = {
  id: 'au_phone',
  rule: 'phone',
  fits: say`looks like an Australian telephone number, and is not one of those reserved for fiction`,
  remedy: say`Leave it out, or write one that is reserved for fiction: 0491 570 006, or (02) 5550 0000 to 5550 9999.`,
  source: 'Australian Communications and Media Authority, Phone numbers for use in TV shows, films and creative works',
  needs: 'digit',
  find: (passage) =>
    hits(passage.text, AU, (m) => {
      const national = digitsOf(m[0]).replace(/^(?:0061|61)?0?/, '');
      if (/^[2378](?:5550|7010)|^49157/.test(national)) return undefined;
      const abroad = m[1] !== undefined;
      const instead = { instead: `${abroad ? '+61 ' : '0'}491 570 006` };
      if (abroad || near(passage, span(m), CALL_WORD)) return instead;
      return /\d[ )-]+\d/.test(m[0]) ? { ...instead, doubtful: true } : undefined;
    }).map((hit) => unbracketed(passage.text, hit)),
};

/** Codes of countries of two digits, and Russia’s; the others have three. */
const COUNTRY = '(?:7|20|27|3[0-469]|4[013-9]|5[1-8]|6[0-6]|8[1246]|9[0-58]|[2-9]\\d{2})';
const ABROAD = new RegExp(`${LEFT}\\+(?!44|61)${COUNTRY}(?:\\d{7,12}|(?:[ .()-]{1,2}\\d{1,9}){2,6})${RIGHT}`, 'g');

const otherPhone: Kind = {
  id: 'other_phone',
  rule: 'phone',
  fits: say`looks like a telephone number with the code of its country`,
  remedy: say`Leave it out, or write one that is reserved for drama: +44 7700 900000 to 900999.`,
  source: 'ITU-T E.164: at most 15 digits after the plus',
  needs: 'digit',
  find: ({ text }) =>
    hits(text, ABROAD, (m) => {
      const count = digitsOf(m[0]).length;
      return count >= 10 && count <= 15 ? { instead: '+44 7700 900123' } : undefined;
    }),
};

const RESERVED_DOMAIN = /(?:^|\.)(?:example(?:\.(?:com|org|net|edu))?|test|invalid|localhost)$/i;
const DOMAIN = /^(?:[A-Za-z0-9](?:[A-Za-z0-9-]{0,62})\.){1,6}[A-Za-z]{2,24}(?![\w-]|\.\w)/;

function emails({ text }: Passage): Hit[] {
  const found: Hit[] = [];
  for (const at of text.matchAll(/@|[ ]?[[({]\s?[Aa][Tt]\s?[\])}][ ]?| AT (?=[a-z0-9-]{1,63}\.[a-z])/g)) {
    const local = /[A-Za-z0-9](?:[\w.%+'-]{0,62}[\w%+-])?$/.exec(text.slice(Math.max(0, at.index - 64), at.index))?.[0];
    if (local === undefined) continue;
    const after = at.index + at[0].length;
    const domain = DOMAIN.exec(text.slice(after, after + 120))?.[0];
    if (domain === undefined || RESERVED_DOMAIN.test(domain)) continue;
    found.push({ start: at.index - local.length, end: after + domain.length, instead: 'someone@example.org' });
  }
  return found;
}

const email: Kind = {
  id: 'email',
  rule: 'email',
  fits: say`looks like an e-mail address, and its domain is not one reserved for examples`,
  remedy: say`Leave it out, or write an address at example.org, example.com or example.net.`,
  source: 'RFC 2606: domains reserved for examples',
  needs: 'at',
  find: emails,
};

const handle: Kind = {
  id: 'url_social',
  rule: 'online',
  fits: say`looks like a name on a social network`,
  remedy: say`Leave it out.`,
  source: 'HIPAA Safe Harbor, 45 CFR 164.514(b)(2), N',
  needs: 'none',
  find: ({ text }) => [
    ...(text.includes('@') ? hits(text, /(?<![\w@.[])@[A-Za-z]\w{2,14}(?![\w@]|\.\w)/g, () => ({})) : []),
    ...(text.includes('.com/')
      ? [
          ...text.matchAll(
            /(?:https?:\/\/)?(?:[a-z]{2,3}\.)?(?:facebook|instagram|twitter|x|tiktok|linkedin|snapchat|threads)\.com\/(?!share|sharer|intent|groups?\/|pages?\/)[@\w./-]{1,60}[\w-]/gi,
          ),
        ].map((m) => span(m))
      : []),
  ],
};

const ip: Kind = {
  id: 'ip_address',
  rule: 'online',
  fits: say`looks like the address of a computer on the Internet`,
  remedy: say`Leave it out, or write one reserved for documentation: 192.0.2.1.`,
  source: 'RFC 5737: addresses reserved for documentation',
  needs: 'digit',
  find: (passage) =>
    hits(passage.text, /(?<![\w.,/-])\d{1,3}(?:\.\d{1,3}){3}(?![\w%/-]|\.\d)/g, (m) => {
      const parts = m[0].split('.').map(Number);
      const [a = 0, b = 0] = parts;
      const own = a === 10 || a === 127 || a === 0 || (a === 192 && b === 168) || (a === 172 && b > 15 && b < 32);
      const kept = /^(?:192\.0\.2|198\.51\.100|203\.0\.113)\./.test(m[0]);
      if (own || kept || parts.some((part) => part > 255) || parts.every((part) => part < 25)) return undefined;
      return near(passage, span(m), /\b(?:version|v|section|table|figure|chapter|build|release)\.? ?$/i)
        ? undefined
        : { instead: '192.0.2.1' };
    }),
};

export const CONTACT: readonly Kind[] = [ukPhone, auPhone, usPhone, otherPhone, email, handle, ip];
