import { type Finding, type FindingParts, findingOf } from '../vocabulary/index.ts';

/** What is found when two versions of a contract are compared. */
export const REDLINE_FINDINGS = {
  REDLINE_OTHER_CONTRACT: {
    severity: 'warning',
    message: {
      en: 'These are two contracts, not two versions of one: {before} and {after}.',
      'zh-Hans': '这是两份合同，而非同一合同的两个版本：{before} 与 {after}。',
    },
    fix: {
      en: 'Compare two revisions of one contract, unless you mean to compare two deals.',
      'zh-Hans': '如非有意比较两份交易，请比较同一合同的两个版本。',
    },
  },
  REDLINE_ORDER: {
    severity: 'hint',
    message: {
      en: 'The first one is the later revision: {before} comes before {after} here.',
      'zh-Hans': '前一份是较新的版本：此处以第 {before} 版为前，第 {after} 版为后。',
    },
    fix: {
      en: 'Give the earlier revision first; else what was added looks deleted.',
      'zh-Hans': '请先给出较早的版本，否则新增内容会显示为删除。',
    },
  },
} as const;

/** A code of {@link REDLINE_FINDINGS}. */
export type RedlineCode = keyof typeof REDLINE_FINDINGS;

/** Something that was found when two versions were compared. */
export type RedlineFinding = Finding<RedlineCode>;

/** A finding of {@link REDLINE_FINDINGS}. */
export function redlineFinding<Code extends RedlineCode>(
  code: Code,
  parts: FindingParts<(typeof REDLINE_FINDINGS)[Code], object>,
): RedlineFinding {
  return findingOf(REDLINE_FINDINGS, code, parts as never) as RedlineFinding;
}
