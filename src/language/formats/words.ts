/** Sets of words that formats allow. */

/** What every session can do with: questions and their answers, how to lead, how to look after the group. */
export const DISCUSSION_WORDS = ['feeling', 'question', 'key', 'facilitator', 'care', 'support'] as const;

/** What happened between them. */
export const SCENE_WORDS = ['dialogue', 'voice', 'story'] as const;

/** What makes it difficult, and what was done under the strain. */
export const MAP_WORDS = ['mismatch', 'wish', 'possible', 'factor', 'response'] as const;

/** What to do about it, and what to carry away. */
export const OUTCOME_WORDS = ['strategy', 'takeaway'] as const;

/** What roles are told. */
export const BRIEF_WORDS = ['brief', 'opening', 'volunteer', 'if-asked', 'withhold', 'react'] as const;
