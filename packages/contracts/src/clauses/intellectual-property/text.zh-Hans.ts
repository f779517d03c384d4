import type { ClauseText } from '../../clause/text/clause-text.ts';
import { isSaid } from '../../clause/text/is-said.ts';
import { type Prose, type ProsePart, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter, Words } from '../../clause/text/value-formatter.ts';
import { hasUnpublished } from '../deliverable/unpublished.ts';
import { isOrdered } from '../framework.ts';
import {
  type IntellectualPropertyClause,
  isAuthors,
  type Likeness,
  licenses,
  likenessOf,
  type Medium,
} from './schema.ts';

const MEDIA: Words<Medium> = {
  social: '社交媒体',
  'paid-ads': '付费广告',
  'own-site': '被许可方自有网站',
  marketplace: '电商平台商品页',
  'e-mail': '电子邮件',
  retail: '线下门店',
  tv: '电视',
  any: '一切媒介',
};

const LIKENESS: Words<Likeness> = {
  none: '不得作其他使用',
  social: '仅限社交媒体',
  'social-and-advertising': '社交媒体及广告投放',
};

/** Intellectual property and licence in Simplified Chinese. */
export const intellectualPropertyText: ClauseText<IntellectualPropertyClause> = {
  summary: '写明内容版权归谁、内容与肖像可如何再使用，以及第三方权利由谁负责。',
  provisions: (clause, format) => [
    {
      prose: prose`内容的著作权归${isAuthors(clause, format.contract) ? '其作者' : format.party(clause.owner)}所有。`,
    },
    {
      prose: prose`其他各方${may(clause.reEdit, format)}对内容进行二次剪辑，${may(clause.redistribute, format)}进行二次传播。${licences(clause, format)}`,
    },
    {
      prose: prose`达人的姓名、声音与肖像的使用范围：${format.word(LIKENESS, likenessOf(clause, format.contract))}；地域与期限同上。`,
    },
    {
      prose: prose`发布前${hasUnpublished(undefined, format.contract) ? '（不发布的内容，交付前）' : ''}，第三方素材的授权由${format.party(clause.footageClearedBy)}取得，音乐的授权由${format.party(clause.musicClearedBy)}取得。`,
    },
    {
      prose: prose`内容因侵犯第三方权利被下架或使一方受损的，损失由${format.bearer(clause.takedownBorneBy)}承担。`,
    },
  ],
};

function licences(clause: IntellectualPropertyClause, format: ValueFormatter): Prose {
  const { territory, termDays, media } = clause;
  if (!licenses(clause) && ![territory, termDays, media].some(isSaid)) return [];
  const byOrder = (said: unknown) => (isOrdered(said, format.contract) ? '每份订单所定' : null);
  return prose`一切许可使用以下列授权范围为限：地域为${byOrder(territory) ?? format.territory(territory)}；期限为${byOrder(termDays) ?? prose`自发布${hasUnpublished(undefined, format.contract) ? '（不发布的内容自交付）' : ''}起${format.days(termDays)}`}；媒介为${byOrder(media) ?? format.words(MEDIA, media)}。`;
}

function may(allowed: boolean | null | undefined, format: ValueFormatter): ProsePart {
  return typeof allowed === 'boolean' ? (allowed ? '有权' : '无权') : format.text(null);
}
