import type { TranslatedErrors, Translation } from '../vocabulary/index.ts';
import { VOCABULARY_ZH_HANS } from '../vocabulary/zh-Hans/index.ts';
import type { CONTRACT_ERRORS } from './contract-error.ts';
import type { CONTRACT_ISSUES } from './issues.ts';
import type { WORKFLOW_ISSUES } from './workflow-issues.ts';

type Issue = keyof typeof CONTRACT_ISSUES | keyof typeof WORKFLOW_ISSUES;

const errors: TranslatedErrors<typeof CONTRACT_ERRORS> = {
  CONTRACT_INCOMPLETE: {
    message: '合同仍有 {count} 处空缺：{slots}。',
    fix: '请填写空缺；`reviewContract` 会逐项说明。',
  },
  CLAUSE_MISSING: {
    message: {
      kind: '合同没有 {clause} 条款。',
      fee: '合同没有费用条款，因此没有应付款项。',
      live: '合同没有直播交付内容。',
    },
    fix: '请补充该条款。',
  },
  STORE_UNAVAILABLE: {
    message: {
      driver: '存储 {store} 需要 {driver} 包，但尚未安装。',
      'in-use': '进程 {process} 已打开存储 {store}；同一文件夹一次只能由一个进程打开。',
      system: '无法打开存储 {store}（{system}）。',
    },
    fix: {
      driver: '请安装：`npm install {driver}`',
      'in-use': '请待其结束，或改用数据库服务器。',
      system: '请检查地址，以及数据库是否在运行并允许访问。',
    },
  },
};

