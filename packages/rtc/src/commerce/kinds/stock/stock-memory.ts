import type { KeptAct } from '../command.ts';
import type { ShownStock } from './stock.ts';

/** What a room remembers of stocks. */
export interface StockMemory {
  /** The fewest units left that the application has told since the shop stated the stock, by {@link unitKey}. */
  readonly left: Map<string, Omit<ShownStock, 'since'>>;
  /** How often the shop raised a stock, by {@link unitKey}. */
  readonly raises: Map<string, number>;
}

export function unitKey({ productId, variantId }: Pick<ShownStock, 'productId' | 'variantId'>) {
  return JSON.stringify([productId, variantId ?? null]);
}

/** How often the stock of a unit was raised. */
export function raisesOf(
  { raises }: StockMemory,
  unit: Pick<ShownStock, 'productId' | 'variantId'>,
): number {
  return raises.get(unitKey(unit)) ?? 0;
}

export const noStock = (): StockMemory => ({ left: new Map(), raises: new Map() });

/** Answers of the application may arrive in another order than it counted: only a statement of the shop raises a stock. */
export function noteStock(memory: StockMemory, { events }: KeptAct): void {
  const { left, raises } = memory;
  for (const event of events) {
    if (event.type !== 'stock' && event.type !== 'reserve') continue;
    if (event.left === undefined) continue;
    const { productId, variantId } = event;
    const unit = { productId, ...(variantId === undefined ? {} : { variantId }) };
    const [key, known] = [unitKey(unit), left.get(unitKey(unit))?.left];
    // A number that the room only tells again raises nothing.
    const isRaised = event.type === 'stock' && (known === undefined || event.left > known);
    if (isRaised) raises.set(key, raisesOf(memory, unit) + 1);
    const most = event.type === 'stock' ? event.left : (known ?? event.left);
    left.set(key, { ...unit, left: Math.min(event.left, most) });
  }
}
