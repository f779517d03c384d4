import type { Section } from './section.ts';
import { audit } from './sections/audit.ts';
import { silence } from './sections/silence.ts';
import { speed } from './sections/speed.ts';

/** Every section, in the order in which they are measured. */
export const SECTIONS: readonly Section[] = [silence, audit, speed];
