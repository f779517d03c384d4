import type { TermText } from '../term-text.ts';

/** Version 1. */
export const rightsTransferText: TermText = {
  provisions: [
    {
      when: 'passes=creation',
      en: '{assignor} assigns to {assignee} the copyright in the content, for the whole world and its full term, present and future, as the content is made.',
      'zh-Hans':
        '{assignor}将内容的著作权中依法可以转让的全部权利转让给{assignee}，地域为全球，期限为著作权的全部保护期，自内容完成之时起转移。',
    },
    {
      when: 'passes=payment',
      en: '{assignor} assigns to {assignee} the copyright in the content, for the whole world and its full term. It passes for each piece when the fee for that piece has been paid.',
      'zh-Hans':
        '{assignor}将内容的著作权中依法可以转让的全部权利转让给{assignee}，地域为全球，期限为著作权的全部保护期，各项内容自其费用付清之时起转移。',
    },
    {
      en: 'Where the law does not allow an assignment, {assignor} grants {assignee} instead an exclusive licence, which may be transferred and sublicensed, for the same content, place and time. The fees of this contract pay for both.',
      'zh-Hans':
        '法律不允许转让的，{assignor}就相同内容、地域与期限授予{assignee}可转让、可转授权的独占许可。转让与许可的对价均已包含在本合同的费用之中。',
    },
    {
      en: 'Works that {assignor} had before, its name, its account and its methods stay its own. {assignor} signs what a register asks for so that the transfer can be entered.',
      'zh-Hans':
        '{assignor}此前已有的作品、其姓名与名称、账号及方法仍归其所有。登记机关要求提交文件的，{assignor}应予签署。',
    },
  ],
  words: {
    passes: {
      of: 'passes',
      is: {
        creation: { en: 'as the content is made', 'zh-Hans': '内容完成时' },
        payment: { en: 'when the fee for it is paid', 'zh-Hans': '费用付清时' },
      },
    },
  },
};
