import type { LocalText } from '@livelane/contracts/vocabulary';
import { sourceError } from '../text/source-errors.ts';

/**
 * What a platform limits by the day, and how much of it is used. One budget may serve several loads.
 * @example
 * ```ts
 * import { Budget, isSourceError } from '@livelane/kol-score/sources';
 * const calls = new Budget({ source: 'tiktok-shop', bucket: { en: 'calls' }, most: 2 });
 * calls.spend(2);
 * let caught: unknown;
 * try {
 *   calls.spend(1);
 * } catch (error) {
 *   caught = error;
 * }
 * isSourceError(caught, 'SOURCE_QUOTA_EXHAUSTED'); // => true
 * ```
 */
export class Budget {
  /** What was used so far. */
  used = 0;
  /** The most that may be used. */
  readonly most: number;
  private readonly source: string;
  private readonly bucket: LocalText;

  constructor({
    source,
    bucket,
    most,
  }: {
    readonly source: string;
    readonly bucket: LocalText;
    readonly most: number;
  }) {
    this.source = source;
    this.bucket = bucket;
    this.most = most;
  }

  /** Counts a request before it is sent. @throws SOURCE_QUOTA_EXHAUSTED if it would exceed the budget */
  spend(cost: number): void {
    if (this.used + cost > this.most) throw this.exhausted('budget');
    this.used += cost;
  }

  exhausted(reason: 'budget' | 'platform') {
    const { source, bucket, used, most: budget } = this;
    return sourceError('SOURCE_QUOTA_EXHAUSTED', { source, bucket, used, budget, reason });
  }
}
