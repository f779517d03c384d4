/**
 * Relative closeness of each row to the ideal: D⁻ / (D⁺ + D⁻) with the Euclidean distances of the weighted row to the
 * best and the worst of each column (Hwang and Yoon 1981).
 * @param rows - normalised values, higher being better in every column
 * @returns from 0 (worst in everything) to 1 (best in everything); NaN where all rows are equal
 */
export function closenessOf(
  rows: readonly (readonly number[])[],
  weights: readonly number[],
): number[] {
  const weighted = rows.map((row) => row.map((value, index) => value * (weights[index] ?? 0)));
  const best = (weighted[0] ?? []).map((_, index) =>
    weighted.reduce((most, row) => Math.max(most, row[index] ?? 0), Number.NEGATIVE_INFINITY),
  );
  const worst = best.map((_, index) =>
    weighted.reduce((least, row) => Math.min(least, row[index] ?? 0), Number.POSITIVE_INFINITY),
  );
  return weighted.map((row) => {
    const toBest = distance(row, best);
    const toWorst = distance(row, worst);
    return toWorst / (toBest + toWorst);
  });
}

function distance(a: readonly number[], b: readonly number[]): number {
  return lengthOf(a.map((value, index) => value - (b[index] ?? 0)));
}

/** The Euclidean length of a vector. */
export function lengthOf(vector: readonly number[]): number {
  return vector.reduce((length, value) => Math.hypot(length, value), 0);
}
