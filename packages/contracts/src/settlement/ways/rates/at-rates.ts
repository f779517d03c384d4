import {
  type BothLanguages,
  type Currency,
  formatPercent,
  PPM,
  type Rate,
} from '../../../vocabulary/index.ts';
import { formatExact } from '../../entry/step-text.ts';
import { add, type Rational, ratio, ZERO } from '../../money/rational.ts';
import type { Product } from '../../money/sum.ts';

/** By how much what earns a rate changed. */
export interface RateChange extends Product {
  readonly rate: Rate;
}

/** Amounts at their rates. */
export class AtRates {
  private readonly amounts = new Map<Rate, Rational>();

  /** Adds an amount at a rate. */
  add(rate: Rate, amount: Rational): void {
    this.amounts.set(rate, add(this.amounts.get(rate) ?? ZERO, amount));
  }

  /** The amounts that are not zero, the lowest rate first. */
  get changes(): RateChange[] {
    return [...this.amounts]
      .filter(([, { n }]) => n !== 0n)
      .sort(([a], [b]) => a - b)
      .map(([rate, of]) => rateChange(rate, of));
  }
}

/** An amount at a rate, as a product in lowest terms. */
export function rateChange(rate: Rate, { n, d }: Rational): RateChange {
  return { rate, of: ratio(n, d), times: ratio(BigInt(rate), BigInt(PPM)) };
}

/** By how much what earns each rate changed, in words. */
export function ratesText(changes: readonly RateChange[], currency: Currency): BothLanguages {
  const parts = changes.map(({ rate, of }) => [formatPercent(rate), formatExact(currency, of)]);
  return {
    en: parts.map(([rate, of]) => `${rate} of ${of}`).join(' + '),
    'zh-Hans': parts.map(([rate, of]) => `${of} 的 ${rate}`).join(' + '),
  };
}
