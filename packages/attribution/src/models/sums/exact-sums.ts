import { addExactly, type ExactSum, exactSum, roundedSum } from './exact-sum.ts';

/** Digits of a fraction that are added as one whole number, and how many times of them. */
const DIGITS = 2 ** 26;
const LEVELS = 3;

/** Cells up to which sums have room for fractions. */
const MOST_DENSE = 2 ** 20;

/**
 * Sums by cell, each rounded once at its end, so that the order of the terms does not show. A term of at least 0 is added
 * as whole numbers: itself without its fraction, and the first 78 binary digits of this. What remains, and sums that pass
 * 2^53 − 1, are kept as an {@link ExactSum}.
 */
export class ExactSums {
  private whole: Float64Array;
  /** {@link LEVELS} sums of digits by cell; made for the first fraction. */
  private fractions = new Float64Array(0);
  private readonly rest = new Map<number, ExactSum>();

  /** @param cells - their number, where it is known. Default: they are added as they are met. */
  constructor(cells = 0) {
    this.whole = new Float64Array(cells);
  }

  /** Adds a term without any rounding. */
  add(cell: number, term: number): void {
    if (cell >= this.whole.length) this.whole = longer(this.whole, cell);
    const whole = Math.floor(term);
    const sum = (this.whole[cell] as number) + whole;
    if (term >= 0 && sum <= Number.MAX_SAFE_INTEGER) {
      this.whole[cell] = sum;
      if (whole !== term) this.addFraction(cell, term - whole);
    } else this.addRest(cell, term);
  }

  /** The doubles closest to the sums. @param cells - their number. Default: as many as were met at least */
  rounded(cells = this.whole.length): Float64Array {
    const sums = new Float64Array(cells);
    sums.set(this.whole.subarray(0, cells));
    const fractional = new Set(this.rest.keys());
    this.fractions.forEach((digits, at) => {
      if (digits !== 0) fractional.add(Math.floor(at / LEVELS));
    });
    for (const cell of fractional) sums[cell] = this.roundedCell(cell);
    return sums;
  }

  private roundedCell(cell: number): number {
    const sum = { parts: [...(this.rest.get(cell)?.parts ?? [])] };
    addExactly(sum, this.whole[cell] as number);
    const at = LEVELS * cell;
    for (const [level, digits] of this.fractions.subarray(at, at + LEVELS).entries())
      addExactly(sum, digits / DIGITS ** (level + 1));
    return roundedSum(sum);
  }

  private addFraction(cell: number, fraction: number): void {
    if (cell >= MOST_DENSE) {
      this.addRest(cell, fraction);
      return;
    }
    const at = LEVELS * cell;
    if (at >= this.fractions.length)
      this.fractions = longer(this.fractions, LEVELS * Math.min(this.whole.length, MOST_DENSE) - 1);
    let left = fraction;
    for (let level = 0; level < LEVELS && left > 0; level += 1) {
      left *= DIGITS;
      const digits = Math.floor(left);
      left -= digits;
      const sum = (this.fractions[at + level] as number) + digits;
      if (sum <= Number.MAX_SAFE_INTEGER) this.fractions[at + level] = sum;
      else this.addRest(cell, digits / DIGITS ** (level + 1));
    }
    if (left > 0) this.addRest(cell, left / DIGITS ** LEVELS);
  }

  private addRest(cell: number, term: number): void {
    let sum = this.rest.get(cell);
    if (sum === undefined) {
      sum = exactSum();
      this.rest.set(cell, sum);
    }
    addExactly(sum, term);
  }
}

function longer(column: Float64Array, place: number): Float64Array<ArrayBuffer> {
  const copy = new Float64Array(Math.max(1024, 2 * column.length, place + 1));
  copy.set(column);
  return copy;
}

/** The exact sum of terms, rounded once. */
export function sumExactly(terms: ArrayLike<number>): number {
  const sums = new ExactSums(1);
  for (let at = 0; at < terms.length; at += 1) sums.add(0, terms[at] as number);
  return sums.rounded()[0] as number;
}
