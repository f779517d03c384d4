import type { Row } from '../section.ts';

/** The area under the curve: how often a fake account has the larger probability. */
export function areaUnderCurve(
  scored: readonly { readonly score: number; readonly isFake: boolean }[],
): number {
  const ascending = scored.toSorted((a, b) => a.score - b.score);
  const fakes = ascending.filter(({ isFake }) => isFake).length;
  let ranks = 0;
  for (let from = 0; from < ascending.length; ) {
    let to = from;
    while (to < ascending.length && ascending[to]?.score === ascending[from]?.score) to++;
    // Ties share the mean of their ranks.
    const tied = ascending.slice(from, to).filter(({ isFake }) => isFake).length;
    ranks += (tied * (from + to + 1)) / 2;
    from = to;
  }
  return (ranks - (fakes * (fakes + 1)) / 2) / (fakes * (ascending.length - fakes));
}

/** The mean; NaN of nothing. */
export function mean(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / values.length;
}

/** A figure in numbers. */
export interface Figure {
  /** What was measured, and on which data where it differs from the section's. */
  readonly what: string;
  readonly value: number;
  /** A share is printed as a percentage, an area under a curve with three decimals. */
  readonly unit: 'share' | 'area';
  /** The number to reach. Default: the figure is only reported. */
  readonly wanted?: { readonly atLeast?: number; readonly atMost?: number };
}

/** A figure as a row, with its number. */
export function rowOf(figure: Figure): Row & { readonly value: number } {
  const { what, value, unit, wanted } = figure;
  const shown = (number: number) =>
    unit === 'share' ? `${(100 * number).toFixed(1)} %` : number.toFixed(3);
  const { atLeast, atMost } = wanted ?? {};
  const bounds = [
    ...(atLeast === undefined ? [] : [`at least ${shown(atLeast)}`]),
    ...(atMost === undefined ? [] : [`at most ${shown(atMost)}`]),
  ];
  const reached = value >= (atLeast ?? value) && value <= (atMost ?? value);
  const measured = shown(value);
  return bounds.length === 0
    ? { what, measured, reached: true, value }
    : { what, measured, wanted: bounds.join(', '), reached, value };
}
