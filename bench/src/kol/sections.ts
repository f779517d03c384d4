import type { Section } from './section.ts';
import { audit } from './sections/audit.ts';

/** Every section, in the order in which they are measured. */
export const SECTIONS: readonly Section[] = [audit];
