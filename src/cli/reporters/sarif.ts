import { createHash } from 'node:crypto';
import type { Finding, Severity } from '../../language/finding.js';
import { lineIndex } from '../../language/lines.js';
import { CATALOGUE } from '../../rules/catalogue.js';
import { plain } from '../command.js';
import type { LintedFile, Reporter } from './reporter.js';

const LEVEL: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'note' };

/** What every rule is, in SARIF’s words; made from the catalogue. */
const RULES = CATALOGUE.map(({ id, says, why, source }) => ({
  id,
  shortDescription: { text: says },
  fullDescription: { text: source ? `${why} (${source})` : why },
  // In the place of an address, which no page of ours has yet: dashboards show this beside the result.
  help: {
    text: [says, `Why: ${why}`, ...(source ? [`Source: ${source}`] : [])].join('\n\n'),
    markdown: [says, `**Why:** ${why}`, ...(source ? [`**Source:** ${source}`] : [])].join('\n\n'),
  },
  properties: { tags: [id.replace(/\/.*$/, '')] },
}));

/** SARIF 2.1.0, for code scanning and other dashboards. Columns count UTF-16 units. */
export const sarifReporter: Reporter = (files) =>
  `${JSON.stringify(
    {
      $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
      version: '2.1.0',
      runs: [
        {
          tool: { driver: { name: 'Encounter', rules: RULES } },
          columnKind: 'utf16CodeUnits',
          results: files.flatMap(resultsOf),
        },
      ],
    },
    null,
    2,
  )}\n`;

function resultsOf({ file, text, findings }: LintedFile): object[] {
  const lines = lineIndex(text);
  const seen = new Map<string, number>();
  const region = ({ start, end }: Finding['range']): object => {
    const [from, to] = [lines.position(start), lines.position(end)];
    return { startLine: from.line, startColumn: from.column, endLine: to.line, endColumn: to.column };
  };
  const artifactLocation = { uri: file.split('/').map(encodeURIComponent).join('/') };
  return findings.map((finding) => {
    // The same slip is the same result when lines above it come and go.
    const words = text.slice(finding.range.start, finding.range.end).replace(/\s+/g, ' ');
    const print = createHash('sha256').update(`${finding.rule}\n${words}`).digest('hex').slice(0, 20);
    const nth = seen.get(print) ?? 0;
    seen.set(print, nth + 1);
    const ruleIndex = CATALOGUE.findIndex(({ id }) => id === finding.rule);
    // Each is a proposal by itself (SARIF 2.1.0, 3.27.30 and 3.55): the first is the one that a finding prefers.
    const fixes = [...(finding.fix ? [finding.fix] : []), ...(finding.otherFixes ?? [])];
    return {
      ruleId: finding.rule,
      ...(ruleIndex < 0 ? {} : { ruleIndex }),
      level: LEVEL[finding.severity],
      message: { text: plain(`${finding.message} ${finding.remedy}`) },
      locations: [{ physicalLocation: { artifactLocation, region: region(finding.range) } }],
      partialFingerprints: { 'encounter/v1': `${print}:${nth}` },
      ...(fixes.length === 0
        ? {}
        : {
            fixes: fixes.map(({ title, range, text: written }) => ({
              description: { text: title },
              artifactChanges: [
                {
                  artifactLocation,
                  replacements: [{ deletedRegion: region(range), insertedContent: { text: written } }],
                },
              ],
            })),
          }),
    };
  });
}
