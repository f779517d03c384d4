import type { Section } from '../section.ts';
import { laws } from './sections/laws.ts';
import { oracle } from './sections/oracle.ts';
import { manyContracts, speed } from './sections/speed.ts';
import { store } from './sections/store.ts';
import { ways } from './sections/ways.ts';

/** Every section, in the order in which they are measured. */
export const SECTIONS: readonly Section[] = [oracle, ways, laws, speed, manyContracts, store];
