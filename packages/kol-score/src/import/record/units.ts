import type { RawRecord } from '@livelane/contracts/vocabulary/node';
import { writtenNumber } from '../written/number.ts';
import type { ShareUnit } from '../written/share.ts';
import type { SourceColumns } from './columns.ts';
import { valueAt } from './source-record.ts';

/**
 * Finds the unit of bare numbers in some columns of shares: percents where one of them is above 1. It is undefined where
 * none is, since fractions and small percents look the same. Each unit is found once.
 */
export function columnUnits(
  records: readonly RawRecord[],
  columns: SourceColumns | undefined,
): (names: readonly string[]) => ShareUnit | undefined {
  const known = new Map<readonly string[], ShareUnit | undefined>();
  return (names) => {
    if (!known.has(names)) known.set(names, unitOf(records, columns, names));
    return known.get(names);
  };
}

function unitOf(
  records: readonly RawRecord[],
  columns: SourceColumns | undefined,
  names: readonly string[],
): ShareUnit | undefined {
  const own = columns === undefined ? names : everyPlatform(columns, names);
  const isPercent = records.some(({ value }) =>
    own.some((name) => [valueAt(value, name)].flat().some((cell) => isBareAboveOne(cell))),
  );
  return isPercent ? 'percent' : undefined;
}

function everyPlatform(columns: SourceColumns, names: readonly string[]): readonly string[] {
  return names.flatMap((name) =>
    [undefined, ...columns.platforms()].flatMap((platform) => columns.named(name, platform)),
  );
}

function isBareAboveOne(cell: unknown): boolean {
  if (typeof cell === 'number') return cell > 1;
  return typeof cell === 'string' && (writtenNumber(cell)?.lower ?? 0) > 1;
}
