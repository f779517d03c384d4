import { runSections } from '../run-sections.ts';
import { apartSection, frozenSection } from './frozen.ts';
import { SPEED } from './speed.ts';

await runSections([
  ...[frozenSection('en'), frozenSection('zh-Hans')],
  ...[apartSection('en'), apartSection('zh-Hans')],
  SPEED,
]);
