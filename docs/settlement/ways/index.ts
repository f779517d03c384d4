import type { Way } from '../way.ts';
import { EVENTS } from './events.ts';
import { FIXED } from './fixed.ts';
import { PARTIES } from './parties.ts';
import { PIECES } from './pieces.ts';
import { RESULTS } from './results.ts';
import { SALES } from './sales.ts';
import { TAXES } from './taxes.ts';
import { TERMS } from './terms.ts';
import { TIME } from './time.ts';

/** Every way of paying, in the order of the index. */
export const WAYS: readonly Way[] = [
  ...FIXED,
  ...TIME,
  ...SALES,
  ...RESULTS,
  ...PARTIES,
  ...EVENTS,
  ...PIECES,
  ...TAXES,
  ...TERMS,
];
