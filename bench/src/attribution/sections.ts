import type { Section } from '../section.ts';
import { ledgers } from './sections/ledgers.ts';
import { lift } from './sections/lift.ts';

/** Every section, in the order in which they are measured. */
export const SECTIONS: readonly Section[] = [lift, ledgers];
