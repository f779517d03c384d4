import { inputInvalid, inputIssue } from '@livelane/contracts/vocabulary';
import type { Random } from '@livelane/contracts/vocabulary/probability';
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64';
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus';

/**
 * Uniform random numbers from 0 to 1, 1 excluded, from the seed that an option gives.
 * @param seed - whole number from 0 to 4294967295, as it was typed
 * @throws INPUT_INVALID that names the option
 */
export function seededRandom(seed: string, option: string): Random {
  if (!/^\d{1,10}$/.test(seed) || Number(seed) > 0xffff_ffff)
    throw inputInvalid(option, [inputIssue('COUNT', { received: seed })]);
  return randomFrom(Number(seed));
}

/** A source of numbers for each position, all from one seed. */
export function seededRandoms(seed: number): (position: number) => Random {
  return (position) =>
    randomFrom(Math.imul(seed, 0x9e3779b1) ^ Math.imul(position + 1, 0x85ebca6b));
}

function randomFrom(seed: number): Random {
  const generator = xoroshiro128plus(seed);
  return () => uniformFloat64(generator);
}
