import { runSections } from '../run-sections.ts';
import { SECTIONS } from './sections.ts';

await runSections(SECTIONS);
