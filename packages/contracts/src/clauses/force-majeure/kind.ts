import type { ClauseKind } from '../kind.ts';

/** What happens when nobody is to blame. */
export const forceMajeure: ClauseKind<'force-majeure'> = {
  kind: 'force-majeure',
  name: { en: 'Force majeure', 'zh-Hans': '不可抗力' },
  summary: {
    en: 'Says which events excuse a party, for how long, and what is paid then.',
    'zh-Hans': '写明哪些情形可免责、免责多久，以及届时费用如何处理。',
  },
};
