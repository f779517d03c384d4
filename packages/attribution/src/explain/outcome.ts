import type { BothLanguages } from '@livelane/contracts/vocabulary';

/** Why a touch has the share that it has, by code; each text says it about one touch. */
export const TOUCH_OUTCOMES = {
  CREDITED: { en: 'Credited by the rule "{rule}".', 'zh-Hans': '按规则 "{rule}" 计入。' },
  OTHERS_CHOSEN: {
    en: 'The rule "{rule}" gives it nothing.',
    'zh-Hans': '规则 "{rule}" 未分配份额。',
  },
  CODE_TAKES_ALL: { en: 'A redeemed code takes the order.', 'zh-Hans': '优惠码独占该订单。' },
  BETTER_CLASS: {
    en: 'Touches of a better class decide the order.',
    'zh-Hans': '由更高等级的触点决定。',
  },
  WINDOW_OVER: {
    en: 'Its window does not contain the order.',
    'zh-Hans': '订单不在其归因窗口内。',
  },
  DWELL_TOO_SHORT: {
    en: 'Watched for {seconds} s, less than the minimum of {minimum} s.',
    'zh-Hans': '观看 {seconds} 秒，不足下限 {minimum} 秒。',
  },
  AFTER_ORDER: { en: 'It came after the order.', 'zh-Hans': '发生在下单之后。' },
  KIND_NOT_LISTED: {
    en: 'The policy does not list its kind.',
    'zh-Hans': '规则未列出该类触点。',
  },
  ANOTHER_PERSON: {
    en: 'It shares an identity, but a stronger one differs.',
    'zh-Hans': '有相同身份，但更强的身份不同。',
  },
  POLICY_NOT_IN_FORCE: {
    en: 'The policy was not in force yet.',
    'zh-Hans': '下单时规则尚未生效。',
  },
  OTHER_PRODUCTS: {
    en: 'Its code counts for other products than those of the order.',
    'zh-Hans': '该优惠码适用的商品不在此订单中。',
  },
  NOT_COUNTED: {
    en: 'It is not in the journey of the order.',
    'zh-Hans': '未计入该订单的触点路径。',
  },
} as const satisfies Readonly<Record<string, BothLanguages>>;

/** A code of {@link TOUCH_OUTCOMES}. */
export type TouchOutcome = keyof typeof TOUCH_OUTCOMES;
