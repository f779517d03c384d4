import type { TermText } from '../term-text.ts';

/** Version 1. */
export const licenceText: TermText = {
  provisions: [
    {
      when: 'exclusive',
      en: '{licensor} grants {licensees} an exclusive licence to use the content: within its territory, term and media nobody else may use the content in that way, {licensor} included, apart from keeping it published on the own account.',
      'zh-Hans':
        '{licensor}授予{licensees}使用内容的独占许可：在授权的地域、期限与媒介内，包括{licensor}在内的任何他人均不得以该方式使用内容，但在自有账号上保持发布的除外。',
    },
    {
      when: '!exclusive',
      en: '{licensor} grants {licensees} a non-exclusive licence to use the content: {licensor} may use the content too, and may license it to others within the limits of this contract.',
      'zh-Hans':
        '{licensor}授予{licensees}使用内容的非独占许可：{licensor}可自行使用内容，并可在本合同限度内许可他人使用。',
    },
    {
      en: 'The licence covers copying, adapting where re-editing is agreed, distributing, making available and performing the content in public, within the territory, the term, the media and the uses that the article on intellectual property names. Every right that is not granted is reserved.',
      'zh-Hans':
        '许可包括复制、（约定可二次剪辑的）改编、发行、信息网络传播与公开表演或放映，以知识产权条款约定的地域、期限、媒介与用途为限。未授予的权利均予保留。',
    },
    {
      when: 'sublicence=none',
      en: 'The licence may be neither sublicensed nor transferred.',
      'zh-Hans': '许可不得转授权，也不得转让。',
    },
    {
      when: 'sublicence=service-providers',
      en: 'A licensee may sublicense it to service providers that work for the licensee, such as advertising agencies and platforms, for that work alone. A licensee is liable for them as for itself.',
      'zh-Hans':
        '被授权方可将许可转授权给为其提供服务的服务商，如广告代理商与平台，并以该服务为限；被授权方对其行为如同自己的行为承担责任。',
    },
    {
      when: 'sublicence=affiliates',
      en: 'A licensee may sublicense it to its affiliates, and to service providers that work for the licensee or them, for that work alone. A licensee is liable for them as for itself.',
      'zh-Hans':
        '被授权方可将许可转授权给其关联方，以及为其或其关联方提供服务的服务商，后者以该服务为限；被授权方对其行为如同自己的行为承担责任。',
    },
    {
      when: 'royaltyFree',
      en: 'The fees of this contract pay for the licence; no royalty is owed beside them. Fees of collecting societies that the law places on users are not included.',
      'zh-Hans':
        '许可的对价已包含在本合同的费用之中，不另付授权使用费；法律规定由使用者向集体管理组织支付的费用不在其内。',
    },
    {
      when: '!royaltyFree',
      en: 'What is owed for the licence beside other fees is what an article of this contract says.',
      'zh-Hans': '许可的使用费依本合同条款的约定另行支付。',
    },
    {
      en: 'When the licence ends, new uses end.',
      'zh-Hans': '许可期满后不得再作新的使用。',
    },
    {
      when: 'sellOffDays!=0',
      en: 'Printed goods in stock and advertising that was booked before may be used up for {sellOffDays} after its end, unless the licence ended because of a breach by the licensee or the content must be taken down by law.',
      'zh-Hans':
        '期满前已印制的存货与已预订的广告，可在期满后{sellOffDays}内用尽；但许可因被授权方违约而终止，或内容依法应下架的除外。',
    },
    {
      when: 'sellOffDays=0',
      en: 'Stocks are not used up after its end.',
      'zh-Hans': '期满后存量亦不得使用。',
    },
  ],
  words: {
    sublicence: {
      of: 'sublicence',
      is: {
        none: { en: 'to nobody', 'zh-Hans': '不可转授权' },
        'service-providers': { en: 'to service providers', 'zh-Hans': '可转授权给服务商' },
        affiliates: {
          en: 'to affiliates and service providers',
          'zh-Hans': '可转授权给关联方与服务商',
        },
      },
    },
  },
};
