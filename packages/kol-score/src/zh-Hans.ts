import type { TranslatedErrors, Translation } from '@livelane/contracts/vocabulary';
import { VOCABULARY_ZH_HANS } from '@livelane/contracts/vocabulary/zh-Hans';
import type { KOL_ISSUES } from './text/issues.ts';
import type { SOURCE_ERRORS } from './text/source-errors.ts';

const issues: Readonly<Record<keyof typeof KOL_ISSUES, string>> = {
  CREATORS: '达人档案列表，或在字段 `creators` 中含有该列表的对象',
  CREATOR_ONCE: '每位达人只出现一次：请合并两条，或更改其中一条的编号',
  FOLLOWERS_MOST: '不超过 {maximum} 的粉丝数；多于总人口说明单位有误',
  INTERVAL_AROUND: '`low` 不高于 `value`，`high` 不低于 `value`',
  NO_SHOW_BELOW: '低于百万分之 {limit}：几乎从不开播的直播无从预期',
  CONVERSIONS_FINITE: '有限且不小于 0 的成交数',
  EXPECTED_ABOVE_ZERO: '有限且大于 0 的预期成交数',
  VARIANCE_FINITE: '有限且不小于 0 的相对方差',
  SHARES_SUM: '合计不超过 1 的占比，而非 {sum}',
  AGE_TO: '不小于 {from} 的年龄，或 null',
  TABLE_OF_CREATORS:
    '达人列表的列与单元格；其他表格请先用 `livelane-kol import --from csv`（或所属平台的来源）转换',
  AGES_CELL: '年龄段，如 18-24:0.4|65+:0.1',
  NUMBER_WRITTEN:
    '数字，如 1200000、1,200,000、1.2M 或 12.5万；小数点为逗号时须用 `--locale-numbers` 说明',
  NUMBER_ONE: '单个数字，而非区间',
  AMOUNT_WRITTEN: '带币种的金额，如 €1500 或 1,500 USD；未注明币种时请用 `--currency` 指定',
  SHARE_WRITTEN: '占比，如 3.4%；小数点为逗号时须用 `--locale-numbers` 说明',
  SHARE_UNIT: '带单位的占比，如 0.8%：该列没有大于 1 的值，无法区分小数与百分数',
  COUNTRY_NAMED: '国家或地区的代码或名称',
  CREATOR_NAMED: '编号、账号或名称',
  MARKET_GIVEN: '达人所在市场，或用 `--market` 指定',
  PLATFORM_GIVEN: '粉丝所在平台，或用 `--platform` 指定',
  SOURCE_KNOWN: '以下之一："{sources}"',
  COLUMN_OF_SOURCE: '该来源的列名，如 "{columns}"',
  COLUMN_OF_SOURCE_NEAR: '该来源的列名，是否为 "{near}"',
  FILES_OR_CHANNELS: '要导入的文件，或 YouTube 频道（`--channels`），两者选一',
  KEY_IN_ENVIRONMENT: '存有密钥的环境变量，而 "{name}" 未设置',
  CATEGORY_MAP: '来源类目到需求单类目的对应（JSON 对象）',
  ABOVE_ZERO_TO_ONE: '大于 0 且不大于 1 的数',
  WEIGHT: '权重及其理由；不计入的维度权重为 0',
  WEIGHTS_SUM: '合计为 1 的权重，而非 {sum}',
  NAME_ONCE: '不重复的名称',
  WEIGHTS_POSITIVE: '合计大于 0 且有限的权重',
  BOUNDS_ORDER: '下限小于上限的界限',
  BOUNDS_NEEDED: '下限与上限；SPOTIS 要求每个准则都有界限',
  WITHIN_BOUNDS: '介于 {low} 与 {high} 之间的值；若该值可能出现，请放宽界限',
  ROWS: '{rows} 行，每个名称一行',
  COLUMNS: '{columns} 个值，每个准则一个',
  VALUES_DIFFER: '各方案取值不同的准则：方法 "{method}" 要除以取值范围',
  VALUES_NOT_ZERO: '取值不全为 0 的准则',
  FORMULA_UNDEFINED: '方法 "{method}" 有定义的取值：此处公式除以零或溢出',
  RECIPROCAL: '{value} 的倒数（位于 {at}）',
  ROBUSTNESS_OF_RANKING: '可与 --robustness 同用的排序方法',
  BUDGET: '金额，如 "60000 USD"，数字不分组',
  COUNTS_BY_NAME: '名称及数量，每个名称一次，如 US=2,TH=1',
  SUM_EXACT: '合计不超过 2^53 − 1 个最小货币单位的金额',
  GRADE_TERMS: '每笔转化的收益条款，本版本的评分均有',
  LABELS: '至少 {minimum} 个 `fake` 为 {label} 的账号',
  FLAG_CELL: '1 或 0，是或否',
  DIGITS_MOST: '不多于用户名字符数的数字个数',
  ACCOUNT_KNOWN: '该账号的至少一项数据',
  EMBEDDING: '为 {texts} 条文本各给出一个等长的有限数值向量',
  EXPIRY_DAYS: '1 到 3650 的整数天数',
  GRADE_OF_LIVE: '`live`：直播的销量不能说明视频的销量',
  AS_OF_BEFORE_GRADE: '不早于该评分时刻 {asOf} 的时刻',
  ONE_PROFILE: '`--profile` 与 `--market-profile` 二选一',
  REPORT_NAME: '以 .html、.htm、.md 或 .markdown 结尾的文件名',
  CAMPAIGN_FILES:
    '文件夹，`settlement.json`、`session-log.json`（或 `log.json`）与 `credited-sales.ndjson`（或 `.csv` 等；或 `credited.ndjson`）各一，或由此类文件夹组成的文件夹',
  OPTION_BESIDE: '同时给出 `{option}`，否则不起作用',
  AUDIT_INPUT: '`--followers`、`--comments`、`--fit` 之一',
  CAMPAIGNS_OR_SESSION: '`--campaigns`，或同一场次的 `--settlement`、`--log` 与 `--credited`',
  GRADE_OR_GRADES: '`--grade`（单个达人）或 `--grades`（列表）之一',
  FATIGUE_FACTOR: '大于 0 且不超过 1.5 的系数，如 0.9',
  GRADE_OF_CREATOR: '文件中有其评分的达人编号：{creators}',
};

