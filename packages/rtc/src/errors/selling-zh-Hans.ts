import type { TranslatedErrors } from '@livelane/contracts/vocabulary';
import type { SELLING_ERRORS } from './selling-errors.ts';
import type { SELLING_ISSUES } from './selling-issues.ts';

/** The errors of rooms that sell, in Simplified Chinese. */
export const SELLING_ERRORS_ZH_HANS: TranslatedErrors<typeof SELLING_ERRORS> = {
  ROOM_FULL: {
    message: '直播间已有 {most} 位角色为 {role} 的参与者，这是其形式的上限。',
    fix: '请等待有人离开，或选择容纳更多人的形式。',
  },
  SALE_ENDED: {
    message: '限时抢购 {saleId} 已结束。',
    fix: '请不带该抢购，以当前价格预订。',
  },
  SOLD_OUT: {
    message: '商品 {productId} 已售罄。',
    fix: '请选择其他商品或规格，或等待补货。',
  },
  RESERVE_FAILED: {
    message: {
      none: '直播间未设置 `reserve`，无法为订单 {orderId} 预留商品。',
      failed: '应用未答复是否已为订单 {orderId} 预留商品。',
      late: '应用未在 {seconds} 秒内答复是否已为订单 {orderId} 预留商品。',
    },
    fix: {
      none: '请用选项 `reserve` 打开直播间，由它向店铺请求预留。',
      failed: '请用相同的 `orderId` 再次发送；原因见服务器。',
      late: '请用相同的 `orderId` 再次发送；并让 `reserve` 更早答复或拒绝。',
    },
  },
  COUPONS_GONE: {
    message: '发放 {dropId} 的优惠券已领完。',
    fix: '请等待下一次发放。',
  },
  POLL_CLOSED: {
    message: '投票 {pollId} 已结束。',
    fix: '请参与正在进行的投票。',
  },
};

/** The input issues of rooms that sell, in Simplified Chinese. */
export const SELLING_ISSUES_ZH_HANS: Readonly<Record<keyof typeof SELLING_ISSUES, string>> = {
  PRICE_CURRENCY: '{currency} 金额，即执行单中价格的币种',
  SALE_PRICE: '不超过 {minor} 个 {currency} 最小单位，即商品及其规格的最低标价',
  SALE_END: '`endsAt` 与 `seconds` 之一，自现在起一天之内',
  SALE_RUNNING: '没有正在进行的限时抢购的商品',
  SALE_OF_SESSION: '本场次的限时抢购编号',
  SALE_OF_PRODUCT: '该商品的限时抢购',
  DROP_OPEN: '可领取的优惠券发放编号',
  DROP_CODES: '供所有人使用的一个 `code`，或 1 到 {maximum} 个互不相同的 `codes`',
  DROPS_AT_MOST: '同时至多 {maximum} 次发放；请先结束其中一次',
  POLL_OF_SESSION: '本场次的投票编号',
  PLAN_ID_ONCE: '列表中其他条目未使用的编号',
  PRODUCTS: '至少含一件商品的列表',
  ROLE_OF_FORMAT: '形式为 {format} 的直播间所具有的角色',
  SCRIPT_REFUSED: '直播间此时接受的一行；它会答复 {code}',
};
