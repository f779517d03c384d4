import type { TermText } from '../term-text.ts';

/** Version 1. */
export const copiesCnText: TermText = {
  provisions: [
    {
      en: 'This contract is made in {copies}, of which each party holds {each}; all have the same legal force.',
      'zh-Hans': '本合同一式{copies}，各方各执{each}，具有同等法律效力。',
    },
    {
      en: 'It takes effect when the legal or authorised representative of each company has signed and the company has affixed its seal, and each natural person has signed.',
      'zh-Hans':
        '本合同自各公司的法定代表人或授权代表签字并加盖公章或合同专用章，且各自然人签字之日起生效。',
    },
    {
      en: 'Reliable electronic signatures and seals under the Electronic Signature Law have the same force. Annexes are part of this contract.',
      'zh-Hans':
        '符合《电子签名法》规定的可靠的电子签名与电子印章具有同等效力。附件为本合同的组成部分。',
    },
  ],
  nouns: {
    copies: { en: ['original', 'originals'], 'zh-Hans': '份' },
    each: { en: ['original', 'originals'], 'zh-Hans': '份' },
  },
};
