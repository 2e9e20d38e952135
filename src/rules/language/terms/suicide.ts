import { say } from '../../../language/said.js';
import type { Row } from '../row.js';

/** Suicide and self-harm. */
export const SUICIDE: readonly Row[] = [
  {
    id: 'commit-suicide',
    severity: 'warning',
    group: true,
    stems: ['commit'],
    pattern: 'commit(?:s|ted|ting)? suicide\\b',
    instead: ['died by suicide', 'took his own life'],
    why: say`echoes crime and sin`,
    sources: ['reporting'],
    fix: [
      ['committed suicide', 'died by suicide'],
      ['commits suicide', 'dies by suicide'],
      ['commit suicide', 'die by suicide'],
      ['committing suicide', 'dying by suicide'],
    ],
  },
  {
    id: 'failed-suicide',
    severity: 'warning',
    stems: ['successful', 'unsuccessful', 'failed', 'suicidal', 'parasuicid'],
    pattern:
      '(?:un)?successful suicides?\\b(?! (?:prevention|risk|awareness))|failed suicides?\\b|suicidal gestures?\\b|parasuicid(?:es?|al)\\b',
    instead: ['died by suicide', 'survived an attempt', 'self-harm'],
    why: say`speaks of success, failure or show where someone’s life was at stake`,
    sources: ['reporting'],
    fix: [
      ['(?:failed|unsuccessful) suicide', 'non-fatal suicide'],
      ['suicidal gesture', 'act of self-harm'],
      ['suicidal gestures', 'acts of self-harm'],
      ['parasuicide', 'self-harm'],
    ],
  },
  {
    id: 'completed-suicide',
    severity: 'info',
    stems: ['complete'],
    pattern: 'completed suicides?\\b',
    instead: ['death by suicide', 'died by suicide'],
    why: say`is used in research, and sounds like an achievement`,
    sources: ['reporting'],
    fix: [
      ['completed suicide', 'death by suicide'],
      ['completed suicides', 'deaths by suicide'],
    ],
  },
  {
    id: 'self-harmer',
    severity: 'info',
    stems: ['self', 'cutter', 'superficial'],
    pattern:
      "self~harmers?\\b|(?<=\\b(?:he|she|the patient)(?:'s| is| was) a (?:known |chronic |regular )?)cutter\\b|superficial (?:self~inflicted )?(?:cuts?|cutting)\\b(?=.{0,50}\\b(?:wrists?|forearms?|thighs?|self))",
    instead: ['a person who self-harms'],
    why: say`names a person by what they do in distress`,
    sources: ['own'],
    fix: [
      ['self.{1,3}harmer', 'person who self-harms'],
      ['self.{1,3}harmers', 'people who self-harm'],
    ],
  },
  {
    id: 'cry-for-help',
    severity: 'info',
    stems: ['cry', 'cries'],
    pattern: '(?:cry|cries) for help\\b',
    instead: ['was in distress and seeking help'],
    why: say`can make little of a risk`,
    sources: ['own'],
  },
];
