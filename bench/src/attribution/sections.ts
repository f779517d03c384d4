import type { Section } from '../section.ts';
import { columns } from './sections/columns.ts';
import { evidence } from './sections/evidence.ts';
import { lift } from './sections/lift.ts';
import { touches } from './sections/touches.ts';
import { touchesGrowth } from './sections/touches-growth.ts';

/** Every section, in the order in which they are measured. */
export const SECTIONS: readonly Section[] = [lift, touches, columns, evidence, touchesGrowth];
