import type { Contract } from '../../document.ts';
import type { DealType } from '../deal-type.ts';
import { affiliateProgramme } from './affiliate-programme.fixture.ts';
import { agencyFramework } from './agency-framework.fixture.ts';
import { ambassadorYear } from './ambassador-year.fixture.ts';
import { commissionOnly } from './commission-only.fixture.ts';
import { fixedContent } from './fixed-content.fixture.ts';
import { liveSeries } from './live-series.fixture.ts';
import { seedingInKind } from './seeding-in-kind.fixture.ts';

/** A whole contract of each type of deal. */
export const DEAL_EXAMPLES: Readonly<Record<DealType, () => Contract>> = {
  'fixed-content': fixedContent,
  'live-series': liveSeries,
  'commission-only': commissionOnly,
  'affiliate-programme': affiliateProgramme,
  'ambassador-year': ambassadorYear,
  'seeding-in-kind': seedingInKind,
  'agency-framework': agencyFramework,
};
