import { testFirstSight } from '../at-first-sight.fixture.ts';
import { FIRST_SIGHT } from './first-sight.fixture.ts';
import { MENDED } from './mended.fixture.ts';
import { SEALED } from './sealed.fixture.ts';

testFirstSight({ agreements: SEALED, firstSight: FIRST_SIGHT, mended: MENDED, most: 0.91 });
