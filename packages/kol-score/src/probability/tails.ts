import {
  type BetaShape,
  betaQuantile,
  gammaQuantile,
} from '@livelane/contracts/vocabulary/probability';

/** The end of a 90 % interval: the 5 % or the 95 % quantile. */
export type Tail = 'lower' | 'upper';

/** Least parameter of a distribution for which the approximations hold. Outside them the quantile is computed exactly. */
const LEAST_SHAPE = 0.4;
/** Least √(1 / a + 1 / b), of some thousands of observations: a smaller one would need more pieces. */
const LEAST_SCALE = 0.02;
/** Above it `gammaQuantile` has a closed form. */
const MOST_GAMMA = 100_000;
/** Pieces of the range of either variable, and terms of the polynomial of a piece. */
const [PIECES, TERMS] = [5, 9];

/**
 * The 5 % or the 95 % quantile of a beta distribution, within 1e-9 of its odds. About the centre log(a / b), the log odds
 * are s · g(s, t), where s² = 1 / a + 1 / b and t = b / (a + b); g is smooth, so that polynomials through
 * exact quantiles replace the search.
 */
export function betaTail({ a, b }: BetaShape, tail: Tail): number {
  // The upper quantile of a share is what the lower one of the rest leaves.
  const [x, y] = tail === 'lower' ? [a, b] : [b, a];
  const scale = Math.sqrt(1 / x + 1 / y);
  if (!(x >= LEAST_SHAPE && y >= LEAST_SHAPE && scale >= LEAST_SCALE))
    return betaQuantile(tail === 'lower' ? 0.05 : 0.95, { a, b });
  const logOdds = Math.log(x / y) + scale * lowerBeta()(scale, y / (x + y));
  return 1 / (1 + Math.exp(tail === 'lower' ? -logOdds : logOdds));
}

/**
 * The 5 % or the 95 % quantile of a gamma distribution of rate 1, within 1e-9 of itself: shape · exp(s · g(s)), where
 * s² = 1 / shape and g is piecewise a polynomial, as in {@link betaTail}.
 */
export function gammaTail(shape: number, tail: Tail): number {
  const isLower = tail === 'lower';
  if (!(shape >= LEAST_SHAPE && shape <= MOST_GAMMA))
    return gammaQuantile(isLower ? 0.05 : 0.95, shape);
  const scale = 1 / Math.sqrt(shape);
  return shape * Math.exp(scale * (isLower ? lowerGamma() : upperGamma())(scale));
}

const lowerBeta = once(() =>
  ofTwo({ from: LEAST_SCALE, to: Math.sqrt(2 / LEAST_SHAPE) }, (scale, t) => {
    const [a, b] = [1 / (scale ** 2 * t), 1 / (scale ** 2 * (1 - t))];
    const x = betaQuantile(0.05, { a, b });
    return (Math.log(x) - Math.log1p(-x) - Math.log(a / b)) / scale;
  }),
);
const lowerGamma = once(() => gammaPieces(0.05));
const upperGamma = once(() => gammaPieces(0.95));

function gammaPieces(probability: number): (scale: number) => number {
  const range = { from: 1 / Math.sqrt(MOST_GAMMA), to: 1 / Math.sqrt(LEAST_SHAPE) };
  return ofOne(range, (scale) => {
    return Math.log(gammaQuantile(probability, scale ** -2) * scale ** 2) / scale;
  });
}

/** Makes a value on the first call and keeps it, so that importing this module costs nothing. */
function once<Value>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** A smooth function over a range, by polynomials through its values at Chebyshev nodes. */
function ofOne(range: Range, f: (scale: number) => number): (scale: number) => number {
  const polynomials = Array.from({ length: PIECES }, (_, piece) =>
    polynomialThrough(NODES.map((node) => f(within(range, piece, node)))),
  );
  const coefficients = Float64Array.from(polynomials.flat());
  return (scale) => {
    const { piece, x } = pieceOf(range, scale);
    return horner(coefficients, piece * TERMS, x);
  };
}

/** As {@link ofOne}, of two variables, the second from 0 to 1: the coefficients are polynomials of the second. */
function ofTwo(
  range: Range,
  f: (scale: number, t: number) => number,
): (scale: number, t: number) => number {
  const pieces = Array.from({ length: PIECES * PIECES }, (_, at) => {
    const [along, across] = [Math.floor(at / PIECES), at % PIECES];
    const rows = NODES.map((x) =>
      polynomialThrough(NODES.map((y) => f(within(range, along, x), within(UNIT, across, y)))),
    );
    // Of the coefficients of one power of t, over the nodes of the scale.
    return NODES.flatMap((_, power) => polynomialThrough(rows.map((row) => row[power] ?? 0)));
  });
  const coefficients = Float64Array.from(pieces.flat());
  return (scale, t) => {
    const along = pieceOf(range, scale);
    const across = pieceOf(UNIT, t);
    const start = (along.piece * PIECES + across.piece) * TERMS * TERMS;
    let sum = 0;
    for (let power = TERMS - 1; power >= 0; power--)
      sum = sum * across.x + horner(coefficients, start + power * TERMS, along.x);
    return sum;
  };
}

const UNIT: Range = { from: 0, to: 1 };

/** Chebyshev nodes from −1 to 1. */
const NODES: readonly number[] = Array.from({ length: TERMS }, (_, k) =>
  Math.cos((Math.PI * (k + 0.5)) / TERMS),
);

/** The place of x, from −1 to 1 within a piece, in the whole range. */
function within({ from, to }: Range, piece: number, x: number): number {
  return from + ((to - from) * (piece + (x + 1) / 2)) / PIECES;
}

function pieceOf({ from, to }: Range, at: number): { readonly piece: number; readonly x: number } {
  const place = ((at - from) / (to - from)) * PIECES;
  const piece = Math.min(PIECES - 1, Math.floor(place));
  return { piece, x: 2 * (place - piece) - 1 };
}

/** The value at x of the polynomial whose coefficients begin at `start`, the constant first. */
function horner(coefficients: Float64Array, start: number, x: number): number {
  let sum = 0;
  for (let at = start + TERMS - 1; at >= start; at--) sum = sum * x + (coefficients[at] as number);
  return sum;
}

/** The coefficients of the polynomial through values at the nodes, the constant first: a sum of Chebyshev polynomials. */
function polynomialThrough(values: readonly number[]): number[] {
  const sum = new Array<number>(TERMS).fill(0);
  let [before, current] = [[0], [1]];
  for (let degree = 0; degree < TERMS; degree++) {
    const weight = values.reduce(
      (total, value, k) => total + value * Math.cos((Math.PI * degree * (k + 0.5)) / TERMS),
      0,
    );
    const share = (weight * (degree === 0 ? 1 : 2)) / TERMS;
    for (const [power, coefficient] of current.entries())
      sum[power] = (sum[power] ?? 0) + share * coefficient;
    // T(n + 1) = 2 x T(n) − T(n − 1); T(1) = x.
    const next = [0, ...current.map((it) => (degree === 0 ? 1 : 2) * it)];
    const last = before;
    [before, current] = [
      current,
      next.map((it, power) => it - (degree === 0 ? 0 : (last[power] ?? 0))),
    ];
  }
  return sum;
}
