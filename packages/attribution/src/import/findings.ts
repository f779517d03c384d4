import type { Finding, FindingCatalogue } from '@livelane/contracts/vocabulary';

/** What is remarked about exports once they were imported, by code. */
export const IMPORT_FINDINGS = {
  REFUND_TIME_UNKNOWN: {
    severity: 'warning',
    message: {
      en: '{file}: the export does not say when {count} refund(s) or cancellation(s) happened; they are dated as the last time of their order, the first one of order "{order}".',
      'zh-Hans':
        '{file}：导出文件未注明 {count} 笔退款或取消的时间，按其订单最后的时间记录，首笔属于订单 "{order}"。',
    },
    fix: {
      en: 'Give their time with `--set refundedAt=2026-09-30T00:00:00Z`, or receive refunds by webhook.',
      'zh-Hans': '请用 `--set refundedAt=2026-09-30T00:00:00Z` 指定时间，或通过回调接收退款。',
    },
  },
  REFUND_PART_ESTIMATED: {
    severity: 'warning',
    message: {
      en: '{file}: {count} partial refund(s) hold tax that the export does not state apart; it was taken off in proportion, first for order "{order}".',
      'zh-Hans':
        '{file}：{count} 笔部分退款含有导出文件未单列的税费，已按比例扣除，首笔属于订单 "{order}"。',
    },
    fix: {
      en: 'Compare with the shop, or receive refunds by webhook, which states them by line.',
      'zh-Hans': '请与店铺核对，或通过回调接收逐行注明的退款。',
    },
  },
  SUBTOTAL_DIFFERS: {
    severity: 'warning',
    message: {
      en: '{file}: the lines and discounts of {count} order(s) do not lead to their subtotal, first of order "{order}"; the subtotal was divided over the lines.',
      'zh-Hans':
        '{file}：{count} 笔订单的各行与折扣合计与其小计不符，首笔为订单 "{order}"；已将小计分摊到各行。',
    },
    fix: {
      en: 'Compare the orders with the shop: tips, gift cards or edited lines are not in the export.',
      'zh-Hans': '请与店铺核对：导出文件不含小费、礼品卡或修改过的行。',
    },
  },
  ORDER_SPLIT: {
    severity: 'hint',
    message: {
      en: '{file}: {count} order(s) have lines of several creators; each creator\'s lines are an order of their own, such as "{order}".',
      'zh-Hans':
        '{file}：{count} 笔订单的各行属于多位达人，已按达人拆分为单独的订单，如 "{order}"。',
    },
    fix: {
      en: "Do not credit them together with the shop's own export, which has them under another id.",
      'zh-Hans': '请勿与店铺自身的导出文件一并归因，其中的订单编号不同。',
    },
  },
  ROWS_SKIPPED: {
    severity: 'hint',
    message: {
      en: '{file}: {count} row(s) are no orders by their status and were skipped, first order "{order}".',
      'zh-Hans': '{file}：{count} 行按其状态不是订单，已跳过，首个为订单 "{order}"。',
    },
    fix: { en: 'Check that nothing is missing.', 'zh-Hans': '请确认没有遗漏。' },
  },
} as const satisfies FindingCatalogue;

/** A code of {@link IMPORT_FINDINGS}. */
export type ImportFindingCode = keyof typeof IMPORT_FINDINGS;

/** A remark about an export. */
export type ImportFinding = Finding<ImportFindingCode>;
