/**
 * The rules that tell of what learners read and was most likely not meant for them: whoever hands a sheet out is told
 * once more. By their ids.
 */
export const SHOWN_RULES: readonly string[] = [
  'structure/answer-shown',
  'structure/hides-nothing',
  'structure/note-shown',
  'structure/part-heading',
];
