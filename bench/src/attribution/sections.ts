import type { Section } from '../section.ts';
import { columns } from './sections/columns.ts';
import { evidence } from './sections/evidence.ts';
import { growth } from './sections/growth.ts';
import { ledgers } from './sections/ledgers.ts';
import { lift } from './sections/lift.ts';
import { models } from './sections/models.ts';
import { paths } from './sections/paths.ts';
import { peers } from './sections/peers.ts';
import { touches } from './sections/touches.ts';
import { touchesGrowth } from './sections/touches-growth.ts';

/** Every section, in the order in which they are measured. */
export const SECTIONS: readonly Section[] = [
  ...[lift, ledgers, paths, models, growth, peers],
  ...[touches, columns, evidence, touchesGrowth],
];
