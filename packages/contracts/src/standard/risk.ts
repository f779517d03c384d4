import {
  amount,
  count,
  days,
  flag,
  markets,
  parties,
  party,
  standardTerm,
  word,
} from './term-fields.ts';

/** What stays between the parties. */
export const confidentiality = standardTerm(
  'confidentiality',
  { en: 'Confidentiality', 'zh-Hans': '保密' },
  {
    /** Years after the end of the contract for which it binds, 1 to 20. */
    years: count(
      { en: 'for how many years after the end it binds', 'zh-Hans': '合同终止后保密几年' },
      { least: 1, most: 20 },
    ),
  },
);

/** Who decides about personal data, and where it may go. */
export const dataProtection = standardTerm(
  'data-protection',
  { en: 'Data protection', 'zh-Hans': '个人信息保护' },
  {
    /** Whether each party is a controller of its own, or the others process for one controller. */
    roles: word({ en: 'who is controller of personal data', 'zh-Hans': '个人信息由谁作为处理者' }, [
      'independent',
      'processor',
    ]),
    /** The controller, where the others process for one. */
    controller: party(
      { en: 'the party that is controller', 'zh-Hans': '作为个人信息处理者的一方' },
      { when: 'roles=processor' },
    ),
    /** Whether personal data may leave the country where it was collected. */
    transfers: word(
      { en: 'whether personal data may be sent abroad', 'zh-Hans': '个人信息可否出境' },
      ['none', 'safeguards'],
    ),
    /** The markets that it may be sent to. */
    transferMarkets: markets(
      { en: 'which countries it may be sent to', 'zh-Hans': '可向哪些国家或地区提供' },
      { when: 'transfers=safeguards' },
    ),
    /** Hours within which a breach is notified, 1 to 720. */
    breachHours: count(
      { en: 'within how many hours a breach is notified', 'zh-Hans': '几小时内通知数据安全事件' },
      { least: 1, most: 720 },
    ),
  },
);

/** How much a party owes at most. */
export const liability = standardTerm(
  'liability',
  { en: 'Limit of liability', 'zh-Hans': '责任限制' },
  {
    /** The most that a party is liable for, in the contract's currency. */
    cap: amount({ en: 'the most that a party is liable for', 'zh-Hans': '责任上限金额' }),
  },
);

/** Claims of third parties. */
export const indemnity = standardTerm(
  'indemnity',
  { en: 'Indemnity', 'zh-Hans': '第三方索赔的赔偿' },
  {
    /** Whether the limit of liability applies to it. */
    capped: flag({
      en: 'whether the limit of liability applies to indemnities',
      'zh-Hans': '该赔偿是否适用责任上限',
    }),
  },
);

/** Who is insured. */
export const insurance = standardTerm(
  'insurance',
  { en: 'Insurance', 'zh-Hans': '保险' },
  {
    /** The parties that must be insured. */
    insured: parties({ en: 'which parties are insured', 'zh-Hans': '由哪些方投保' }),
    /** What the insurance covers. */
    cover: word({ en: 'what the insurance covers', 'zh-Hans': '险种' }, [
      'general-liability',
      'media-liability',
      'professional-liability',
    ]),
    /** The least sum insured for each claim. */
    least: amount({
      en: 'the least sum insured for each claim',
      'zh-Hans': '每次事故最低保险金额',
    }),
  },
);

/** What follows when a payment is late, beside interest. */
export const latePayment = standardTerm(
  'late-payment',
  { en: 'Late payment', 'zh-Hans': '逾期付款的后果' },
  {
    /** Days after a reminder when performance may be suspended. */
    suspendDays: days({
      en: 'how many days after a reminder performance may be suspended',
      'zh-Hans': '催告后几日可中止履行',
    }),
  },
);
