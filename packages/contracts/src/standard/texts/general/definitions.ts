import type { TermText } from '../term-text.ts';

/** Version 1. */
export const definitionsText: TermText = {
  provisions: [
    {
      en: 'In this contract, with or without a capital letter, “contract” means this document: its cover page, the articles agreed for this deal, these standard terms, and every amendment of them.',
      'zh-Hans':
        '“合同”或“本合同”指本文件，包括封面条款、就本次合作约定的条款、本标准条款，以及对上述内容的一切修订。',
    },
    {
      en: '“Party” means whoever is named on the cover page, except whoever is named there only to receive payments.',
      'zh-Hans': '“一方”“各方”指封面条款所列各方；仅列为收款方的，不是本合同的一方。',
    },
    {
      en: '“Content” means every video, picture, text, recording and live session that is made or published under this contract, finished or not.',
      'zh-Hans': '“内容”指依本合同制作或发布的一切视频、图片、文字、录音录像及直播，无论是否完成。',
    },
    {
      en: '“Platform” means a service on which content is published under this contract.',
      'zh-Hans': '“平台”指依本合同发布内容所使用的网络服务。',
    },
    {
      en: '“Fee” means what one party owes another for its performance under this contract, in money or in kind.',
      'zh-Hans': '“费用”指一方因他方履行本合同而应向其支付的对价，包括金钱与实物。',
    },
    {
      en: '“Affiliate” means a company that controls a party, is controlled by it, or is under the same control; control means more than half of the votes.',
      'zh-Hans':
        '“关联方”指控制一方、受一方控制或与一方受同一控制的公司；控制指持有半数以上表决权。',
    },
    {
      en: '“Law” means every statute, regulation and binding order of an authority that applies to a party, to content or to a platform.',
      'zh-Hans':
        '“法律”指适用于一方、内容或平台的一切法律、法规、规章以及有权机关具有约束力的命令。',
    },
    {
      en: '“Loss” means damage, costs, fines, and attorneys’ fees as far as they were needed.',
      'zh-Hans': '“损失”指损害、费用、罚款以及必要的律师费。',
    },
    {
      en: '“In writing” includes e-mail. A message in a chat application is in writing only where an article says so.',
      'zh-Hans': '“书面”包括电子邮件；即时通讯消息仅在条款有明确约定时视为书面。',
    },
    {
      en: '“Day” means a calendar day in the time zone that the cover page names, unless an article counts business days.',
      'zh-Hans': '“日”指依封面条款所载时区计算的自然日；条款约定按工作日计算的除外。',
    },
    {
      en: 'Where parts of this contract differ, an amendment comes before what it amends, and the articles agreed for this deal come before these standard terms.',
      'zh-Hans':
        '本合同各部分不一致的，修订优先于被修订的内容，就本次合作约定的条款优先于本标准条款。',
    },
  ],
};
