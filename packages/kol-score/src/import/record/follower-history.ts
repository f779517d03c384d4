import { writtenInstant } from '../written/instant.ts';
import type { ValueReader } from './reading.ts';

/** Past numbers of followers of a list. @param at - the field of the time @param followers - that of the number */
export function followerHistory(at: string, followers: string): ValueReader {
  return ([value]) => {
    if (!Array.isArray(value)) return undefined;
    const found = value.flatMap((entry: Readonly<Record<string, unknown>> | null) => {
      const time = writtenInstant(entry?.[at]);
      const count = entry?.[followers];
      const isCount = typeof count === 'number' && Number.isSafeInteger(count) && count >= 0;
      return time === undefined || !isCount ? [] : [{ at: time, followers: count }];
    });
    return found.length === 0 ? undefined : found;
  };
}
