import type { CommerceState } from './state.ts';

/** The state before any event. */
export const EMPTY_COMMERCE: CommerceState = {
  pinned: [],
  promotions: [],
  disclosures: [],
  prompts: [],
  questions: [],
  prices: [],
  sales: [],
  stock: [],
  drops: [],
  orders: [],
  polls: [],
  stage: [],
};
