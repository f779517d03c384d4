import type { LineState } from '../../packages/contracts/src/vocabulary/index.ts';
import type { PageText } from './way.ts';

/** What each state of a line's amount means, in the order of the guide. */
export const LINE_STATES: Readonly<Record<LineState['state'], PageText>> = {
  pending: {
    en: 'The hold runs; not earned yet, and not part of `earned`.',
    'zh-Hans': '观察期未满；尚未应得，不计入 `earned`。',
  },
  payable: { en: 'Earned, due on a later day.', 'zh-Hans': '已应得，日后到期。' },
  due: { en: 'Its day has come, and no payment covers it.', 'zh-Hans': '已到期，尚无付款。' },
  paid: { en: 'A payment covers it.', 'zh-Hans': '已由付款覆盖。' },
  withheld: {
    en: 'Goes to a tax authority; also the tax on what is pending.',
    'zh-Hans': '代扣，缴给税务机关；含待定金额的税款。',
  },
  'clawed-back': {
    en: 'Was taken back, such as for a refund.',
    'zh-Hans': '已扣回，例如因退款。',
  },
  rounding: {
    en: 'Moved to another payee when a running total was shared anew.',
    'zh-Hans': '累计值重新分配时转给其他收款方。',
  },
  forfeited: {
    en: 'A deposit that was not released; it was never earned.',
    'zh-Hans': '未释放的保证金；视为从未应得。',
  },
  'in-kind': { en: 'Handed over in place of money.', 'zh-Hans': '已以实物代替金钱提供。' },
  agent: { en: "Goes to the payee's agent.", 'zh-Hans': '归收款方的经纪方。' },
};
