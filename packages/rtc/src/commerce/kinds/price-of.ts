import type { Money, SessionPlan } from '@livelane/contracts/vocabulary';
import type { CommerceState } from '../state.ts';

/** A product's price, and what sets it. */
export interface CurrentPrice {
  readonly price: Money;
  readonly promotionId?: string;
  readonly saleId?: string;
}

/**
 * The price of a product now: that of its flash sale, else of its active promotion, else the list price as it was last
 * changed, else that of the variant or the product in the plan.
 */
export function priceOf(
  product: SessionPlan['products'][number],
  state: CommerceState,
  variantId?: string,
): CurrentPrice {
  const sale = state.sales.find(({ productId }) => productId === product.id);
  if (sale !== undefined) return { price: sale.price, saleId: sale.saleId };
  const { promotion } = product;
  if (
    promotion !== undefined &&
    state.promotions.some(({ promotionId }) => promotionId === promotion.id)
  )
    return { price: promotion.price, promotionId: promotion.id };
  const changed = state.prices.find(({ productId }) => productId === product.id);
  if (changed !== undefined) return { price: changed.price };
  const variant = product.variants?.find(({ id }) => id === variantId);
  return { price: variant?.price ?? product.price };
}
