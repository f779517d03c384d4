import type { SettlingModel } from '@livelane/contracts/vocabulary';
import type { Touches } from '../model.ts';
import { rule } from './rule.ts';

type TimeDecay = Extract<SettlingModel, { model: 'time-decay' }>;

/** Weight of the newest touch: 2^52. Older touches have the integer part of a fraction of it. */
const NEWEST = 4_503_599_627_370_496;
/** 2^60, the divisor that turns a fixed-point root into a fraction. */
const UNIT = Number(1n << 60n);
/** Bits of the fraction of a half-life that are used: an error below 2^-44 of the weight. */
const BITS = 44;

/**
 * The weight of a touch halves with every half-life of its age, continuously: 2^(−age / half-life).
 *
 * The weight is relative to the newest touch, which leaves all proportions unchanged: at most 2^52, never all zero, and
 * rounded down to an integer. It is the product of the constants 2^(−1/2), 2^(−1/4), 2^(−1/8) … for the set bits of the
 * age's fraction. IEEE 754 defines multiplication to the last bit, while `Math.pow` may differ between engines, so the
 * same touches get the same weights, and the same money, everywhere. A touch more than 52 half-lives older than the
 * newest has the weight 0.
 */
export const timeDecay = rule<TimeDecay>({
  defaults: { model: 'time-decay', halfLifeSeconds: 604_800 },
  answers: {
    en: 'Which touches were close to the order? The half-life is by agreement, not measured.',
    'zh-Hans': '哪些触点离下单更近？半衰期是约定的，并非测得。',
  },
  needsTimes: true,
  weights,
});

function weights(touches: Touches, { halfLifeSeconds }: TimeDecay): number[] {
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
  for (const root of ROOTS) {
    if (rest === 0) break;
    rest *= 2;
    if (rest >= 1) {
      rest -= 1;
      weight *= root;
    }
  }
  return weight;
}

/** 2^(−1/2), 2^(−1/4), 2^(−1/8) …: repeated square roots of one half, in fixed point with 120 bits. */
const ROOTS: readonly number[] = /* @__PURE__ */ roots();

function roots(): number[] {
  const scale = 120n;
  let root = 1n << (scale - 1n);
  return Array.from({ length: BITS }, () => {
    root = squareRoot(root << scale);
    return Number(root >> (scale - 60n)) / UNIT;
  });
}

/** The integer square root, by Newton's method. */
function squareRoot(value: bigint): bigint {
  let guess = 1n << BigInt((value.toString(2).length + 1) >> 1);
  for (;;) {
    const next = (guess + value / guess) >> 1n;
    if (next >= guess) return guess;
    guess = next;
  }
}
