import type { FindingCatalogue } from '../../vocabulary/index.ts';

/** The findings of a settlement about which pieces count, by code. */
export const PIECE_FINDINGS = {
  DELIVERED_EARLY: {
    severity: 'warning',
    message: {
      en: '{deliverable}: {count} piece(s) came before the first publish time, or the term where none is agreed; no clause says what that means: {facts}.',
      'zh-Hans':
        '{deliverable}：{count} 项早于最早发布时间（未约定时间的，早于合同期限），合同未写明如何处理：{facts}。',
    },
    fix: {
      en: 'Agree on whether these count, or amend the publish time.',
      'zh-Hans': '请约定是否计入，或变更发布时间。',
    },
  },
  METRIC_DEFINITION_DIFFERS: {
    severity: 'warning',
    message: {
      en: '{metric}: {count} report(s) count it by another definition than {definition}, which is agreed: {facts}.',
      'zh-Hans': '{metric}：{count} 份报告的统计口径不同于约定的 {definition}：{facts}。',
    },
    fix: {
      en: 'Ask for figures by the agreed definition.',
      'zh-Hans': '请要求按约定口径提供数据。',
    },
  },
  NOT_APPROVED: {
    severity: 'warning',
    message: {
      en: '{deliverable}: {count} piece(s) are not approved and do not count as delivered: {facts}.',
      'zh-Hans': '{deliverable}：{count} 项未通过审核，不计为已交付：{facts}。',
    },
    fix: {
      en: 'Submit them for approval, or record the answer of the party that approves.',
      'zh-Hans': '请提交审核，或补录审核方的答复。',
    },
  },
  APPROVED_BY_SILENCE: {
    severity: 'hint',
    message: {
      en: '{deliverable}: {count} piece(s) count as approved, since no answer was recorded in time: {facts}.',
      'zh-Hans': '{deliverable}：{count} 项因逾期未答复视为通过审核：{facts}。',
    },
    fix: { en: 'Nothing to do.', 'zh-Hans': '无需处理。' },
  },
  APPROVAL_AWAITED: {
    severity: 'hint',
    message: {
      en: '{deliverable}: {count} request(s) for approval are to be answered by {date}: {facts}.',
      'zh-Hans': '{deliverable}：{count} 项审核请求须于 {date} 前答复：{facts}。',
    },
    fix: {
      en: 'Answer in time; silence has its meaning.',
      'zh-Hans': '请按时答复，逾期依约定处理。',
    },
  },
  QUOTA_MISSED: {
    severity: 'warning',
    message: {
      en: '{quota}: {missing} piece(s) on {platform} are missing in {periods} period(s); the first of these ran from {date} to {until}, and what was recorded by the end of {last} counts for it. {follows}',
      'zh-Hans':
        '{quota}：{platform} 共缺 {missing} 条，涉及 {periods} 个周期；其中首个周期为 {date} 至 {until}，截至 {last} 录入的内容计入。{follows}',
    },
    fix: {
      en: 'Check that every piece of these periods was recorded in time; what is recorded later does not count for them.',
      'zh-Hans': '请核对各周期的内容是否均已按时录入；逾期录入的不计入该周期。',
    },
  },
  QUOTA_REDUCTION_CARRIED: {
    severity: 'warning',
    message: {
      en: '{quota}: reductions of the fee {fee} come to {wanted}, more than it has earned; {carried} is carried and taken off what it earns later.',
      'zh-Hans':
        '{quota}：对费用 {fee} 的扣减累计 {wanted}，超过其已应得金额；{carried} 结转，从其后应得金额中扣减。',
    },
    fix: {
      en: 'Nothing to do while the fee still earns; then agree on what becomes of the rest.',
      'zh-Hans': '费用仍在产生时无需处理；此后请约定余额如何处理。',
    },
  },
  OUTSIDE_SCHEDULE: {
    severity: 'warning',
    message: {
      en: '{deliverable}: {count} piece(s) were published outside the agreed schedule: {facts}.',
      'zh-Hans': '{deliverable}：{count} 项在约定时段外发布：{facts}。',
    },
    fix: {
      en: 'Agree on a make-good, or amend the schedule.',
      'zh-Hans': '请约定补发，或变更时段。',
    },
  },
  OUTSIDE_SCHEDULE_NOT_COUNTED: {
    severity: 'warning',
    message: {
      en: '{deliverable}: {count} piece(s) were published outside the agreed schedule and do not count as delivered: {facts}.',
      'zh-Hans': '{deliverable}：{count} 项在约定时段外发布，不计为已交付：{facts}。',
    },
    fix: {
      en: 'Publish again within the schedule, or amend it.',
      'zh-Hans': '请在约定时段内重新发布，或变更时段。',
    },
  },
  OTHER_PLATFORM: {
    severity: 'warning',
    message: {
      en: '{deliverable}: {count} report(s) are of pieces on {found}, while {platform} is agreed; they count like the others: {facts}.',
      'zh-Hans':
        '{deliverable}：约定平台为 {platform}，{count} 份报告的内容发布于 {found}，仍照常计入：{facts}。',
    },
    fix: {
      en: 'Correct the platform of the reports, or agree on whether pieces on it count.',
      'zh-Hans': '请更正报告中的平台，或约定该平台的内容是否计入。',
    },
  },
  ADDRESS_REPEATED: {
    severity: 'warning',
    message: {
      en: '{deliverable}: {count} report(s) name the address of another piece, yet count as pieces of their own: {facts}.',
      'zh-Hans': '{deliverable}：{count} 份报告的网址与另一项内容相同，却各自计为一项：{facts}。',
    },
    fix: {
      en: 'Give reports of one piece the same report id, or correct the address.',
      'zh-Hans': '同一内容的报告请使用同一报告编号，或更正网址。',
    },
  },
} as const satisfies FindingCatalogue;
