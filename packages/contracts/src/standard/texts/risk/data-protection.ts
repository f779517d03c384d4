import type { TermText } from '../term-text.ts';

/** Version 1. */
export const dataProtectionText: TermText = {
  provisions: [
    {
      en: 'Personal data is information about an identified or identifiable natural person, such as a viewer, a customer or a person who appears in content. Each party keeps the law on its protection.',
      'zh-Hans':
        '个人信息指与已识别或可识别的自然人有关的信息，例如观众、顾客或内容中出镜人员的信息。各方均应遵守个人信息保护方面的法律。',
    },
    {
      when: 'roles=independent',
      en: 'Each party is an independent controller of the personal data that it collects or receives for this contract: it decides alone on purpose and means, informs the persons concerned, and answers their requests.',
      'zh-Hans':
        '各方就其为本合同收集或接收的个人信息，均为独立的个人信息处理者：自主决定处理目的与方式，履行告知义务并答复个人的请求。',
    },
    {
      when: 'roles=processor',
      en: '{controller} is the controller of personal data under this contract. Every other party that receives personal data processes it on behalf of {controller} and on its documented instructions alone, keeps it confidential and secure, engages others only with consent in writing and under the same duties, helps to answer requests of persons, shows on demand how it does so, and deletes or returns the data at the end of this contract. Subject, purpose and kinds of data are those of the articles agreed for this deal.',
      'zh-Hans':
        '本合同项下的个人信息处理者为{controller}。其他各方接收个人信息的，系受{controller}委托处理，仅可依其书面指示处理；应予保密并采取安全措施；未经书面同意不得转委托，受转托者应承担同等义务；应协助答复个人的请求，经要求应说明处理情况，并在本合同终止时删除或返还个人信息。处理的对象、目的与信息种类以就本次合作约定的条款为准。',
    },
    {
      when: 'transfers=none',
      en: 'Personal data is not sent to, nor opened from, a country other than that in which it was collected.',
      'zh-Hans': '个人信息不得向收集地以外的国家或地区提供，也不得自该等国家或地区访问。',
    },
    {
      when: 'transfers=safeguards',
      en: 'Personal data may be sent to {transferMarkets}, and only once the conditions of the law of the country of collection are met: a decision that protection is adequate, the standard contract or clauses of its authority, an assessment or certification where the law asks for one, and the separate consent of the person where the law asks for it.',
      'zh-Hans':
        '个人信息可向{transferMarkets}提供，但须先满足收集地法律规定的条件：充分性认定，主管机关的标准合同或标准条款，法律要求的安全评估或认证，以及法律要求的个人单独同意。',
    },
    {
      en: 'A party that learns of a breach of the security of personal data under this contract tells the parties concerned within {breachHours}: what happened, whose data, and what it has done.',
      'zh-Hans':
        '一方知悉本合同项下的个人信息发生安全事件的，应在{breachHours}内告知有关各方：事件经过、涉及人员及已采取的措施。',
    },
  ],
  nouns: { breachHours: { en: ['hour', 'hours'], 'zh-Hans': '小时' } },
  words: {
    roles: {
      of: 'roles',
      is: {
        independent: { en: 'each party for itself', 'zh-Hans': '各方各自独立' },
        processor: {
          en: 'one party, for which the others process',
          'zh-Hans': '一方为处理者，其他各方受托处理',
        },
      },
    },
    transfers: {
      of: 'transfers',
      is: {
        none: { en: 'no', 'zh-Hans': '不可出境' },
        safeguards: {
          en: 'yes, with the safeguards of the law',
          'zh-Hans': '满足法定条件后可出境',
        },
      },
    },
  },
};
