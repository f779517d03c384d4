import type { Currency } from '../../vocabulary/index.ts';
import type { Entry } from '../entry/entry.ts';
import { formatUnits, inBoth } from '../entry/explanation.ts';
import { type DealEnd, endBefore, endKnownAt } from './deal-end.ts';

/** When something happened and when it became known, in epoch milliseconds. */
export interface Happening {
  readonly occurredAt: number;
  readonly knownAt: number;
}

/** Whether something is booked: it happened before the deal ended, or was known before its end was. */
export function isBooked({ occurredAt, knownAt }: Happening, ends: readonly DealEnd[]): boolean {
  const end = endBefore(occurredAt, ends);
  return end === undefined || knownAt < endKnownAt(end);
}

/** The entries, and what takes back those that were earned after the deal had ended, once its end is known. */
export function untilEnd(
  entries: readonly Entry[],
  {
    ends,
    knownAt,
    currency,
  }: { readonly ends: readonly DealEnd[]; readonly knownAt: number; readonly currency: Currency },
): Entry[] {
  const takenBack = entries.flatMap((entry): Entry[] => {
    const end = endBefore(entry.earnedAt, ends);
    const at = end === undefined ? Number.POSITIVE_INFINITY : endKnownAt(end);
    return end === undefined || at > knownAt || entry.at >= at
      ? []
      : [takenBackBy(end, entry, currency)];
  });
  return [...entries, ...takenBack];
}

/** What takes back an entry that was earned after an end. */
export function takenBackBy(end: DealEnd, entry: Entry, currency: Currency): Entry {
  const sum = formatUnits(currency, entry.amount);
  return {
    ...entry,
    entry: 'early-end',
    at: endKnownAt(end),
    key: `${entry.key} end`,
    factIds: [...new Set([...entry.factIds, end.notice.id])].sort(),
    amount: -entry.amount,
    steps: [
      {
        step: 'running',
        carried: '0',
        adds: '0',
        rounded: '0',
        booked: `${entry.amount}`,
        gives: `${-entry.amount}`,
      },
    ],
    explanation: inBoth(
      `The deal had ended on ${end.on}: ${sum} is taken back.`,
      `合作已于 ${end.on} 终止：扣回 ${sum}。`,
    ),
  };
}
