import { say } from '../../../language/said.js';
import type { Row } from '../row.js';

/** Disability: description in place of pity. What people wish to be called differs, and it helps to ask. */
export const DISABILITY: readonly Row[] = [
  {
    id: 'suffers-from',
    severity: 'info',
    stems: ['suffer', 'afflicted', 'stricken', 'victim'],
    pattern:
      '(?<=(?:<who>|\\b(?:patients?|people|person|who|men|women|children|individuals|those|man|woman)) (?:is |was |are |were |has |had |also |who |often |still |may |can ){0,2})suffer(?:s|ed|ing)? from\\b|(?:afflicted|stricken) (?:by|with) (?:\\w{3,14} )?(?:disease|arthritis|cancer|stroke|dementia|illness|MS|epilepsy|diabetes|polio)\\b|victims? of (?:stroke|cancer|MS|multiple sclerosis|dementia|AIDS)\\b',
    spoken: true,
    instead: ['has', 'lives with'],
    why: say`takes misery for granted`,
    sources: ['ukgov'],
    fix: [
      ['suffers from', 'has', 'lives with'],
      ['suffered from', 'had', 'lived with'],
      ['suffering from', 'living with'],
      ['suffer from', 'have', 'live with'],
    ],
  },
  {
    id: 'wheelchair-bound',
    severity: 'warning',
    group: true,
    stems: ['wheelchair', 'confined', 'bedridden', 'bed'],
    pattern: 'wheelchair~bound\\b|confined to (?:a|his|her|their) (?:wheelchair|bed)\\b|bed°ridden\\b',
    instead: ['uses a wheelchair', 'spends most of the day in bed'],
    why: say`speaks of confinement or pity, where a chair gives freedom and a fact would do`,
    sources: ['ukgov'],
    fix: [['bed.?ridden', 'in bed most of the day']],
  },
  {
    id: 'housebound',
    severity: 'info',
    stems: ['house'],
    pattern: 'house°bound\\b(?! (?:register|list|service|visit)s?\\b)',
    instead: ['cannot leave home without help'],
    why: say`is the name of a register, and a bleak word for a person`,
    sources: ['ukgov'],
    fix: [['house.?bound', 'unable to leave home without help']],
  },
  {
    id: 'the-disabled',
    severity: 'warning',
    group: true,
    stems: ['disabled', 'handicapped', 'blind', 'deaf', 'cripple', 'invalid'],
    pattern:
      '(?:(?<=\\bthe )(?:disabled|blind|deaf)(?=[.,;]|$| (?:are|who|need)\\b| and the\\b)|handicapped(?! (?:by|the|in|from|due|for|parking|permit|placard|badge|toilet|access|space|stall)\\b)|(?<=\\b(?:an?|the|these|as) )cripples?(?=[.,;!?]|$| (?:who|and|in|with)\\b)|crippled (?:man|woman|child|patient)s?|(?<=\\b(?:an|the|permanent|lifelong|chronic) )invalid(?=[.;!?]|$| (?:who|and|for|since|wife|mother|husband|father)\\b)|invalids)\\b',
    cased: 'no name',
    unless: 'placebo|unblind|randomi|allocation|institute|argument|results?|consent|data|spot|loop|study',
    instead: ['disabled people', 'a person who is blind', 'a Deaf person who signs'],
    why: say`turns a description into a group of its own, or is out of date`,
    sources: ['ukgov'],
    fix: [['handicapped', 'disabled']],
  },
  {
    id: 'retarded',
    severity: 'error',
    stems: ['mental', 'mentally', 'retard', 'educationally'],
    pattern:
      '(?:mental(?:ly)? retard(?:ed|ation)|mentally handicapped|(?:mentally|educationally) subnormal|(?<=\\b(?:an?|the|these|is|was) )retards?|retarded (?:child|children|man|men|woman|women|patients?|boys?|girls?|adults?|people|person))\\b',
    unless:
      'X.linked|fragile|syndromes?|genes?|genetic|mutation|ICD|DSM|FMR1|locus|formerly|historical|previously|older term|growth|psychomotor|chromosom|phenylketon|microceph',
    instead: ['a person with a learning disability', 'a person with an intellectual disability'],
    why: say`is obsolete, and wounds`,
    sources: ['ukgov'],
    fix: [
      ['mental retardation', 'learning disability'],
      ['mentally (?:retarded|handicapped|subnormal)', 'learning-disabled'],
    ],
  },
  {
    id: 'able-bodied',
    severity: 'info',
    stems: ['able'],
    pattern: 'able~bodied\\b',
    instead: ['non-disabled'],
    why: say`suggests that disabled people lack a body that works`,
    sources: ['ukgov'],
    fix: [['able.{1,3}bodied', 'non-disabled']],
  },
  {
    id: 'functioning',
    severity: 'info',
    stems: ['high', 'low'],
    pattern:
      '(?:high|low)~functioning (?:autis\\w{1,4}|patients?|child|children|adults?|persons?|people|alcoholics?|schizophren\\w{1,4}|boy|girl|man|woman)\\b|<pred>(?:high|low)~functioning\\b',
    instead: ['needs support with …', 'lives on her own with …'],
    why: say`hides what someone needs, or what they can do`,
    sources: ['own'],
  },
];
