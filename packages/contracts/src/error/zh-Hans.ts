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
  STEPS_UNORDERED: '自低到高且不重复的阶梯',
  TAXES_ABOVE_FEE: '合计不超过费用 {fee} 全部的税',
  TAX_OF_PAYER_TOO_HIGH: '付款方承担税款时低于 100% 的税率',
  THRESHOLD_GROSSED_UP: '设有年度起征额的税由收款方承担',
  SALES_TAX_INCLUDED_BORNE: '价外的流转税，或同一金额上没有由付款方承担的税',
  TERMS_REPEATED: '每对付款方与收款方一条付款条件',
  BUSINESS_DAYS_NONE: '每周至少一个工作日',
  APPROVAL_REPEATED: '每项交付内容一条审核条款',
  PUBLISH_IN_BLACKOUT: '不含发布时间的禁发时段',
  CLOCK_TIME: '00:00 至 23:59 的时刻',
  QUOTA_WITHOUT_WORK: '合同中某项交付内容的平台',
  BUSINESS_DAYS_MISSING: '按工作日计算时须有工作日历',
  BANK_FEE_CURRENCY: '与所属付款同币种 {currency} 的银行费用',
  FACT_DATES: '不早于 {occurredAt} 的时刻',
  SALE_AMOUNT: '以数字书写的最小货币单位，不超过 10^18',
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
  SALE_CURRENCY: '与销售同币种 {currency} 的归因金额',
  EARLIER_STATEMENT: '合同 {contract} 较早的结算单',
  RENDERED_FILE: '由 `renderContract` 生成的 HTML 文件',
  GRADE_IN_FILE: '{file} 中达人 {creators} 的评分',
  BOTH_OR_NEITHER: '同时给出 {options}，或都不给出',
};

/** Every error and input issue that contracts can report in Simplified Chinese, for {@link translatedError}. */
export const CONTRACTS_ZH_HANS: Translation = {
  ...VOCABULARY_ZH_HANS,
  errors: { ...VOCABULARY_ZH_HANS.errors, ...errors },
  issues: { ...VOCABULARY_ZH_HANS.issues, ...issues },
};

export { translatedError, translatedIssue } from '../vocabulary/index.ts';
