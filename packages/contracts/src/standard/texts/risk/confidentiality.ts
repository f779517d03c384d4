import type { TermText } from '../term-text.ts';

/** Version 1. */
export const confidentialityText: TermText = {
  provisions: [
    {
      en: 'Confidential is what a party learns from another for this contract and what is not public: unpublished products and prices, the fees of this contract, sales figures, customer lists, account data, and content before its publication.',
      'zh-Hans':
        '保密信息指一方为本合同自他方获知的未公开信息，包括未发布的商品与价格、本合同的费用、销售数据、客户名单、账户数据以及发布前的内容。',
    },
    {
      en: 'Not confidential is what becomes public without breach of this contract, what the receiver had before or developed by itself, what it received lawfully from a third party, and that the parties cooperate commercially, which content must disclose.',
      'zh-Hans':
        '下列信息不属于保密信息：非因违反本合同而公开的；接收方此前已知悉或自行开发的；自第三方合法取得的；以及各方存在商业合作关系这一依法应在内容中披露的事实。',
    },
    {
      en: 'The receiver uses confidential information for this contract alone, protects it as its own, and passes it on only to staff, advisers and service providers who need it and are bound likewise.',
      'zh-Hans':
        '接收方仅可为履行本合同使用保密信息，应以保护自身同类信息的措施予以保护，且仅可向有必要知悉并负有同等保密义务的人员、顾问及服务商披露。',
    },
    {
      en: 'What a law, a court, an authority or a stock exchange requires may be disclosed; the party concerned is told before, where that is allowed.',
      'zh-Hans':
        '法律、法院、主管机关或证券交易所要求披露的，可以披露；在允许的范围内，应事先告知有关一方。',
    },
    {
      en: 'These duties last for {years} after the end of this contract. Within 30 days after its end the receiver returns or deletes what it holds, apart from copies that the law requires it to keep.',
      'zh-Hans':
        '上述义务在本合同终止后持续{years}。合同终止后30日内，接收方应返还或删除所持有的保密信息，法律要求留存的副本除外。',
    },
  ],
  nouns: { years: { en: ['year', 'years'], 'zh-Hans': '年' } },
};
