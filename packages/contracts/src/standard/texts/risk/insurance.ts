import type { TermText } from '../term-text.ts';

/** Version 1. */
export const insuranceText: TermText = {
  provisions: [
    {
      en: 'Throughout the term of this contract and for 12 months after it, {insured} must hold {cover} of {least} at least for each claim, at own cost and with a licensed insurer.',
      'zh-Hans':
        '在本合同期限内及期满后12个月内，{insured}应自费向有资质的保险人投保{cover}，每次事故的保险金额不低于{least}。',
    },
    {
      en: 'Proof of it is handed over within 10 days after a party asks for it in writing. Insurance limits no liability.',
      'zh-Hans': '经一方书面要求，应在10日内提供保险证明。投保不减轻责任。',
    },
  ],
  words: {
    cover: {
      of: 'cover',
      is: {
        'general-liability': { en: 'general liability insurance', 'zh-Hans': '公众责任保险' },
        'media-liability': { en: 'media liability insurance', 'zh-Hans': '媒体责任保险' },
        'professional-liability': {
          en: 'professional liability insurance',
          'zh-Hans': '职业责任保险',
        },
      },
    },
  },
};
