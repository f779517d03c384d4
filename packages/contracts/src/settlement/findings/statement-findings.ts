import type { FindingCatalogue } from '../../vocabulary/index.ts';

/** What can be wrong with statements that were issued one after the other, by code. */
export const STATEMENT_FINDINGS = {
  STATEMENT_UNSEALED: {
    severity: 'error',
    message: {
      en: '{statement} has no seal, so that it cannot be verified.',
      'zh-Hans': '{statement} 没有封签，无法核验。',
    },
    fix: { en: 'Settle with a period.', 'zh-Hans': '请以期间结算。' },
  },
  STATEMENT_TAMPERED: {
    severity: 'error',
    message: {
      en: '{statement} was changed after it was issued: it was sealed as {sealed}, and its content is {found}.',
      'zh-Hans': '{statement} 在出具后被改动：封签为 {sealed}，现内容为 {found}。',
    },
    fix: {
      en: 'Use the statement as it was issued.',
      'zh-Hans': '请使用出具时的结算单。',
    },
  },
  STATEMENT_REPLACED: {
    severity: 'error',
    message: {
      en: '{statement} follows a statement with the hash {wanted}; the one before it, {before}, has {found}.',
      'zh-Hans': '{statement} 所接结算单的哈希为 {wanted}，而其前的 {before} 为 {found}。',
    },
    fix: {
      en: 'Find the statement that was issued before it.',
      'zh-Hans': '请找出此前出具的结算单。',
    },
  },
  STATEMENT_SKIPPED: {
    severity: 'error',
    message: {
      en: 'Between {before} and {statement} a statement is missing: {from} to {to}.',
      'zh-Hans': '{before} 与 {statement} 之间缺少结算单：{from} 至 {to}。',
    },
    fix: { en: 'Give all statements of the chain.', 'zh-Hans': '请提供链上的全部结算单。' },
  },
  STATEMENT_OVERLAPS: {
    severity: 'error',
    message: {
      en: '{statement} begins at {from}, before {before} ends at {to}.',
      'zh-Hans': '{statement} 始于 {from}，早于 {before} 的结束时间 {to}。',
    },
    fix: {
      en: 'Only one of two statements of one time can have been issued; find out which.',
      'zh-Hans': '同一时间只能有一份结算单，请查明是哪一份。',
    },
  },
  STATEMENT_BEGINS_LATE: {
    severity: 'error',
    message: {
      en: 'The first statement, {statement}, follows one that is missing, with the hash {wanted}.',
      'zh-Hans': '首份结算单 {statement} 之前缺少哈希为 {wanted} 的结算单。',
    },
    fix: {
      en: 'Give the statements from the first one on.',
      'zh-Hans': '请自第一份起提供结算单。',
    },
  },
  STATEMENT_TRUNCATED: {
    severity: 'error',
    message: {
      en: '{statement} goes on after {wanted} lines, but {before} and those before it have {found}.',
      'zh-Hans': '{statement} 自第 {wanted} 条之后续列，而 {before} 及以前共有 {found} 条。',
    },
    fix: {
      en: 'Use the statements as they were issued, with all of their lines.',
      'zh-Hans': '请使用出具时的、分录完整的结算单。',
    },
  },
  STATEMENT_RENUMBERED: {
    severity: 'error',
    message: {
      en: 'Line {place} of {statement} is {found}; it must be {wanted}.',
      'zh-Hans': '{statement} 第 {place} 条分录为 {found}，应为 {wanted}。',
    },
    fix: {
      en: 'Use the statement as it was issued.',
      'zh-Hans': '请使用出具时的结算单。',
    },
  },
  STATEMENT_FACTS_LOST: {
    severity: 'error',
    message: {
      en: '{statement} knew {found} facts as of {now}, fewer than the {wanted} of {before}.',
      'zh-Hans': '{statement} 截至 {now} 已知 {found} 条事实，少于 {before} 的 {wanted} 条。',
    },
    fix: {
      en: 'Settle with all facts that the statement before knew.',
      'zh-Hans': '请以上一份结算单已知的全部事实结算。',
    },
  },
  STATEMENT_BACKWARDS: {
    severity: 'error',
    message: {
      en: '{statement} knows less than {before}: it is as of {now}, the one before as of {past}.',
      'zh-Hans': '{statement} 所知少于 {before}：前者截至 {now}，后者截至 {past}。',
    },
    fix: { en: 'Settle as of a later time.', 'zh-Hans': '请以更晚的时间结算。' },
  },
  STATEMENT_OF_OTHER_CONTRACT: {
    severity: 'error',
    message: {
      en: '{statement} is of {contract}, or of a chain of revisions that does not continue that of {before}.',
      'zh-Hans': '{statement} 属于 {contract}，或其版本链并非 {before} 的延续。',
    },
    fix: {
      en: 'Verify the statements of each contract apart.',
      'zh-Hans': '请分别核验各合同的结算单。',
    },
  },
  STATEMENT_NOT_RECOMPUTED: {
    severity: 'error',
    message: {
      en: '{statement}: the amounts of {count} line(s) do not follow from their own steps: {lines}.',
      'zh-Hans': '{statement}：{count} 条分录的金额与其自身步骤不符：{lines}。',
    },
    fix: {
      en: 'Settle again and compare the lines.',
      'zh-Hans': '请重新结算并比对分录。',
    },
  },
} as const satisfies FindingCatalogue;

/** A code of {@link STATEMENT_FINDINGS}. */
export type StatementCode = keyof typeof STATEMENT_FINDINGS;
