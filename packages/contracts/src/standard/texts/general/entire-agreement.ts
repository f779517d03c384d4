import type { TermText } from '../term-text.ts';

/** Version 1. */
export const entireAgreementText: TermText = {
  provisions: [
    {
      en: 'This contract says all that the parties have agreed on its subject. It replaces earlier offers, briefs, messages and understandings on it, in writing or not.',
      'zh-Hans':
        '本合同构成各方就其标的达成的全部约定，取代此前就该标的作出的一切要约、需求说明、往来消息及口头或书面的谅解。',
    },
    {
      en: 'General terms of a party, on an order, an invoice or a website, are no part of this contract, even where no party objects to them.',
      'zh-Hans':
        '任何一方在订单、发票或网站上载明的通用条款均不构成本合同的一部分，其他各方未提出异议的亦同。',
    },
    {
      en: 'No party relies on a statement that this contract does not contain. Liability for fraud stays untouched.',
      'zh-Hans': '任何一方均未依赖本合同以外的陈述；欺诈的责任不受影响。',
    },
  ],
};
