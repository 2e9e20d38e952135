import { say } from '../../../language/said.js';
import type { Row } from '../row.js';

/** Words that hand the person the fault. */
export const BLAME: readonly Row[] = [
  {
    id: 'did-not-attend',
    severity: 'info',
    stems: ['dna', 'no', 'failed', 'did'],
    pattern:
      "(?:DNA(?:'d|ed)\\b|no[-‐‑–]shows?\\b|(?:failed to|did not) attend (?:(?:for|his|her|their|the|an?|any|this|that|last|clinic|outpatient|follow~?up|review|scan|two|three) ){1,3}(?:clinics?|appointments?|follow~?up|review|outpatients?|scans?|screening)\\b|(?:failed to|did not) attend (?:clinic|outpatients|follow~?up)\\b|(?<=<who> )did not attend(?=[.,;!?]|$| (?:again|today|yesterday)\\b))",
    instead: ['could not come', 'missed the appointment because …', 'was not brought to the appointment'],
    why: say`can sound like blame; the reason is often a good one`,
    sources: ['own'],
  },
  {
    id: 'failed-treatment',
    severity: 'warning',
    group: true,
    stems: ['failed'],
    pattern:
      '(?<=<patient> (?:has |had |have |also |already |then ){0,2})failed (?:(?!to\\b)[\\w-]{1,14} ){0,3}(?:treatments?|therapy|therapies|medications?|courses?|chemotherapy|antidepressants?|statins?|physio\\w{0,8}|management|antibiotics?|immunotherapy|radiotherapy|methotrexate|metformin|lithium)\\b',
    instead: ['the treatment did not help', 'had no benefit from …', 'had two courses without benefit'],
    why: say`blames the person, where it was the treatment that did not work`,
    sources: ['closler', 'cox'],
  },
  {
    id: 'treatment-failure',
    severity: 'info',
    stems: ['treatment'],
    pattern: '(?<=\\b(?:is|was|as|of) (?:a|another|yet another|his|her|their) )treatment failures?\\b(?! rate)',
    unless: 'trial|end.?point|defin|virolog|resist|regimen|malaria|tubercul|culture|cycle|endodont|implant',
    instead: ['the treatment has not worked so far'],
    why: say`can be heard as a failure of the person`,
    sources: ['cox'],
  },
  {
    id: 'lifestyle-disease',
    severity: 'info',
    stems: ['lifestyle'],
    pattern: 'lifestyle diseases?\\b',
    instead: ['a condition with many causes, among them …', 'the name of the condition'],
    why: say`sounds as if illness were chosen`,
    sources: ['dickinson'],
  },
  {
    id: 'self-inflicted',
    severity: 'warning',
    stems: ['self', 'brought', 'only'],
    pattern:
      'self~inflicted (?:illness(?:es)?|diseases?|conditions?|problems?|cirrhosis|diabetes|obesity)\\b|(?<=\\b(?:illness|disease|condition|problems?|cirrhosis|diabetes|obesity|liver) (?:is|are|was|were) (?:entirely |largely |all |partly )?)self~inflicted\\b|brought (?:it|this|it all|all this) on (?:him|her|them)sel(?:f|ves)\\b|only (?:him|her|them)sel(?:f|ves) to blame\\b',
    unless: 'feels?|felt|believes?|blames|fear|asham|guilt|thinks?|thought|told|idea that|notion',
    instead: ['a condition with many causes', 'related to …'],
    why: say`blames a person for being ill`,
    sources: ['dickinson'],
  },
  {
    id: 'lazy',
    severity: 'warning',
    group: true,
    stems: ['unmotivated', 'lazy', 'irresponsible', 'feckless'],
    pattern:
      '<pred>(?:unmotivated|lazy|irresponsible|feckless)\\b(?! (?:eye|in))|(?:unmotivated|lazy|irresponsible|feckless)(?: <folk>|<andfolk>)',
    unless: 'feels?|felt|thinks?|depress|not lazy|n.t lazy|apath|negative symptom',
    instead: ['had other things to put first', 'was low and had little energy'],
    predicate: [
      ['has other things to put first', 'had other things to put first'],
      ['is low and has little energy', 'was low and had little energy'],
    ],
    why: say`is a verdict on character`,
    sources: ['walker'],
  },
  {
    id: 'unrealistic-expectations',
    severity: 'info',
    stems: ['unrealistic', 'unreasonable'],
    pattern: '(?:unrealistic|unreasonable) expectations?\\b',
    unless: 'doctors?.{0,3} own|clinicians?|of (?:our|my)sel|themselves|both',
    instead: ['hoped for a cure, which we could not offer', 'their expectations and ours differed'],
    why: say`tells one side of a mismatch that has two`,
    sources: ['lister', 'houwen'],
  },
  {
    id: 'desert',
    severity: 'warning',
    stems: ['luck', 'deserv', 'guilty', 'innocent'],
    pattern:
      '(?:luck (?:has |had )?(?:finally )?caught up with (?:him|her|them)|(?<=<who> (?:\\w{3,10} )?)deserve[sd] (?:it|what (?:he|she|they) got|no (?:sympathy|better|pity))|(?:guilty|innocent) part(?:y|ies))\\b',
    instead: [],
    remedy: say`It can be left out; what happened says enough.`,
    why: say`says that somebody earned their illness, or did not`,
    sources: ['own'],
  },
  {
    id: 'doctor-shopping',
    severity: 'warning',
    stems: ['doctor', 'hospital'],
    pattern: 'doctor~?shopp(?:ing|ers?)\\b|hospital~hopp(?:ing|ers?)\\b',
    instead: ['has asked for several opinions', 'has seen five clinicians about this'],
    why: say`gives a motive to a search for help`,
    sources: ['own'],
  },
];
