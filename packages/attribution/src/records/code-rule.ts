import type { AttributionPolicy } from '@livelane/contracts/vocabulary';

type PolicyCode = AttributionPolicy['codes'][number];

/** The owner of a discount code: `code` in any case, its `creator`, and `valid`, the window in which it holds (absent: always). */
export interface CodeRule extends PolicyCode {}
