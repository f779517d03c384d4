import type { Section } from '../section.ts';
import { lift } from './sections/lift.ts';
import { touches } from './sections/touches.ts';

/** Every section, in the order in which they are measured. */
export const SECTIONS: readonly Section[] = [lift, touches];
