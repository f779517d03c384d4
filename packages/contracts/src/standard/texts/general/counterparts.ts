import type { TermText } from '../term-text.ts';

/** Version 1. */
export const counterpartsText: TermText = {
  provisions: [
    {
      en: 'The parties may sign separate copies of this contract, which together are one document. It takes effect when the last party has signed.',
      'zh-Hans': '各方可分别签署本合同的不同文本，各文本合为一份文件。本合同自最后一方签署时生效。',
    },
    {
      when: 'electronic',
      en: 'Electronic signatures, and signed copies that are sent electronically, bind as signatures by hand do.',
      'zh-Hans': '电子签名以及以电子方式传送的已签署文本，与亲笔签名具有同等约束力。',
    },
    {
      when: '!electronic',
      en: 'Signatures are made by hand, on paper.',
      'zh-Hans': '签署以纸质文本亲笔签名为准。',
    },
    {
      en: 'Whoever signs for a company states the authority to do so.',
      'zh-Hans': '代表公司签署者保证其已获授权。',
    },
  ],
};
