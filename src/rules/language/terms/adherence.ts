import { say } from '../../../language/said.js';
import type { Row } from '../row.js';

const OTHER_COMPLIANCE =
  'lungs?|chest wall|ventric\\w{2,7}|arter\\w{1,5}|vascular|bladder|balloons?|aort\\w{1,3}|pulmonary|respiratory|thora\\w{1,4}|vessels?|stents?|wall|diastolic|elast|regulat|audit|standards?|guidelines?|polic|GDPR|HIPAA|law|legislat|protocols?|contract|staff|hand hygiene|hospitals|bundle|checklist|lesion|valve|tissue|dynamic|static|data protection|MRI|fluid|volume|airway';

/** Words for whether a person does as they were told. */
export const ADHERENCE: readonly Row[] = [
  {
    id: 'non-compliant',
    severity: 'warning',
    group: true,
    stems: ['non', 'noncompl', 'incompl', 'poor'],
    pattern:
      '(?:non~?complian(?:t|ce)|incompliant|poor compliance)(?: (?:with|to) (?:his|her|their|the|all|any|\\w{4,14})? ?<medicine>\\b| <folk>)|<pred>(?:non~?compliant|incompliant)\\b|(?<=\\b(?:due to|because of|through|history of|his|her|their|her own|patient) )non~?compliance\\b|non~?compliance(?= (?:was|led to|has been|had been|caused|explained|contributed)\\b)',
    unless: OTHER_COMPLIANCE,
    instead: [
      'takes the tablets about half of the time, because …',
      'has found the plan hard to follow',
      'stopped because of …',
    ],
    why: say`speaks of obedience, and hides the reason`,
    sources: ['fernandez', 'cox', 'dickinson', 'sun'],
  },
  {
    id: 'compliance',
    severity: 'info',
    stems: ['complian', 'patient', 'medic', 'treatment', 'drug'],
    pattern:
      '(?<!\\b(?:non|poor)[-‐‑–\\s])(?:complian(?:ce|t) (?:with|to) (?:(?:his|her|their|the|all|any|\\w{4,14}) ){0,2}<medicine>\\b|(?:patient|medication|treatment|drug) compliance\\b|compliance (?:is|was|has been|remains?|remained) (?:an? )?(?:\\w{3,8} )?(?:poor|good|variable|issue|problem|erratic|doubtful|questionable|partial|patchy|concern)\\b)',
    unless: OTHER_COMPLIANCE,
    instead: ['takes the medicine as agreed', 'how the plan fits into the day'],
    why: say`speaks of obeying orders`,
    sources: ['dickinson', 'cox'],
  },
  {
    id: 'non-adherent',
    severity: 'info',
    stems: ['non', 'nonadher'],
    pattern:
      'non~?adheren(?:t <folk>|ce (?:to|with) (?:(?:his|her|their|the|\\w{4,14}) )?<medicine>\\b)|<pred>non~?adherent\\b',
    unless: 'dressings?|wound|gauze|layer|burn',
    instead: ['took 18 of 28 doses', 'stopped because of side effects'],
    why: say`is gentler than ‘non-compliant’ and still a verdict; the facts say more`,
    sources: ['dickinson', 'sun', 'walker'],
  },
  {
    id: 'refuses',
    severity: 'warning',
    stems: ['refus'],
    pattern:
      '(?:(?<=\\b(?:his|her|their|the patients?|patient) (?:\\w{4,12} )?)refusal(?= (?:of|to (?:take|have|accept|be))\\b)|(?<=<who> (?:\\w{3,12}ly |also |then |still |again |now |(?:has|had|have) (?:\\w{3,12}ly |also |again )?)?)refuse[sd]|(?<=<who> (?:is|was|has been|had been|kept) (?:also |still |again |now )?)refusing)\\b(?! (?:to (?:prescribe|refer|register|see (?:him|her|them|me|us|the patient)|treat|operate|visit|sign|give|believe|let|issue|admit|accept (?:the|that|his|her|their) (?:patient|referral|complaint|death|diagnosis)|(?:weight|bear|walk|use|move|stand|feed|eat|drink|settle|go to school|sleep|be drawn))|(?:all |(?:his|her|their) )?(?:feeds?|breakfast|lunch|dinner|supper|meals?|tea\\b|foods?|bottles?|milk|breast|solids|drinks|fluids|weight|school|his lunch|her lunch)))',
    unless:
      'transfus|blood products|autonom|consent|competen|ethic|nappy|nappies|breast.?f|bottle|weight.bear|school|lawful|legally|jehovah|advance (?:decision|directive)|capacity|insur|landlord|pharmac(?:y|ist)|manager|visa|told (?:us|me|her|him|them) (?:\\w{3,10} )?(?:that )?(?:he|she|they) had',
    actual: true,
    instead: ['declined', 'chose not to', 'prefers not to, because …'],
    why: say`turns a choice into defiance, and leaves out the reason`,
    sources: ['goddu', 'fernandez', 'sun', 'shm'],
    fix: [
      ['refused', 'declined'],
      ['refuses', 'declines'],
      ['refusing', 'declining'],
    ],
  },
  {
    id: 'resistant',
    severity: 'info',
    stems: ['resist'],
    pattern:
      '<pred>resistant to (?:\\w{2,8} )?(?:advice|help|change|suggestions?|treatment|care)\\b|(?<=<who> )resist(?:s|ed)? (?:our |all |any |the )?(?:advice|help|suggestions?|change)\\b',
    unless: 'antibiot|bacter|organism|insulin|strain|hormone|cultur|isolat',
    instead: ['was unsure about', 'had concerns about', 'did not want'],
    why: say`makes it sound like a fault to be unsure`,
    sources: ['sun', 'shm'],
  },
  {
    id: 'uncooperative',
    severity: 'warning',
    group: true,
    stems: ['un', 'non', 'uncoop', 'noncoop'],
    pattern: '(?:un|non)°co°operative <folk>|(?:un|non)°co°operative<andfolk>|<pred>(?:un|non)°co°operative\\b',
    unless:
      'an(?:a)?esth|sedat|children|toddler|infant|radiograph|imaging|ultrasound|spirometr|perimetr|sound waves|binding|patients',
    instead: ['was too distressed to …', 'could not hold still', 'did not want the examination'],
    predicate: [
      ['cannot hold still', 'could not hold still'],
      ['does not want the examination', 'did not want the examination'],
    ],
    why: say`gives no reason`,
    sources: ['sun', 'walker'],
  },
  {
    id: 'disengaged',
    severity: 'info',
    stems: ['disengaged', 'failed', 'poor', 'hard'],
    pattern:
      '(?:<pred>disengaged\\b|(?<=<who> (?:has |had )?)disengaged from (?:\\w{2,12} ){0,3}(?:services?|clinic|team|care|treatment|follow)|failed to engage (?:with|in)\\b|poor engagement with (?:\\w{2,12} )?(?:services?|care|treatment|team|clinic)|hard~to~reach (?:<folk>|groups?|communit(?:y|ies)|populations?))',
    unless: 'clutch|gear|f(?:o)?etal head|latch|thread|bacteri|drill',
    instead: [
      'has not been able to come',
      'the service has not yet found a way to work with her',
      'stopped coming after …',
    ],
    predicate: [['has not been able to come', 'had not been able to come']],
    why: say`looks for the reason in the person, where it may lie with the service`,
    sources: ['own'],
  },
];
