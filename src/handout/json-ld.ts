/**
 * What a catalogue may know of a handout, as schema.org’s LearningResource (https://schema.org/LearningResource). It is
 * made from the pruned front matter alone: a sheet tells a machine no more than its reader.
 */
import type { Matter } from '../language/case.js';
import type { EditionKind } from './editions.js';
import { type Labels, labelOf } from './labels.js';

/** The roles of schema.org’s EducationalAudience, as its examples and LRMI name them; ours where they have none. */
const ROLES: Readonly<Record<EditionKind, string>> = {
  learner: 'student',
  after: 'student',
  'one-page': 'student',
  facilitator: 'teacher',
  candidate: 'student',
  actor: 'simulated participant',
  examiner: 'examiner',
  observer: 'observer',
  panel: 'panellist',
};

export interface Described {
  readonly title: string;
  readonly kind: EditionKind;
  readonly format: string | undefined;
  readonly labels: Labels;
}

/** The data of a sheet, as JSON. What is not known, or is not for its reader, is left out. */
export function learningResource(matter: Matter, { title, kind, format, labels }: Described): string {
  const { summary, lang, levels, professions, duration, objectives, keywords } = matter;
  const { authors, license, version, created, reviewedOn, doi } = matter;
  const resource = {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: title,
    abstract: summary,
    inLanguage: lang,
    learningResourceType: 'case study',
    educationalUse: format === undefined ? undefined : labelOf(labels.formats, format),
    educationalLevel: some(levels.map((level) => labelOf(labels.levels, level))),
    audience: {
      '@type': 'EducationalAudience',
      educationalRole: ROLES[kind],
      audienceType: some(professions),
    },
    teaches: some(objectives.map(({ text }) => text)),
    keywords: some(keywords ?? []),
    timeRequired: duration === undefined ? undefined : `PT${duration}M`,
    author: some(authors.map(({ name }) => ({ '@type': 'Person', name }))),
    license: license === undefined ? undefined : licenceAddress(license),
    version,
    dateCreated: dayOrNothing(created),
    dateModified: dayOrNothing(reviewedOn),
    identifier:
      doi === undefined
        ? undefined
        : `https://doi.org/${doi.replace(/^(?:https?:\/\/(?:dx\.)?doi\.org\/|doi:\s*)/i, '')}`,
  };
  return JSON.stringify(resource);
}

function some<Item>(items: readonly Item[]): readonly Item[] | undefined {
  return items.length > 0 ? items : undefined;
}

function dayOrNothing(text: string | undefined): string | undefined {
  return text !== undefined && /^\d{4}(?:-\d{2}(?:-\d{2})?)?$/.test(text) ? text : undefined;
}

/**
 * Where a licence can be read: SPDX lists each by its id (https://spdx.org/licenses/). One of its own is a mere name, or
 * an address of the web; a catalogue may make a link of it, so that no other address is passed on.
 */
function licenceAddress(id: string): string | undefined {
  const isListed = /^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(id) && !id.startsWith('LicenseRef-');
  if (isListed) return `https://spdx.org/licenses/${id}.html`;
  return /^https?:\/\//i.test(id) || /^[^:/\\]*$/.test(id) ? id : undefined;
}
