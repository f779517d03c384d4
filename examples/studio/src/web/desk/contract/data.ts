import { api, body } from '../../page/api.ts';

/** The contract as it was agreed, or its first draft. */
export type Draft = 'agreed' | 'first';

/** Loads a draft with what its review found. */
export const loadReviewed = (draft: Draft) =>
  body(api.desk.contract.$get({ query: { as: 'desk', draft } } as never));

/** A contract with what its review found. */
export type Reviewed = Awaited<ReturnType<typeof loadReviewed>>;
