import type { FindingCatalogue } from '@livelane/contracts/vocabulary';

/**
 * The findings of attribution, by code: severity, message and fix in English and Simplified Chinese. An `error` says that
 * an adjustment was not booked, or not in full; a `warning` is to be decided before anything is paid by the credits.
 * @example
 * ```ts
 * import { ATTRIBUTION_FINDINGS } from '@livelane/attribution';
 * ATTRIBUTION_FINDINGS.SELF_PURCHASE.severity; // => "warning"
 * ```
 */
export const ATTRIBUTION_FINDINGS = {
  DUPLICATE_TOUCH: {
    severity: 'hint',
    message: {
      en: 'Touch "{touch}" came {copies} times with equal content; one was kept.',
      'zh-Hans': '触点 "{touch}" 以相同内容出现 {copies} 次，仅保留一条。',
    },
    fix: { en: 'Nothing to do.', 'zh-Hans': '无需处理。' },
  },
  DUPLICATE_ORDER: {
    severity: 'hint',
    message: {
      en: 'Order "{order}" came {copies} times (webhook, API, export) with equal content; one was kept.',
      'zh-Hans':
        '订单 "{order}"（来自回调、接口或导出文件）以相同内容出现 {copies} 次，仅保留一条。',
    },
    fix: { en: 'Nothing to do.', 'zh-Hans': '无需处理。' },
  },
  DUPLICATE_ADJUSTMENT: {
    severity: 'hint',
    message: {
      en: 'Adjustment "{adjustment}" came {copies} times with equal content; one was kept.',
      'zh-Hans': '调整 "{adjustment}" 以相同内容出现 {copies} 次，仅保留一条。',
    },
    fix: { en: 'Nothing to do.', 'zh-Hans': '无需处理。' },
  },
  ADJUSTMENT_COVERED: {
    severity: 'hint',
    message: {
      en: 'Adjustment "{adjustment}" of order "{order}" over {amount} and other records are about the same money; {booked} of it were booked.',
      'zh-Hans':
        '订单 "{order}" 的调整 "{adjustment}"（{amount}）与其他记录涉及同一笔款项，其中记入 {booked}。',
    },
    fix: { en: 'Nothing to do.', 'zh-Hans': '无需处理。' },
  },
  ORDER_SUMS_DIFFER: {
    severity: 'warning',
    message: {
      en: 'Order "{order}" has other lines or amounts by webhook ({webhook}) than in the export ({export}); those of the webhook were credited.',
      'zh-Hans':
        '订单 "{order}" 经回调收到的行或金额（{webhook}）与导出文件（{export}）不同，按回调归因。',
    },
    fix: {
      en: 'Compare both with the order in the shop.',
      'zh-Hans': '请与店铺中的订单核对。',
    },
  },
  CODE_SHARED: {
    severity: 'warning',
    message: {
      en: 'Code "{code}" belongs to several creators at the same time ({creators}), so by itself it credits none of them.',
      'zh-Hans': '优惠码 "{code}" 同时属于多位达人（"{creators}"），因此单凭该码不归因给任何一位。',
    },
    fix: {
      en: 'Give each creator a code of their own.',
      'zh-Hans': '请为每位达人使用各自的优惠码。',
    },
  },
  CODE_CONFLICT: {
    severity: 'warning',
    message: {
      en: 'Order "{order}" redeemed codes of {count} creators: {codes}. It is divided among them.',
      'zh-Hans': '订单 "{order}" 使用了 {count} 位达人的优惠码："{codes}"，该订单在他们之间分配。',
    },
    fix: {
      en: 'Allow one creator code per order.',
      'zh-Hans': '请限定每单只用一位达人的优惠码。',
    },
  },
  CODE_UNKNOWN: {
    severity: 'hint',
    message: {
      en: 'Code "{code}" on {count} order(s) is not in the policy in force at that time, so it credits nobody.',
      'zh-Hans':
        '优惠码 "{code}" 出现在 {count} 个订单，但当时的规则中没有该码，因此不归因给任何人。',
    },
    fix: {
      en: 'Add it to the policy, or to the codes of the shop, if it belongs to a creator.',
      'zh-Hans': '若属于某位达人，请将其加入规则或店铺优惠码。',
    },
  },
  CODE_OTHER_PRODUCTS: {
    severity: 'hint',
    message: {
      en: 'Order "{order}" redeemed "{code}", which counts for other products than those of its lines, so it credits none of them.',
      'zh-Hans': '订单 "{order}" 使用了优惠码 "{code}"，但其适用商品不在订单行中，因此不据此归因。',
    },
    fix: {
      en: 'Compare the products of the code with those of the shop.',
      'zh-Hans': '请核对该优惠码适用的商品与店铺商品。',
    },
  },
  CODE_PRODUCT_UNKNOWN: {
    severity: 'warning',
    message: {
      en: 'Order "{order}" redeemed "{code}", which counts for some products only; {count} of its lines name no product and are credited without it.',
      'zh-Hans':
        '订单 "{order}" 使用了仅适用于部分商品的优惠码 "{code}"；其中 {count} 行未写明商品，未据此归因。',
    },
    fix: {
      en: 'Give the lines of the order their `productId`.',
      'zh-Hans': '请为订单行补充 `productId`。',
    },
  },
  LATE_CODE: {
    severity: 'warning',
    message: {
      en: 'Code "{code}" of "{creator}" first appeared {seconds} s before payment of "{order}", after {count} touch(es) of others.',
      'zh-Hans':
        '"{creator}" 的优惠码 "{code}" 在订单 "{order}" 付款前 {seconds} 秒才首次出现，此前已有他人的 {count} 个触点。',
    },
    fix: {
      en: 'Check whether a coupon site added the code.',
      'zh-Hans': '请检查该码是否来自优惠券网站。',
    },
  },
  SELF_PURCHASE: {
    severity: 'warning',
    message: {
      en: '"{creator}" bought order "{order}" and is credited with it.',
      'zh-Hans': '达人 "{creator}" 自己购买了订单 "{order}"，同时获得该订单的归因。',
    },
    fix: {
      en: 'Decide whether the contract pays for it.',
      'zh-Hans': '请决定合同是否为此付款。',
    },
  },
  CLICK_FLOOD: {
    severity: 'warning',
    message: {
      en: '"{person}" clicked {count} times for "{party}" within {seconds} s.',
      'zh-Hans': '"{person}" 在 {seconds} 秒内为 "{party}" 点击了 {count} 次。',
    },
    fix: {
      en: 'Check for click flooding before these clicks earn anything.',
      'zh-Hans': '请在计酬之前检查是否刷点击。',
    },
  },
  CLICK_ID_SHARED: {
    severity: 'warning',
    message: {
      en: 'Click id "{clickId}" is on touches of {count} creators and channels, so it does not identify a click.',
      'zh-Hans': '点击编号 "{clickId}" 出现在 {count} 个达人和渠道的触点上，无法标识一次点击。',
    },
    fix: { en: 'Make click ids unique.', 'zh-Hans': '请保证点击编号唯一。' },
  },
  IDENTITY_CONFLICT: {
    severity: 'hint',
    message: {
      en: '{count} touch(es) share a weak identity with order "{order}", but a stronger one of the same scheme differs; they were not joined.',
      'zh-Hans': '{count} 个触点与订单 "{order}" 有相同的弱身份，但同类的强身份不同，因此未关联。',
    },
    fix: {
      en: 'Nothing to do where people share a device.',
      'zh-Hans': '共用设备时无需处理。',
    },
  },
  IDENTITY_SHARED: {
    severity: 'warning',
    message: {
      en: '"{identity}" has {touches} touch(es) and {orders} order(s), as an identity that many people share; each order took at most its newest {limit} touches.',
      'zh-Hans':
        '"{identity}" 有 {touches} 个触点和 {orders} 个订单，疑为多人共用的身份；每个订单至多取其最近 {limit} 个触点。',
    },
    fix: {
      en: 'Remove identities that do not stand for one person, such as "guest", from touches and orders.',
      'zh-Hans': '请从触点与订单中删除不代表单个人的身份，例如 "guest"。',
    },
  },
  REDEMPTION_CONTRADICTED: {
    severity: 'warning',
    message: {
      en: '{count} redemption(s) name order "{order}", whose codes or buyer contradict them; they earn nothing.',
      'zh-Hans': '{count} 次兑换指向订单 "{order}"，但与该订单的优惠码或买家矛盾，因此不计归因。',
    },
    fix: {
      en: 'Check who redeemed the code, and the codes that the shop lists for the order.',
      'zh-Hans': '请核对兑换者，以及店铺为该订单列出的优惠码。',
    },
  },
  POLICY_NOT_IN_FORCE: {
    severity: 'warning',
    message: {
      en: 'Order "{order}" was placed before policy "{policy}" took effect at {instant}, so it is credited to nobody.',
      'zh-Hans':
        '订单 "{order}" 的下单时间早于规则 "{policy}" 的生效时间 {instant}，因此不归因给任何人。',
    },
    fix: {
      en: 'Use the policy in force at that time.',
      'zh-Hans': '请使用当时有效的规则。',
    },
  },
  ORDER_PENDING: {
    severity: 'hint',
    message: {
      en: 'Order "{order}" is not paid yet and was not credited.',
      'zh-Hans': '订单 "{order}" 尚未付款，未归因。',
    },
    fix: { en: 'Credit it when it is paid.', 'zh-Hans': '请在付款后再归因。' },
  },
  ADJUSTMENT_WAITS: {
    severity: 'warning',
    message: {
      en: 'Adjustment "{adjustment}" waits for order "{order}", which is not in the input.',
      'zh-Hans': '调整 "{adjustment}" 所指的订单 "{order}" 不在输入中，暂不入账。',
    },
    fix: { en: 'Add the order, or correct its id.', 'zh-Hans': '请提供该订单，或更正其编号。' },
  },
  ADJUSTMENT_BEFORE_ORDER: {
    severity: 'warning',
    message: {
      en: 'Adjustment "{adjustment}" is dated before its order "{order}".',
      'zh-Hans': '调整 "{adjustment}" 的时间早于其订单 "{order}"。',
    },
    fix: { en: 'Check the clocks of the two sources.', 'zh-Hans': '请检查两个来源的时钟。' },
  },
  ADJUSTMENT_EXCEEDS_LINE: {
    severity: 'error',
    message: {
      en: 'Adjustment "{adjustment}" of order "{order}" is {amount}, but only {available} was left and booked.',
      'zh-Hans':
        '订单 "{order}" 的调整 "{adjustment}" 为 {amount}，而余额仅 {available}，仅按余额入账。',
    },
    fix: {
      en: 'Check for refunds that were recorded twice.',
      'zh-Hans': '请检查是否重复登记退款。',
    },
  },
  ADJUSTMENT_WITHOUT_EFFECT: {
    severity: 'hint',
    message: {
      en: 'Adjustment "{adjustment}" of order "{order}" takes back or returns what the cancellation of the order or a dispute had settled already; that part has no row of its own.',
      'zh-Hans':
        '订单 "{order}" 的调整 "{adjustment}" 所涉金额已因订单取消或争议而计入，该部分不另列一行。',
    },
    fix: { en: 'Nothing to do.', 'zh-Hans': '无需处理。' },
  },
  ADJUSTMENT_LINE_UNKNOWN: {
    severity: 'error',
    message: {
      en: 'Adjustment "{adjustment}" names line "{line}", which order "{order}" does not have; it was not booked.',
      'zh-Hans': '调整 "{adjustment}" 指向的行 "{line}" 不在订单 "{order}" 中，未入账。',
    },
    fix: { en: 'Correct the line id.', 'zh-Hans': '请更正行编号。' },
  },
  ADJUSTMENT_CURRENCY: {
    severity: 'error',
    message: {
      en: 'Adjustment "{adjustment}" is in {currency}, order "{order}" in {orderCurrency}; it was not booked.',
      'zh-Hans':
        '调整 "{adjustment}" 的币种为 {currency}，订单 "{order}" 的币种为 {orderCurrency}，未入账。',
    },
    fix: {
      en: "Give it in the order's currency.",
      'zh-Hans': '请使用订单的币种。',
    },
  },
  TOUCH_KIND_UNKNOWN: {
    severity: 'hint',
    message: {
      en: '{count} touch(es) are of the kind "{kind}", which this version does not know; they had no effect: {touches}.',
      'zh-Hans': '{count} 个触点的类型为 "{kind}"，本版本不认识，未产生影响：{touches}。',
    },
    fix: {
      en: 'Check the spelling, or use the version that wrote the touches.',
      'zh-Hans': '请检查拼写，或使用写入这些触点的版本。',
    },
  },
  EVENT_UNKNOWN: {
    severity: 'hint',
    message: {
      en: 'The log has {count} event(s) of the type "{type}", which this version does not know; they gave no touches.',
      'zh-Hans': '日志含 {count} 个类型为 "{type}" 的事件，本版本不认识，未生成触点。',
    },
    fix: {
      en: 'Use the version that wrote the log if these events are touches.',
      'zh-Hans': '若这些事件属于触点，请使用写入该日志的版本。',
    },
  },
} as const satisfies FindingCatalogue;

/** A code of {@link ATTRIBUTION_FINDINGS}. */
export type AttributionFindingCode = keyof typeof ATTRIBUTION_FINDINGS;
