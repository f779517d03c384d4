import type { Section } from './section.ts';
import { audit } from './sections/audit.ts';
import { coverage } from './sections/coverage.ts';
import { memory } from './sections/memory.ts';
import { policies } from './sections/policies.ts';
import { silence } from './sections/silence.ts';
import { speed } from './sections/speed.ts';

/** Every section, in the order in which they are measured. */
export const SECTIONS: readonly Section[] = [silence, coverage, policies, audit, speed, memory];
