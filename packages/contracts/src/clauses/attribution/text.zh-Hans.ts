import type { ClauseText } from '../../clause/text/clause-text.ts';
import { prose } from '../../clause/text/prose.ts';
import type { Words } from '../../clause/text/value-formatter.ts';
import type { TouchKind } from '../../vocabulary/index.ts';
import { codesProvisions, type ModelName, modelNumbers } from './provisions.ts';
import { ATTRIBUTION_DEFAULTS, type AttributionClause, isByCode, leavesToCodes } from './schema.ts';

const MODELS: Words<ModelName> = {
  first: '归于首个有效触点',
  last: '归于最后一个有效触点',
  'last-non-direct': '归于最后一个有效触点（直接访问除外）',
  linear: '由全部有效触点均分',
  'linear-unique': '由拥有有效触点的各方均分',
  position: '首末触点取得下列比例，其余由中间触点均分',
  'time-decay': '由全部有效触点分享，距下单每早一个半衰期，份额减半',
  'frozen-fit': '由拥有有效触点的各方按下列拟合中的系数分享',
};

const TOUCHES: Words<TouchKind> = {
  code: '使用优惠码',
  'pin-click': '点击置顶商品',
  'live-click': '直播间内点击',
  click: '点击',
  referral: '推荐链接',
  'live-view': '观看直播',
  affiliate: '联盟链接',
  utm: '带标记链接',
  'post-click': '点击内容',
  'post-view': '观看内容',
  direct: '直接访问',
};

/** Attribution in Simplified Chinese. */
export const attributionText: ClauseText<AttributionClause> = {
  summary: '写明一笔销售何时归属于达人：规则、窗口期与优惠码。',
  provisions: (clause, format) => [
    leavesToCodes('model', clause, format.contract)
      ? { prose: prose`订单归于下单时所用优惠码的所属方；未使用优惠码的，不归于任何一方。` }
      : {
          prose: prose`销售的归属规则：${format.word(MODELS, clause.model?.model)}${modelNumbers(clause, { first: '；首触点', last: '，末触点', halfLife: '；半衰期', fit: '；拟合 ' }, format)}。`,
        },
    ...(leavesToCodes('windows', clause, format.contract)
      ? []
      : [
          {
            prose: clause.windows
              ? prose`归因窗口期自触点发生起至下单止：点击为${format.period(clause.windows.click)}，观看为${format.period(clause.windows.view)}${clause.windows.inRoom === undefined ? '' : prose`，直播间内点击对直播间内下单为${format.period(clause.windows.inRoom)}`}。`
              : prose`归因窗口期：${format.text(null)}。`,
          },
        ]),
    ...(isByCode(clause, format.contract)
      ? []
      : [
          {
            prose: prose`下列触点有效，在前者优先：${format.words(TOUCHES, clause.precedence)}。短于${format.count(clause.minimumDwellSeconds ?? ATTRIBUTION_DEFAULTS.minimumDwellSeconds, '秒')}的观看无效。`,
          },
        ]),
    ...codesProvisions(
      clause,
      {
        all: '订单使用优惠码的，该订单全部归于优惠码所属达人，不论有无其他触点。',
        some: '使用优惠码与其他触点同等对待。',
        intro: '使用下列优惠码：',
        head: ['优惠码', '归属', '优惠', '有效期'],
        byProduct: '优惠码载明适用商品的，仅对该等商品有效；订单中其他商品不依该优惠码归因。',
        products: '适用商品',
        allProducts: '全部',
        separator: '、',
      },
      format,
    ),
  ],
};
