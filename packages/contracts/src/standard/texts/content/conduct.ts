import type { TermText } from '../term-text.ts';

/** Version 1. */
export const conductText: TermText = {
  provisions: [
    {
      en: 'No party makes false statements of fact about another party or its goods, or abuses it in public. Honest opinion, true statements, and what is said to an authority or a court stay free.',
      'zh-Hans':
        '任何一方不得就其他各方或其商品作不实的事实陈述，或公开侮辱其他各方。真实意见、真实陈述以及向主管机关或法院所作的陈述不受限制。',
    },
    {
      en: 'Harmful conduct of {bound} is: a conviction or an admission of a crime; a public statement that degrades people for origin, sex, religion or disability; deception about goods; purchased followers, views or orders. For a company, the conduct of its managers counts.',
      'zh-Hans':
        '{bound}的下列行为属于有损声誉的行为：被判有罪或自认犯罪；公开发表贬损他人出身、性别、宗教或残障的言论；就商品进行欺骗；购买粉丝、播放量或订单。一方为公司的，以其管理人员的行为为准。',
    },
    {
      en: 'A party that such conduct concerns may give notice of it, naming the facts and their source, and may suspend content and advertising from then on. Within {cureDays} after the notice the party whose conduct it is answers and cures what can be cured, such as by withdrawing or correcting a statement.',
      'zh-Hans':
        '受该行为影响的一方可发出通知，写明事实及其来源，并自此暂停内容与广告。行为方应在通知后{cureDays}内答复，并对可补救者予以补救，例如撤回或更正言论。',
    },
    {
      en: 'If it is not cured by then, the party that gave the notice may end this contract at once by a second notice; what is paid follows from the article on termination.',
      'zh-Hans': '期满未补救的，发出通知的一方可再次通知立即解除本合同；费用依合同终止条款处理。',
    },
  ],
};
