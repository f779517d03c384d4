import { type Currency, money } from '@livelane/contracts/vocabulary';
import type { ReportPath } from './report.ts';

/** Journeys along one path: their orders, the minor units of these, and the journeys without an order. */
export interface ValuedPath {
  /** Party keys in the order of the touches. */
  readonly keys: readonly string[];
  conversions: number;
  value: bigint;
  nulls: number;
}

/** Journeys with an order (`converted`) and without one (`open`), grouped by path and sorted by it. */
export function pathsOf(
  converted: readonly Omit<ValuedPath, 'nulls'>[],
  open: readonly (readonly string[])[],
): ValuedPath[] {
  const paths = new Map<string, ValuedPath>();
  const at = (keys: readonly string[]): ValuedPath => {
    const name = JSON.stringify(keys);
    const path = paths.get(name) ?? { keys, conversions: 0, value: 0n, nulls: 0 };
    paths.set(name, path);
    return path;
  };
  for (const { keys, conversions, value } of converted) {
    const path = at(keys);
    path.conversions += conversions;
    path.value += value;
    // An order reversed in full is a journey that did not convert.
    path.nulls += 1 - conversions;
  }
  for (const keys of open) at(keys).nulls += 1;
  return [...paths].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, path]) => path);
}

/** The `count` paths with the most conversions, then the most value; paths without either are not listed. */
export function topPaths(
  paths: readonly ValuedPath[],
  currency: Currency,
  count: number,
): ReportPath[] {
  return paths
    .filter(({ conversions, value }) => conversions > 0 || value > 0n)
    .sort(
      (a, b) =>
        b.conversions - a.conversions || (a.value === b.value ? 0 : a.value > b.value ? -1 : 1),
    )
    .slice(0, count)
    .map(({ keys, conversions, value, nulls }) => ({
      path: keys.map((key) => key.slice(key.indexOf(':') + 1)),
      conversions,
      nulls,
      value: money(currency, value),
    }));
}
