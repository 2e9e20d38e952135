/**
 * What may touch a reader, as English says it. Each finds plain mentions alone: it is better to miss one than to warn of
 * ‘killer T cells’. What the author’s own note must hold to cover it stands beside it.
 */
import type { CONTENT_NOTES } from '../../language/matter/schema.js';

type Note = (typeof CONTENT_NOTES)[number];

export interface Topic {
  readonly note: Note;
  readonly finds: RegExp;
  /** Other notes that say enough. */
  readonly orNotes?: readonly Note[];
  /** What in an `other: …` says enough. */
  readonly orWords: RegExp;
}

const KIN =
  '(?:husband|wife|partner|spouse|mother|mum|mom|mam|father|dad|parents?|son|daughter|child|baby|boy|girl|brother|sister|twin|grand(?:mother|father|son|daughter|child)|nan|gran|uncle|aunt|niece|nephew|friend|fianc[ée]e?)';
const WHOSE = '(?:my|his|her|their|your|our|the)';
const THEIRS = '(?:my|his|her|their|your|our)';
const THEM = '(?:herself|himself|themselves|themself|myself|yourself)';
/** What follows where it is a matter of forms, services and figures. */
const ON_PAPER =
  '(?!(?: and [a-z]+)? (?:act\\b|clinic|unit|referral|severity|screen\\w*|polic(?:y|ies)|training|team|lead|liaison|helpline|service|register|liability|potential|rates?|statistics|prevention|risk|scores?|scales?|tool|assessment|guideline|code|gene))';

