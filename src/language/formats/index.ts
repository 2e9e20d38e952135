/** The formats that a case can be meant for: names here, one data file each as each is built out. */

export interface Format {
  readonly name: string;
  /** What it is, in one sentence. */
  readonly says: string;
}

export const FORMATS: readonly Format[] = [
  { name: 'balint', says: 'A Balint group: one clinician tells of an encounter, the group explores the relationship.' },
  { name: 'schwartz', says: 'A Schwartz-style round: two to four staff tell what it was like, and all reflect.' },
  { name: 'reflective-practice', says: 'A facilitated, confidential group that reflects on a trigger text.' },
  { name: 'sea', says: 'Significant event analysis: what happened, why, what was learned, what changed; no blame.' },
  { name: 'cbd', says: 'Case-based discussion: a structured conversation about one case.' },
  { name: 'cbl', says: 'Case-based learning: a case in parts, with a guide for the facilitator.' },
  { name: 'pbl', says: 'Problem-based learning: triggers one after another; the objectives are the tutor’s.' },
  { name: 'unfolding', says: 'An unfolding case: scenes revealed over time, and a closing task.' },
  { name: 'skills', says: 'Communication skills: a scene to practise, with an observer’s sheet.' },
  { name: 'sp', says: 'A simulated patient encounter: briefs for the candidate and the actor.' },
  { name: 'osce', says: 'An OSCE station: candidate, actor, examiner and a mark scheme.' },
  { name: 'tbl', says: 'Team-based learning: the same problem, a specific choice, a simultaneous report.' },
  { name: 'sct', says: 'Script concordance: a vignette, a hypothesis, a new datum, a scale from −2 to +2.' },
];

export const FORMAT_NAMES: readonly string[] = FORMATS.map((format) => format.name);
