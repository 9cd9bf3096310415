/**
 * The blocks of a guide that open with three colons: `:::note[Title]`.
 */
export const asideKinds = ['note', 'tip', 'warning', 'danger'] as const;

/** Names of all blocks: remarks, questions, notes on lines of code, and passages without links of names. */
export const guideBlocks = [...asideKinds, 'question', 'notes', 'plain'] as const;
