/**
 * What a catalogue may know of a handout, as schema.org’s LearningResource (https://schema.org/LearningResource). It is
 * made from the pruned front matter alone: a sheet tells a machine no more than its reader.
 */
import type { Matter } from '../language/case.js';

/** The data of a sheet, as JSON. What is not known is left out. */
export function learningResource(matter: Matter, title: string): string {
  const { summary, lang, levels, duration, authors, license, version, created, reviewedOn, doi } = matter;
  const resource = {
    '@context': 'https://schema.org',
    '@type': 'LearningResource',
    name: title,
    abstract: summary,
    inLanguage: lang,
    learningResourceType: 'case study',
    educationalLevel: some(levels),
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

/** Where a licence can be read: SPDX lists each by its id (https://spdx.org/licenses/). One of its own is a mere name. */
function licenceAddress(id: string): string {
  return /^[A-Za-z0-9][A-Za-z0-9.+-]*$/.test(id) && !id.startsWith('LicenseRef-')
    ? `https://spdx.org/licenses/${id}.html`
    : id;
}
