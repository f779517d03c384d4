/** 10^k as doubles that are exact. */
const POWERS = Array.from({ length: 23 }, (_, power) => Number(`1e${power}`));

/** A number as R writes it, such as `1e+05`. */
export const WITH_EXPONENT = /^\d(?:\.\d{1,15})?e[+-]?\d{1,2}$/i;

/** A part of a conversion, where a program divided it among several paths. */
export const FRACTION = /^\d{1,15}\.\d{1,20}$/;

const [ZERO, NINE, POINT] = [0x30, 0x39, 0x2e];

/**
 * The number that bytes write: digits, with a point or not, or with an exponent.
 * @returns -1 where they are anything else, or more than 2^53 − 1
 */
export function amountIn(bytes: Uint8Array, begin: number, end: number): number {
  let digits = 0;
  let point = -1;
  for (let at = begin; at < end; at += 1) {
    const byte = bytes[at] as number;
    if (byte === POINT && point < 0) point = at;
    else if (byte < ZERO || byte > NINE) return writtenOut(bytes, begin, end);
    else digits = digits * 10 + byte - ZERO;
  }
  if (point < 0 && end - begin <= 15) return end > begin ? digits : -1;
  const decimals = end - point - 1;
  // Both are exact, so that their quotient is the nearest double (Clinger 1990).
  if (point > begin && decimals > 0 && end - begin <= 16)
    return digits / (POWERS[decimals] as number);
  return writtenOut(bytes, begin, end);
}

/** The number of a longer text, or of one with an exponent. */
function writtenOut(bytes: Uint8Array, begin: number, end: number): number {
  const text = String.fromCharCode(...bytes.subarray(begin, Math.min(end, begin + 40)));
  const isKnown = WITH_EXPONENT.test(text) || FRACTION.test(text) || /^\d{1,39}$/.test(text);
  const amount = isKnown && end - begin < 40 ? Number(text) : -1;
  return amount <= Number.MAX_SAFE_INTEGER ? amount : -1;
}
