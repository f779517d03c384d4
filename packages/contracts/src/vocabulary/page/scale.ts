/** From a value to a coordinate. */
export type Scale = (value: number) => number;

/** Two ends of a domain or of a picture. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

/**
 * A linear scale; a domain of length 0 maps to the middle.
 * @example
 * ```ts
 * import { linear } from '@livelane/contracts/vocabulary/page';
 * const x = linear({ from: 0, to: 400 }, { from: 40, to: 240 });
 * [0, 100, 400].map(x); // => [40, 90, 240]
 * ```
 */
export function linear(domain: Range, range: Range): Scale {
  const length = domain.to - domain.from;
  return (value) =>
    length === 0
      ? (range.from + range.to) / 2
      : range.from + ((value - domain.from) / length) * (range.to - range.from);
}

/**
 * The range of the values and of 0.
 * @example
 * ```ts
 * import { domainOf } from '@livelane/contracts/vocabulary/page';
 * domainOf([120, 340]); // => { from: 0, to: 340 }
 * domainOf([-15, 20]); // => { from: -15, to: 20 }
 * ```
 */
export function domainOf(values: readonly number[]): Range {
  let [from, to] = [0, 0];
  for (const value of values) {
    from = Math.min(from, value);
    to = Math.max(to, value);
  }
  return { from, to: to === from ? from + 1 : to };
}

/**
 * Round values inside a domain, about as many as wanted.
 * @example
 * ```ts
 * import { ticks } from '@livelane/contracts/vocabulary/page';
 * ticks({ from: 0, to: 340 }, 4); // => [0, 100, 200, 300]
 * ticks({ from: -0.1, to: 0.3 }, 4); // => [-0.1, 0, 0.1, 0.2, 0.3]
 * ```
 */
export function ticks(domain: Range, wanted: number): number[] {
  const length = domain.to - domain.from;
  if (!(length > 0 && Number.isFinite(length))) return [domain.from];
  const unit = 10 ** Math.floor(Math.log10(length / wanted));
  const step = [1, 2, 5, 10].map((times) => times * unit).find((it) => it >= length / wanted);
  const width = step ?? 10 * unit;
  const first = Math.ceil(domain.from / width - 1e-9);
  const last = Math.floor(domain.to / width + 1e-9);
  return Array.from({ length: last - first + 1 }, (_, index) =>
    Number(((first + index) * width).toPrecision(12)),
  );
}
