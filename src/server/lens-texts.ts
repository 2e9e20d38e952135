/** What the lines above the text say, in the language of the editor. */
export interface LensTexts {
  readonly open: string;
  /** How many places are still to be filled in. */
  readonly unwritten: (count: number) => string;
  readonly approved: string;
  readonly retired: string;
  readonly nothingLeft: string;
  readonly left: (count: number) => string;
  /** The front matter cannot be read. */
  readonly uncounted: string;
  readonly withKey: string;
  readonly noKey: string;
  readonly noMinutes: string;
  /** Minutes more than the case may take. */
  readonly tooLong: (minutes: number, duration: number) => string;
  readonly of: (duration: number) => string;
}

const en: LensTexts = {
  open: 'Open handout',
  unwritten: (count) => `${count} ${count === 1 ? 'place' : 'places'} to fill in`,
  approved: 'approved',
  retired: 'retired',
  nothingLeft: 'nothing left that a rule asks for until approved',
  left: (count) => `${count} ${count === 1 ? 'thing' : 'things'} left until approved`,
  uncounted: 'what is left until approved can be counted once the front matter is mended',
  withKey: 'with a key',
  noKey: 'no key',
  noMinutes: 'no minutes yet',
  tooLong: (minutes, duration) => `${minutes} min too long for ${duration}`,
  of: (duration) => `of ${duration}`,
};

const de: LensTexts = {
  open: 'Handout öffnen',
  unwritten: (count) => `noch ${count} ${count === 1 ? 'Stelle' : 'Stellen'} auszufüllen`,
  approved: 'freigegeben',
  retired: 'zurückgezogen',
  nothingLeft: 'bis zur Freigabe verlangt keine Regel mehr etwas',
  left: (count) => `bis zur Freigabe noch ${count} ${count === 1 ? 'Punkt' : 'Punkte'}`,
  uncounted: 'was bis zur Freigabe fehlt, lässt sich zählen, sobald der Kopf des Falls in Ordnung ist',
  withKey: 'mit Lösung',
  noKey: 'ohne Lösung',
  noMinutes: 'noch ohne Minuten',
  tooLong: (minutes, duration) => `${minutes} min zu lang für ${duration}`,
  of: (duration) => `von ${duration}`,
};

/** @param locale the language of the editor (BCP 47); English is spoken where it is absent or none of ours */
export function lensTextsFor(locale: string | undefined): LensTexts {
  return /^de\b/i.test(locale ?? '') ? de : en;
}
