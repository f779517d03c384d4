import type { Section } from '../section.ts';
import { oracle } from './sections/oracle.ts';
import { manyContracts, speed } from './sections/speed.ts';
import { store } from './sections/store.ts';

/** Every section, in the order in which they are measured. */
export const SECTIONS: readonly Section[] = [oracle, speed, manyContracts, store];
