import { runSections } from '../run-sections.ts';
import { agreementsSection } from './agreements.ts';
import { ROUND_TRIP } from './round-trip.ts';
import { SPEED } from './speed.ts';

await runSections([agreementsSection('built'), agreementsSection('aside'), ROUND_TRIP, SPEED]);
