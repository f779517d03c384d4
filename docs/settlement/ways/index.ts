import type { Way } from '../way.ts';
import { FIXED } from './fixed.ts';
import { PARTIES } from './parties.ts';
import { RESULTS } from './results.ts';
import { SALES } from './sales.ts';

/** Every way of paying, in the order of the index. */
export const WAYS: readonly Way[] = [...FIXED, ...SALES, ...RESULTS, ...PARTIES];
