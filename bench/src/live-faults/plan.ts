import type { SessionPlan } from '@livelane/contracts/vocabulary';
import { SAMPLE_PLAN } from '@livelane/rtc/testing';

/** More than are pinned in one trial, so that a price says when it was pinned. */
const PRODUCTS = 200;

/** A plan whose products all have different prices. */
export const MANY_PRICES: SessionPlan = {
  ...SAMPLE_PLAN,
  products: Array.from({ length: PRODUCTS }, (_, index) => ({
    id: `p${index}`,
    name: `Product ${index}`,
    price: { currency: 'USD', minor: `${BigInt(1_000 + index)}` },
  })),
};
