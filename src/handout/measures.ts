/** A number and its unit stay on one line: ‘400’ at the end of one and ‘mg’ on the next is a dose misread. */
import type { Element, ElementContent, Root } from 'hast';
import { h } from 'hastscript';
import { everyMatch } from '../language/matches.js';

/** Of the SI (BIPM, The International System of Units, 9th edition) and of medicine, in the six languages; in any case. */
const UNITS = [
  // Mass, amount, volume.
  '[kmgnp]?g|[µμ]g|mcg|[dcmf]?l|[µμ]l|[mn]?mol|[µμ]mol|mosm(?:ol)?|mval|meq|[kmµμ]?(?:iu|ie|ui|u)|e|[iu]\\.(?:e|u|i)\\.',
  // Length, pressure, the rest of physics.
  '[kcmn]?m|[µμ]m|cc|ccm|mm ?hg|cm ?h[2₂]o|[kh]?pa|m?bar|[mk]?v|ma|k?hz|k?j|kcal|m?gy|m?sv|mbq|w|k|° ?[cf]|[℃%‰٪°]',
  // Time.
  'ms|s|sec|sek|min|mn|h|hrs?|std|d|uhr',
  // Forms of medicines.
  'tab[ls]?|tbl|tabl|kps|caps?|amp|gtt|trpf|hub|hübe|puffs?|drops?|tropfen|gouttes?|gotas?|druppels?',
  'tablets?|tablette[ns]?|comprim[ée]s?|comprimidos?|capsules?|kapseln?|cápsulas?|gélules?',
  // In full: a prescription has some of them so, lest ‘µg’ be read as ‘mg’.
  '(?:kilo|m[ií]l+i|mi[ck]ro|nano|[cz]enti)?(?:gr?amm?(?:es|os|o|s)?|lit(?:er|re|ro)s?|m[eè]t(?:er|re|ro)s?|mole?s?)',
  'units?|einheit(?:en)?|unités?|unidad(?:es)?|eenhe(?:id|den)',
  // Arabic.
  'ملغم?|ملجم|مجم|مغ|غم?|جم|كغم?|كجم|مكغم?|ملل?|دل|ل|لتر|ملم|مم|سم|م|ملم ?زئبق|مليمول|ملمول|° ?م|د|دقيقة|ساعة|وحدات|وحدة',
];

/** ‘400’, ‘0,5’, ‘120/80’, ‘2–3’, ‘10 000’, ‘½’: from its first sign on, and in few steps however long it is. */
const NUMBER =
  '(?<![\\p{L}\\p{N}.,:/–-])[<>≤≥~±+−-]?(?:\\p{Nd}+(?:[.,:/–−-]\\p{Nd}+)*(?:[ \\u00A0\\u202F]\\p{Nd}{3}){0,3}|[½¼¾⅓⅔])';
const UNIT = `\\s{0,2}(?:${UNITS.join('|')})[²³]?`;
/** ‘/min’, ‘/kg’, ‘/24 h’, ‘/1.73 m²’. */
const PER = '/(?:[\\p{Nd}.,]{1,5}\\s?)?\\p{L}{1,8}[²³]?';
/** ‘14 h 30’. */
const PAST_THE_HOUR = '(?:(?<=h)\\s\\p{Nd}{2}(?:\\s?min)?)?';
const MEASURE = new RegExp(
  `${NUMBER}(?:${UNIT}${PAST_THE_HOUR}(?:${PER}){0,3}|(?:${PER}){1,2})(?![\\p{L}\\p{N}])`,
  'giu',
);

/** Where a line could end: at white space, or behind a stroke. */
const COULD_BREAK = /[\s/–]/u;

/** Whoever writes a file with no word for ‘do not divide this’ has a space for it. */
export const unbroken = (text: string): string => text.replace(/\s+/g, '\u00A0');

/** What has none of these has no measure. */
const DIGIT = /[\p{Nd}½¼¾⅓⅔]/u;
const VERBATIM = new Set(['code', 'pre', 'kbd']);

/**
 * Has no line end within a measure, in place. Its letters and spaces stay as they are, so that it is found and copied as it
 * was written.
 */
export function keepMeasures(parent: Element | Root): void {
  if (parent.type === 'element' && VERBATIM.has(parent.tagName)) return;
  const children = parent.children as ElementContent[];
  // From the end on, so that what takes the place of a text is not gone through again.
  for (let at = children.length - 1; at >= 0; at -= 1) {
    const child = children[at];
    if (child?.type === 'element') keepMeasures(child);
    if (child?.type === 'text' && DIGIT.test(child.value)) children.splice(at, 1, ...piecesOf(child.value));
  }
}

function piecesOf(text: string): ElementContent[] {
  const pieces: ElementContent[] = [];
  let end = 0;
  for (const { 0: measure, index } of everyMatch(MEASURE, text)) {
    if (!COULD_BREAK.test(measure)) continue;
    if (index > end) pieces.push({ type: 'text', value: text.slice(end, index) });
    pieces.push(h('span', { className: 'measure' }, measure));
    end = index + measure.length;
  }
  if (end < text.length) pieces.push({ type: 'text', value: text.slice(end) });
  return pieces;
}
