import { halfWidth } from '@livelane/contracts/vocabulary/node';

/** An age bracket; `to` null is open. */
export interface AgeBracket {
  readonly from: number;
  readonly to: number | null;
}

const CLOSED = /^(?:AGE_RANGE_)?(\d{1,2})(?:-|–|~|_|至|to)(\d{1,3})(?:岁)?$/i;
const ABOVE = /^(?:AGE_RANGE_)?(\d{1,2})(?:\+|_AND_ABOVE|-|_PLUS|岁?以上|andolder|andabove)$/i;
const BELOW = /^(?:AGE_RANGE_)?(?:<|under|below)?(\d{1,2})(?:岁?以下|_AND_BELOW)?$/i;

/**
 * The bracket that a source names: `18-24`, `AGE_RANGE_18_24`, `AGE_RANGE_55_AND_ABOVE`, `65+`, `18-23岁`, `65-`.
 * @returns undefined where it names none
 */
export function ageBracket(name: string): AgeBracket | undefined {
  const text = halfWidth(name).replace(/\s/g, '');
  const closed = CLOSED.exec(text);
  if (closed !== null) return inOrder(Number(closed[1]), Number(closed[2]));
  const above = ABOVE.exec(text);
  if (above !== null) return { from: Number(above[1]), to: null };
  if (!/^(?:<|under|below)|以下$|_AND_BELOW$/i.test(text)) return undefined;
  const below = BELOW.exec(text);
  return below === null ? undefined : inOrder(0, Number(below[1]) - 1);
}

function inOrder(from: number, to: number): AgeBracket | undefined {
  return to >= from && to <= 120 ? { from, to } : undefined;
}
