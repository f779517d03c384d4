import type { ModelOf, Rule, Touches } from '../model.ts';

/** The weight of the newest touch; older ones have a whole fraction of it. */
const NEWEST = 4_503_599_627_370_496;
/** 2^60, by which a root is brought from whole numbers to a fraction. */
const UNIT = Number(1n << 60n);
/** Bits of the fraction of a half-life that are looked at: an error below 2^-44 of the weight. */
const BITS = 44;

/**
 * Half the weight for every half-life that a touch is older, continuously: 2^(−age / half-life).
 *
 * The weight is taken relative to the newest touch (which leaves all proportions as they are), so it is at
 * most 2^52 and never all zero, and rounded down to a whole number. It is computed from constants
 * 2^(−1/2), 2^(−1/4), 2^(−1/8) … by multiplication alone, one for each set bit of the age's fraction: IEEE 754
 * fixes the result of a multiplication to the last bit, where `Math.pow` may differ between engines. So the
 * same touches get the same weights, and the same money, everywhere. A touch more than 52 half-lives older than the
 * newest has a weight of 0.
 */
export const timeDecay: Rule<'time-decay'> = { model: 'time-decay', weights };

function weights(touches: Touches, { halfLifeSeconds }: ModelOf<'time-decay'>): number[] {
  const newest = touches[touches.length - 1]?.at ?? 0;
  return touches.map(({ at }) =>
    Math.floor(NEWEST * halved((newest - at) / (halfLifeSeconds * 1000))),
  );
}

/** 2^(−halfLives), for at least 0 half-lives. */
function halved(halfLives: number): number {
  const whole = Math.floor(halfLives);
  if (whole > 52) return 0;
  let weight = 1;
  for (let halving = 0; halving < whole; halving += 1) weight *= 0.5;
  let rest = halfLives - whole;
  for (const root of roots()) {
    if (rest === 0) break;
    rest *= 2;
    if (rest >= 1) {
      rest -= 1;
      weight *= root;
    }
  }
  return weight;
}

let known: readonly number[] | undefined;

/** 2^(−1/2), 2^(−1/4), 2^(−1/8) …: repeated square roots of a half in whole numbers of 2^-120. */
function roots(): readonly number[] {
  if (known !== undefined) return known;
  const scale = 120n;
  let root = 1n << (scale - 1n);
  known = Array.from({ length: BITS }, () => {
    root = squareRoot(root << scale);
    return Number(root >> (scale - 60n)) / UNIT;
  });
  return known;
}

/** The whole square root, by Newton's method. */
function squareRoot(value: bigint): bigint {
  let guess = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (guess + value / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}
