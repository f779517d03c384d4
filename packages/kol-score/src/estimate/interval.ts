import { normalQuantile } from '@livelane/contracts/vocabulary/probability';

/** The probability with which every interval of this package is meant to cover. */
export const INTERVAL_LEVEL = 0.9;

/** Standard normal quantile at the upper end of such an interval: 1.645. */
export const INTERVAL_Z = /* @__PURE__ */ normalQuantile((1 + INTERVAL_LEVEL) / 2);
