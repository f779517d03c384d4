import type { FindingCatalogue } from '@livelane/contracts/vocabulary';

/** The findings of a grade about what is not known, or cannot be what it seems; part of `GRADE_FINDINGS`. */
export const NOT_KNOWN = {
  FOLLOWERS_UNKNOWN: {
    severity: 'warning',
    message: {
      en: 'The number of followers is not known; {assumed} are assumed, as one creator in ten has at most.',
      'zh-Hans': '粉丝数未知；按粉丝最少的一成达人的 {assumed} 计算。',
    },
    fix: {
      en: 'Ask the creator for the number, and enter it in `followers`.',
      'zh-Hans': '请向达人询问，并填入 `followers`。',
    },
  },
  ENGAGEMENT_UNKNOWN: {
    severity: 'warning',
    message: {
      en: 'No post shows views, likes and comments, so the engagement is not known; as little is assumed as one account of this size in ten has.',
      'zh-Hans': '没有内容公开播放、点赞和评论，互动率未知；按同等规模账号中最低一成估算。',
    },
    fix: {
      en: 'Ask the creator for the figures of the posts of the last 90 days.',
      'zh-Hans': '请向达人索取最近 90 天内容的数据。',
    },
  },
  FIGURES_HIDDEN: {
    severity: 'hint',
    message: {
      en: '{hidden} of {posts} posts hide views, likes or comments; each counts as one with little engagement.',
      'zh-Hans': '{posts} 条内容中有 {hidden} 条未公开播放、点赞或评论，均按互动率偏低计算。',
    },
    fix: {
      en: 'Ask the creator for these figures.',
      'zh-Hans': '请向达人索取这些数据。',
    },
  },
  FEE_UNKNOWN: {
    severity: 'warning',
    message: {
      en: 'The fee is not known: what is expected is the contribution before the fee.',
      'zh-Hans': '费用未知：预期贡献为扣除达人费用之前的金额。',
    },
    fix: {
      en: 'Ask for a quote, and enter it in `fee`.',
      'zh-Hans': '请先询价，并填入 `fee`。',
    },
  },
  INPUTS_ASSUMED: {
    severity: 'hint',
    message: {
      en: 'Not known, and therefore assumed as the weakest tenth of creators has it: {inputs}.',
      'zh-Hans': '以下信息未知，按最低一成达人的水平估算：{inputs}。',
    },
    fix: {
      en: 'Ask the creator for it. Figures that are at least as good raise score, place and expected money.',
      'zh-Hans': '请向达人索取。若实际数据更好，得分、名次和预期金额都会提高。',
    },
  },
  TIER_ESTIMATED: {
    severity: 'hint',
    message: {
      en: 'The price tier is not stated; it was estimated from promoted prices, from units and revenue of the shop, or from the brands that paid for posts.',
      'zh-Hans': '价位未填写；根据推广商品的价格、店铺销量与销售额或商单品牌估算。',
    },
    fix: {
      en: 'Look at what the creator promotes, and enter `priceTier`.',
      'zh-Hans': '请查看达人推广的商品，并填写 `priceTier`。',
    },
  },
  LIVES_NOT_SHOWN: {
    severity: 'hint',
    message: {
      en: '{count} past live(s) are rehearsals or scripted sessions; they are no evidence and were left out.',
      'zh-Hans': '{count} 场过往直播为彩排或脚本演练，不作为依据，未计入。',
    },
    fix: {
      en: 'Enter lives that were sold to real viewers.',
      'zh-Hans': '请填写面向真实观众的直播。',
    },
  },
  SHOP_SALES_NOT_USED: {
    severity: 'hint',
    message: {
      en: 'Units or revenue of the shop do not count as sales of lives: that takes units, revenue, revenue of lives, number of lives and mean viewers, each as one number. What a unit cost may count for the price tier.',
      'zh-Hans':
        '店铺的销量或销售额未计为直播销量：须同时有销量、销售额、直播销售额、直播场数和场均观众数，且均为单一数值。件单价可用于判断价位。',
    },
    fix: {
      en: 'Ask for viewers and units sold of single lives, and enter them in `lives`.',
      'zh-Hans': '请索取每场直播的观众数和销量，并填入 `lives`。',
    },
  },
  SHOP_SALES_COUNTED: {
    severity: 'hint',
    message: {
      en: 'About {units} units sold in {lives} lives count as sales of lives, by the part of the revenue that the shop states for lives. They are the figures of the marketplace, not measured by you.',
      'zh-Hans':
        '按店铺公布的直播销售额占比，{lives} 场直播约售出 {units} 件，计为直播销量。这是平台公布的数据，并非自行测得。',
    },
    fix: {
      en: 'Ask for viewers and units sold of single lives, and enter them in `lives`.',
      'zh-Hans': '请索取每场直播的观众数和销量，并填入 `lives`。',
    },
  },
  POSTS_REPEATED: {
    severity: 'warning',
    message: {
      en: '{count} of {posts} posts have the id of an earlier one, and do not count.',
      'zh-Hans': '{posts} 条内容中有 {count} 条与之前的编号相同，不予计入。',
    },
    fix: {
      en: 'Remove what is entered twice; give a post that is another one its own id.',
      'zh-Hans': '请删除重复的内容；若确为不同内容，请使用各自的编号。',
    },
  },
  SHOP_ODD: {
    severity: 'warning',
    message: {
      en: 'The figures of the shop contradict each other, and its sales do not count: {contradictions}.',
      'zh-Hans': '店铺数据自相矛盾，其销量不予采用：{contradictions}。',
    },
    fix: {
      en: 'Check the figures; they may be of another period, currency or unit.',
      'zh-Hans': '请核对这些数据；统计周期、币种或单位可能不同。',
    },
  },
  SOURCES_DISAGREE: {
    severity: 'warning',
    message: {
      en: 'Two sources disagree on {input}: {low} by {lower}, {high} by {higher}. The higher one counts, for else it would pay to leave the lower one out.',
      'zh-Hans':
        '关于{input}，两个来源不一致：{lower}为 {low}，{higher}为 {high}。按较高者计算，否则隐去较低者反而有利。',
    },
    fix: {
      en: 'Find out which is right before a deal, and remove the wrong one.',
      'zh-Hans': '签约前请核实哪一个正确，并删除错误的数据。',
    },
  },
  TIER_CONTRADICTED: {
    severity: 'warning',
    message: {
      en: 'By the price tier that is stated, {stated} of the sales per viewer are left; by {source}, it would be {other}. The nearer one counts, for else it would pay not to state a tier.',
      'zh-Hans':
        '按所填价位，转化率剩余 {stated}；按{source}则为 {other}。按较接近者计算，否则不填价位反而有利。',
    },
    fix: {
      en: 'Look at what the creator promotes before a deal, and correct `priceTier`, or remove what is wrong.',
      'zh-Hans': '签约前请查看达人推广的商品，并更正 `priceTier`，或删除错误的数据。',
    },
  },
  ENGAGEMENT_NOT_USED: {
    severity: 'warning',
    message: {
      en: 'An engagement rate of {rate} of followers is published, but not used: without the number of followers and the mean views of posts it cannot be turned into one of viewers. As little is assumed as one account of this size in ten has.',
      'zh-Hans':
        '已公布按粉丝计的互动率 {rate}，但未采用：缺少粉丝数和内容平均播放量，无法换算为按播放计的互动率。按同等规模账号中最低一成估算。',
    },
    fix: {
      en: 'Ask for the mean views of posts, and enter them in `averages.views`.',
      'zh-Hans': '请索取内容的平均播放量，并填入 `averages.views`。',
    },
  },
  COST_TOO_SMALL: {
    severity: 'hint',
    message: {
      en: 'A live costs {cost} by what is known, so people per money is not defined or says too little: the order is that of a live that costs {least}, a hundredth of the budget.',
      'zh-Hans':
        '按已知信息，一场直播费用为 {cost}，每单位费用触达人数无意义或参考价值有限；排序时按预算的百分之一 {least} 计算。',
    },
    fix: {
      en: 'Enter what a live costs besides, such as samples and production, in `samples` of the brief.',
      'zh-Hans': '请将样品、制作等其他费用填入需求单的 `samples`。',
    },
  },
  ORDERS_UNPROVEN: {
    severity: 'hint',
    message: {
      en: 'By what is known, one live brings about {orders} orders, fewer than {least}.',
      'zh-Hans': '按已知信息，一场直播约成交 {orders} 单，少于 {least} 单。',
    },
    fix: {
      en: 'Ask for viewers and sales of past lives, or begin with a small pilot.',
      'zh-Hans': '请索取过往直播的观众数和销量，或先做小规模测试。',
    },
  },
  LIKES_STAND_IN: {
    severity: 'warning',
    message: {
      en: '{count} of {posts} posts show {likes} likes, too few for their views: a number that readers write for hidden likes, so they count as hidden.',
      'zh-Hans':
        '{posts} 条内容中有 {count} 条点赞数为 {likes}，与播放量不符：这是采集工具对隐藏点赞的写法，按隐藏处理。',
    },
    fix: {
      en: 'Enter null for hidden likes, or ask the creator for the figures.',
      'zh-Hans': '隐藏的点赞请填 null，或向达人索取数据。',
    },
  },
  VIEWS_ZERO: {
    severity: 'warning',
    message: {
      en: '{count} of {posts} posts show no view at all, which is more likely a missing figure.',
      'zh-Hans': '{posts} 条内容中有 {count} 条播放数为 0，更可能是数据缺失。',
    },
    fix: {
      en: 'Enter null for views that are not known.',
      'zh-Hans': '未知的播放数请填 null。',
    },
  },
  AVERAGES_ODD: {
    severity: 'warning',
    message: {
      en: 'The mean number of likes, {likes}, is above that of views, {views}.',
      'zh-Hans': '平均点赞数 {likes} 多于平均播放数 {views}。',
    },
    fix: {
      en: 'Check these figures; they may be of other posts, or views of another kind.',
      'zh-Hans': '请核对这些数据；可能并非同一批内容，或播放数的口径不同。',
    },
  },
  ENGAGEMENT_ODD: {
    severity: 'warning',
    message: {
      en: 'By {source}, {rate} of viewers like or comment, more than {most}: this is no reason for the creator, and one of averages does not count.',
      'zh-Hans':
        '按{source}，互动率为 {rate}，高于 {most}：不作为优势；若来自公布的平均值，则不予采用。',
    },
    fix: {
      en: 'Check likes, comments and views; views may be of another kind, or the rate one of followers.',
      'zh-Hans': '请核对点赞、评论和播放数；播放数的口径可能不同，或该比率按粉丝计。',
    },
  },
  LIKES_ABOVE_VIEWS: {
    severity: 'warning',
    message: {
      en: '{count} of {posts} posts show more likes than views.',
      'zh-Hans': '{posts} 条内容中有 {count} 条点赞数多于播放数。',
    },
    fix: {
      en: 'Check these figures; views may be of another kind or cut short.',
      'zh-Hans': '请核对这些数据；播放数的口径可能不同或数据不全。',
    },
  },
} as const satisfies FindingCatalogue;
