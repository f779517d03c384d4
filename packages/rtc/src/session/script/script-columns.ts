import {
  booleanCell,
  type Column,
  idCell,
  idsCell,
  listCell,
  moneyColumns,
  numberCell,
  textCell,
} from '@livelane/contracts/vocabulary/node';

/**
 * The columns of a script as CSV, .xlsx or Parquet, one event a row; their names in Chinese are read as well.
 * @example
 * ```ts
 * import { SCRIPT_COLUMNS } from '@livelane/rtc/server';
 * SCRIPT_COLUMNS[0]?.column; // => "at"
 * ```
 */
export const SCRIPT_COLUMNS: readonly Column[] = [
  { column: 'at', aliases: ['秒'], read: numberCell, required: true },
  { column: 'do', aliases: ['动作'], read: textCell, required: true },
  { column: 'productId', aliases: ['商品'], read: idCell },
  { column: 'promotionId', aliases: ['促销'], read: idCell },
  { column: 'phase', aliases: ['阶段'], read: textCell },
  { column: 'dutyId', aliases: ['披露'], read: idCell },
  { column: 'medium', aliases: ['方式'], read: textCell },
  { column: 'language', aliases: ['语言'], read: textCell },
  { column: 'questionId', aliases: ['问题'], read: idCell },
  { column: 'person', aliases: ['用户'], read: idCell },
  { column: 'text', aliases: ['内容'], read: textCell },
  { column: 'clickId', aliases: ['点击编号'], read: idCell },
  { column: 'code', aliases: ['优惠码'], read: idCell },
  { column: 'orderId', aliases: ['订单号'], read: idCell },
  { column: 'leadId', aliases: ['线索编号'], read: idCell },
  { column: 'consent', aliases: ['同意内容'], read: textCell },
  { column: 'viewer', aliases: ['观众'], read: idCell },
  ...moneyColumns({ field: 'price' }),
  { column: 'variantId', aliases: ['规格'], read: idCell },
  { column: 'saleId', aliases: ['抢购'], read: idCell },
  { column: 'seconds', aliases: ['持续秒数'], read: numberCell },
  { column: 'left', aliases: ['剩余'], read: numberCell },
  { column: 'dropId', aliases: ['优惠券发放'], read: idCell },
  { column: 'name', aliases: ['姓名'], read: textCell },
  { column: 'buyer', aliases: ['买家'], read: idCell },
  { column: 'pollId', aliases: ['投票'], read: idCell },
  { column: 'question', aliases: ['投票问题'], read: textCell },
  { column: 'options', aliases: ['投票选项'], read: listCell },
  { column: 'codes', aliases: ['一次性优惠码'], read: idsCell },
  { column: 'shown', aliases: ['显示'], read: booleanCell },
  { column: 'hidden', aliases: ['隐藏'], read: booleanCell },
  { column: 'option', aliases: ['选项序号'], read: numberCell },
  { column: 'messageId', aliases: ['消息编号'], read: idCell },
  { column: 'participant', aliases: ['对象'], read: idCell },
  { column: 'raised', aliases: ['举手'], read: booleanCell },
  { column: 'answer', aliases: ['回应'], read: textCell },
  { column: 'as', aliases: ['上台身份'], read: textCell },
];
