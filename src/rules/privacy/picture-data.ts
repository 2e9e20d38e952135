import { pathOf } from '../../language/links.js';
import { allOf, say } from '../../language/said.js';
import type { Report, Rule } from '../rule.js';
import { readExif } from './exif.js';

export const pictureData: Rule = {
  id: 'privacy/picture-data',
  says: 'A picture’s file does not tell where, when or with what it was taken.',
  why: 'A camera writes the place and the day into the file, and a handout that embeds the picture carries them on.',
  source: 'CIPA DC-008-2019 (Exif 2.32)',
  severity: { draft: 'warning', 'in-review': 'error', approved: 'error' },
  check({ images }, { bytesOf }) {
    if (!bytesOf) return [];
    return images.flatMap(({ node }): Report[] => {
      const path = 'url' in node ? pathOf(node.url) : undefined;
      const bytes = path === undefined ? undefined : bytesOf(path);
      if (!bytes) return [];
      const { gps, device, dates } = readExif(bytes);
      const said = [
        ...(gps ? [say`the place`] : []),
        ...(dates.length > 0 ? [say`the day`] : []),
        ...(device.length > 0 ? [say`the device`] : []),
      ];
      if (said.length === 0) return [];
      const start = node.position?.start.offset ?? 0;
      return [
        {
          message: say`The file of this picture holds ${allOf(said)} of the photograph. Only a person can decide whether that points at somebody.`,
          remedy: say`Save the picture anew without its metadata: a screenshot of it, or ‘Remove properties’ in your picture viewer.`,
          range: { start, end: node.position?.end.offset ?? start + 1 },
        },
      ];
    });
  },
};
