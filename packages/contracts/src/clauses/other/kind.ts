import { findingEntry } from '../../clause/conflict/finding-entry.ts';
import { defineClause } from '../../clause/kind.ts';
import { otherSchemas } from './schema.ts';

/** A term that no other kind holds. */
export const other = defineClause({
  schemas: otherSchemas,
  items: {},
  findings: {
    OTHER_TERM: findingEntry(
      'hint',
      [
        '{clause} is a term that nothing checks or computes.',
        '{clause}为自由约定，系统不作校验或计算。',
      ],
      ['Use a typed clause where one fits.', '有对应类型的条款时，改用该类型。'],
    ),
  },
  conflicts: () => [{ code: 'OTHER_TERM', at: '/text' }],
  freeText: ({ text }) => (typeof text === 'string' ? [{ at: '/text', text, weight: 'term' }] : []),
});
