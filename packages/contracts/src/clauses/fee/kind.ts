import type { ClauseKind } from '../kind.ts';
import { feeConflicts } from './conflicts.ts';

/** What is paid, by which model. */
export const fee: ClauseKind<'fee'> = {
  kind: 'fee',
  name: { en: 'Fee', 'zh-Hans': '费用结构' },
  summary: {
    en: 'Says what is paid: a fixed amount, a commission, a base with commission, or a fixed amount with a performance bonus.',
    'zh-Hans': '写明付多少：固定费用、佣金分成、底薪加提成，或固定费用加效果奖金。',
  },
  conflicts: feeConflicts,
};
