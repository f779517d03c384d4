import { type Currency, money } from '@livelane/contracts/vocabulary';
import type { ReportPath } from './report.ts';

/** A path of party keys with its orders, their minor units, and the journeys without an order. */
export interface WorthPath {
  readonly keys: readonly string[];
  conversions: number;
  value: bigint;
  nulls: number;
}

/** Journeys grouped by their path, sorted by it. */
export function pathsOf(
  converted: readonly Omit<WorthPath, 'nulls'>[],
  open: readonly (readonly string[])[],
): WorthPath[] {
  const paths = new Map<string, WorthPath>();
  const at = (keys: readonly string[]): WorthPath => {
    const name = JSON.stringify(keys);
    const path = paths.get(name) ?? { keys, conversions: 0, value: 0n, nulls: 0 };
    paths.set(name, path);
    return path;
  };
  for (const { keys, conversions, value } of converted) {
    const path = at(keys);
    path.conversions += conversions;
    path.value += value;
    // An order taken back whole is a journey that did not convert.
    path.nulls += 1 - conversions;
  }
  for (const keys of open) at(keys).nulls += 1;
  return [...paths].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, path]) => path);
}

/** The paths with the most conversions, then the most value; those without either are left out. */
export function topPaths(
  paths: readonly WorthPath[],
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
