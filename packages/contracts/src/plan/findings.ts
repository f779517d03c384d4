import type { FindingCatalogue } from '../vocabulary/index.ts';

/** The findings of a session plan, by code. */
export const PLAN_FINDINGS = {
  LOCALIZATION_UNREVIEWED: {
    severity: 'warning',
    message: {
      en: 'No local reviewer has approved the {spoken} notes for {country}.',
      'zh-Hans': '{country}的{spoken}本地化说明尚无本地人员审核。',
    },
    fix: {
      en: 'Have a local creator review them, and name the reviewer in `reviews` (`--review` on the command line).',
      'zh-Hans': '请当地达人审读，并在 `reviews`（命令行为 `--review`）中写明其姓名。',
    },
  },
  LAW_CHANGES_BEFORE_SESSION: {
    severity: 'error',
    message: {
      en: 'On the day of the session {country} requires other disclosures than planned.',
      'zh-Hans': '开播当日{country}的披露要求与执行单不同。',
    },
    fix: {
      en: 'Plan again with `asOf` on the day of the session.',
      'zh-Hans': '请将 `asOf` 设为开播当日，重新编制执行单。',
    },
  },
  INTERVAL_NOT_LAW: {
    severity: 'hint',
    message: {
      en: 'No interval is known for {country}; this one is a default of the project, not law.',
      'zh-Hans': '未知{country}对间隔的规定：此为项目默认值，并非法律。',
    },
    fix: {
      en: 'Ask local counsel, or set `defaultGapSeconds` (`--default-gap`).',
      'zh-Hans': '请咨询当地律师，或设定 `defaultGapSeconds`（`--default-gap`）。',
    },
  },
  DOCUMENTS_BEFORE_START: {
    severity: 'warning',
    message: { en: '{rule}', 'zh-Hans': '{rule}' },
    fix: {
      en: 'Have ready before the start ({ruleId}): {documents}.',
      'zh-Hans': '请在开播前备齐上述文件（{ruleId}）：{documents}。',
    },
  },
  PRODUCTS_WITHOUT_TIME: {
    severity: 'warning',
    message: {
      en: 'The run sheet has no time for {count} of {total} product(s).',
      'zh-Hans': '执行单无法安排 {total} 件商品中的 {count} 件。',
    },
    fix: {
      en: 'Lengthen the session, or name fewer products in the deliverable.',
      'zh-Hans': '延长直播，或在交付内容中减少商品。',
    },
  },
  DISCOUNT_ABOVE_CAP: {
    severity: 'hint',
    message: {
      en: '{rule}',
      'zh-Hans': '{rule}',
    },
    fix: {
      en: 'Raise the promotion price to at least {least} of the price before, or ask local counsel.',
      'zh-Hans': '将促销价提高到原价的 {least} 以上，或咨询当地律师。',
    },
  },
} as const satisfies FindingCatalogue;

/** A code of {@link PLAN_FINDINGS}. */
export type PlanCode = keyof typeof PLAN_FINDINGS;
