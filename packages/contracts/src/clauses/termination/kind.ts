import type { ClauseKind } from '../kind.ts';

/** How the contract ends early. */
export const termination: ClauseKind<'termination'> = {
  kind: 'termination',
  name: { en: 'Termination', 'zh-Hans': '合同终止' },
  summary: {
    en: 'Says how either party can end the contract, what can be cured first, and what is paid then.',
    'zh-Hans': '写明如何解除合同、违约可如何补救，以及届时费用如何处理。',
  },
};
