import { addExactly, type ExactSum, exactSum, roundedSum } from './exact-sum.ts';

/**
 * Sums of numbers of at least 0 by cell, each rounded once at its end, so that the order of the terms does not show. Whole
 * numbers are added as they are; what is no whole number, or passes 2^53 − 1, is kept as an {@link ExactSum}.
 */
export class ExactSums {
  private whole: Float64Array;
  private readonly rest = new Map<number, ExactSum>();

  /** @param cells - their number, where it is known. Default: they are added as they are met. */
  constructor(cells = 0) {
    this.whole = new Float64Array(cells);
  }

  /** Adds a term of at least 0. */
  add(cell: number, term: number): void {
    if (cell >= this.whole.length) this.grow(cell);
    const sum = (this.whole[cell] as number) + term;
    if (sum <= Number.MAX_SAFE_INTEGER && Math.floor(term) === term) this.whole[cell] = sum;
    else this.addRest(cell, term);
  }

  /** The doubles closest to the sums. @param cells - their number. Default: as many as were met at least */
  rounded(cells = this.whole.length): Float64Array {
    const sums = new Float64Array(cells);
    sums.set(this.whole.subarray(0, cells));
    for (const [cell, { parts }] of this.rest) {
      const sum = { parts: [...parts] };
      addExactly(sum, sums[cell] as number);
      sums[cell] = roundedSum(sum);
    }
    return sums;
  }

  private addRest(cell: number, term: number): void {
    let sum = this.rest.get(cell);
    if (sum === undefined) {
      sum = exactSum();
      this.rest.set(cell, sum);
    }
    addExactly(sum, term);
  }

  private grow(cell: number): void {
    const longer = new Float64Array(Math.max(1024, 2 * this.whole.length, cell + 1));
    longer.set(this.whole);
    this.whole = longer;
  }
}
