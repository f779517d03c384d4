import { addMoney, formatMoney, groupDigits, type Money } from '@livelane/contracts/vocabulary';
import { columnsOf } from '@livelane/contracts/vocabulary/page';
import { bilingual } from '../facts.ts';
import { UNATTRIBUTED_REASONS, type UnattributedReason } from '../unattributed.ts';
import type { ReportSection } from './section.ts';

const TITLE = bilingual('Orders credited to nobody', '未归因的订单');
const NONE = bilingual('Every order has a touch that is good for it.', '每个订单都有有效触点。');
const LISTED = bilingual(
  'The first {shown} of {count} orders:',
  '{count} 个订单中的前 {shown} 个：',
);
const BY_REASON = [
  bilingual('why', '原因'),
  bilingual('orders', '订单'),
  bilingual('value', '价值'),
] as const;
const BY_ORDER = [
  bilingual('order', '订单'),
  bilingual('value', '价值'),
  bilingual('placed', '下单时间'),
  bilingual('why', '原因'),
] as const;

/** Orders that are listed one by one. */
const MOST_ORDERS = 50;

/** The orders that are credited to nobody, and why. */
export const unattributed: ReportSection = ({ unattributed: orders }, words) => {
  const { say } = words;
  const heading = { block: 'heading', level: 2, text: say(TITLE) } as const;
  if (orders.length === 0) return [heading, { block: 'paragraph', text: say(NONE) }];
  const reasons = new Map<UnattributedReason, { count: number; value: Money }>();
  for (const { reason, value } of orders) {
    const known = reasons.get(reason);
    reasons.set(reason, {
      count: (known?.count ?? 0) + 1,
      value: known === undefined ? value : addMoney(known.value, value),
    });
  }
  const shown = orders.slice(0, MOST_ORDERS);
  return [
    heading,
    {
      block: 'table',
      columns: columnsOf(BY_REASON, words),
      rows: [...reasons]
        .sort(([, a], [, b]) => b.count - a.count)
        .map(([reason, { count, value }]) => [
          say(UNATTRIBUTED_REASONS[reason]),
          { figure: groupDigits(count) },
          { figure: formatMoney(value) },
        ]),
    },
    { block: 'paragraph', text: say(LISTED, { shown: shown.length, count: orders.length }) },
    {
      block: 'table',
      columns: columnsOf(BY_ORDER, words, 2),
      rows: shown.map(({ orderId, value, at, reason }) => [
        { name: orderId },
        { figure: formatMoney(value) },
        at,
        say(UNATTRIBUTED_REASONS[reason]),
      ]),
    },
  ];
};
