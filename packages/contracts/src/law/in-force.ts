import {
  type Instant,
  InstantSchema,
  type Market,
  marketScopes,
  type PlainDate,
  PlainDateSchema,
  parseInput,
  toInstant,
  type Zone,
} from '../vocabulary/index.ts';
import { addDays, dateOfInstant } from '../vocabulary/zones/index.ts';
import { MARKET_RULES, marketLaw } from './market-rules.ts';
import type { MarketRule } from './rule.ts';

/**
 * The rules that reach a market on a day: its own first, then the Union's for a member state. A rule is in
 * force from the first moment of its day in the market's capital until the first day it no longer stands.
 *
 * @param market - ISO 3166-1 alpha-2, or `EU`
 * @returns in the order of the market's file; a rule whose first day is unknown is always among them
 * @throws INPUT_INVALID for text that is neither an instant nor a date
 */
export function rulesInForce(
  market: Market,
  { asOf }: { readonly asOf: Day },
): readonly MarketRule[] {
  return inForceAmong(MARKET_RULES, { market, asOf });
}

/** A day: the one that an instant falls on in a market, or a date of the market's own calendar. */
export type Day = Instant | PlainDate;

/** Whether a day is given as an instant; a program without types may pass anything. */
const hasTime = (day: unknown): boolean => typeof day === 'string' && day.includes('T');

/**
 * A day as text gives it.
 * @param what - name of the input, for the error
 * @throws INPUT_INVALID for text that is neither an instant nor a date
 */
export function parseDay(text: string, what: string): Day {
  return hasTime(text)
    ? parseInput(InstantSchema, text, what)
    : parseInput(PlainDateSchema, text, what);
}

/**
 * The instant of a day: itself, or the first or the last millisecond of a date by the clock of a zone.
 * @throws INPUT_INVALID for text that is neither an instant nor a date
 */
export function instantIn(day: Day, zone: Zone, edge: 'first' | 'last'): Instant {
  if (hasTime(day)) return parseInput(InstantSchema, day, 'asOf');
  const date = parseInput(PlainDateSchema, day, 'asOf');
  if (edge === 'first') return toInstant(startOf(date, zone));
  return toInstant(startOf(addDays(date, 1), zone) - 1);
}

const HALF_DAY_MS = 43_200_000;
const EARLIEST_MS = Date.parse('0000-01-01T00:00:00Z');

/**
 * The first moment whose date in a zone is a date or a later one: clocks may skip its midnight, show it twice, or skip the whole
 * day. Zones are within 15 hours of UTC.
 */
function startOf(date: PlainDate, zone: Zone): number {
  const noon = Date.parse(`${date}T12:00:00Z`);
  let [low, high] = [Math.max(EARLIEST_MS, noon - 3 * HALF_DAY_MS), noon + HALF_DAY_MS];
  while (low < high) {
    const middle = Math.floor((low + high) / 2);
    if (dateOfInstant(toInstant(middle), zone) < date) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Those of some rules that reach a market on a day. */
export function inForceAmong<Rule extends Dated & Pick<MarketRule, 'market'>>(
  rules: readonly Rule[],
  { market, asOf }: { readonly market: Market; readonly asOf: Day },
): Rule[] {
  return marketScopes(market).flatMap((scope) => {
    // A scope without a file has no rules, in whatever zone its day is taken.
    const today = dayIn(asOf, marketLaw(scope)?.zone ?? 'UTC');
    return rules.filter((rule) => rule.market === scope && stands(rule, today));
  });
}

/**
 * The date that a day is by the clock of a zone.
 * @throws INPUT_INVALID for text that is neither an instant nor a date
 */
export function dayIn(day: Day, zone: Zone): PlainDate {
  return hasTime(day)
    ? dateOfInstant(day as Instant, zone)
    : parseInput(PlainDateSchema, day, 'asOf');
}

type Dated = Pick<MarketRule, 'effectiveFrom' | 'effectiveTo'>;

/** Whether a rule stands on a date. */
export function stands({ effectiveFrom, effectiveTo }: Dated, today: string): boolean {
  return (
    (effectiveFrom === null || effectiveFrom <= today) &&
    (effectiveTo === null || today < effectiveTo)
  );
}

/**
 * The severity of a breach by the confidence of the rule, so that only well-established rules cause errors.
 * @returns `error` for H, `warning` for M, `hint` for L and U
 * @example
 * ```ts
 * import { ruleSeverity } from '@livelane/contracts/law';
 * ruleSeverity({ confidence: 'M' }); // => "warning"
 * ```
 */
export function ruleSeverity({
  confidence,
}: Pick<MarketRule, 'confidence'>): 'error' | 'warning' | 'hint' {
  return confidence === 'H' ? 'error' : confidence === 'M' ? 'warning' : 'hint';
}

/** Whether a rule is known well enough to make a duty: confidence H or M. */
export function isBinding(rule: Pick<MarketRule, 'confidence'>): boolean {
  return ruleSeverity(rule) !== 'hint';
}
