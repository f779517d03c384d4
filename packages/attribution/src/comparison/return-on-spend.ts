import {
  type Currency,
  formatDecimal,
  inputInvalid,
  type Money,
  money,
  parseInput,
  toMinor,
} from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { attributionIssue } from '../records/issues.ts';
import { type Spend, SpendSchema } from '../records/spend.ts';

/** As much of a credit as its return on spend needs. */
export interface SpendableCredit {
  /** Id of the creator or channel. */
  readonly channel: string;
  readonly conversions: number;
  /** Money, or of aggregated paths a number in the currency of the spend. */
  readonly value: Money | number;
}

/** What a creator or channel brought in for what was spent on it, by one model's credit. */
export interface SpendReturn {
  readonly channel: string;
  readonly spend: Money;
  /** Credited value per unit of spend (ROAS); null where nothing was spent. */
  readonly roas: number | null;
  /** Spend per credited conversion (CPA), in the currency's unit, such as dollars; null without a conversion. */
  readonly cpa: number | null;
}

/**
 * The return on spend and the cost per conversion of each channel on which money was spent, by a model's credits. They
 * say what the model credits, not what the spend caused.
 *
 * @param credits - the channels of a model, of orders or of aggregated paths
 * @param spend - in the currency of the credits; several entries of a channel are added up
 * @returns one entry per channel of the spend, sorted by name
 * @throws INPUT_INVALID for spend that does not match its schema, or in another currency than the credits or itself
 * @example
 * ```ts
 * import { creditPaths, returnOnSpend } from '@livelane/attribution';
 * const [last] = creditPaths([{ path: ['mia'], conversions: 4, value: 300 }], { models: ['last'] });
 * const [mia] = returnOnSpend(last?.channels ?? [], [{ channel: 'mia', money: { currency: 'USD', minor: '10000' } }]);
 * [mia?.roas, mia?.cpa]; // => [3,25]
 * ```
 */
export function returnOnSpend(
  credits: readonly SpendableCredit[],
  spend: readonly Spend[],
): SpendReturn[] {
  return returnsOf(credits, parseInput(z.array(SpendSchema), spend, 'spend'), 'spend');
}

/**
 * {@link returnOnSpend} of spend that matches its schema.
 * @param what - the name of the spend in errors, such as a file
 */
export function returnsOf(
  credits: readonly SpendableCredit[],
  entries: readonly Spend[],
  what: string,
): SpendReturn[] {
  const currency = currencyOf(credits) ?? entries[0]?.money.currency;
  if (currency === undefined) return [];
  refuseOtherCurrencies(entries, currency, what);
  const spent = new Map<string, bigint>();
  for (const entry of entries)
    spent.set(entry.channel, (spent.get(entry.channel) ?? 0n) + toMinor(entry.money));
  return [...spent]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([channel, minor]): SpendReturn => {
      const amount = money(currency, minor);
      const cost = Number(formatDecimal(amount));
      const own = credits.filter((credit) => credit.channel === channel);
      const conversions = own.reduce((sum, credit) => sum + credit.conversions, 0);
      const value = own.reduce((sum, credit) => sum + numberOf(credit.value), 0);
      return {
        ...{ channel, spend: amount },
        roas: cost === 0 ? null : value / cost,
        cpa: conversions === 0 ? null : cost / conversions,
      };
    });
}

function numberOf(value: Money | number): number {
  return typeof value === 'number' ? value : Number(formatDecimal(value));
}

function currencyOf(credits: readonly SpendableCredit[]): Currency | undefined {
  for (const { value } of credits) if (typeof value !== 'number') return value.currency;
  return undefined;
}

function refuseOtherCurrencies(entries: readonly Spend[], currency: Currency, what: string): void {
  const issues = entries.flatMap(({ money: amount }, place) =>
    amount.currency === currency
      ? []
      : [
          attributionIssue('SPEND_CURRENCY', {
            path: `/${place}/money/currency`,
            received: amount.currency,
            params: { currency },
          }),
        ],
  );
  if (issues.length > 0) throw inputInvalid(what, issues);
}
