import { say } from '../../../language/said.js';
import type { Row } from '../row.js';

/** Judgements of behaviour, where a description would tell more. */
export const BEHAVIOUR: readonly Row[] = [
  {
    id: 'aggressive',
    severity: 'warning',
    group: true,
    topic: true,
    stems: ['aggressive', 'combative', 'belligerent', 'hostile', 'abusive'],
    pattern:
      '(?:<pred>abusive\\b(?! (?:relation|partner|head|marriage|home))|<pred>(?:aggressive|combative|belligerent|hostile)\\b(?! (?:in (?:(?:his|her|their|its) )?(?:treat|manag|approach|pursu|surg)|with (?:the )?(?:treat|fluid|chemo|diure|therap)|\\w{3,16} (?:treatment|therapy|chemotherapy|regimen|approach)|treatment|therapy|surgery|chemotherapy|management|disease|tumou?r|lymphoma|cancer|form))|(?:aggressive|combative|belligerent|hostile) <folk>)',
    unless:
      'tumou?rs?|lymphomas?|cancers?|carcinomas?|melanomas?|sarcomas?|gliomas?|leuk(?:a)?emias?|metasta|malignan|neoplas|chemo|disease course|delirium|post.?ictal|hypoglyc|hypox|wean|sedat|extubat|encephal|about (?:treatment|screening|risk)|fluid|dementia',
    instead: ['raised his voice and stood up', 'swore', 'threw the form on the desk', 'what was said, word for word'],
    remedy: say`Say what could be seen and heard: “he stood up and raised his voice”.`,
    why: say`is a judgement, and falls more often on some people than on others`,
    sources: ['sun', 'shm'],
  },
  {
    id: 'agitated',
    severity: 'info',
    stems: ['agitated'],
    pattern: '<pred>agitated\\b',
    unless:
      'RASS|deliri|sedat|scale|withdraw|intensive care|ICU|dementia|GCS|intubat|extubat|hypox|dying|terminal|psychomotor|mental state',
    instead: ['was pacing', 'could not sit still', 'was frightened'],
    predicate: [
      ['is pacing', 'was pacing'],
      ['cannot sit still', 'could not sit still'],
      ['is frightened', 'was frightened'],
    ],
    why: say`is vague, and may hide pain, fear or delirium`,
    sources: ['sun'],
  },
  {
    id: 'angry-patient',
    severity: 'info',
    stems: ['angry'],
    pattern:
      'angry (?:patient|man|woman|relative|mother|father|family|daughter|son)s?\\b(?! (?:scenario|station|role))',
    instead: ['a patient who said that she was angry about …'],
    why: say`makes a passing state look like a trait; “felt angry” is welcome`,
    sources: ['sun', 'walker'],
    topic: true,
  },
  {
    id: 'demanding',
    severity: 'warning',
    group: true,
    stems: ['demand'],
    pattern:
      'demanding (?:<folk>)|<pred>demanding\\b(?=[.,;!?]|$| and (?:rude|difficult|aggressive|angry|impatient|entitled|hostile|needy|unreasonable|would|wanted|kept|insisted))|(?<=<who> (?:\\w{3,10}ly |then |now |is |was |has |had |again )?)demand(?:s|ed|ing) (?:antibiotics?|opioids?|morphine|painkillers|tablets|a (?:scan|referral|second|prescription|sick|letter|different)|an (?:mri|scan|x~?ray|explanation|answer|operation|appointment|apology)|to (?:see|be|know|speak|have)|that|more)\\b',
    unless: 'job|work|role|training|exam|course|sport|schedule|programme',
    instead: ['asked for …', 'asked several times for …'],
    why: say`turns a request into an attack`,
    sources: ['walker', 'elder'],
    fix: [
      ['demands (an? .*|antibiotics?|opioids?|morphine|painkillers|tablets|more)', 'asks for $1'],
      ['demanded (an? .*|antibiotics?|opioids?|morphine|painkillers|tablets|more)', 'asked for $1'],
      ['demanding (an? .*|antibiotics?|opioids?|morphine|painkillers|tablets)', 'asking for $1'],
      ['demands (to .*)', 'asks $1'],
      ['demanded (to .*)', 'asked $1'],
    ],
  },
  {
    id: 'manipulative',
    severity: 'warning',
    group: true,
    stems: ['manipulat'],
    pattern:
      'manipulative (?:<folk>|behaviou?rs?\\b)|manipulative<andfolk>|<pred>manipulative\\b|<pred>manipulating (?:\\w{3,8} )?(?:staff|team|doctors?|nurses?|us|everyone|people|system|mother|parents)\\b|(?<=<who> (?:has |had )?)manipulate[sd] (?:\\w{3,8} )?(?:staff|team|doctors?|nurses?|us|everyone|people|the system)\\b',
    unless:
      'joints?|spin(?:e|al)|fracture|shoulder|under ana?esth|chiropract|osteopath|variables?|data|an?imals?|not manip|rats|gene',
    instead: ['tried several ways to get help', 'told two nurses different things'],
    predicate: [
      ['has tried several ways to get help', 'tried several ways to get help'],
      ['has told two nurses different things', 'told two nurses different things'],
    ],
    why: say`gives a motive to what may be need or fear`,
    sources: ['walker'],
  },
  {
    id: 'attention-seeking',
    severity: 'error',
    group: true,
    stems: ['attention', 'for'],
    pattern:
      'attention~seek(?:ing|ers?)\\b|(?<=\\b(?:self.harms?|self.harmed|self.harming|cuts?|cutting|(?:does|did|doing) (?:it|this|that)) (?:just |only )?)for attention\\b',
    unless:
      'histrionic|personality disorder|dsm|icd|child|toddler|not (?:just )?attention|n.t attention|dismiss|label|accus|myth|seen as|rather than|criteri|assum|blam|told|never|puppy',
    instead: ['seeking help', 'seeking connection', 'in distress'],
    predicate: [['is in distress', 'was in distress']],
    why: say`makes it sound wrong to need care`,
    sources: ['walker'],
    fix: [['attention.{1,3}seeking', 'seeking help', 'seeking connection']],
  },
  {
    id: 'needy',
    severity: 'warning',
    group: true,
    stems: ['needy', 'clingy', 'high', 'whin', 'moan', 'complainer'],
    pattern:
      '(?:needy|clingy|high~maintenance|whiny|whinging) <folk>|(?:needy|clingy|high~maintenance|whiny|whinging)<andfolk>|<pred>(?:needy|clingy|high~maintenance|whiny)\\b|<pred>(?:moaning|whining|whinging|whingeing) (?:about|that|again|on)\\b|(?<=\\b(?:a|an|the|this|such a) (?:\\w{4,10} )?)(?:moaner|whiner|complainer)s?\\b',
    unless: 'child|toddler|infant|bab(?:y|ies)|nursery|separation|not needy|n.t needy|feel|fear|puppy|lives|poor and',
    instead: ['asked for reassurance', 'contacted us often', 'told of many worries'],
    predicate: [
      ['asks for reassurance', 'asked for reassurance'],
      ['contacts us often', 'contacted us often'],
      ['tells of many worries', 'told of many worries'],
    ],
    why: say`sounds impatient with a need`,
    sources: ['walker'],
  },
  {
    id: 'hysterical',
    severity: 'error',
    group: true,
    stems: ['hysteri', 'histrionic'],
    pattern:
      '(?:hysterical|histrionic) <folk>|(?:hysterical|histrionic)<andfolk>|<pred>(?:hysterical|histrionic|in hysterics)\\b(?! (?:personalit|laugh|convers))',
    unless:
      'charcot|freud|conversion|centur|histor(?:y of med|ical)|laugh|joke|funny|personality|not hyst|wandering womb|trait|rating',
    instead: ['was very distressed', 'cried and called out'],
    why: say`belittles distress, and women’s above all`,
    sources: ['sun', 'shm', 'walker'],
    fix: [['hysterical|histrionic', 'very distressed']],
  },
  {
    id: 'overreacting',
    severity: 'warning',
    stems: ['over', 'drama', 'melodram'],
    pattern:
      '(?<=<who> (?:is|was|are|were|may be|seems to be|seemed to be) (?:<very> )?)over°reacting\\b|(?<=<who> (?:has |had )?)over°react(?:s|ed)\\b|<pred>(?:over°dramatic|melodramatic)\\b|drama queens?\\b',
    unless: 'immune|airway|bladder|allerg|not over|n.t over|worr|fear|told|feel|felt',
    instead: ['reacted strongly', 'was distressed'],
    predicate: [
      ['reacts strongly', 'reacted strongly'],
      ['is distressed', 'was distressed'],
    ],
    why: say`makes little of what somebody feels`,
    sources: ['own'],
  },
  {
    id: 'pleasant',
    severity: 'info',
    stems: ['pleasant', 'unpleasant'],
    pattern:
      '(?:un)?pleasant(?: (?:and \\w{3,14} |elderly |young |old ){0,1}(?:\\d{1,3}~years?~old|\\d{1,3}\\b|m[ae]n|wom[ae]n|lady|gentleman|patient|male|female)\\b)',
    instead: [],
    remedy: say`It can be left out: a reader needs the age and the reason for coming.`,
    why: say`praises or blames before the story begins, and where it is left out, a reader wonders why`,
    sources: ['sun', 'park'],
    fix: [['(?:un)?pleasant (\\w.*)', '$1']],
  },
  {
    id: 'defensive',
    severity: 'info',
    stems: ['defensive'],
    pattern:
      'defensive (?:patient|man|woman|mother|father|relative)s?\\b|<pred>defensive\\b(?= (?:when|about|and)\\b|[.,;]|$)',
    unless: 'medicine|practice|doctors?|registrar|surgeon|clinician|team',
    instead: ['seemed worried about being judged'],
    predicate: [['seems worried about being judged', 'seemed worried about being judged']],
    why: say`is an interpretation; what was seen or said leaves the reader free`,
    sources: ['sun', 'walker'],
  },
  {
    id: 'entitled',
    severity: 'warning',
    group: true,
    stems: ['entitled', 'spoil', 'prima'],
    pattern:
      '(?:(?<!, )entitled|spoilt|spoiled) (?:<folk>|attitudes?\\b|behaviou?rs?\\b|brat\\b)|<pred>entitled\\b(?= and (?:rude|demanding|arrogant|aggressive|difficult|angry))|prima donnas?\\b',
    unless: 'legally|benefits?|to (?:be|have|know|see)|food|meat',
    instead: ['asked firmly for …', 'expected …'],
    why: say`describes a character, where a request could be described`,
    sources: ['groves'],
  },
  {
    id: 'plays-off',
    severity: 'warning',
    stems: ['play', 'milk'],
    pattern:
      '(?:plays?|played|playing) (?:one \\w{3,12}|staff|doctors|nurses|us|people|colleagues|everyone) off\\b|(?:milks?|milked|milking|plays?|played|playing) the system\\b|(?:plays?|played|playing) the (?:sick role|victim)\\b',
    unless: 'parsons|sociolog|n.t |not |accus|feel|felt',
    instead: ['asked two of us the same question, and had two answers', 'was told different things by …'],
    why: say`sees a plan against us, where staff may have said different things`,
    sources: ['own'],
  },
];
