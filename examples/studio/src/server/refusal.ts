/** Why the studio refuses a request: the status of the answer, and what a person can do. */
export const REFUSALS = {
  NO_VISIT: {
    status: 401,
    en: 'This browser is not signed in here. Open the link that you were given.',
    'zh-Hans': '此浏览器尚未进入。请打开您收到的链接。',
  },
  LINK_UNKNOWN: {
    status: 403,
    en: 'This link is not known. Check that it was copied whole, or ask for a new one.',
    'zh-Hans': '无法识别此链接。请确认链接完整，或索取新链接。',
  },
  LINK_EXPIRED: {
    status: 403,
    en: 'This link has expired. Ask for a new one.',
    'zh-Hans': '此链接已过期。请索取新链接。',
  },
  LINK_REVOKED: {
    status: 403,
    en: 'This link was revoked. Ask for a new one.',
    'zh-Hans': '此链接已被撤销。请索取新链接。',
  },
  LINK_USED: {
    status: 403,
    en: 'This link was opened in another browser, and works in one only. Ask for a new one.',
    'zh-Hans': '此链接已在另一浏览器中打开，仅限一个浏览器使用。请索取新链接。',
  },
  OTHER_ROLE: {
    status: 403,
    en: 'Your link does not allow this. Ask for a link with another role.',
    'zh-Hans': '您的链接无此权限。请索取其他角色的链接。',
  },
  OTHER_ORIGIN: {
    status: 403,
    en: 'The request came from another site. Use the pages of the studio.',
    'zh-Hans': '请求来自其他网站。请使用本工作室的页面。',
  },
  BODY_INVALID: {
    status: 400,
    en: 'The request has another form than this version understands. Load the page again.',
    'zh-Hans': '请求格式与此版本不符。请重新加载页面。',
  },
  TOO_LARGE: {
    status: 413,
    en: 'The request is larger than 64 kB, or does not say how large it is. Send less at a time.',
    'zh-Hans': '请求超过 64 kB，或未注明长度。请减少内容后重试。',
  },
  NOT_FOUND: {
    status: 404,
    en: 'There is nothing here. Check the address.',
    'zh-Hans': '此处没有内容。请检查地址。',
  },
  SHOW_NOT_LIVE: {
    status: 409,
    en: 'The show is not live. Wait until it starts; nothing was ordered.',
    'zh-Hans': '直播尚未进行。请等待开播；未产生任何订单。',
  },
  SHOW_STATE: {
    status: 409,
    en: 'The show cannot change from its state to that one. Load the page again.',
    'zh-Hans': '直播无法从当前状态变为该状态。请重新加载页面。',
  },
  PRODUCT_UNKNOWN: {
    status: 422,
    en: 'This product is not sold in the show. Choose one of the list.',
    'zh-Hans': '本场直播不销售此商品。请从列表中选择。',
  },
  SOLD_ELSEWHERE: {
    status: 422,
    en: 'Another shop sells this product. Nothing was ordered: follow its link.',
    'zh-Hans': '此商品由其他店铺销售，未产生订单：请点击其链接。',
  },
  SOLD_OUT: {
    status: 409,
    en: 'Sold out. Nothing was ordered.',
    'zh-Hans': '已售罄，未产生订单。',
  },
  PRICE_CHANGED: {
    status: 409,
    en: 'The price has changed. Nothing was ordered yet: look at the new price and confirm.',
    'zh-Hans': '价格已变动，尚未下单：请查看新价格并确认。',
  },
  CODE_UNKNOWN: {
    status: 422,
    en: 'This code is not valid in the show. Nothing was ordered: correct it, or order without it.',
    'zh-Hans': '此优惠码在本场直播中无效，尚未下单：请更正，或不使用优惠码下单。',
  },
  ORDER_TAKEN: {
    status: 409,
    en: 'This order id belongs to another buyer. Load the page again and order anew.',
    'zh-Hans': '此订单编号属于其他买家。请重新加载页面后下单。',
  },
  ORDER_UNKNOWN: {
    status: 404,
    en: 'There is no such order. Check its id.',
    'zh-Hans': '没有此订单。请检查编号。',
  },
  REFUNDED: {
    status: 409,
    en: 'This order was refunded in full before. Nothing was changed.',
    'zh-Hans': '此订单此前已全额退款，未作更改。',
  },
  LINE_UNKNOWN: {
    status: 404,
    en: 'There is no such line in the statement. Load the page again.',
    'zh-Hans': '结算单中没有此行。请重新加载页面。',
  },
  FAULT: {
    status: 500,
    en: 'Something failed here. Try again; what was saved before is kept.',
    'zh-Hans': '服务器出错。请重试；此前已保存的内容保留。',
  },
} as const;

/** Names a reason of {@link REFUSALS}. */
export type RefusalCode = keyof typeof REFUSALS;

/** A request that is refused, with a reason of the table. */
export class Refusal extends Error {
  readonly code: RefusalCode;
  readonly details: Readonly<Record<string, unknown>>;

  constructor(code: RefusalCode, details: Readonly<Record<string, unknown>> = {}) {
    super(REFUSALS[code].en);
    this.code = code;
    this.details = details;
  }
}

/** What the answer to a refused request holds. */
export interface RefusalAnswer {
  readonly code: string;
  readonly message: Readonly<Record<'en' | 'zh-Hans', string>>;
  readonly details: Readonly<Record<string, unknown>>;
}

/** The body of the answer. */
export function refusalAnswer(
  code: RefusalCode,
  details: RefusalAnswer['details'] = {},
): RefusalAnswer {
  const { en, 'zh-Hans': chinese } = REFUSALS[code];
  return { code, message: { en, 'zh-Hans': chinese }, details };
}
