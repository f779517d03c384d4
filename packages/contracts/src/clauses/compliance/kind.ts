import type { ClauseKind } from '../kind.ts';
import { unknownParties } from '../reference.ts';

/** Who answers for the law and for the platform's rules. */
export const compliance: ClauseKind<'compliance'> = {
  kind: 'compliance',
  name: { en: 'Compliance', 'zh-Hans': '合规' },
  summary: {
    en: 'Says who warrants that the content is lawful, who bears penalties, and what follows when a platform changes its policy.',
    'zh-Hans': '写明由谁保证内容合法、处罚由谁承担，以及平台政策变化时如何处理。',
  },
  conflicts: (clause, contract) =>
    unknownParties(contract, [
      ['/localLawWarrantedBy', clause.localLawWarrantedBy],
      [
        '/penaltiesBorneBy',
        clause.penaltiesBorneBy === 'at-fault' ? null : clause.penaltiesBorneBy,
      ],
      ['/disclosure/by', clause.disclosure?.by],
    ]),
};
