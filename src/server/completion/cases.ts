/** In an empty file: a whole case for each format. */
import { FORMATS } from '../../language/formats/index.js';
import { SKELETON_LANGS, skeletonSnippet } from '../../language/write/skeleton/skeleton.js';
import { describeFormat } from '../describe.js';
import { Kind, type Offer } from './offer.js';

export function caseOffers(): Offer[] {
  return SKELETON_LANGS.flatMap((lang) =>
    FORMATS.map((format): Offer => {
      const name = lang === 'en' ? `case-${format.name}` : `case-${format.name}-${lang}`;
      return {
        label: name,
        kind: Kind.File,
        snippet: skeletonSnippet({ format: format.name, lang }),
        detail: lang === 'en' ? `A whole case: ${format.title}` : `A whole case: ${format.title} (${lang})`,
        says: describeFormat(format),
      };
    }),
  );
}
