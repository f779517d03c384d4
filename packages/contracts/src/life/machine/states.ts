/** The states of a contract, in the order of a life without incidents; then those that cut it short. */
export const LIFE_STATES = [
  'draft',
  'in-review',
  'agreed',
  'signed',
  'active',
  'assessment',
  'settled',
  'closed',
  'suspended',
  'terminated',
  'expired',
] as const;

/** The state of a contract. */
export type LifeState = (typeof LIFE_STATES)[number];
