import type { Money, SessionPlan } from '@livelane/contracts/vocabulary';
import type { CommerceState } from '@livelane/rtc/client';

/**
 * The price of a product now: that of its flash sale, its promotion, a changed list price, or the plan's.
 * @param now - milliseconds since 1970, by the server's clock
 */
export function priceNow(
  plan: { readonly products: readonly Pick<SessionPlan['products'][number], 'id' | 'price'>[] },
  state: Pick<CommerceState, 'sales' | 'promotions' | 'prices'>,
  { productId, now }: { readonly productId: string; readonly now: number },
): Money | undefined {
  const of = <Entry extends { readonly productId: string }>(entries: readonly Entry[]) =>
    entries.findLast((entry) => entry.productId === productId);
  const listed = plan.products.find(({ id }) => id === productId);
  if (listed === undefined) return undefined;
  const running = state.sales.filter(({ endsAt }) => Date.parse(endsAt) > now);
  return (of(running) ?? of(state.promotions) ?? of(state.prices) ?? listed).price;
}
