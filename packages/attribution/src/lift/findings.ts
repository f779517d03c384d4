import type { Finding, FindingCatalogue } from '@livelane/contracts/vocabulary';

/**
 * The findings of experiments, by code: severity, message and fix in English and Simplified Chinese. With an `error`
 * nothing is reported as caused.
 * @example
 * ```ts
 * import { LIFT_FINDINGS } from '@livelane/attribution/lift';
 * LIFT_FINDINGS.ARMS_UNBALANCED.severity; // => "error"
 * ```
 */
export const LIFT_FINDINGS = {
  ARMS_UNBALANCED: {
    severity: 'error',
    message: {
      en: 'Chance was to assign {planned} of {people} people to the treatment; {observed} are in it, which chance does not explain. Nothing is reported as caused.',
      'zh-Hans':
        '按计划应随机将 {people} 人中的 {planned} 分入实验组，实际为 {observed}，无法用偶然解释，因此不报告任何因果结果。',
    },
    fix: {
      en: 'Find out who is missing: filters after the assignment, lost events, or another share than planned.',
      'zh-Hans': '请查明缺失的人群：分组后的过滤、丢失的事件，或与计划不同的比例。',
    },
  },
  FEW_CONVERSIONS: {
    severity: 'warning',
    message: {
      en: 'The arm "{arm}" has {converted} people who bought and {rest} who did not; until both are {buyers}, and {spending} for spending, results that may be looked at every day have no interval, and others are rough.',
      'zh-Hans':
        '“{arm}”组有 {converted} 人购买、{rest} 人未购买；两者均达到 {buyers} 人（消费金额为 {spending} 人）之前，可每日查看的结果没有置信区间，其他区间仅供粗略参考。',
    },
    fix: { en: 'Wait for more people.', 'zh-Hans': '请等待更多样本。' },
  },
  ASSIGNED_TWICE: {
    severity: 'warning',
    message: {
      en: '{count} people were assigned to both arms; each counts in the arm of the first assignment: {persons}.',
      'zh-Hans': '{count} 人被分入两个组，均按首次分组计：{persons}。',
    },
    fix: {
      en: 'Assign by an identity that stays the same.',
      'zh-Hans': '请使用保持不变的身份进行分组。',
    },
  },
  ORDERS_OF_BOTH_ARMS: {
    severity: 'warning',
    message: {
      en: '{count} orders have identities of people in both arms; each counts for its strongest identity: {orders}.',
      'zh-Hans': '{count} 个订单带有两个组中人员的身份，均按其最强身份计：{orders}。',
    },
    fix: {
      en: 'Check whether people share a device or an account.',
      'zh-Hans': '请检查是否有人共用设备或账户。',
    },
  },
  HORIZON_OPEN: {
    severity: 'hint',
    message: {
      en: '{count} of {people} people were assigned less than {days} days before {instant} and do not count yet.',
      'zh-Hans': '{people} 人中有 {count} 人的分组时间距 {instant} 不足 {days} 天，暂不计入。',
    },
    fix: { en: 'They count when their days are over.', 'zh-Hans': '期满后即计入。' },
  },
} as const satisfies FindingCatalogue;

/** A code of {@link LIFT_FINDINGS}. */
export type LiftFindingCode = keyof typeof LIFT_FINDINGS;

/** A condition of an experiment that a person must look at. */
export type LiftFinding = Finding<LiftFindingCode>;
