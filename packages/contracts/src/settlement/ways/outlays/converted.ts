import {
  type Currency,
  type FxQuote,
  formatMoney,
  type Money,
  type RoundingMode,
  type StatementStep,
  toMinor,
} from '../../../vocabulary/index.ts';
import { formatUnits } from '../../entry/explanation.ts';
import type { ExchangeAt } from '../../money/exchange.ts';
import { exactText, multiply, rounded, whole } from '../../money/rational.ts';

/** An amount of any currency in minor units of the contract's. */
export interface Converted {
  readonly units: bigint;
  readonly fx: FxQuote | null;
  readonly step: StatementStep;
  /** The amount in words, with what it was converted from. */
  readonly text: string;
}

/** Converts an amount at the rate of a moment, rounded once. */
export function converted(
  amount: Money,
  {
    at,
    exchangeAt,
    contract,
  }: {
    readonly at: number;
    readonly exchangeAt: ExchangeAt;
    readonly contract: { readonly currency: Currency; readonly rounding: RoundingMode };
  },
): Converted {
  const { quote, worth } = exchangeAt(amount.currency, at);
  const units = rounded(multiply(whole(toMinor(amount)), worth), contract.rounding);
  const sum = formatUnits(contract.currency, units);
  if (quote === null)
    return { units, fx: null, step: { step: 'agreed', gives: `${units}` }, text: sum };
  return {
    units,
    fx: quote,
    step: { step: 'exchange', of: amount, worth: exactText(worth), gives: `${units}` },
    text: `${formatMoney(amount)} = ${sum}`,
  };
}
