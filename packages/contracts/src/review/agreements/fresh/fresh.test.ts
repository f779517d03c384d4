import { testFirstSight } from '../at-first-sight.fixture.ts';
import { FIRST_SIGHT } from './first-sight.fixture.ts';
import { FRESH } from './fresh.fixture.ts';
import { MENDED } from './mended.fixture.ts';

testFirstSight({ agreements: FRESH, firstSight: FIRST_SIGHT, mended: MENDED, most: 0.8 });
