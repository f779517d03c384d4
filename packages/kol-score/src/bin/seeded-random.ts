import { inputInvalid, inputIssue } from '@livelane/contracts/vocabulary';

/**
 * Uniform random numbers from 0 to 1, 1 excluded, from the seed that an option gives (mulberry32).
 * @param seed - whole number from 0 to 4294967295, as it was typed
 * @throws INPUT_INVALID that names the option
 */
export function seededRandom(seed: string, option: string): () => number {
  if (!/^\d{1,10}$/.test(seed) || Number(seed) > 0xffff_ffff)
    throw inputInvalid(option, [inputIssue('COUNT', { received: seed })]);
  let state = Number(seed);
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}
