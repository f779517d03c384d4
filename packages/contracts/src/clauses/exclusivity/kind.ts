import type { ClauseKind } from '../kind.ts';
import { unknownParties } from '../reference.ts';

/** For whom else a party may not work. */
export const exclusivity: ClauseKind<'exclusivity'> = {
  kind: 'exclusivity',
  name: { en: 'Exclusivity', 'zh-Hans': '排他' },
  summary: {
    en: 'Says which competing work is barred, where and for how long.',
    'zh-Hans': '写明禁止哪些竞品合作、在哪里、持续多久。',
  },
  conflicts: (clause, contract) => unknownParties(contract, [['/boundParty', clause.boundParty]]),
  freeText: (clause) =>
    clause.category === undefined || clause.category === null
      ? []
      : [{ at: '/category', text: clause.category, weight: 'term' }],
};
