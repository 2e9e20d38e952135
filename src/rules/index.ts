/** All rules that look at a whole case, one file each. The parser’s own findings are described in `catalogue.ts`. */
import { aboutThem } from './balance/about-them.js';
import { factors } from './balance/factors.js';
import { feelings } from './balance/feelings.js';
import { mirror } from './balance/mirror.js';
import { mismatch } from './balance/mismatch.js';
import { ownResponse } from './balance/own-response.js';
import { perspective } from './balance/perspective.js';
import { citation } from './evidence/citation.js';
import { duplicateReference } from './evidence/duplicate-reference.js';
import { identifier } from './evidence/identifier.js';
import { uncited } from './evidence/uncited.js';
import { closedQuestion } from './forum/closed-question.js';
import { groundRules } from './forum/ground-rules.js';
import { solution } from './forum/solution.js';
import { storyLength } from './forum/story-length.js';
import { whyQuestion } from './forum/why-question.js';
import { LANGUAGE } from './language/index.js';
import { duplicateCaseId } from './library/duplicate-id.js';
import { person } from './library/person.js';
import { altText } from './links/alt-text.js';
import { linkText } from './links/link-text.js';
import { missingFile } from './links/missing-file.js';
import { missingId } from './links/missing-id.js';
import { anonymityReview } from './matter/anonymity-review.js';
import { consentGiven } from './matter/consent-given.js';
import { dates } from './matter/dates.js';
import { reviewOverdue } from './matter/review-overdue.js';
import { reviewer } from './matter/reviewer.js';
import { pictureData } from './privacy/picture-data.js';
import { PRIVACY } from './privacy/rules.js';
import type { Rule } from './rule.js';
import { contentNote } from './safety/content-note.js';
import { support } from './safety/support.js';
import { answerShown } from './structure/answer-shown.js';
import { emptySection } from './structure/empty-section.js';
import { formatConflict } from './structure/format-conflict.js';
import { formatRequires } from './structure/format-requires.js';
import { headingLevel } from './structure/heading-level.js';
import { hidesNothing } from './structure/hides-nothing.js';
import { htmlShown } from './structure/html-shown.js';
import { marks } from './structure/marks.js';
import { notShown } from './structure/not-shown.js';
import { noteShown } from './structure/note-shown.js';
import { partHeading } from './structure/part-heading.js';
import { unwritten } from './structure/unwritten.js';
import { minutes } from './teaching/minutes.js';
import { objectiveUnknown, objectiveUnserved } from './teaching/objective-question.js';
import { objectiveSuggested } from './teaching/objective-suggested.js';
import { objectiveVerb } from './teaching/objective-verb.js';
import { objectivesCount } from './teaching/objectives-count.js';
import { questionsForTime } from './teaching/questions-for-time.js';

export const RULES: readonly Rule[] = [
  perspective,
  mismatch,
  citation,
  duplicateReference,
  identifier,
  uncited,
  formatConflict,
  formatRequires,
  minutes,
  aboutThem,
  factors,
  feelings,
  mirror,
  ownResponse,
  closedQuestion,
  groundRules,
  solution,
  storyLength,
  whyQuestion,
  duplicateCaseId,
  person,
  altText,
  linkText,
  missingFile,
  missingId,
  anonymityReview,
  consentGiven,
  dates,
  reviewOverdue,
  reviewer,
  contentNote,
  support,
  answerShown,
  emptySection,
  headingLevel,
  hidesNothing,
  htmlShown,
  marks,
  notShown,
  noteShown,
  partHeading,
  unwritten,
  objectiveSuggested,
  objectiveUnknown,
  objectiveUnserved,
  objectiveVerb,
  objectivesCount,
  questionsForTime,
  ...PRIVACY,
  pictureData,
  ...LANGUAGE,
];
