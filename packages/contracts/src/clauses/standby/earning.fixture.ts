import type { Earning } from '../../settlement/earnings/registry.ts';
import { toMinor } from '../../vocabulary/index.ts';
import type { CompleteStandbyClause } from './schema.fixture.ts';

/** How a standby is earned: in full, once its day has begun. */
export const standbyEarning: Earning<CompleteStandbyClause> = {
  debts: ({ payer, payee }) => [{ payer, payee }],
  entries: ({ id, payer, payee, amount, on }) => [
    {
      entry: 'fixed-fee',
      at: Date.parse(`${on}T00:00:00Z`),
      key: 'standby',
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
      explanation: { en: 'Standby.', 'zh-Hans': '待命酬金。' },
    },
  ],
};
