import type { AttributionPolicy } from '@livelane/contracts/vocabulary';

type PolicyCode = AttributionPolicy['codes'][number];

/**
 * The owner of a discount code: `code` in any case, its `creator`, `valid`, the window in which it holds (absent: always),
 * and `products`, the lines that it counts for (absent: all).
 */
export interface CodeRule extends PolicyCode {}
