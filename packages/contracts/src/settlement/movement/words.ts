import type { ShareOf } from '../../clauses/fee/schema.ts';
import type { LocalText } from '../../vocabulary/index.ts';
import { inBoth } from '../entry/explanation.ts';
import type { Movement } from '../sales/movement.ts';

/** What is counted, as it reads after a number; by itself; and in Chinese when it is corrected or cancelled. */
interface Sold {
  readonly counted: LocalText;
  readonly noun: LocalText;
  readonly corrected: string;
  readonly cancelled: string;
}

const SALES: Sold = {
  counted: inBoth('sale(s)', '销售'),
  noun: inBoth('sale(s)', '销售'),
  ...{ corrected: '销售更正', cancelled: '取消订单' },
};

const SOLD: Readonly<Record<ShareOf, Sold>> = {
  'credited-sales': {
    ...SALES,
    counted: inBoth('credited sale(s)', '归因销售'),
    corrected: '归因更正',
  },
  'all-sales': SALES,
  gifts: {
    counted: inBoth('gift(s)', '打赏'),
    noun: inBoth('gift(s)', '打赏'),
    ...{ corrected: '打赏更正', cancelled: '取消打赏' },
  },
};

/** Why the base of what is paid for sales or gifts changed, as it reads after a count. */
export function reasonOf(change: Movement['change'], of: ShareOf): LocalText {
  const { counted, noun, corrected, cancelled } = SOLD[of];
  const [en, zhHans] = [noun['en'], noun['zh-Hans']];
  const reasons: Readonly<Record<Movement['change'], LocalText>> = {
    sale: counted,
    refund: inBoth('refund(s)', '退款'),
    cancellation: inBoth('cancellation(s)', cancelled),
    chargeback: inBoth('chargeback(s)', '拒付'),
    'chargeback-won': inBoth('chargeback(s) won back', '拒付申诉成功'),
    revision: inBoth(`corrected ${en}`, corrected),
    session: inBoth(`${en} of a session that became known`, `场次信息补录后的${zhHans}`),
    terms: inBoth(`${en} under a revision that became known`, `适用补录修订版的${zhHans}`),
    end: inBoth(`${en} after the end of the deal`, `终止后的${zhHans}`),
  };
  return reasons[change];
}
