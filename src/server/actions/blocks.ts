/** What the format of a case needs and the case lacks is put at its end, with sentences that say what belongs there. */
import { missingFor } from '../../language/formats/missing.js';
import { entryOf } from '../../language/matter/front-matter.js';
import { requiredBlock } from '../../language/write/skeleton/required.js';
import { type Action, type ActionGroup, lineEndOf, touches } from './action.js';

export const missingBlocks: ActionGroup = ({ open: { file }, selection, findings, l10n }) => {
  const entry = entryOf(file.frontMatter?.entries, 'format');
  if (!entry || !touches({ start: entry.keyRange.start, end: entry.value.range.end }, selection)) return [];
  const lineEnd = lineEndOf(file.text);
  const end = file.text.trimEnd().length;
  return file.case.matter.formats.flatMap((format) =>
    missingFor(file.case, format).flatMap((missing): Action[] => {
      if (missing.tooLongOrShort) return []; // it is there
      const block = requiredBlock(file.case, format, missing);
      if (block === undefined) return [];
      const text = `\n\n${block.snippet}\n`.replaceAll('\n', lineEnd);
      const finding = findings.find(
        ({ rule, message }) => rule === 'structure/format-requires' && message.includes(missing.says),
      );
      return [
        {
          title: l10n.t('Add {0}', plainly(l10n.t(missing.says))),
          kind: 'quickfix',
          edits: [{ range: { start: end, end: file.text.length }, text }],
          snippet: true,
          ...(finding ? { finding } : {}),
        },
      ];
    }),
  );
};

/** What is needed, without how it is written. */
const plainly = (says: string): string => says.replace(/:? ?‘:*[\w-]+.*$/u, '').replace(/,$/, '');
