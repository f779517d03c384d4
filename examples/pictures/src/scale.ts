import { formatDecimal, type Money } from '@livelane/contracts/vocabulary';

/** From a value to a place in the picture. */
export type Scale = (value: number) => number;

export interface Range {
  readonly from: number;
  readonly to: number;
}

/** A straight scale; a domain of no length maps to the start. */
export function linear(domain: Range, range: Range): Scale {
  const length = domain.to - domain.from;
  return (value) =>
    length === 0
      ? range.from
      : range.from + ((value - domain.from) / length) * (range.to - range.from);
}

/** Round values over a domain, about as many as asked for. */
export function ticks(domain: Range, wanted: number): number[] {
  const length = domain.to - domain.from;
  if (!(length > 0)) return [domain.from];
  const rough = length / wanted;
  let unit = 1;
  while (unit * 10 <= rough) unit *= 10;
  while (unit > rough) unit /= 10;
  const step =
    [1, 2, 5, 10].map((times) => times * unit).find((candidate) => candidate >= rough) ?? rough;
  const first = Math.ceil(domain.from / step);
  const last = Math.floor(domain.to / step + 1e-9);
  return Array.from(
    { length: Math.max(0, last - first + 1) },
    (_, index) => Math.round((first + index) * step * 1e6) / 1e6,
  );
}

/** An amount as a number of its major unit, for lengths in pictures only. */
export function drawn(money: Money): number {
  return Number(formatDecimal(money));
}
