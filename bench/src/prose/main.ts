import { runSections } from '../run-sections.ts';
import { frozenSection } from './frozen.ts';
import { mutationSection } from './mutations.ts';
import { SPEED } from './speed.ts';

await runSections([
  frozenSection('en'),
  frozenSection('zh-Hans'),
  mutationSection('en'),
  mutationSection('zh-Hans'),
  SPEED,
]);
