import { formatMoney, formatPercent } from '../vocabulary/index.ts';
import type { Choice } from './choice.ts';
import { assessmentDay, type Outline, paysOnlyCommission } from './clauses.ts';

/** Why the clauses of a proposal are as they are; answers that were suggested have reasons of their own. */
export function structureChoices(outline: Outline): Choice[] {
  const { answers, basis, zone } = outline;
  const isNew = answers.product === 'new';
  const only = paysOnlyCommission(answers);
  return [
    {
      path: '/zone',
      text: { en: `Dates and days by ${zone}.`, 'zh-Hans': `日期与天数以 ${zone} 计。` },
      reason: {
        en: 'The clock of the market that is sold in: its audience and its law go by it.',
        'zh-Hans': '以目标市场的时间为准：当地观众与法律均依此计算。',
      },
    },
    {
      path: '/clauses/1/model',
      ...feeChoice(isNew && !only, only),
    },
    ...(only ? [] : stagedChoices(outline)),
    {
      path: '/clauses/0/publish',
      text: {
        en: `One market (${basis.brief.market}), one platform (${basis.brief.platform}), one creator.`,
        'zh-Hans': `单一市场（${basis.brief.market}）、单一平台（${basis.brief.platform}）、一位达人。`,
      },
      reason: {
        en: 'A first deal is a test: what it shows is learnt from before more is spent.',
        'zh-Hans': '首次合作先小规模测试，根据数据再扩大投入。',
      },
    },
    ...rightsChoices(outline),
  ];
}

/** How a fixed fee is paid. */
function stagedChoices(outline: Outline): Choice[] {
  const { answers } = outline;
  return [
    {
      path: '/clauses/2/stages',
      text: {
        en: `The fixed fee of ${formatMoney(answers.fixedFee)}: 30% at signing, 40% after publication, 30% after the assessment, as far as its criterion is reached.`,
        'zh-Hans': `固定费用 ${formatMoney(answers.fixedFee)}：签约付 30%，发布后付 40%，考核后按达成程度付 30%。`,
      },
      reason: {
        en: 'Each side carries a part of the risk, and the last part waits for the result.',
        'zh-Hans': '双方各承担一部分风险，最后一笔视效果支付。',
      },
    },
    {
      path: `/clauses/${ASSESSMENT}/assessedOn`,
      text: {
        en: `The result is decided on ${assessmentDay(outline)}.`,
        'zh-Hans': `于 ${assessmentDay(outline)} 认定考核结果。`,
      },
      reason: {
        en: 'Thirty days after the last publication, and five more for the figures.',
        'zh-Hans': '最后一次发布后三十日，另留五日汇总数据。',
      },
    },
  ];
}

/** Rights, figures and the credit for sales. */
function rightsChoices({ answers }: Outline): Choice[] {
  const only = paysOnlyCommission(answers);
  return [
    {
      path: `/clauses/${only ? 2 : 3}`,
      text: {
        en: 'The creator keeps the copyright; the brand may re-edit and share the content for 180 days, and may use name and image on social media, not in advertising.',
        'zh-Hans':
          '版权归达人；品牌方可在 180 日内二次剪辑与传播，姓名与肖像仅限社交媒体使用，不得用于广告。',
      },
      reason: {
        en: 'What a brand needs after a first deal; advertising use has a price of its own.',
        'zh-Hans': '满足首次合作的需要；用于广告应另行付费。',
      },
    },
    {
      path: `/clauses/${only ? 6 : 7}/metrics`,
      text: {
        en: 'Views, interactions and orders of each piece are reported, as the platform exports them, within 19 days of publication.',
        'zh-Hans': '达人于每次发布后 19 日内按平台导出数据提供播放、互动与订单。',
      },
      reason: {
        en: 'Figures with a definition, a time and a form can be compared with the next deal.',
        'zh-Hans': '口径、时间与格式明确的数据才能与下一次合作比较。',
      },
    },
    {
      path: `/clauses/${only ? 7 : ATTRIBUTION}/windows`,
      text: {
        en: `Seven days after a click, a day after a view; the code ${answers.code} (${formatPercent(answers.codeDiscount)}) takes the order.`,
        'zh-Hans': `点击后七日、观看后一日内有效；使用优惠码 ${answers.code}（优惠 ${formatPercent(answers.codeDiscount)}）的订单归该达人。`,
      },
      reason: {
        en: 'Whose sale it is has to be decided before the first order, not after it.',
        'zh-Hans': '销售归属应在第一笔订单之前约定，而非事后争论。',
      },
    },
  ];
}

/** Places of clauses in a proposal with a fixed fee. */
const ASSESSMENT = 8;
const ATTRIBUTION = 9;

function feeChoice(isNew: boolean, only: boolean): Pick<Choice, 'text' | 'reason'> {
  if (isNew)
    return {
      text: { en: 'A fixed fee with a bonus.', 'zh-Hans': '固定费用加效果奖金。' },
      reason: {
        en: 'The product is new to people there: sales say little at first, and a creator would not work for a commission alone.',
        'zh-Hans': '新品尚无认知，初期销售额参考意义有限，仅凭佣金难以吸引达人。',
      },
    };
  return {
    text: only
      ? { en: 'Commission alone.', 'zh-Hans': '纯佣金。' }
      : { en: 'A fixed fee and a commission.', 'zh-Hans': '底薪加佣金。' },
    reason: {
      en: 'The product is known: a commission pays for what sells, and rewards content that sells.',
      'zh-Hans': '成熟商品：佣金按成交支付，激励达人优化内容。',
    },
  };
}
