import { say } from '../../../language/said.js';
import type { Row } from '../row.js';

const SCHOLARLY =
  '1[5-9]\\d\\d|published|theor(?:y|ies)|professors?|centur(?:y|ies)|philosoph|scientists?|authors?|articles?|benefits?|insurance|compensation|surgeons?|registrar|consultant';
const CRITIQUE =
  'accus|told|feared?|afraid|worr|felt|feels?|feeling|believ|dismiss|suspect|impression|labell|assum|blam|think|thought|as if|myth';

/** Words that let the reader doubt what someone tells. */
export const DOUBT: readonly Row[] = [
  {
    id: 'claims',
    severity: 'warning',
    stems: ['claim'],
    pattern:
      '(?<=<who> (?:\\w{3,10}ly |also |then |still |had |has |is |was |now )?)claim(?:s|ed|ing) (?:that|to|he|she|not|no|never|it|the pain)\\b',
    unless: SCHOLARLY,
    instead: ['says', 'reports', 'told us'],
    why: say`signals that the speaker is not believed`,
    sources: ['park', 'cox', 'walker'],
    fix: [
      ['claims (that|he|she|no|not|never|it|the pain)', 'says $1', 'reports $1'],
      ['claimed (that|he|she|no|not|never|it|the pain)', 'said $1', 'reported $1'],
    ],
  },
  {
    id: 'insists',
    severity: 'warning',
    stems: ['insist'],
    pattern:
      '(?<=<patient> (?:\\w{3,10}ly |also |then |still |had |has |is |was |now |again )?)insist(?:s|ed|ing)(?: (?:that|on|he|she|it)\\b|(?=[.,;]))',
    unless: `${SCHOLARLY}|on paying|on helping|on (?:hand|wash)`,
    instead: ['says', 'stresses', 'is certain that …', 'asked again'],
    why: say`paints persistence as unreasonable`,
    sources: ['goddu', 'park', 'walker'],
    fix: [
      ['insists (that|he|she|it)', 'says $1'],
      ['insisted (that|he|she|it)', 'said $1'],
    ],
  },
  {
    id: 'allegedly',
    severity: 'warning',
    stems: ['alleged', 'supposed', 'purported', 'ostensib'],
    pattern:
      '(?<=<who> (?:\\w{2,8} ){0,2})(?:allegedly|supposedly|purportedly|ostensibly)\\b|(?:allegedly|supposedly|purportedly|ostensibly)\\b(?= (?:(?:he|she|the patient)\\b|(?:in|by|from|unable|allergic|ill|sick|disabled|hurt|lost|stolen) ))(?=.{0,60}\\b(?:he|she|his|her|patient))',
    unless:
      'police|assault|abus|court|charged|arrest|victim|perpetrat|crim|raped?|offen[cs]|legal|safeguard|coroner|inquest|prison|attack|stab|solicitor|neglect|tribunal|immune|protect',
    instead: ['says that …', 'reports that …'],
    why: say`makes a person’s account sound unreliable`,
    sources: ['park', 'walker'],
  },
  {
    id: 'apparently',
    severity: 'info',
    stems: ['apparently'],
    pattern:
      '(?<=<who> (?:\\w{2,8} ){0,2}|(?:tablets|prescription|medication|bag|script) (?:was|were|had been|has been) )apparently (?:stolen|lost|unable|allergic|in pain)\\b',
    instead: ['says that the tablets were stolen', 'reports'],
    why: say`can cast doubt on what was told`,
    sources: ['capc'],
  },
  {
    id: 'so-called',
    severity: 'info',
    stems: ['so'],
    pattern:
      "(?<=\\b(?:his|her|their|'s|a|the|with|of|another) )so~called (?:\\w{3,12} )?(?:<sick>|migraines?|fibromyalgia|allerg(?:y|ies)|depression|anxiety|stress|emergenc(?:y|ies))\\b",
    instead: ['the name alone, without distance'],
    remedy: say`The name alone will do, or say who gave it.`,
    why: say`keeps an ironic distance from what somebody lives with`,
    sources: ['own'],
    fix: [['so.{1,3}called (\\w.*)', '$1']],
  },
  {
    id: 'adamant',
    severity: 'info',
    stems: ['adamant'],
    pattern: '<pred>adamant\\b|(?<=<who> )adamantly\\b',
    instead: ['is certain that …', 'feels strongly that …', 'said clearly'],
    why: say`turns conviction into obstinacy`,
    sources: ['park', 'walker'],
    fix: [
      ['adamant', 'certain'],
      ['adamantly', 'firmly'],
    ],
  },
  {
    id: 'poor-historian',
    severity: 'warning',
    group: true,
    stems: ['poor', 'unreliable', 'vague', 'bad'],
    pattern: '(?:poor|unreliable|vague|bad) historians?\\b',
    instead: ['the history was hard to obtain because …', 'the history was limited by pain, by language or by memory'],
    why: say`blames the person who tells; the historian in the room is the clinician`,
    sources: ['closler'],
  },
  {
    id: 'exaggerates',
    severity: 'warning',
    stems: ['exaggerat'],
    pattern:
      'exaggerat(?:es|ed|ing|ion of) (?:his|her|their) (?:\\w{3,12} )?<sick>\\b|<pred>exaggerating\\b(?=[.,;!?]|$)',
    unless: `${CRITIQUE}|not exag|reflex|lordosis`,
    instead: ['describes severe pain', 'the pain reported was stronger than the signs suggested'],
    why: say`asserts a motive that nobody can see`,
    sources: ['sun'],
  },
  {
    id: 'malingerer',
    severity: 'error',
    stems: ['maling'],
    pattern: 'malingerers?\\b|<pred>malingering\\b',
    unless: `${CRITIQUE}|differential|factitious|munchausen|dsm|icd|diagnos|exclu|forensic|detect|feign`,
    instead: ['the findings and the function reported did not match; the reason is not known'],
    why: say`accuses a person of fraud`,
    sources: ['walker'],
  },
  {
    id: 'faking',
    severity: 'error',
    stems: ['fak', 'putting', 'play'],
    pattern:
      "<pred>faking(?=[.,;!?]|$| (?:for|again|to get)\\b)|fak(?:ing|ed|es) (?:(?:his|her|their) (?:\\w{3,12} )?<sick>|it\\b)|(?<=\\b(?:an?|the|this|obvious) )fakers?\\b|(?<=\\b(?:he|she|the patient)(?:'s| is| was) (?:just |only |probably |clearly )?)putting it on(?=[.,;:!?]|$| (?:for|to get)\\b)|(?<=\\b(?:he|she|the patient) (?:always |often |only |just )?)play(?:s|ed) up(?=[.,;!?]|$| (?:when|whenever|for|in front of|to get|because)\\b)",
    unless: `${CRITIQUE}|not fak|n.t fak|never`,
    instead: ['presented differently in different settings', 'the symptoms came and went'],
    why: say`accuses a person of deceit`,
    sources: ['walker'],
  },
  {
    id: 'in-the-head',
    severity: 'warning',
    stems: ['functional', 'supratentorial', 'supra', 'all'],
    pattern:
      '(?:functional overlay\\b|(?<=\\b(?:pain|symptoms?|complaints?|problems?|this) (?:is|are|was|were) (?:all |purely |probably |entirely |mostly )?)supra°tentorial\\b|all in (?:his|her|their) heads?\\b)',
    unless: `${CRITIQUE}|said it|suggest|not all|n.t all|tumou?r|lesion|mri|glioma`,
    instead: ['the symptoms are real and not fully explained', 'strain and symptoms make each other worse'],
    why: say`says in code that the symptoms are not real`,
    sources: ['own'],
  },
  {
    id: 'nothing-wrong',
    severity: 'info',
    stems: ['nothing', 'no'],
    pattern:
      '(?:nothing (?:\\w{4,10} )?wrong with (?:him|her|them|the patient)\\b|no real (?:illness|disease|symptoms?)\\b|(?<=\\b(?:found|finds|see|saw|is|was) )nothing (?:\\w{4,10} )?wrong(?= (?:on|at|in) (?:the |an? )?(?:exam|scan|test|ultrasound|blood|x.ray|endoscopy|clinic)|[.,;]|$))',
    spoken: true,
    unless: 'told|said|felt|feel',
    instead: ['the tests did not show a cause', 'nothing abnormal found so far'],
    why: say`takes normal tests for the absence of suffering`,
    sources: ['stone', 'own'],
  },
];
