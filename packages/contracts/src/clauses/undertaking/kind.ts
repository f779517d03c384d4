import { foreignMoney, unknownParties } from '../../clause/conflict/reference.ts';
import { defineClause } from '../../clause/kind.ts';
import { undertakingSchemas } from './schema.ts';

/** What a loan-out company or a guarantor promises for another party. */
export const undertaking = defineClause({
  schemas: undertakingSchemas,
  items: {},
  byDefault: {
    '/days': {
      en: 'it is performed on the day of a written demand',
      'zh-Hans': '收到书面要求当日履行',
    },
  },
  findings: {},
  conflicts: ({ by, for: other, most }, contract) => [
    ...unknownParties(contract, [
      ['/by', by],
      ['/for', other],
    ]),
    ...foreignMoney(contract.currency, [['/most', most]]),
  ],
});
