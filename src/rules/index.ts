/** All rules that look at a whole case, one file each. The parser’s own findings are described in `catalogue.ts`. */
import { mismatch } from './balance/mismatch.js';
import { perspective } from './balance/perspective.js';
import { citation } from './evidence/citation.js';
import type { Rule } from './rule.js';
import { formatConflict } from './structure/format-conflict.js';
import { formatRequires } from './structure/format-requires.js';
import { minutes } from './teaching/minutes.js';

export const RULES: readonly Rule[] = [perspective, mismatch, citation, formatConflict, formatRequires, minutes];
