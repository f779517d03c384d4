import type { TermText } from '../term-text.ts';

/** Version 1. */
export const assignmentText: TermText = {
  provisions: [
    {
      en: 'No party may assign this contract, or rights or duties under it, without the consent in writing of every other party.',
      'zh-Hans': '未经其他各方书面同意，任何一方不得转让本合同或本合同项下的权利义务。',
    },
    {
      when: 'toAffiliates',
      en: 'Without consent, but by notice to every other party, a party that is a company may assign this contract to an affiliate. It stays liable beside the affiliate.',
      'zh-Hans':
        '一方为公司的，经通知其他各方，可不经同意将本合同转让给其关联方；该方与该关联方承担连带责任。',
    },
    {
      en: 'A party is liable for whomever it employs to perform as for itself. What a named person is to do in person, such as appearing or hosting, nobody else does in that person’s place.',
      'zh-Hans':
        '一方对其使用的履行辅助人的行为如同自己的行为承担责任。应由指定人员亲自完成的事项，如出镜或主持，不得由他人代替。',
    },
    {
      en: 'This contract binds the lawful successors of each party.',
      'zh-Hans': '本合同对各方的合法承继人具有约束力。',
    },
  ],
};