const errors: TranslatedErrors<typeof SOURCE_ERRORS> = {
  SOURCE_QUOTA_EXHAUSTED: {
    message: {
      budget: '{source}：{bucket} 已用 {used}，上限 {budget}，下一次请求将超出。',
      platform: '{source}：平台表示 {bucket} 的额度已用完；此处用了 {used}。',
    },
    fix: {
      budget: '请提高上限，或待当日额度重置后继续。',
      platform: '请待当日额度重置后继续，或向平台申请更多额度。',
    },
  },
  SOURCE_RATE_LIMITED: {
    message: '{source} 因请求过多连续拒绝 {attempts} 次。',
    fix: '请稍后继续，或减少同时发送的请求。',
  },
  SOURCE_REFUSED: {
    message: '{source} 拒绝了请求，代码 {code}（HTTP {status}）："{said}"',
    fix: '请在平台文档中查询该代码；核对密钥、权限与参数。',
  },
  SOURCE_UNREADABLE: {
    message: '{source} 的应答（HTTP {status}）中没有 "{missing}"。',
    fix: '请检查地址；可能是代理服务器作出的应答。',
  },
};

/** Every error and input issue that kol-score can report in Simplified Chinese, for {@link translatedError}. */
export const KOL_SCORE_ZH_HANS: Translation = {
  ...VOCABULARY_ZH_HANS,
  errors: { ...VOCABULARY_ZH_HANS.errors, ...errors },
  issues: { ...VOCABULARY_ZH_HANS.issues, ...issues },
};

export { translatedError, translatedIssue } from '@livelane/contracts/vocabulary';
