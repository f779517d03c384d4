import type { DisclosureDuty, Market } from '../vocabulary/index.ts';
import { type Day, isBinding, rulesInForce } from './in-force.ts';
import { labelFor } from './label.ts';
import type { CheckOf, MarketRule } from './rule.ts';

/**
 * Default time between disclosures, in seconds, where the law states no interval. It is a choice of this project,
 * not law.
 */
export const DEFAULT_DISCLOSURE_GAP_SECONDS = 600;

/** Options of {@link disclosureDuties}. */
export interface DisclosureOptions {
  /** The day whose law applies: an instant, or a date of the market's own calendar. */
  readonly asOf: Day;
  /** Whether the host is generated. */
  readonly aiHost: boolean;
  /** Whole seconds, at least 1. Default: {@link DEFAULT_DISCLOSURE_GAP_SECONDS}. */
  readonly defaultGapSeconds?: number;
}

/**
 * The disclosures that a market requires of a live session on a day: one duty per rule of law. Where no rule
 * requires more than one at the start, a repetition is added with basis `project-default`.
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
  const rules = rulesInForce(market, { asOf });
  const label = labelFor(market, { asOf });
  const duties = rules.flatMap((rule) => {
    const { check } = rule;
    if (
      check.check !== 'live-disclosure' ||
      (check.applies === 'ai-host' && !aiHost) ||
      !isBinding(rule)
    )
      return [];
    return [dutyOf({ rule, check, market, label })];
  });
  const lasting = duties.some((duty) => duty.when.rule !== 'at-start');
  return lasting ? duties : [...duties, defaultDuty({ market, label, seconds: defaultGapSeconds })];
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
}: Labelled & {
  readonly rule: MarketRule;
  readonly check: CheckOf<'live-disclosure'>;
}): DisclosureDuty {
  return {
    id: rule.id,
    market,
    when: check.when,
    medium: check.medium,
    label: check.label ?? label.label.label,
    languages: [...label.label.languages],
    citation: {
      instrument: rule.citation,
      source: rule.source,
      confidence: rule.confidence,
      basis: 'law',
    },
  };
}

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
