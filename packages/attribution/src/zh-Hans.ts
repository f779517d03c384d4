import type { Translation } from '@livelane/contracts/vocabulary';
import { VOCABULARY_ZH_HANS } from '@livelane/contracts/vocabulary/zh-Hans';
import type { LIFT_ISSUES } from './lift/issues.ts';
import type { ATTRIBUTION_FILE_ISSUES } from './node/issues.ts';
import type { ATTRIBUTION_ISSUES } from './records/issues.ts';

type Issue =
  | keyof typeof ATTRIBUTION_ISSUES
  | keyof typeof ATTRIBUTION_FILE_ISSUES
  | keyof typeof LIFT_ISSUES;

const issues: Readonly<Record<Issue, string>> = {
  IDENTITIES: '至多 {maximum} 个身份，最强者在前',
  LINE_AMOUNT: '不小于 0 的金额；退款属于调整',
  LINE_ID_ONCE: '订单内不重复的行编号',
  ORDER_CURRENCY: '同一订单只用一种货币',
  RETURNED_AMOUNT:
    '退回的金额，仅有件数并不能说明：若退回一行中的 {pieces} 件，为该行金额 × {pieces} ÷ 该行件数（取整），最后几件为剩余金额',
  VALUE_WITHOUT_CONVERSION: '0，因为该路径没有转化',
  CONTENT_ONCE:
    '每个编号一种内容；{other} 的编号与此相同，但 "{fields}" 不同：请更改其中一个编号，或删除错误的记录',
  LINK_TARGET: '店铺的 HTTP 或 HTTPS 网址',
  LINK_HOST: '位于链接可指向的主机（{hosts}）且不含用户名的网址',
  LINK_HOSTS: '至少一个链接可指向的主机，如 "shop.example" 或 "*.shop.example"',
  WEBHOOK_SOURCE: '可接收回调的服务之一：{sources}',
  WEBHOOK_SECRET: '回调签名所用的密钥，至少 {bytes} 字节',
  WEBHOOK_OPTION: '选项 "{name}"，没有它无法接收该服务的回调',
  WEBHOOK_KEEPING: '"store" 或 "append" 之一，用于保存收到的内容；"seen" 须与 "append" 同用',
  CODE_OWNER: '"{owner}"，即规则当时将优惠码 "{code}" 归属的达人；请更正规则或此列表',
  CLASS_KIND_ONCE: '每种触点类型只属于一个类别',
  CLASS_KIND_RANKED: '规则的 "precedence" 中列出的触点类型',
  SHARES_AT_MOST_WHOLE: '合计不超过 1000000（百万分之，即 100%）的 "first" 与 "last"',
  FIT_HASH: '其 "id"、"fittedAsOf" 与 "coefficients" 的哈希 "{hash}"；该拟合在冻结后被更改',
  FIT_PARTY_ONCE: '每个达人与渠道在拟合中只出现一次',
  MODELS: '以下模型中的至少一个：{models}',
  MODEL: '以下模型之一且不重复：{models}',
  MODEL_NEAR: '模型名称，如与此名称相近的 "{near}"',
  ORDER_OF_INPUT_NEAR: '输入中某个订单的编号，如与此相近的 "{near}"',
  ORDER_OF_INPUT: '输入中某个订单的编号',
  CODE_PRODUCTS:
    '优惠码 "{code}" 不限定商品，因为数据仓库按整单归因；请改用 `creditOrders`（`credit`）归因此类订单，或去掉商品限定',
  SQL_TEXT: '不含 U+0000 与未成对代理项的文本；名称至少一个字符',
  STATISTIC_ROWS: '该计划的语句“{statistic}”返回的行',
  CHANNELS: '至多 {maximum} 个不同的渠道；请合并少见的渠道',
  BOTH_OUTCOMES: '既有已转化的旅程，也有未转化的旅程',
  CHANNEL_OF_PATHS: '路径中的渠道',
  RANDOM: '随机数，因为超过 {maximum} 个渠道时采用抽样',
  RANDOM_SOURCE: '返回 0 至 1（不含 1）随机数的函数',
  SPEND_CURRENCY: '{currency} 金额，即归因价值的币种',
  TOUCHES: '所有旅程合计至多 {maximum} 个触点',
  WEIGHTS: '每个触点一个不小于 0 的数字',
  WINDOWS: '使路径至多有 {maximum} 个渠道窗口的阶数',
  CHANGE_CELL: '订单 "{order}" 的变动，如 "refund" 或 "cancellation"',
  LINE_CONTENT_ONCE: '订单每一行各自的 "lineId"；第 {line} 行使用了同一编号，但商品或金额不同',
  LINE_ID_OF_COPY:
    '订单每一行各自的 "lineId"，或不重复的行；第 {line} 行与此完全相同，可能是另一件商品，也可能是副本',
  ORDERS_AS_TOUCHES: '触点，而这些是订单：触点与订单的文件似乎写反了',
  ORDER_ROWS_AGREE:
    '订单 "{order}" 各行相同的 "{fields}"（优惠码可只写在其中一行）；第 {line} 行的值不同',
  EXPORT_KIND: '"{from}" 的导出文件；这些列属于 `--from {other}`',
  QUANTITY_BOUGHT: '购买数量：订单 "{order}" 有退款，否则会重复计算；请同时导出 "Quantity" 列',
  EXPORT_STATUS: '订单 "{order}" 的已知状态之一：{words}；可用 `--status "WORD=paid"` 说明其含义',
  EXPORT_CONSTANT: '导出文件可能缺少的字段之一：{fields}，如 `currency=USD`',
  STATUS_MEANING: '导出文件中的状态及其含义（{meanings} 之一），如 `on-hold=pending`',
  AMOUNT_WITH_CURRENCY: '最小货币单位的整数，如 "4700"，或带币种的金额，如 "$47.00"',
  CREATOR_MAP: '由导出文件中的达人名称到其编号的对象',
  CODE_PERIOD: '优惠码有效期的 "start" 与 "end" 须同时填写或都不填',
  MEMORY:
    '本进程 {megabytes} MB 内存可容纳的至多 {touches} 个触点或 {orders} 行订单：请按用户拆分文件分次运行，调高 NODE_OPTIONS=--max-old-space-size，或在数据库中以 SQL 归因',
  PREVIOUS_LINES: '"credit" 写出的行：每行一个 JSON 对象',
  POLICY_ONE: '一个规则；仅 "credit" 可用先后生效的多个版本',
  POLICY_OPTIONS: '--policy 或 --platform、--codes，或前者之一与 --codes 同用',
  HTML_FILE: '以 .html 结尾的文件名',
  FIT_OF_POLICY: '其他模型："frozen-fit" 需要拟合，即按拟合结算的规则所含的拟合（`freezeFit`）',
  ORDER_OF_PATHS: '数字；"auto" 仅与 --paths 同用时选择阶数',
  POSITION_OPTION: '带单位的两个份额，如 "40%,40%"',
  RUN_OPTIONS: '--paths，或 --orders 与 --policy、--platform 或 --codes 之一',
  ARM_PEOPLE: '每组至少 2 人',
  ARM_CONVERTED: '不超过总人数的购买人数',
  ARM_SPENT: '每人至多一笔合计金额',
  ARM_NAME: '"treatment"（实验组）或 "control"（对照组）',
  ARM_ONCE: '"treatment" 与 "control" 各一行',
  BETWEEN: '大于 {minimum} 且小于 {maximum} 的数字',
  EFFECT_OR_DAYS: '要发现的效果或天数，二者择一',
  EFFECT_RANGE: '大于 0 且使购买比例低于 1 的效果',
  RESAMPLES: '100 至 100000 之间的整数重抽样次数',
  LIFT_INPUT: '--arms，或 --assignments 与 --orders',
};

/** Every error and input issue of attribution in Simplified Chinese. */
export const ATTRIBUTION_ZH_HANS: Translation = {
  ...VOCABULARY_ZH_HANS,
  issues: { ...VOCABULARY_ZH_HANS.issues, ...issues },
};

export { translatedError, translatedIssue } from '@livelane/contracts/vocabulary';
