import type { BothLanguages } from '../vocabulary/index.ts';

/** A choice of a proposal, and why it was made. */
export interface Choice {
  /** JSON Pointer (RFC 6901) of what was chosen: of an answer, else in the deal terms. */
  readonly path: string;
  /** What was chosen, in words. */
  readonly text: BothLanguages;
  /** Why. */
  readonly reason: BothLanguages;
}