export const TOPICS: readonly Topic[] = [
  {
    note: 'suicide',
    finds: new RegExp(
      `\\bsuicid(?:e|es|al)\\b${ON_PAPER}(?! (?:inhibit|substrate|vector|plasmid|system|bag|squeeze))|\\b(?:took|taken|takes?|taking|ended?|ending) (?:his|her|their|my|your) own li(?:fe|ves)\\b|\\bkill(?:ed|s|ing)? ${THEM}\\b(?! (?:laughing|with laughter))|\\bhang(?:ed|ing)? ${THEM}\\b|\\b(?:want(?:ed|s)?|wish(?:ed|es)?) (?:to die|to be dead|(?:I|she|he|they) (?:was|were) dead)\\b(?! of\\b)|\\bbetter off dead\\b`,
      'gi',
    ),
    orNotes: ['self-harm'],
    orWords: /suicid|self[- ]harm|taking one/i,
  },
  {
    note: 'self-harm',
    finds: new RegExp(
      `\\bself[- ]?(?:harm|injur|mutilat)(?:ed|ing|s|y|ies|ion)?\\b${ON_PAPER}|\\b(?:cutting|cuts) (?:${THEM}|(?:her|his|their|my) (?:arms?|wrists?|legs?|thighs?))\\b(?! (?:shaving|on|while|off|free|short|some|an?)\\b)|\\bcut (?:her|his|their|my) (?:own wrists?|wrists)\\b|\\b(?:took|taken|takes|taking) an (?!(?:accidental|inadvertent|unintentional)\\b)(?:\\w+ )?overdose\\b`,
      'gi',
    ),
    orNotes: ['suicide'],
    orWords: /self[- ]harm|suicid|overdose/i,
  },
  {
    note: 'abuse',
    finds: new RegExp(
      `\\b(?:child|childhood|domestic|physical|emotional|elder|spousal|financial|psychological|institutional)(?: (?:or|and) [a-z]+)? abuse\\b${ON_PAPER}|\\babused (?:by (?:${WHOSE} |an? )|as a (?:child|boy|girl)\\b|in childhood\\b|me\\b|him\\b|them\\b)|\\babusive (?:relationship|marriage|partner|husband|wife|father|mother|step\\w+|ex|childhood|parents?|home|family|boyfriend)\\b|\\bchild neglect\\b|\\b(?:female )?genital mutilation\\b`,
      'gi',
    ),
    orNotes: ['violence'],
    orWords: /abus|neglect|safeguard|violen|mutilat/i,
  },
  {
    note: 'sexual',
    finds: new RegExp(
      `\\braped\\b|(?<!seed |seed-)\\brape\\b(?! ?(?:seed|oil|field|flower|pollen))|\\bsexual(?:ly)? (?:assault|abus|violen|harass|exploit|molest|coerc)\\w*\\b${ON_PAPER}|\\bmolest(?:ed|ing|ation)\\b|\\bincest\\b`,
      'gi',
    ),
    orWords: /sexual|rape|incest/i,
  },
  {
    note: 'violence',
    finds: new RegExp(
      `(?<!structural |symbolic |sexual )\\bviolence\\b${ON_PAPER}(?! (?:against|of) (?:the )?(?:cough|storm|language))|\\bviolent (?:partner|husband|father|man|attack|assault|incident|ex|home|relationship|outburst|death|crime|past|son|marriage|towards?)\\b|\\bassaulted\\b(?! by (?:the )?(?:noise|smell|light|sound))|\\b(?:physical|violent|knife|serious|common) assault\\b|\\bmurder(?:ed|er)?\\b(?! (?:of crows|myster))|\\bstabbed (?:him|her|me|them|by|in the (?:chest|neck|abdomen|arm|leg|thigh))\\b|\\bbeat(?:en|ing|s)? (?:up|her|him|me) ?(?:up|until|with|black|when|if|again)\\b|\\bpunched (?:her|him|me|a|the)\\b(?! (?:wall|hole|air|card|ticket|code|number))|\\bgunshot\\b(?! residue)|\\bshot dead\\b`,
      'gi',
    ),
    orNotes: ['abuse', 'sexual'],
    orWords: /violen|assault|abuse|murder|attack|aggress/i,
  },
  {
    note: 'discrimination',
    finds:
      /\bracis[mt]s?\b|\bracial(?:ly)? (?:abus|slur|discriminat|motivat|harass|insult)\w*|\b(?:homo|trans|islamo|xeno)phob(?:ia|ic)\b|\bantisemiti(?:sm|c)\b|\bmisogyn(?:y|ist|istic)\b|\bsexis[mt]\b|\bableis[mt]\b|\bdiscriminat(?:ed|ing|es?) against\b|\b(?:racial|sex|gender|disability|age|religious|weight) discrimination\b/gi,
    orWords: /racis|discriminat|phobi|prejudice|sexis|misogyn|ableis/i,
  },
  {
    note: 'bereavement',
    finds: new RegExp(
      `\\bbereave(?:d|ment|ments)\\b${ON_PAPER}|\\bfunerals?\\b|\\b${WHOSE} (?:late |only |own |eldest |youngest |little |old )?${KIN}(?:’s|'s)? (?:had |has )?(?:just |recently |suddenly )?(?:died|passed away|death|was dying|is dying)\\b(?! (?:(?:of|from|at|aged|in)\\b[^.;\n]{0,40})?\\b\\d\\d)|\\b(?:death|loss|dying|lost|lose|losing|buried) (?:of )?(?:${THEIRS} (?:\\w+ )?${KIN}|the baby)\\b(?![’']s| (?:chromatid|in the crowd))|\\bwidow(?:ed|er|ers|s|hood)?\\b(?![’']s peak| ?maker|-maker)|\\bstillb(?:orn|irth|irths)\\b${ON_PAPER}|(?<!good |come to |came to |comes to )\\bgrie(?:f|ving|ved)\\b`,
      'gi',
    ),
    orWords: /bereave|death|dying|loss|grief|died|dead|stillb|miscarr/i,
  },
  {
    note: 'substance-use',
    finds: new RegExp(
      `\\b(?:alcohol|drug|opioid|opiate|heroin|cocaine|substance|cannabis|benzodiazepine)s? (?:use disorder|dependen(?:ce|cy)|addiction|misuse|abuse)\\b${ON_PAPER}|\\baddicted to\\b(?! (?:work|exercise|chocolate|coffee|tea|sugar|his phone|her phone|their phones?))|\\b(?:an|the|recovering|drug|heroin) addicts?\\b|\\b(?:an|is|was|recovering|her|his|my) alcoholic\\b(?! (?:drink|hepat|liver|cirrho|bever|gel|hand|cardio|keto|pancrea|fatty|steato|solution|extract|content))|\\bdrink(?:s|ing)? (?:heavily\\b(?! (?:sweet|salt))|himself|herself|themselves|myself)\\b|\\binject(?:s|ed|ing)? (?:heroin|drugs|cocaine)\\b|\\b(?:crack cocaine|crystal meth|heroin)\\b`,
      'gi',
    ),
    orWords: /alcohol|drug|substance|drink|addict|opioid|heroin/i,
  },
  {
    note: 'eating',
    finds: new RegExp(
      `\\banorexia nervosa\\b|\\bbulimi[ac]\\b|\\beating disorders?\\b${ON_PAPER}|\\bbinge[- ]eating\\b|\\b(?:starv(?:ed|ing|es)) ${THEM}\\b|\\bma(?:ke|kes|de|king) ${THEM} (?:sick|vomit)\\b`,
      'gi',
    ),
    orWords: /eating|anorexi|bulimi|food|weight|starv/i,
  },
];

/** One look for the whole: most texts have none of these. Whatever a topic finds has one of these in it. */
export const ANY =
  /suicid|own li(?:fe|ves)|kill|hang|\bdead\b|to die|self[- ]?(?:harm|injur|mutilat)|cut|overdose|abus|neglect|mutilat|rape|sexual|molest|incest|violen|assault|murder|stabbed|beat|punched|gunshot|shot dead|racis|racial|phob|antisemit|misogyn|sexis|ableis|discriminat|bereave|funeral|died|passed away|death|dying|\blos[et]|losing|loss|buried|widow|stillb|grie[fv]|alcohol|drug|addict|drink|inject|opi|heroin|cocaine|substance|cannabis|benzodiazepine|crystal meth|anorexia|bulimi|eating|starv|mak(?:e|es|ing) (?:her|him|them|my)|made (?:her|him|them|my)/i;

/** A mention that is denied, or only asked after, at the end of what stands before it in its sentence. */
export const DENIED =
  /\b(?:no|not|nor|neither|denie[sd]|denying|without|nil|never|exclude[sd]?|rule[sd]? out|screen(?:s|ed|ing)? for|risk of|history of no|absence of)\b[^.!?;:\n]{0,40}$/i;

/** The same, at the beginning of what stands after it. */
export const DENIED_AFTER = /^[^.!?;:\n]{0,30}\b(?:was|were|is|are) (?:excluded|denied|absent|negative|nil|not|0)\b/i;
