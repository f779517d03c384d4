const [ZERO, DASH, COLON, DOT, T, Z, QUOTE] = [0x30, 0x2d, 0x3a, 0x2e, 0x54, 0x5a, 0x22];
const DAY_MS = 86_400_000;

/** Reads instants from bytes, as the schema of instants does from text. */
export class InstantReader {
  /** Milliseconds since 1970 of the last instant; NaN where it is none. */
  ms = 0;
  #day = -1;
  #dayMs = 0;

  /**
   * Reads the instant between quotation marks.
   * @param at - where its first digit is
   * @returns the position behind its closing quotation mark; `ms` is NaN where it is no instant
   */
  read(bytes: Uint8Array, at: number): number {
    this.ms = Number.NaN;
    const year = two(bytes, at) * 100 + two(bytes, at + 2);
    const month = two(bytes, at + 5);
    const day = two(bytes, at + 8);
    const hour = two(bytes, at + 11);
    const minute = two(bytes, at + 14);
    const second = two(bytes, at + 17);
    const isWritten =
      bytes[at + 4] === DASH &&
      bytes[at + 7] === DASH &&
      bytes[at + 10] === T &&
      bytes[at + 13] === COLON &&
      bytes[at + 16] === COLON;
    if (!isWritten || !(year >= 0 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return at;
    if (!(hour >= 0 && hour <= 23 && minute >= 0 && minute <= 59 && second >= 0 && second <= 59))
      return at;
    let [next, ms] = [at + 19, 0];
    if (bytes[next] === DOT) {
      next += 1;
      let unit = 100;
      for (; unit >= 1; unit /= 10) {
        const digit = (bytes[next] as number) - ZERO;
        if (!(digit >= 0 && digit <= 9)) break;
        ms += digit * unit;
        next += 1;
      }
      if (unit === 100) return at;
    }
    if (bytes[next] !== Z || bytes[next + 1] !== QUOTE) return at;
    const date = (year * 100 + month) * 100 + day;
    if (date !== this.#day) {
      this.#day = date;
      this.#dayMs = dayMsOf(year, month, day);
    }
    this.ms = this.#dayMs + ((hour * 60 + minute) * 60 + second) * 1000 + ms;
    return next + 2;
  }
}

/** The milliseconds of a day of the Gregorian calendar; NaN where its month has fewer days. */
function dayMsOf(year: number, month: number, day: number): number {
  // Years below 100 would be those of the 20th century.
  const date = new Date(0);
  date.setUTCFullYear(year, month - 1, day);
  return date.getUTCDate() === day ? Math.floor(date.getTime() / DAY_MS) * DAY_MS : Number.NaN;
}

/** Far below zero, so that a number of which it is a part is, too. */
const NO_DIGITS = -1_000_000;

/** The number of two digits; {@link NO_DIGITS} where one of them is none. */
function two(bytes: Uint8Array, at: number): number {
  const tens = (bytes[at] as number) - ZERO;
  const ones = (bytes[at + 1] as number) - ZERO;
  return tens >= 0 && tens <= 9 && ones >= 0 && ones <= 9 ? tens * 10 + ones : NO_DIGITS;
}
