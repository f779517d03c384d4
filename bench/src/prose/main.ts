import { runSections } from '../run-sections.ts';
import { apartSection, frozenSection, otherHandsSection, secondReaderSection } from './frozen.ts';
import { mutationSection } from './mutations.ts';
import { SPEED } from './speed.ts';

await runSections([
  ...[frozenSection('en'), frozenSection('zh-Hans')],
  ...[secondReaderSection('en'), secondReaderSection('zh-Hans')],
  ...[apartSection('en'), apartSection('zh-Hans')],
  ...[otherHandsSection('en'), otherHandsSection('zh-Hans')],
  ...[mutationSection('en'), mutationSection('zh-Hans')],
  SPEED,
]);
