/** A point of a fit: logarithms of followers and fee. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** A line y = level + slope × (x − centre), and how far the points are from it. */
export interface MedianLine {
  readonly slope: number;
  /** Mean of x. */
  readonly centre: number;
  /** y − slope × (x − centre) of every point, ascending; their median is the level. */
  readonly residuals: readonly number[];
  /** Standard error of the slope; infinite where all x are equal. */
  readonly slopeError: number;
}

/** Fees do not fall with followers, and rise at most with their square. */
const [LEAST_SLOPE, MOST_SLOPE] = [0, 2];
const HALVINGS = 60;
/** From the median of absolute residuals to the standard deviation of a normal variable. */
const MAD_TO_SD = 1.4826;

/**
 * The line of least absolute deviations (median regression, Koenker and Bassett 1978), its slope limited to 0–2: for a
 * slope the best level is a median, and the deviation is convex in the slope.
 * @param points - at least 3
 */
export function medianLine(points: readonly Point[]): MedianLine {
  const centre = points.reduce((sum, { x }) => sum + x, 0) / points.length;
  const spread = points.reduce((sum, { x }) => sum + (x - centre) ** 2, 0);
  // Of quotes for one size nothing can be learned about the slope: fees are taken as proportional to followers.
  const slope = spread === 0 ? 1 : bestSlope(points, centre);
  const residuals = residualsAt(points, { slope, centre });
  const level = quantileOf(residuals, 0.5);
  const deviations = residuals.map((it) => Math.abs(it - level)).sort((a, b) => a - b);
  const sd = (MAD_TO_SD * quantileOf(deviations, 0.5) * points.length) / (points.length - 2);
  // The median of a normal sample has √(π/2) times the standard error of its mean.
  return {
    slope,
    centre,
    residuals,
    slopeError: (Math.sqrt(Math.PI / 2) * sd) / Math.sqrt(spread),
  };
}

function bestSlope(points: readonly Point[], centre: number): number {
  const deviation = (slope: number): number => {
    const residuals = residualsAt(points, { slope, centre });
    const level = quantileOf(residuals, 0.5);
    return residuals.reduce((sum, it) => sum + Math.abs(it - level), 0);
  };
  let [low, high]: [number, number] = [LEAST_SLOPE, MOST_SLOPE];
  for (let halving = 0; halving < HALVINGS; halving++) {
    const [left, right] = [low + (high - low) / 3, high - (high - low) / 3];
    if (deviation(left) <= deviation(right)) high = right;
    else low = left;
  }
  return (low + high) / 2;
}

function residualsAt(
  points: readonly Point[],
  { slope, centre }: { readonly slope: number; readonly centre: number },
): number[] {
  return points.map(({ x, y }) => y - slope * (x - centre)).sort((a, b) => a - b);
}

/** A quantile of ascending values, interpolated between the two nearest (type 7 of Hyndman and Fan 1996). */
export function quantileOf(ascending: readonly number[], probability: number): number {
  const at = (ascending.length - 1) * probability;
  const below = ascending[Math.floor(at)] ?? Number.NaN;
  const above = ascending[Math.ceil(at)] ?? Number.NaN;
  return below + (above - below) * (at - Math.floor(at));
}
