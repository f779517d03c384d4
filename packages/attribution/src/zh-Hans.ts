import type { Translation } from '@livelane/contracts/vocabulary';
import { VOCABULARY_ZH_HANS } from '@livelane/contracts/vocabulary/zh-Hans';
import type { ATTRIBUTION_FILE_ISSUES } from './node/issues.ts';
import type { ATTRIBUTION_ISSUES } from './records/issues.ts';

type Issue = keyof typeof ATTRIBUTION_ISSUES | keyof typeof ATTRIBUTION_FILE_ISSUES;

const issues: Readonly<Record<Issue, string>> = {
  IDENTITIES: '至多 {maximum} 个身份，最强者在前',
  LINE_AMOUNT: '不小于 0 的金额；退款属于调整',
  LINE_ID_ONCE: '订单内不重复的行编号',
  ORDER_CURRENCY: '同一订单只用一种货币',
  VALUE_WITHOUT_JOURNEY: '0，因为该路径既无转化也无未转化的旅程',
  CONTENT_ONCE:
    '每个编号一种内容；{other} 的编号与此相同，但 "{fields}" 不同：请更改其中一个编号，或删除错误的记录',
  CODE_OWNER: '"{owner}"，即规则当时将优惠码 "{code}" 归属的达人；请更正规则或此列表',
  CLASS_KIND_ONCE: '每种触点类型只属于一个类别',
  CLASS_KIND_RANKED: '规则的 "precedence" 中列出的触点类型',
  SHARES_AT_MOST_WHOLE: '合计不超过 1000000（百万分之，即 100%）的 "first" 与 "last"',
  MODELS: '以下模型中的至少一个：{models}',
  MODEL: '以下模型之一且不重复：{models}',
  SQL_TEXT: '不含 U+0000 与未成对代理项的文本；名称至少一个字符',
  STATISTIC_ROWS: '该计划的语句“{statistic}”返回的行',
  CHANNELS: '至多 {maximum} 个不同的渠道；请合并少见的渠道',
  CHANGE_CELL: '订单 "{order}" 的变动，如 "refund" 或 "cancellation"',
  LINE_CONTENT_ONCE: '订单每一行各自的 "lineId"；第 {line} 行使用了同一编号，但商品或金额不同',
  LINE_ID_OF_COPY:
    '订单每一行各自的 "lineId"，或不重复的行；第 {line} 行与此完全相同，可能是另一件商品，也可能是副本',
  ORDER_ROWS_AGREE:
    '订单 "{order}" 各行相同的 "{fields}"（优惠码可只写在其中一行）；第 {line} 行的值不同',
  CODE_PERIOD: '优惠码有效期的 "start" 与 "end" 须同时填写或都不填',
  MEMORY:
    '本进程 {megabytes} MB 内存可容纳的至多 {touches} 个触点或 {orders} 行订单：请按用户拆分文件分次运行，调高 NODE_OPTIONS=--max-old-space-size，或在数据库中以 SQL 归因',
  PREVIOUS_LINES: '"credit" 写出的行：每行一个 JSON 对象',
  POLICY_ONE: '一个规则；仅 "credit" 可用先后生效的多个版本',
  POLICY_OPTIONS: '--policy、--codes 或两者',
  RUN_OPTIONS: '--paths，或 --orders 与 --policy 或 --codes',
};

/** Every error and input issue of attribution in Simplified Chinese. */
export const ATTRIBUTION_ZH_HANS: Translation = {
  ...VOCABULARY_ZH_HANS,
  issues: { ...VOCABULARY_ZH_HANS.issues, ...issues },
};

export { translatedError, translatedIssue } from '@livelane/contracts/vocabulary';
