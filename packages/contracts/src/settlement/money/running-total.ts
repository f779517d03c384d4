import type { RoundingMode, StatementStep } from '../../vocabulary/index.ts';
import { allocateUnits, PPM } from '../../vocabulary/index.ts';
import { add, exactText, type Rational, ratio, rounded, ZERO } from './rational.ts';

/** An amount in minor units, and the step that gives it. */
export interface Stepped {
  readonly amount: bigint;
  readonly step: StatementStep;
}

/** What a running total booked for an amount: with what was carried to it, and booked before. */
export interface Added extends Stepped {
  readonly carried: Rational;
  readonly booked: bigint;
}

/**
 * A total of exact amounts that is rounded after every step, so that what was booked is always the whole total rounded
 * once: many small amounts come to the same as one large one, and a full return leaves nothing.
 */
export class RunningTotal {
  private readonly rounding: RoundingMode;
  private exact = ZERO;
  private booked = 0n;

  constructor(rounding: RoundingMode) {
    this.rounding = rounding;
  }

  /** Adds an exact amount. */
  add(adds: Rational): Added {
    const { exact: carried, booked } = this;
    this.exact = add(carried, adds);
    // Reduced only where denominators differ, since most rates are parts per million and a million sums are slow.
    if (this.exact.d !== BigInt(PPM)) this.exact = ratio(this.exact.n, this.exact.d);
    this.booked = rounded(this.exact, this.rounding);
    const amount = this.booked - booked;
    const step: StatementStep = {
      step: 'running',
      carried: exactText(carried),
      adds: exactText(adds),
      rounded: `${this.booked}`,
      booked: `${booked}`,
      gives: `${amount}`,
    };
    return { amount, step, carried, booked };
  }
}

/** One part of a shared amount. */
export interface SharedPart extends Stepped {
  /** The total that is shared, and what of it was booked for this part before. */
  readonly total: bigint;
  readonly booked: bigint;
}

/**
 * A total of whole amounts that is shared by largest remainder after every step, ties to the earliest share. A part may
 * shrink by a unit though the total grows, since largest remainder is not monotone.
 */
export class RunningShares {
  private readonly shares: readonly number[];
  private total = 0n;
  private booked: readonly bigint[];

  /** @param shares - weights from 0 to 1,000,000, not all 0 */
  constructor(shares: readonly number[]) {
    this.shares = shares;
    this.booked = shares.map(() => 0n);
  }

  /** Adds an amount. @returns its parts, one per share */
  add(adds: bigint): SharedPart[] {
    const { total: carried, booked } = this;
    this.total += adds;
    this.booked = sharesOf(this.total, this.shares);
    return this.booked.map((part, place) => {
      const before = booked[place] ?? 0n;
      return {
        amount: part - before,
        total: this.total,
        booked: before,
        step: {
          step: 'share',
          carried: `${carried}`,
          adds: `${adds}`,
          shares: [...this.shares],
          places: [place],
          booked: `${before}`,
          gives: `${part - before}`,
        },
      };
    });
  }
}

/** The step that gives some parts of an amount shared by largest remainder. */
export function sharedStep(
  amount: bigint,
  { shares, places }: { readonly shares: readonly number[]; readonly places: readonly number[] },
): StatementStep {
  const parts = sharesOf(amount, shares);
  const gives = places.reduce((sum, place) => sum + (parts[place] ?? 0n), 0n);
  return {
    step: 'share',
    carried: '0',
    adds: `${amount}`,
    shares: [...shares],
    places: [...places],
    booked: '0',
    gives: `${gives}`,
  };
}

/** A whole amount shared by largest remainder; a negative one like its magnitude. */
export function sharesOf(total: bigint, shares: readonly number[]): bigint[] {
  const sign = total < 0n ? -1n : 1n;
  return allocateUnits(total * sign, shares).map((part) => part * sign);
}
