import { runSections } from '../run-sections.ts';
import { apartSection, frozenSection } from './frozen.ts';
import { mutationSection } from './mutations.ts';
import { SPEED } from './speed.ts';

await runSections([
  ...[frozenSection('en'), frozenSection('zh-Hans')],
  ...[apartSection('en'), apartSection('zh-Hans')],
  ...[mutationSection('en'), mutationSection('zh-Hans')],
  SPEED,
]);