const issues: Readonly<Record<Issue, string>> = {
  TWO_PARTIES: '至少两方',
  LOCAL_TIME: '当地日期时间，如 2026-12-05T20:00',
  THRESHOLD: '整数或金额',
  BEARER: '"at-fault" 或某一方的编号',
  TERRITORY: '"worldwide" 或市场列表',
  DAYS: '0 到 3650 的整数天数',
  ID_REPEATED: '列表中其他项没有的编号',
  REFERENCE_UNKNOWN: '合同中存在之物的编号',
  CURRENCY_MISMATCH: '合同币种的金额',
  SHARES_NOT_WHOLE: '合计为 1000000（百万分之）的比例',
  STAGES_REPEATED: '每项费用一条付款条款',
  SPLIT_REPEATED: '每项费用一条收款方分成条款',
  ASSESSMENT_MISSING: '合同中的考核条款',
  MEASURE_UNIT: 'credited-net-sales 用金额，其他指标用整数',
  METRIC_UNNAMED: '`metricId` 所指的统计指标',
  PAID_TO_PAYER: '付款方以外的当事人',
  PLACES_ONCE: '自第一名起且不重复的名次',
  FEE_OF_PAIR: '相同付款方付给相同收款方的费用',
  AGENT_SHARES: '未拆分且收款方不是经纪方的费用，从中提取的比例合计不超过全部',
  DAY_OUTSIDE_TERM: '合同期限内的日期',
  DAYS_UNORDERED: '不早于起始日的截止日',
  INSTALMENTS_UNCLEAR: '每期的金额，或总额与每期比例',
  CANCELLATION_REPEATED: '每项费用一条取消条款',
  FEE_WITH_FIXED: '含固定金额的费用',
  STEPS_UNORDERED: '自低到高且不重复的阶梯',
  ONE_RATE: '单一比例，或不含比例变更的阶梯',
  TIERS_JOINED: '自低到高、首尾相接的各档，最后一档不设终点',
  TAXES_ABOVE_FEE: '合计不超过费用 {fee} 全部的税',
  TAX_OF_PAYER_TOO_HIGH: '付款方承担税款时低于 100% 的税率',
  GRADE_OF_BRIEF: '针对需求单 {brief} 的评分',
  GRADE_OF_PARTY: '角色为达人的一方的评分：{creators}',
  FIELD_MISSPELT: '已知的字段；此名称与缺少的“{near}”相近，请改名',
  BRIEF_OF_CONTRACT: '合同起草时所依据的需求单 {brief}',
  LIVE_DELIVERABLE: '合同中的直播交付内容：{live}',
  SESSION_NUMBER: '1 到 {count} 的整数，即交付内容 {deliverable} 所列的时间数',
  REHEARSAL_SECONDS: '10 到 86400 的整数秒',
  PROMOTION_CURRENCY: '{currency} 金额，即 {product} 标价的币种',
  SECONDS: '不小于 0 的秒数',
  FACTS: '符合 `FactSchema` 的 "fact" 记录',
  FACT_CONTENT_ONCE: '每个事实编号对应一种内容；请为变更后的事实使用新的编号',
  PAYMENT_NEGATIVE: '不为负的金额；退回的款项应记为 "payment-returned" 类型的事实',
  RETURN_CURRENCY: '{currency} 金额，即付款 {payment} 的币种',
  SALE_CURRENCY: '与销售同币种 {currency} 的归因金额',
  EARLIER_STATEMENT: '合同 {contract} 较早的结算单',
  END_OF_DAY: '按日列分录时为 {zone} 一日结束的零点',
  CONTRACT_CONTENT_ONCE: '合同 {contract} 该版本已存的文本；文本有变时请提高版本号',
  CONTRACT_IN_STORE: '存储中已有的合同；请先添加',
  LAST_STATEMENT: '合同 {contract} 最近出具的结算单的哈希：{last}',
  REVISION_FIRST: '唯一的首版，其余各版均在 `amends` 中写明所修订的版本',
  REVISION_PARENT: '所提供某一版本的哈希；缺少第 {revision} 版所修订的版本',
  REVISION_FORK: '仅被一个版本修订的版本；第 {rival} 版与第 {revision} 版均修订该版',
  REVISION_NUMBER: '大于所修订版本号 {parent} 的版本号',
  REVISION_DATE: '不早于所修订的第 {parent} 版生效日期 {before} 的日期',
  REVISION_OF_CONTRACT: '合同 {contract} 的版本',
  REVISION_UNIT: '{wanted}，即首版的 {field}',
  PREVIOUS_SEALED: '带封签的结算单，即以自身期间结算的结算单：仅此类结算单可前后相接',
  PREVIOUS_WITH_PERIOD: '本结算单的期间：仅有期间的结算单可前后相接',
  PREVIOUS_INTACT: '出具时的结算单，其哈希为 {hash}；内容已被改动',
  PREVIOUS_REVISION: '该结算单所依据的合同版本链；请提供第 {revision} 版',
  PERIOD_SKIPPED: '期间止于 {start} 的结算单；中间的时间不在任何结算单内',
  PERIOD_OVERLAPS: '期间止于 {start} 的结算单；两份结算单的期间重叠',
  PREVIOUS_FACTS_LOST: '该结算单已知的 {count} 条事实；缺失：{lost}',
  PREVIOUS_FACTS_ADDED: '该结算单已知的 {count} 条事实；现有事实自称在其之前已录入',
  PREVIOUS_FACTS_CHANGED: '该结算单已知的 {count} 条事实，且内容不变',
  PREVIOUS_LINE: '与该结算单所列完全一致的分录 {line}',
  PREVIOUS_TRUNCATED: '截至其期间结束已入账的全部 {count} 条分录',
  RENDERED_FILE: '由 `renderContract` 生成的 HTML 文件',
  GRADE_IN_FILE: '{file} 中达人 {creators} 的评分',
  SIGNED_AT_ONE: '单份合同；多个版本的签署请作为事实列入 --facts',
  BOTH_OR_NEITHER: '同时给出 {options}，或都不给出',
  CONTRACT_OR_ALL: '一份合同；或 --all 与文件夹；或 --store',
  ONE_OF_THESE: '{options} 之一',
  MONTH: '月份，如 2026-11',
  DEALS_IN_FOLDER: '含 `contract.json` 的文件夹，或每份合同一个含该文件的子文件夹',
  DEAL_CONTRACT: '其事实旁的 `contract.json` 或 `contract-*.json`',
  CONTRACT_ONE_FOLDER: '每份合同一个文件夹；{other} 是同一份合同',
  STATEMENT_OF_PERIOD:
    '{contract} 的 {period} 结算单，或尚不存在的文件；请每个期间使用单独的 --out',
  FACTS_OF_ONE: '一份合同的事实；请给出其 --contract 或 --id',
  STATEMENTS_BEFORE: '{statement} 之前的结算单；应付的分录列于其中',
  PAYEE_OF_STATEMENT: '结算单中的收款方：{payees}',
  CURRENCY_OF_FIRST: '{currency}，即前一份结算单的币种',
  PAYOUT_INPUT: '结算单与 --accounts（列出应付款）；或 --paid（可加 --id）',
  PARTY_TO_ERASE: '至少一方的编号',
};

/** Every error and input issue that contracts can report in Simplified Chinese, for {@link translatedError}. */
export const CONTRACTS_ZH_HANS: Translation = {
  ...VOCABULARY_ZH_HANS,
  errors: { ...VOCABULARY_ZH_HANS.errors, ...errors },
  issues: { ...VOCABULARY_ZH_HANS.issues, ...issues },
};

export { translatedError, translatedIssue } from '../vocabulary/index.ts';
