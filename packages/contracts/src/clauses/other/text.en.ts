import type { ClauseText } from '../../clause/text/clause-text.ts';
import type { OtherClause } from './schema.ts';

/** A term of no other kind, as written. */
export const otherText: ClauseText<OtherClause> = {
  summary:
    'Holds a term that no typed kind fits; it is written out as it stands, and nothing checks or computes it.',
  provisions: ({ text }, format) => [{ prose: [format.wording(text)] }],
};
