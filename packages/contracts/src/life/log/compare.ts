import type { LifeEntry } from '../event/entry.ts';
import { type LifeFinding, lifeFinding } from '../findings.ts';

/** Two copies of a log, side by side. */
export interface ComparedLives {
  /** How many entries both have. */
  readonly common: number;
  /** What only the first copy has. */
  readonly first: readonly LifeEntry[];
  /** What only the second copy has. */
  readonly second: readonly LifeEntry[];
  /** That they differ, or that one of them ends before the other. */
  readonly findings: readonly LifeFinding[];
}

/**
 * Where two copies of a log part. Nothing is merged: which of two events came first is for the parties.
 * @param first - as `readLife` returns them: each entry follows the one before
 * @example
 * ```ts
 * import { compareLives } from '@livelane/contracts/life';
 * compareLives([], []).common; // => 0
 * ```
 */
export function compareLives(
  first: readonly LifeEntry[],
  second: readonly LifeEntry[],
): ComparedLives {
  // Each hash covers the entries before it, too.
  const parted = first.findIndex(({ hash }, index) => hash !== second[index]?.hash);
  const common = parted < 0 ? first.length : parted;
  const [a, b] = [first.slice(common), second.slice(common)];
  return { common, first: a, second: b, findings: findingsOf(common, a.length, b.length) };
}

function findingsOf(common: number, first: number, second: number): LifeFinding[] {
  const path = `/${common}`;
  if (first > 0 && second > 0)
    return [lifeFinding('COPIES_DIVERGE', { path, params: { common, first, second } })];
  const missing = first + second;
  return missing === 0 ? [] : [lifeFinding('COPY_BEHIND', { path, params: { missing } })];
}
