/** Where a case leaves it in doubt what learners may see. */
import type { Finding } from '../language/finding.js';
import type { CaseFile } from '../language/parse.js';

/** What leaves an extent in doubt: a matter of the blocks, or of the front matter that says who is who. */
const DOUBTFUL = /^(?:structure|matter)\//;

/**
 * The first finding that makes it uncertain what an edition may hold, so that no such sheet may be handed out; undefined
 * where all is certain, and `'nowhere'` where no finding says it.
 */
export function doubtIn({ doubtful, findings }: CaseFile, edition: string): Finding | 'nowhere' | undefined {
  if (!doubtful || edition === 'facilitator') return undefined;
  return findings.find(({ rule, severity }) => severity === 'error' && DOUBTFUL.test(rule)) ?? 'nowhere';
}
