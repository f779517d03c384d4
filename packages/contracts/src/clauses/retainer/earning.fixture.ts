import type { Earning } from '../../settlement/earnings/registry.ts';
import { toMinor } from '../../vocabulary/index.ts';
import type { CompleteRetainerClause } from './schema.fixture.ts';

/** How a retainer is earned: in full, once its day has begun. */
export const retainerEarning: Earning<CompleteRetainerClause> = {
  debts: ({ payer, payee }) => [{ payer, payee }],
  entries: ({ id, payer, payee, amount, on }) => [
    {
      entry: 'fixed-fee',
      at: Date.parse(`${on}T00:00:00Z`),
      key: 'retainer',
      clauseId: id,
      fee: null,
      payer,
      payee,
      earnedAt: Date.parse(`${on}T00:00:00Z`),
      factIds: [],
      steps: [{ step: 'agreed', gives: amount.minor }],
      base: null,
      rate: null,
      fx: null,
      amount: toMinor(amount),
      due: on,
      explanation: { en: 'Retainer.', 'zh-Hans': '固定酬金。' },
    },
  ],
};
