import type { TermText } from '../term-text.ts';

/** Version 1. */
export const invoicesCnText: TermText = {
  provisions: [
    {
      en: '{issuer} issues to {recipient} a lawful and valid {kind} at {rate} for each payment, {daysBefore} before its due day at the latest.',
      'zh-Hans':
        '{issuer}应就每笔款项，在其付款日前至少{daysBefore}向{recipient}开具合法有效的{kind}，税率或征收率为{rate}。',
    },
    {
      en: 'Where the invoice comes late or is not in order, {recipient} may pay as many days later; that is no delay of payment.',
      'zh-Hans': '发票迟延或不合规的，{recipient}可相应顺延付款，且不构成逾期付款。',
    },
    {
      en: 'The recipient’s title and tax number on invoices are those of the cover page. Where the rate changes by law, amounts without tax stay the same.',
      'zh-Hans':
        '发票抬头与纳税人识别号以封面条款载明的名称与号码为准。税率依法调整的，不含税金额不变。',
    },
  ],
  words: {
    kind: {
      of: 'kind',
      is: {
        special: { en: 'special VAT invoice', 'zh-Hans': '增值税专用发票' },
        ordinary: { en: 'ordinary VAT invoice', 'zh-Hans': '增值税普通发票' },
      },
    },
  },
};
