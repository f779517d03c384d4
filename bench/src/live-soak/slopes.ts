/** A value that was read some minutes after the start. */
export interface Reading {
  readonly minutes: number;
  readonly value: number;
}

/** How a value moves: the line of least squares. */
export interface Slope {
  readonly mean: number;
  readonly perHour: number;
  /** What the line grows by between the first and the last reading. */
  readonly grown: number;
}

/** The line through readings; NaN of fewer than two. */
export function slopeOf(readings: readonly Reading[]): Slope {
  const mean = average(readings.map(({ value }) => value));
  const middle = average(readings.map(({ minutes }) => minutes));
  const spread = readings.reduce((sum, { minutes }) => sum + (minutes - middle) ** 2, 0);
  const together = readings.reduce(
    (sum, { minutes, value }) => sum + (minutes - middle) * (value - mean),
    0,
  );
  const perMinute = together / spread;
  const span = (readings.at(-1)?.minutes ?? 0) - (readings[0]?.minutes ?? 0);
  return { mean, perHour: perMinute * 60, grown: perMinute * span };
}

const average = (values: readonly number[]) =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
