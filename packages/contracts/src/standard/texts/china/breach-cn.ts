import type { TermText } from '../term-text.ts';

/** Version 1. */
export const breachCnText: TermText = {
  provisions: [
    {
      en: 'A payer that pays late owes the payee agreed damages of {dailyRate} of the late amount for each day of delay.',
      'zh-Hans': '付款方逾期付款的，每逾期一日，应按逾期金额的{dailyRate}向收款方支付违约金。',
    },
    {
      en: 'A party that delivers or publishes late through its own fault owes the payer agreed damages of {dailyRate} of the fee for what is late for each day of delay.',
      'zh-Hans':
        '一方因自身原因逾期交付或发布的，每逾期一日，应按所涉内容对应费用的{dailyRate}向付款方支付违约金。',
    },
    {
      en: 'Where a delay lasts for more than {endAfterDays}, or a party seriously breaks this contract in another way so that its purpose fails, a party that keeps the contract may end it by notice and ask the breaching party for agreed damages of {compensation} of all fees of this contract.',
      'zh-Hans':
        '逾期超过{endAfterDays}，或一方有其他严重违约行为致使合同目的不能实现的，守约方可通知解除本合同，并要求违约方支付相当于本合同费用总额{compensation}的违约金。',
    },
    {
      en: 'Agreed damages below the loss are made up to the loss, including the costs of enforcing the claim, such as court, preservation and attorneys’ fees. Agreed damages far above the loss are lowered on request as the law provides.',
      'zh-Hans':
        '违约金低于损失的，违约方应补足差额；损失包括为实现债权支出的诉讼费、保全费与律师费等费用。违约金过分高于损失的，可依法请求适当减少。',
    },
    {
      en: 'Agreed damages for one breach are owed once; interest that another article provides for the same delay counts towards them. Paying them does not end the duty to perform.',
      'zh-Hans':
        '同一违约行为的违约金仅支付一次；其他条款就同一逾期约定利息的，予以抵扣。支付违约金不免除继续履行的义务。',
    },
  ],
};
