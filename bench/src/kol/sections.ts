import type { Section } from '../section.ts';
import { audit } from './sections/audit.ts';
import { coverage } from './sections/coverage.ts';
import { grades } from './sections/grades.ts';
import { memory } from './sections/memory.ts';
import { methods } from './sections/methods.ts';
import { policies } from './sections/policies.ts';
import { rankings } from './sections/rankings.ts';
import { silence } from './sections/silence.ts';
import { speed } from './sections/speed.ts';
import { story } from './sections/story.ts';

/** Every section, in the order in which they are measured. */
export const SECTIONS: readonly Section[] = [
  methods,
  audit,
  grades,
  story,
  policies,
  rankings,
  coverage,
  silence,
  speed,
  memory,
];
