import { lineIndex } from '../../language/lines.js';
import { present } from '../../rules/present.js';
import { plain } from '../command.js';
import type { Reporter } from './reporter.js';

/** For programs; the shape is part of the command’s contract (`version` changes with it). */
export const jsonReporter: Reporter = (files, summary) =>
  // JSON leaves bidi overrides and some control characters as they are; as escapes they mean the same.
  `${plain(
    JSON.stringify(
      {
        version: 1,
        files: files.map(({ file, text, findings }) => {
          const lines = lineIndex(text);
          return { file, findings: findings.map((finding) => present(finding, lines)) };
        }),
        summary,
      },
      null,
      2,
    ),
  )}\n`;
