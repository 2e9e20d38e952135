/** In an empty file: a whole case for each format. */
import { FORMATS } from '../../language/formats/index.js';
import { formatIn, SKELETON_LANGS, skeletonSnippet } from '../../language/write/skeleton/skeleton.js';
import { describeFormat } from '../describe.js';
import type { L10n } from '../l10n.js';
import { Kind, type Offer } from './offer.js';

export function caseOffers(l10n: L10n): Offer[] {
  return SKELETON_LANGS.flatMap((lang) =>
    FORMATS.map((format): Offer => {
      const name = lang === 'en' ? `case-${format.name}` : `case-${format.name}-${lang}`;
      return {
        label: name,
        kind: Kind.File,
        snippet: skeletonSnippet({ format: format.name, lang }),
        detail: `${l10n.t('A whole case: {0}', formatIn(format, l10n.lang).title)}${lang === 'en' ? '' : ` (${lang})`}`,
        says: describeFormat(format, l10n),
      };
    }),
  );
}
