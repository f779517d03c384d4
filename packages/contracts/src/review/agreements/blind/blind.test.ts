import { testFirstSight } from '../at-first-sight.fixture.ts';
import { BLIND } from './blind.fixture.ts';
import { FIRST_SIGHT } from './first-sight.fixture.ts';
import { MENDED } from './mended.fixture.ts';

testFirstSight({ agreements: BLIND, firstSight: FIRST_SIGHT, mended: MENDED, most: 0.45 });
