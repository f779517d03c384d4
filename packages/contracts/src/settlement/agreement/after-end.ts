import type { Currency } from '../../vocabulary/index.ts';
import type { Entry } from '../entry/entry.ts';
import { formatUnits, inBoth } from '../entry/explanation.ts';
import type { DealEnd } from './deal-end.ts';

/** When something happened and when it became known, in epoch milliseconds. */
export interface Happening {
  readonly occurredAt: number;
  readonly knownAt: number;
}

/** When it is known that the deal has ended; infinite where it has not. */
export function endKnownAt(end: DealEnd | null): number {
  return end === null ? Number.POSITIVE_INFINITY : Math.max(end.endsAt, end.noticedAt);
}

/** Whether something is booked: it happened before the deal ended, or was known before its end was. */
export function isBooked({ occurredAt, knownAt }: Happening, end: DealEnd | null): boolean {
  return end === null || occurredAt < end.endsAt || knownAt < endKnownAt(end);
}

/** The entries, and what takes back those that were earned after the deal had ended, once its end is known. */
export function untilEnd(
  entries: readonly Entry[],
  {
    end,
    knownAt,
    currency,
  }: { readonly end: DealEnd | null; readonly knownAt: number; readonly currency: Currency },
): Entry[] {
  const endedAt = endKnownAt(end);
  if (end === null || endedAt > knownAt) return [...entries];
  const late = entries.filter(({ earnedAt, at }) => earnedAt >= end.endsAt && at < endedAt);
  const takenBack = late.map((entry): Entry => {
    const sum = formatUnits(currency, entry.amount);
    return {
      ...entry,
      entry: 'early-end',
      at: endedAt,
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
  });
  return [...entries, ...takenBack];
}
