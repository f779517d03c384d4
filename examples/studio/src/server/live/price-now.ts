import type { Money, SessionPlan } from '@livelane/contracts/vocabulary';
import type { CommerceState } from '@livelane/rtc/client';

/** The price of a product now: that of its flash sale, its promotion, a changed list price, or the plan's. */
export function priceNow(
  plan: { readonly products: readonly Pick<SessionPlan['products'][number], 'id' | 'price'>[] },
  state: Pick<CommerceState, 'sales' | 'promotions' | 'prices'>,
  productId: string,
): Money | undefined {
  const of = <Entry extends { readonly productId: string }>(entries: readonly Entry[]) =>
    entries.findLast((entry) => entry.productId === productId);
  const listed = plan.products.find(({ id }) => id === productId);
  if (listed === undefined) return undefined;
  return (of(state.sales) ?? of(state.promotions) ?? of(state.prices) ?? listed).price;
}
