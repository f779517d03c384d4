import type { CompleteClauseOf } from '../../clauses/schemas.ts';
import { toMinor } from '../../vocabulary/index.ts';
import { add, negate, type Rational, whole, ZERO } from '../money/rational.ts';

/** What one payee earns of one payer in one year, of which a tax takes nothing up to a threshold. */
export class YearlyThreshold {
  private readonly limit: bigint;
  private readonly taxes: 'excess' | 'whole';
  private total: Rational = ZERO;

  constructor({ amount, taxes }: NonNullable<CompleteClauseOf<'tax'>['threshold']>) {
    this.limit = toMinor(amount);
    this.taxes = taxes;
  }

  /** Adds an amount. @returns how much more is taxed than before; below zero where less is */
  add(amount: Rational): Rational {
    const before = this.taxed();
    this.total = add(this.total, amount);
    return add(this.taxed(), negate(before));
  }

  private taxed(): Rational {
    const { n, d } = this.total;
    if (n <= this.limit * d) return ZERO;
    return this.taxes === 'whole' ? this.total : add(this.total, whole(-this.limit));
  }
}
