import type { TermText } from '../term-text.ts';

/** Version 1. */
export const governingLawText: TermText = {
  provisions: [
    {
      when: 'law=CN',
      en: 'The law of the People’s Republic of China governs this contract and every claim out of or in connection with it. For this purpose it does not include the law of the Hong Kong, Macao and Taiwan regions.',
      'zh-Hans':
        '本合同及因本合同引起或与本合同有关的一切请求，适用中华人民共和国法律；为本合同之目的，不包括香港、澳门和台湾地区的法律。',
    },
    {
      when: 'law!=CN&district',
      en: 'The law of {district} ({law}) governs this contract and every claim out of or in connection with it, contractual or not. Rules on the conflict of laws do not apply.',
      'zh-Hans':
        '本合同及因本合同引起或与本合同有关的一切请求，无论是否基于合同，均适用{district}（{law}）法律，但不适用其冲突法规则。',
    },
    {
      when: 'law!=CN&!district',
      en: 'The law of {law} governs this contract and every claim out of or in connection with it, contractual or not. Rules on the conflict of laws do not apply.',
      'zh-Hans':
        '本合同及因本合同引起或与本合同有关的一切请求，无论是否基于合同，均适用{law}法律，但不适用其冲突法规则。',
    },
    {
      en: 'The United Nations Convention on Contracts for the International Sale of Goods does not apply. Provisions that parties cannot set aside, such as those that protect consumers or minors, stay untouched.',
      'zh-Hans':
        '不适用《联合国国际货物销售合同公约》。当事人不得以约定排除的规定，如保护消费者或未成年人的规定，不受影响。',
    },
  ],
};
