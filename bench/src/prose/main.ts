import { runSections } from '../run-sections.ts';
import { frozenSection } from './frozen.ts';
import { SPEED } from './speed.ts';

await runSections([frozenSection('en'), frozenSection('zh-Hans'), SPEED]);
