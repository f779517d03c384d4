import type { Measure } from '../measure.ts';
import type { EndPayment } from '../terms.ts';
import type { Words } from './value-formatter.ts';

/** Measures in Simplified Chinese. */
export const MEASURES: Words<Measure> = {
  'credited-orders': '归属于达人的订单数',
  'credited-net-sales': '归属于达人的净销售额',
  'live-minutes': '直播分钟数',
  deliveries: '已交付内容数',
  metric: '所报告的指标',
};

/** What is paid at an early end, in Simplified Chinese. */
export const END_PAYMENTS: Words<EndPayment> = {
  'delivered-only': '已交付部分全额付费，其余费用不再支付',
  'pro-rata': '费用按未交付的件数与场次占约定总数的比例扣减',
  refund: '未交付部分已支付的费用予以退还',
};
