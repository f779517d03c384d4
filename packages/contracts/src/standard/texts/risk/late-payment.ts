import type { TermText } from '../term-text.ts';

/** Version 1. */
export const latePaymentText: TermText = {
  provisions: [
    {
      en: 'Where a payment is not made on its due day, the payee may remind the payer in writing. If it is not made within {suspendDays} after the reminder, the payee may suspend its performance until it is made.',
      'zh-Hans':
        '款项到期未付的，收款方可书面催告付款方；催告后{suspendDays}内仍未支付的，收款方可中止履行，直至款项付清。',
    },
    {
      en: 'Dates that the payee is to keep then move by as long as the suspension lasted, and the delay is no breach of the payee.',
      'zh-Hans': '中止期间，收款方的履行日期相应顺延，且不构成收款方违约。',
    },
    {
      en: 'The payer bears the costs of collection that were needed. Interest on late payments is owed where an article of this contract, or the law, provides for it.',
      'zh-Hans': '付款方承担必要的追偿费用。逾期利息依本合同条款的约定或法律的规定支付。',
    },
  ],
};
