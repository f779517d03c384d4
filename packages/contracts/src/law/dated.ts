import type { LocalText, PlainDate } from '../vocabulary/index.ts';
import { addDays } from '../vocabulary/zones/index.ts';
import type { Confidence, MarketRule } from './rule.ts';

/** A sentence in English and in Simplified Chinese. */
export type Sentence = readonly [en: string, zh: string];

/** When a rule stands and how it is known, as a file of rules writes it. */
export interface DatedDraft {
  /** First day in force; absent if unknown. A leading `~` means that only month or year is known. */
  readonly from?: string;
  /** First day no longer in force; absent: still in force. */
  readonly to?: PlainDate;
  readonly source: string;
  /** The day on which the source was last read. Default: {@link VERIFIED_ON}. */
  readonly verifiedOn?: PlainDate;
  readonly confidence: Confidence;
  /** What sources disagree on. Default: no disagreement was seen. */
  readonly conflict?: Sentence;
}

/** When a rule stands and how it is known. */
export type DatedFields = Pick<
  MarketRule,
  'effectiveFrom' | 'effectiveTo' | 'dated' | 'source' | 'verifiedOn' | 'confidence' | 'conflict'
>;

/** The day on which most sources were last read. */
const VERIFIED_ON: PlainDate = '2026-11-22';

/** How many days after its source was last read a rule should be looked at again. A choice of this project. */
export const REVIEW_AFTER_DAYS = 180;

/** The dates and the source of a rule, written out. */
export function datesOf({
  from,
  to,
  source,
  verifiedOn,
  confidence,
  conflict,
}: DatedDraft): DatedFields {
  return {
    effectiveFrom: (from?.replace('~', '') ?? null) as PlainDate | null,
    effectiveTo: to ?? null,
    dated: from === undefined ? 'unknown' : from.startsWith('~') ? 'about' : 'day',
    source,
    verifiedOn: verifiedOn ?? VERIFIED_ON,
    confidence,
    conflict: conflict === undefined ? null : inBoth(conflict),
  };
}

/** A sentence as text by language. */
export function inBoth([en, zh]: Sentence): LocalText {
  return { en, 'zh-Hans': zh };
}

/**
 * Whether the source of a rule was last read more than {@link REVIEW_AFTER_DAYS} days before a day.
 * @example
 * ```ts
 * import { isStaleRule } from '@livelane/contracts/law';
 * isStaleRule({ verifiedOn: '2026-11-22' }, '2027-05-21'); // => false
 * isStaleRule({ verifiedOn: '2026-11-22' }, '2027-05-22'); // => true
 * ```
 */
export function isStaleRule(
  { verifiedOn }: Pick<MarketRule, 'verifiedOn'>,
  day: PlainDate,
): boolean {
  return addDays(verifiedOn, REVIEW_AFTER_DAYS) < day;
}
