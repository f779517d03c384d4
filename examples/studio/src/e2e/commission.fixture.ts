import type { Page } from 'playwright-core';
import { ask } from './studio.fixture.ts';

/** What the oracle reads of a line. */
interface PaidLine {
  readonly amount: { readonly minor: string };
  readonly base: { readonly currency: string; readonly minor: string };
  readonly rate: number;
  readonly fx: { readonly base: string; readonly rate: string } | null;
}

/** A fraction of whole numbers. */
type Fraction = readonly [over: bigint, under: bigint];

const plus = ([a, b]: Fraction, [c, d]: Fraction): Fraction => [a * d + c * b, b * d];

/** The nearest whole number, the even one of two that are equally near. */
function halfEven([over, under]: Fraction): bigint {
  const [sign, size] = over < 0n ? [-1n, -over] : [1n, over];
  const [whole, rest] = [size / under, size % under];
  const isUp = rest * 2n > under || (rest * 2n === under && whole % 2n === 1n);
  return sign * (isUp ? whole + 1n : whole);
}

/** A decimal number such as `1.3948` as a fraction. */
function fractionOf(decimal: string): Fraction {
  const [whole = '0', part = ''] = decimal.split('.');
  return [BigInt(whole + part), 10n ** BigInt(part.length)];
}

/** Minor units of one of a currency. */
function unitsOf(currency: string): bigint {
  const format = new Intl.NumberFormat('en', { style: 'currency', currency });
  return 10n ** BigInt(format.resolvedOptions().maximumFractionDigits ?? 2);
}

/** The exact commission of a line, in minor units of the statement's currency. */
function exact({ base, rate, fx }: PaidLine): Fraction {
  const [over, under]: Fraction = [BigInt(base.minor) * BigInt(rate), 1_000_000n];
  if (fx === null) return [over, under];
  const [value, scale] = fractionOf(fx.rate);
  const [here, there] = [unitsOf('USD'), unitsOf(base.currency)];
  return base.currency === fx.base
    ? [over * value * here, under * scale * there]
    : [over * scale * here, under * value * there];
}

async function linesOf(page: Page, entry: string): Promise<PaidLine[]> {
  const lines: PaidLine[] = [];
  let after: number | null = 0;
  while (after !== null) {
    const path: string = `/settlement/lines?as=settle&clauseId=fee&entry=${entry}&after=${after}`;
    const { json } = await ask(page, path);
    lines.push(...(json['lines'] as PaidLine[]));
    after = json['next'] as number | null;
  }
  return lines;
}

/**
 * For tests: the commission by the statement's lines, and by one exact sum that is rounded once, half to even, computed here
 * from the bases, rates and exchange rates alone.
 */
export async function commission(page: Page): Promise<{ booked: bigint; exact: bigint }> {
  const [earned, taken] = [
    await linesOf(page, 'commission'),
    await linesOf(page, 'commission-clawback'),
  ];
  const lines = [...earned, ...taken];
  return {
    booked: lines.reduce((sum, { amount }) => sum + BigInt(amount.minor), 0n),
    exact: halfEven(lines.map(exact).reduce(plus, [0n, 1n])),
  };
}
