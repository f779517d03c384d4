/** What a vague obligation leaves open. */
export type VagueCategory =
  | 'effort'
  | 'time'
  | 'quantity'
  | 'open-list'
  | 'deferral'
  | 'standard'
  | 'cooperation'
  | 'discretion';

/** The categories by rank: an obligation with words of several has the first of them. */
export const CATEGORY_RANK: readonly VagueCategory[] = [
  'deferral',
  'discretion',
  'effort',
  'cooperation',
  'open-list',
  'quantity',
  'time',
  'standard',
];

/** What an obligation can lack. */
export type MissingPart =
  | 'action'
  | 'object'
  | 'quantity'
  | 'time'
  | 'measure'
  | 'amount'
  | 'trigger'
  | 'medium'
  | 'territory'
  | 'term'
  | 'definition'
  | 'format'
  | 'criterion';
