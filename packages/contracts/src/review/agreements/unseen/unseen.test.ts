import { testFirstSight } from '../at-first-sight.fixture.ts';
import { FIRST_SIGHT } from './first-sight.fixture.ts';
import { MENDED, WARNED } from './mended.fixture.ts';
import { UNSEEN } from './unseen.fixture.ts';

testFirstSight({
  agreements: UNSEEN,
  firstSight: FIRST_SIGHT,
  mended: MENDED,
  warned: WARNED,
  most: 0.1,
});
