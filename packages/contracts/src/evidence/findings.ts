import type { FindingCatalogue } from '../vocabulary/index.ts';

/** The findings about reports of figures, by code. */
export const EVIDENCE_FINDINGS = {
  REPORT_DELIVERABLE_UNKNOWN: {
    severity: 'error',
    message: {
      en: 'Report {report} is about {deliverable}, which the contract does not have among what is published.',
      'zh-Hans': '报告 {report} 所涉的 {deliverable} 并非合同约定发布的内容。',
    },
    fix: {
      en: 'Name the deliverable by its id in the contract.',
      'zh-Hans': '请使用合同中交付内容的编号。',
    },
  },
  REPORT_TWO_CONTENTS: {
    severity: 'error',
    message: {
      en: 'Report {report} is given twice with different content; the last one was taken.',
      'zh-Hans': '报告 {report} 出现两次且内容不同，已取最后一份。',
    },
    fix: {
      en: 'Keep one of them, or give each piece a report with an id of its own.',
      'zh-Hans': '请只保留一份，或为每条内容的报告使用不同编号。',
    },
  },
  REPORT_NOT_AGREED: {
    severity: 'hint',
    message: {
      en: 'No clause of the contract asks for figures about {deliverable}.',
      'zh-Hans': '合同没有要求提供 {deliverable} 的数据。',
    },
    fix: {
      en: 'Agree on figures, definitions, time range, format and deadline in a data clause.',
      'zh-Hans': '请在数据条款中约定数据、口径、时间范围、格式与时限。',
    },
  },
  REPORT_MISSING: {
    severity: 'error',
    message: {
      en: '{missing} of {count} report(s) about {deliverable} that were due by {due} are missing.',
      'zh-Hans': '{deliverable} 应于 {due} 前提供 {count} 份报告，尚缺 {missing} 份。',
    },
    fix: {
      en: 'Ask {by} for them, or whether the pieces were published at all.',
      'zh-Hans': '请向 {by} 索取，或确认内容是否已发布。',
    },
  },
  REPORT_LATE: {
    severity: 'error',
    message: {
      en: 'Report {report} was handed over on {on}; it was due by {due}.',
      'zh-Hans': '报告 {report} 于 {on} 提供，期限为 {due}。',
    },
    fix: {
      en: 'Object within the time that the contract gives, or accept the delay in writing.',
      'zh-Hans': '请在合同期限内提出异议，或书面接受延迟。',
    },
  },
  REPORT_BEFORE_PUBLICATION: {
    severity: 'error',
    message: {
      en: 'Report {report} was handed over at {reported}, before the publication that it is about ({published}).',
      'zh-Hans': '报告 {report} 于 {reported} 提供，早于其所涉内容的发布时间（{published}）。',
    },
    fix: {
      en: 'Ask for the right times, or for a report made after the publication.',
      'zh-Hans': '请要求更正时间，或提供发布之后的报告。',
    },
  },
  REPORT_TIME_UNKNOWN: {
    severity: 'warning',
    message: {
      en: 'Report {report} does not say when it was handed over; its deadline, {due}, was not checked.',
      'zh-Hans': '报告 {report} 未写明提供时间，其期限 {due} 未核对。',
    },
    fix: { en: 'State it in `reportedAt`.', 'zh-Hans': '请在 `reportedAt` 中写明。' },
  },
  REPORT_BY_OTHER: {
    severity: 'warning',
    message: {
      en: 'Report {report} comes from {by}; the contract has {agreed} report.',
      'zh-Hans': '报告 {report} 由 {by} 提供，合同约定由 {agreed} 提供。',
    },
    fix: {
      en: 'Have {agreed} confirm the figures.',
      'zh-Hans': '请由 {agreed} 确认数据。',
    },
  },
  REPORT_FORMAT_DIFFERS: {
    severity: 'warning',
    message: {
      en: 'Report {report} came as {format}; agreed is {agreed}.',
      'zh-Hans': '报告 {report} 的格式为 {format}，约定为 {agreed}。',
    },
    fix: { en: 'Ask for it as {agreed}.', 'zh-Hans': '请要求以 {agreed} 提供。' },
  },
  METRIC_MISSING: {
    severity: 'error',
    message: {
      en: 'Report {report} lacks the agreed figure {metric}.',
      'zh-Hans': '报告 {report} 缺少约定的数据 {metric}。',
    },
    fix: { en: 'Ask for it.', 'zh-Hans': '请要求补充。' },
  },
  METRIC_NOT_AGREED: {
    severity: 'hint',
    message: {
      en: 'Report {report} has the figure {metric}, which the contract does not ask for.',
      'zh-Hans': '报告 {report} 含有合同未要求的数据 {metric}。',
    },
    fix: {
      en: 'Do not pay by it; agree on it in the data clause first.',
      'zh-Hans': '请勿据此付款；应先在数据条款中约定。',
    },
  },
  METRIC_TWICE: {
    severity: 'error',
    message: {
      en: 'Report {report} has the figure {metric} more than once.',
      'zh-Hans': '报告 {report} 中数据 {metric} 出现多次。',
    },
    fix: { en: 'Ask which one counts.', 'zh-Hans': '请确认以哪一项为准。' },
  },
  METRIC_NEGATIVE: {
    severity: 'error',
    message: {
      en: '{metric} is reported as {value}, below zero.',
      'zh-Hans': '{metric} 报为 {value}，小于零。',
    },
    fix: { en: 'Ask how it was counted.', 'zh-Hans': '请询问统计方法。' },
  },
  DEFINITION_DIFFERS: {
    severity: 'error',
    message: {
      en: '{metric} was counted by the definition {definition}; agreed is {agreed}.',
      'zh-Hans': '{metric} 按口径 {definition} 统计，约定口径为 {agreed}。',
    },
    fix: {
      en: 'Ask for the figure by the agreed definition.',
      'zh-Hans': '请要求按约定口径提供。',
    },
  },
  DEFINITION_OPEN: {
    severity: 'warning',
    message: {
      en: 'The contract does not say how {metric} is counted; the report names {definition}.',
      'zh-Hans': '合同未写明 {metric} 的统计口径，报告采用 {definition}。',
    },
    fix: {
      en: 'Agree on the definition before a payment depends on it.',
      'zh-Hans': '请在付款依赖该数据之前约定口径。',
    },
  },
  RANGE_DIFFERS: {
    severity: 'error',
    message: {
      en: '{metric} covers {from} to {to}; agreed is {agreedFrom} to {agreedTo}.',
      'zh-Hans': '{metric} 的时间范围为 {from} 至 {to}，约定为 {agreedFrom} 至 {agreedTo}。',
    },
    fix: {
      en: 'Ask for the figure over the agreed time.',
      'zh-Hans': '请要求按约定的时间范围提供。',
    },
  },
  FIGURE_DISAGREES: {
    severity: 'error',
    message: {
      en: '{metric}: {reported} reported ({reportedSource}), {own} by {source}; tolerance {tolerance}.',
      'zh-Hans':
        '{metric}：报告值 {reported}（{reportedSource}），{source}为 {own}；容差 {tolerance}。',
    },
    fix: {
      en: 'State both and explain the difference; what decides a payment are orders and logs.',
      'zh-Hans': '请一并列明并说明差异；付款以订单与日志为准。',
    },
  },
  LOG_NOT_USED: {
    severity: 'warning',
    message: {
      en: 'The log of session {session} was compared with nothing: {why}.',
      'zh-Hans': '场次 {session} 的日志未用于核对：{why}。',
    },
    fix: {
      en: 'Give the log of a real show of this contract, and the report about it.',
      'zh-Hans': '请提供本合同实际直播的日志及其报告。',
    },
  },
} as const satisfies FindingCatalogue;

/** A code of {@link EVIDENCE_FINDINGS}. */
export type EvidenceCode = keyof typeof EVIDENCE_FINDINGS;
