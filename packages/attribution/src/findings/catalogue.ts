import type { LocalText } from '@livelane/contracts/vocabulary';

/** Every code of an attribution finding with its cause and the fix, in English and Simplified Chinese. */
export const ATTRIBUTION_FINDINGS = {
  DUPLICATE_TOUCH: {
    en: 'The same touch came more than once with equal content; one was kept. Nothing to do.',
    'zh-Hans': '同一触点以相同内容出现多次，仅保留一条。无需处理。',
  },
  DUPLICATE_ORDER: {
    en: 'The same order came more than once (webhook, API, export) with equal content; one was kept. Nothing to do.',
    'zh-Hans': '同一订单（webhook、接口、导出文件）以相同内容出现多次，仅保留一条。无需处理。',
  },
  DUPLICATE_ADJUSTMENT: {
    en: 'The same adjustment came more than once with equal content; one was kept. Nothing to do.',
    'zh-Hans': '同一调整以相同内容出现多次，仅保留一条。无需处理。',
  },
  CODE_SHARED: {
    en: 'One code belongs to several creators at the same time, so it cannot say whose sale it is. Give each creator a code of their own.',
    'zh-Hans': '同一优惠码同时属于多位达人，无法说明销售归谁。请为每位达人使用各自的优惠码。',
  },
  CODE_CONFLICT: {
    en: 'An order redeemed codes of several creators; the model splits it among them. Allow one creator code per order.',
    'zh-Hans':
      '一个订单使用了多位达人的优惠码，由模型在他们之间分配。请限定每单只用一位达人的优惠码。',
  },
  CODE_UNKNOWN: {
    en: "A redeemed code is in no rule of the policy, so it credits nobody. Add it to the policy when it is a creator's.",
    'zh-Hans': '使用的优惠码不在任何规则中，不归属任何人。若属于某位达人，请将其加入规则。',
  },
  LATE_CODE: {
    en: "A creator's first touch of the journey is a code shortly before payment, after another creator brought the buyer. Check for a coupon site.",
    'zh-Hans':
      '买家由另一位达人带来，而某达人在此路径上的首个触点是付款前不久的优惠码。请检查是否为优惠券网站。',
  },
  SELF_PURCHASE: {
    en: 'A creator bought through their own touch or code. Decide whether the contract pays for it.',
    'zh-Hans': '达人通过自己的触点或优惠码购买。请决定合同是否为此付款。',
  },
  CLICK_FLOOD: {
    en: 'One person clicked for one creator far more often than people do. Check for click flooding.',
    'zh-Hans': '一个人为一位达人点击的次数远超常人。请检查是否刷点击。',
  },
  CLICK_ID_SHARED: {
    en: 'One click id stands on touches of several creators, so it does not identify a click. Make click ids unique.',
    'zh-Hans': '同一点击编号出现在多位达人的触点上，无法标识一次点击。请保证点击编号唯一。',
  },
  IDENTITY_CONFLICT: {
    en: 'A touch shares a weak identity with an order while a stronger one of the same scheme differs; it was not joined. Nothing to do for shared devices.',
    'zh-Hans': '触点与订单有相同的弱身份，但同类的强身份不同，因此未合并。共用设备时无需处理。',
  },
  POLICY_NOT_IN_FORCE: {
    en: 'An order was placed before the policy took effect, so the policy credits nobody. Use the policy in force at that date.',
    'zh-Hans': '订单早于规则生效时间，因此不归属任何人。请使用当时有效的规则。',
  },
  ORDER_PENDING: {
    en: 'An order is not paid yet and was not credited. Run again when it is paid.',
    'zh-Hans': '订单尚未付款，未归因。请在付款后重新运行。',
  },
  ADJUSTMENT_WAITS: {
    en: 'An adjustment names an order that is not here yet; it waits for it. Bring the order, or correct its id.',
    'zh-Hans': '调整所指的订单尚不存在，等待该订单。请提供该订单，或更正其编号。',
  },
  ADJUSTMENT_BEFORE_ORDER: {
    en: 'An adjustment is dated before its order. Check the clocks of the two sources.',
    'zh-Hans': '调整的日期早于其订单。请检查两个来源的时钟。',
  },
  ADJUSTMENT_EXCEEDS_LINE: {
    en: 'Adjustments take back more than is left; only what was left was taken. Check for refunds booked twice.',
    'zh-Hans': '调整扣回的金额超过剩余金额，仅扣回剩余部分。请检查是否重复登记退款。',
  },
  ADJUSTMENT_LINE_UNKNOWN: {
    en: 'An adjustment names a line that its order does not have; it was not booked. Correct the line id.',
    'zh-Hans': '调整所指的行不在其订单中，未入账。请更正行编号。',
  },
  ADJUSTMENT_CURRENCY: {
    en: "An adjustment is in another currency than its order; it was not booked. Give it in the order's currency.",
    'zh-Hans': '调整与其订单的币种不同，未入账。请使用订单的币种。',
  },
} as const satisfies Record<string, LocalText>;

/** A code of {@link ATTRIBUTION_FINDINGS}. */
export type AttributionFindingCode = keyof typeof ATTRIBUTION_FINDINGS;
