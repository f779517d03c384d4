import { piecesCell } from '../../cells/pieces.ts';
import { column, timeColumn } from '../../column.ts';
import type { ExportKind } from '../../export-kind.ts';

/**
 * Tables of orders that people keep themselves, one row a line, by the names of columns that are common. The rows of an
 * order may leave out what its first row states.
 */
export const CSV: ExportKind = {
  holds: 'orders',
  columns: [
    column('order/id', ['id', 'order', 'order id', 'order number', 'order no', '订单号', '编号'], {
      required: true,
    }),
    column('order/at', ['at', 'date', 'order date', 'created at', 'created', '下单时间', '时间'], {
      required: true,
    }),
    column('order/currency', ['currency', '币种', '货币']),
    column('order/status', ['status', 'order status', '状态']),
    column('order/codes', ['codes', 'code', 'coupon', 'discount code', 'promo code', '优惠码']),
    column('order/clickIds', ['clickIds', 'click id', '点击编号']),
    column('order/inRoom', ['inRoom', '场次']),
    column('order/customer', ['customer', '客户']),
    column('order/market', ['market', 'country', '市场']),
    column('persons/email', ['email', 'e-mail', 'customer email', '邮箱']),
    column('persons/phone', ['phone', '电话']),
    column('persons/user', ['customer id', 'user id', '用户']),
    column('order/discount', ['order discount', '订单优惠']),
    column('order/subtotal', ['subtotal', '小计']),
    column('order/shipping', ['shipping', '运费']),
    column('order/tax', ['tax', 'taxes', '税费']),
    column('order/taxIncluded', ['tax included', '含税']),
    column('order/total', ['order total', '订单总额']),
    column('order/refunded', ['refunded', 'refund', '退款金额']),
    column('order/refundedAt', ['refunded at', 'refund date', '退款时间']),
    column('order/cancelledAt', ['cancelled at', 'canceled at', '取消时间']),
    timeColumn('paid at'),
    column('line/id', ['line id', '订单行号']),
    column('line/productId', ['product', 'product id', 'sku', '商品编号']),
    column('line/name', ['product name', 'item', '商品']),
    column('line/quantity', ['quantity', 'qty', '数量'], { read: piecesCell }),
    column('line/price', ['price', 'unit price', '单价']),
    column('line/discount', ['discount', '优惠']),
    column('line/total', ['amount', 'line total', 'total', '金额', '实付金额']),
    column('line/tax', ['line tax', '行税费']),
    column('touch/creator', ['creator', 'affiliate', 'influencer', '达人']),
    column('touch/channel', ['channel', '渠道']),
    column('touch/at', ['clicked at', 'click date', '点击时间']),
  ],
  statuses: {
    ...{ paid: 'paid', completed: 'paid', complete: 'paid', shipped: 'paid', delivered: 'paid' },
    ...{ approved: 'paid', processing: 'paid', fulfilled: 'paid', settled: 'paid' },
    ...{ pending: 'pending', unpaid: 'pending', 'on hold': 'pending' },
    ...{ cancelled: 'cancelled', canceled: 'cancelled', voided: 'cancelled', failed: 'cancelled' },
    ...{ refunded: 'refunded', returned: 'refunded' },
    ...{
      已支付: 'paid',
      已完成: 'paid',
      待支付: 'pending',
      已取消: 'cancelled',
      已退款: 'refunded',
    },
  },
  continues: true,
  negative: 'refund',
  unused: [],
};
