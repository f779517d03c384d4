import { count, days, party, share, standardTerm, word } from './term-fields.ts';

/** Liability for breach under the Civil Code: damages by the day and by the whole. */
export const breachCn = standardTerm(
  'breach-cn',
  { en: 'Liability for breach', 'zh-Hans': '违约责任' },
  {
    /** Agreed damages for each day of delay, as a share of what is late. */
    dailyRate: share({
      en: 'agreed damages for each day of delay',
      'zh-Hans': '每逾期一日的违约金比例',
    }),
    /** Days of delay after which the contract may be ended. */
    endAfterDays: days({
      en: 'after how many days of delay the contract may be ended',
      'zh-Hans': '逾期几日可解除合同',
    }),
    /** Agreed damages when a party ends the contract for breach, as a share of all fees. */
    compensation: share({
      en: 'agreed damages when the contract is ended for breach',
      'zh-Hans': '因违约解除合同的违约金比例',
    }),
  },
);

/** Invoices under Chinese tax law. */
export const invoicesCn = standardTerm(
  'invoices-cn',
  { en: 'Invoices (fapiao)', 'zh-Hans': '发票' },
  {
    /** The party that issues invoices. */
    issuer: party({ en: 'who issues invoices', 'zh-Hans': '开票方' }),
    /** The party that receives them. */
    recipient: party({ en: 'who receives invoices', 'zh-Hans': '受票方' }),
    /** The kind of invoice. */
    kind: word({ en: 'the kind of invoice', 'zh-Hans': '发票种类' }, ['special', 'ordinary']),
    /** The rate of value-added tax on it. */
    rate: share({ en: 'the rate of value-added tax', 'zh-Hans': '增值税税率或征收率' }),
    /** Days before the due day by which it is issued. */
    daysBefore: days({
      en: 'how many days before payment it is issued',
      'zh-Hans': '付款前几日开具',
    }),
  },
);

/** How many originals there are, and when the contract takes effect. */
export const copiesCn = standardTerm(
  'copies-cn',
  { en: 'Originals and effect', 'zh-Hans': '合同份数与生效' },
  {
    /** Originals in all, 2 to 99. */
    copies: count(
      { en: 'how many originals there are', 'zh-Hans': '合同一式几份' },
      { least: 2, most: 99 },
    ),
    /** Originals for each party, 1 to 20. */
    each: count(
      { en: 'how many each party holds', 'zh-Hans': '各方各执几份' },
      { least: 1, most: 20 },
    ),
  },
);
