import type { DisclosureDuty, Instant, LocalText, Market } from '../vocabulary/index.ts';
import { rulesFor } from './in-force.ts';
import type { LawRule, RuleCheck } from './rule.ts';

/** How often a disclosure is repeated where the law names no number: this project's default, not law. */
export const DEFAULT_DISCLOSURE_GAP_SECONDS = 600;

/** The label where a market has none of its own among the rules. */
const PLAIN_LABEL: LabelCheck = {
  check: 'label',
  languages: ['en'],
  label: { en: 'Ad', 'zh-Hans': '广告' },
  accepted: [],
  refused: [],
};

type LabelCheck = Extract<RuleCheck, { check: 'label' }>;
type LiveCheck = Extract<RuleCheck, { check: 'live-disclosure' }>;

/** What the duties of a market depend on. */
export interface DisclosureOptions {
  readonly asOf: Instant;
  /** True when the host is generated. */
  readonly aiHost: boolean;
  /** Whole seconds, at least 1; left out: {@link DEFAULT_DISCLOSURE_GAP_SECONDS}. */
  readonly defaultGapSeconds?: number;
}

/**
 * What a live session must disclose to a market on a day: one duty per rule of the law, and, where no rule
 * asks for more than the start, one repetition that is marked `project-default` and never called law.
 *
 * @returns at least one duty, in a stable order; L and U rules make no duty
 * @example
 * ```ts
 * import { disclosureDuties } from '@livelane/contracts/law';
 * const asOf = '2026-11-22T00:00:00Z';
 * disclosureDuties('KR', { asOf, aiHost: false }).map((duty) => duty.when); // => [{"rule":"max-gap","seconds":300}]
 * disclosureDuties('US', { asOf, aiHost: false }).map((duty) => duty.citation.basis); // => ["law","project-default"]
 * ```
 */
export function disclosureDuties(
  market: Market,
  { asOf, aiHost, defaultGapSeconds = DEFAULT_DISCLOSURE_GAP_SECONDS }: DisclosureOptions,
): DisclosureDuty[] {
  const rules = rulesFor(market, { asOf });
  const label = labelFor(market, { asOf });
  const duties = rules.flatMap((rule) => {
    const { check } = rule;
    if (
      check.check !== 'live-disclosure' ||
      (check.applies === 'ai-host' && !aiHost) ||
      !isSure(rule)
    )
      return [];
    return [dutyOf({ rule, check, market, label })];
  });
  const lasting = duties.some((duty) => duty.when.rule !== 'at-start');
  return lasting ? duties : [...duties, defaultDuty({ market, label, seconds: defaultGapSeconds })];
}

/**
 * The words of a market on a day: the newest label rule in force, or plain English where there is none.
 * @returns the rule's label; `rule` is null where the label is only this project's
 */
export function labelFor(
  market: Market,
  { asOf }: { readonly asOf: Instant },
): { readonly label: LabelCheck; readonly rule: LawRule | null } {
  let newest: { label: LabelCheck; rule: LawRule } | undefined;
  for (const rule of rulesFor(market, { asOf })) {
    const { check } = rule;
    if (check.check !== 'label') continue;
    if (newest === undefined || (rule.effectiveFrom ?? '') > (newest.rule.effectiveFrom ?? ''))
      newest = { label: check, rule };
  }
  return newest ?? { label: PLAIN_LABEL, rule: null };
}

function isSure({ confidence }: LawRule): boolean {
  return confidence === 'H' || confidence === 'M';
}

interface Labelled {
  readonly market: Market;
  readonly label: ReturnType<typeof labelFor>;
}

function dutyOf({
  rule,
  check,
  market,
  label,
}: Labelled & { readonly rule: LawRule; readonly check: LiveCheck }): DisclosureDuty {
  return {
    id: rule.id,
    market,
    when: check.when,
    medium: check.medium,
    label: check.applies === 'ai-host' ? AI_HOST_LABEL : label.label.label,
    languages: [...label.label.languages],
    citation: {
      instrument: rule.citation,
      source: rule.source,
      confidence: rule.confidence,
      basis: 'law',
    },
  };
}

/** The wording for a generated host; the measures give none that was seen. */
const AI_HOST_LABEL: LocalText = { 'zh-Hans': '人工智能生成的主播', en: 'AI-generated host' };

function defaultDuty({
  market,
  label,
  seconds,
}: Labelled & { readonly seconds: number }): DisclosureDuty {
  return {
    id: `${market.toLowerCase()}.live.project-default`,
    market,
    when: { rule: 'max-gap', seconds },
    medium: 'either',
    label: label.label.label,
    languages: [...label.label.languages],
    citation: {
      instrument: `Project default, not law: repeated at least every ${seconds} s where the law names no interval`,
      source:
        label.rule === null
          ? 'no rule of this market is known here'
          : `label: ${label.rule.citation}`,
      confidence: label.rule?.confidence ?? 'U',
      basis: 'project-default',
    },
  };
}
