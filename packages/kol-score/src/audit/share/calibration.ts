/** A straight line from scores to log odds. */
export interface Calibration {
  readonly offset: number;
  readonly slope: number;
}

/** How strongly the line is drawn to the identity: so many accounts of each class would have to say otherwise. */
const PRIOR = 4;

/**
 * The line that turns scores into the log odds of being fake where half of all are (Platt's scaling): Newton's method on
 * the logistic loss, both classes counting the same, the slope never below zero.
 */
export function calibrationOf(genuine: Float64Array, fake: Float64Array): Calibration {
  let line = { offset: 0, slope: 1 };
  for (let step = 0; step < 50; step++) {
    const sums = {
      a: PRIOR * line.offset,
      b: PRIOR * (line.slope - 1),
      aa: PRIOR,
      ab: 0,
      bb: PRIOR,
    };
    for (const [scores, label] of [
      [genuine, 0],
      [fake, 1],
    ] as const) {
      const weight = (genuine.length + fake.length) / 2 / Math.max(1, scores.length);
      for (const score of scores) {
        const p = 1 / (1 + Math.exp(-line.offset - line.slope * score));
        const [error, curve] = [weight * (p - label), weight * p * (1 - p)];
        sums.a += error;
        sums.b += error * score;
        sums.aa += curve;
        sums.ab += curve * score;
        sums.bb += curve * score * score;
      }
    }
    const determinant = sums.aa * sums.bb - sums.ab * sums.ab;
    const offset = line.offset - (sums.bb * sums.a - sums.ab * sums.b) / determinant;
    const slope = Math.max(0, line.slope - (sums.aa * sums.b - sums.ab * sums.a) / determinant);
    const moved = Math.abs(offset - line.offset) + Math.abs(slope - line.slope);
    line = { offset, slope };
    if (moved < 1e-9) break;
  }
  return line;
}
