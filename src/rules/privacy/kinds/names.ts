/** Names by which somebody may be known. */
import { say } from '../../../language/said.js';
import { hits, type Kind } from '../kind.js';

const TITLED =
  /(?<![\w-])(?:Mr|Mrs|Ms|Miss|Mx|Dr|Prof|Professor|Sister|Nurse|Cllr|Rev|Sir|Dame|Lord|Lady|Father|Herr|Frau)\.? (?:(?:Mc|Mac|O'|de |van |von |el-|al-)?\p{Lu}\p{Ll}[\p{Ll}'-]{0,30}(?:(?<=-)\p{Lu}[\p{Ll}']{1,30})?)(?: (?!And\b|Or\b)(?:Mc|Mac|O'|de |van |von )?\p{Lu}\p{Ll}[\p{Ll}'-]{0,30}(?:(?<=-)\p{Lu}[\p{Ll}']{1,30})?)?/gu;

/** Words that follow a title and are no name; and names that are nobody’s in the room. */
const NO_NAME = new Set(
  `Practitioner Practitioners Specialist Manager Managers Consultant Educator Assistant Associate Led Researcher Station
  In On At Charge Who What When Why How Please Can Could Would Will Do Did Is Was Has Have I You We They It The This That
  So And But Or If As Not No Yes Hello Thank Thanks Good Ward Doctor Nurse Sister Anaesthetist Surgeon Midwife Prescriber
  Foster Bean Google Who's Watson Holmes Spock House Jekyll Heimlich Parkinson Alzheimer Apgar Freud Strange Seuss
  Dolittle Nightingale Hippocrates Kildare Zhivago Right Wrong Everyman Bloggs Pepper Rogers Potter Teresa Time Nature
  Christmas Balint Justice Chancellor Mayor Macbeth God Our Chatterley Dalloway Muffet Martens Beeton Ratched Havisham Marple Universe World`.split(
    /\s+/,
  ),
);

/** Surnames of the history of medicine that few others bear: ‘Sir William Osler’. */
const FAMOUS = new Set(
  `Balint Apgar Osler Semmelweis Pasteur Kübler-Ross Kubler-Ross Nightingale Seacole Freud Jung Bowlby Winnicott Engel
  Hippocrates Galen Vesalius Jenner Lister Fleming Banting Salk Sabin Barnard Cushing Virchow Koch Groves Cicely Saunders`.split(
    /\s+/,
  ),
);

const EPONYM =
  /^(?:'s)? (?:nodules?|syndromes?|disease|signs?|tests?|procedures?|techniques?|manoeuvres?|maneuvers?|criteria|scores?|scales?|prize|lecture|effect)\b/;

const titled: Kind = {
  id: 'person_name_title',
  rule: 'name',
  fits: say`is a name with a title, and is not among the people of the case`,
  remedy: say`If it is a pseudonym, add it to ‘people’. If it may be somebody’s own name, write another.`,
  source: 'HIPAA Safe Harbor, 45 CFR 164.514(b)(2), A; ICMJE Recommendations, II.E.1',
  needs: 'none',
  find: ({ text }) =>
    hits(text, TITLED, (m) => {
      const [first = ''] = m[0].replace(/^\w+\.? /, '').split(' ');
      const last = m[0].split(' ').at(-1) ?? '';
      // ‘Sister Mary Joseph nodule’: a thing that bears a name.
      if (EPONYM.test(text.slice(m.index + m[0].length, m.index + m[0].length + 30))) return undefined;
      return NO_NAME.has(first.replace(/'s?$/, '')) ||
        [first, last].some((name) => FAMOUS.has(name.replace(/'s?$/, '')))
        ? undefined
        : {};
    }).map(({ start, end }) => ({ start, end: end - (/(?:'s?|-)$/.exec(text.slice(start, end))?.[0].length ?? 0) })),
};

const initials: Kind = {
  id: 'initials_with_age',
  rule: 'initials',
  fits: say`looks like somebody’s initials, with the age`,
  remedy: say`Write ‘the patient’, or give a pseudonym in ‘people’: ‘Mrs A’.`,
  source: 'ICMJE Recommendations, II.E.1: initials are identifiers',
  needs: 'digit',
  find: ({ text }) =>
    hits(
      text,
      /(?<![\w.-])(?!UK|US|EU|MS|BP|GP|AI|PE|OR)(?:[A-Z]\.[A-Z]\.|[A-Z]{2})(?= (?:is|was),? an? \d{1,3}[- ]years?\b)/g,
      () => ({}),
    ),
};

export const NAMES: readonly Kind[] = [titled, initials];
