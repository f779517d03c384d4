import type { Translation } from '@livelane/contracts/vocabulary';
import { VOCABULARY_ZH_HANS } from '@livelane/contracts/vocabulary/zh-Hans';
import type { KOL_ISSUES } from './text/issues.ts';

const issues: Readonly<Record<keyof typeof KOL_ISSUES, string>> = {
  CREATORS: '达人档案列表，或在字段 `creators` 中含有该列表的对象',
  CREATOR_ONCE: '每位达人只出现一次：请合并两条，或更改其中一条的编号',
  FOLLOWERS_MOST: '不超过 {maximum} 的粉丝数；多于总人口说明单位有误',
  SHARES_SUM: '合计不超过 1 的占比，而非 {sum}',
  AGE_TO: '不小于 {from} 的年龄，或 null',
  AGES_CELL: '年龄段，如 18-24:0.4|65+:0.1',
  ABOVE_ZERO_TO_ONE: '大于 0 且不大于 1 的数',
  WEIGHT: '权重及其理由；不计入的维度权重为 0',
  WEIGHTS_SUM: '合计为 1 的权重，而非 {sum}',
  EXPIRY_DAYS: '1 到 3650 的整数天数',
  AS_OF_BEFORE_GRADE: '不早于该评分时刻 {asOf} 的时刻',
  REPORT_NAME: '以 .html、.htm、.md 或 .markdown 结尾的文件名',
  GRADE_OF_CREATOR: '文件中有其评分的达人编号："{creators}"',
};

/** Every error and input issue that kol-score can report in Simplified Chinese, for {@link translatedError}. */
export const KOL_SCORE_ZH_HANS: Translation = {
  ...VOCABULARY_ZH_HANS,
  issues: { ...VOCABULARY_ZH_HANS.issues, ...issues },
};

export { translatedError, translatedIssue } from '@livelane/contracts/vocabulary';
