import { halfWidth, type NumberSigns, plainNumber } from '@livelane/contracts/vocabulary/node';

/** A number as a source writes it; a single number has two equal ends. */
export interface WrittenNumber {
  readonly lower: number;
  /** Null is open, as in `1M+`. */
  readonly upper: number | null;
  /** Whether all digits are written: `1200000` is exact, `1.2M` is rounded. */
  readonly exact: boolean;
}

/** A decimal point and commas between groups of three digits, as exports in English and Chinese write them. */
const POINT: NumberSigns = { decimal: '.', group: ',' };

/** No number is longer; the work of the expressions below grows faster than the text. */
const LONGEST = 100;

/** Zeros that a suffix stands for. */
const ZEROS: Readonly<Record<string, number>> = {
  ...{ k: 3, thousand: 3, 千: 3, w: 4, 万: 4, 萬: 4, lakh: 5, 十万: 5 },
  ...{ m: 6, mn: 6, mio: 6, mil: 6, million: 6, 百万: 6, crore: 7, 千万: 7 },
  ...{ 亿: 8, 億: 8, b: 9, bn: 9, billion: 9 },
};

const SINGLE = /^(\d(?:[\d.,' ]*\d)?)\s*([a-z]+|[\u4e00-\u9fff]+)?\s*(\+)?$/i;
/** Between the ends of a range; a hyphen, or a word between blanks. */
const BETWEEN = /\s*[-–—~～至到]\s*|\s+(?:to|a|bis)\s+/i;
const OPEN_ABOVE =
  /^(?:[>≥]=?|over|above|more than|from)\s*(.+)$|^(.+?)\s*(?:以上|起|and above|or more)$/i;
const OPEN_BELOW = /^(?:[<≤]=?|under|below|less than|up to)\s*(.+)$|^(.+?)\s*以下$/i;

interface Part {
  readonly digits: string;
  readonly zeros: number;
  readonly isOpen: boolean;
}

/**
 * A number or a range as people write them: `1.2M`, `12.5万`, `144.7w`, `1,200,000`, `10K-50K`, `1-5万`, `1M+`, `<500`.
 * @param signs - how numbers are written, where a person declared it. Default: a decimal point, commas between groups
 * @returns undefined where the text is no number of at least 0; a decimal comma is none unless it was declared
 */
export function writtenNumber(text: string, signs: NumberSigns = POINT): WrittenNumber | undefined {
  if (text.length > LONGEST) return undefined;
  const written = halfWidth(text)
    .trim()
    .replace(/^(?:~|≈|约|ca?\.|approx\.?)\s*/i, '');
  const single = numberOf(partOf(written, signs));
  if (single !== undefined) return single;
  const above = OPEN_ABOVE.exec(written);
  const below = OPEN_BELOW.exec(written);
  if (above !== null || below !== null) {
    const found = numberOf(
      partOf(above?.[1] ?? above?.[2] ?? below?.[1] ?? below?.[2] ?? '', signs),
    );
    if (found === undefined) return undefined;
    return above === null ? { ...found, lower: 0 } : { ...found, upper: null };
  }
  return rangeOf(written.split(BETWEEN), signs);
}

function rangeOf(ends: readonly string[], signs: NumberSigns): WrittenNumber | undefined {
  const [low, high] = ends.map((end) => partOf(end, signs));
  if (ends.length !== 2 || low === undefined || high === undefined || low.isOpen) return undefined;
  // `1-5万` means both ends in 万, `100-1K` does not: its lower end is above the upper one's digits.
  const shares = low.zeros === 0 && high.zeros > 0 && Number(low.digits) < Number(high.digits);
  const lower = valueOf(shares ? { ...low, zeros: high.zeros } : low);
  const upper = valueOf(high);
  if (lower > upper) return undefined;
  const exact = low.zeros === 0 && high.zeros === 0;
  return { lower, upper: high.isOpen ? null : upper, exact };
}

function numberOf(part: Part | undefined): WrittenNumber | undefined {
  if (part === undefined) return undefined;
  const lower = valueOf(part);
  return { lower, upper: part.isOpen ? null : lower, exact: part.zeros === 0 && !part.isOpen };
}

/** Exact, as the zeros move the decimal point of the text. */
function valueOf({ digits, zeros }: Part): number {
  return Number(`${digits}e${zeros}`);
}

function partOf(text: string, signs: NumberSigns): Part | undefined {
  const [, number = '', suffix = '', plus] = SINGLE.exec(text.trim()) ?? [];
  const digits = plainNumber(number, signs);
  const name = suffix.toLowerCase();
  if (digits === undefined || (name !== '' && !Object.hasOwn(ZEROS, name))) return undefined;
  return { digits, zeros: ZEROS[name] ?? 0, isOpen: plus !== undefined };
}
