// Copied beside the examples in the consumer's folder and run there.
import { formatWithOptions, isDeepStrictEqual } from 'node:util';

/** Compares by JSON, so that a class, a missing key and a brand weigh nothing; a bigint stays one. */
function plain(value: unknown): unknown {
  if (value === undefined) return undefined;
  const text = JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === 'bigint' ? `${inner}n` : inner,
  );
  return text === undefined ? String(value) : JSON.parse(text);
}

function literal(text: string): { readonly value: unknown } | undefined {
  try {
    return { value: new Function(`return (${text});`)() as unknown };
  } catch {
    return undefined;
  }
}

export function expectValue(actual: unknown, expected: string): void {
  const wanted = literal(expected);
  if (wanted === undefined)
    throw new SyntaxError(`the promised value is no JavaScript literal: ${expected}`);
  if (isDeepStrictEqual(plain(actual), plain(wanted.value))) return;
  throw new TypeError(`promised ${expected}, got ${printed([actual])}`);
}

export function expectPrinted(actual: readonly unknown[], expected: string): void {
  if (printed(actual).trim() === expected.trim()) return;
  if (actual.length !== 1)
    throw new TypeError(`promised to print ${expected}, printed ${printed(actual)}`);
  expectValue(actual[0], expected);
}

function printed(values: readonly unknown[]): string {
  return formatWithOptions({ depth: 8, breakLength: 120 }, ...values);
}
