import type { LocalText } from '../../vocabulary/index.ts';
import { inBoth } from '../entry/explanation.ts';
import type { Movement } from '../sales/movement.ts';

/** Why a base changed, as it reads after a count. */
export const REASONS: Readonly<Record<Movement['change'], LocalText>> = {
  sale: inBoth('credited sale(s)', '归因销售'),
  refund: inBoth('refund(s)', '退款'),
  cancellation: inBoth('cancellation(s)', '取消订单'),
  chargeback: inBoth('chargeback(s)', '拒付'),
  'chargeback-won': inBoth('chargeback(s) won back', '拒付申诉成功'),
  revision: inBoth('corrected sale(s)', '归因更正'),
  session: inBoth('sale(s) of a session that became known', '场次信息补录后的销售'),
  terms: inBoth('sale(s) under a revision that became known', '适用补录修订版的销售'),
  end: inBoth('sale(s) after the end of the deal', '终止后的销售'),
};
