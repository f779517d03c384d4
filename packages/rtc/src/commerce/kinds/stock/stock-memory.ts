import type { KeptAct } from '../command.ts';
import type { ShownStock } from './stock.ts';

/** What a room remembers of stocks. */
export interface StockMemory {
  /** The fewest units left that the application has told since the shop stated the stock, by {@link unitKey}. */
  readonly left: Map<string, Omit<ShownStock, 'since'>>;
}

export function unitKey({ productId, variantId }: Pick<ShownStock, 'productId' | 'variantId'>) {
  return JSON.stringify([productId, variantId ?? null]);
}

export const noStock = (): StockMemory => ({ left: new Map() });

/** Answers of the application may arrive in another order than it counted: only a statement of the shop raises a stock. */
export function noteStock({ left }: StockMemory, { events }: KeptAct): void {
  for (const event of events) {
    if (event.type !== 'stock' && event.type !== 'reserve') continue;
    if (event.left === undefined) continue;
    const { productId, variantId } = event;
    const unit = { productId, ...(variantId === undefined ? {} : { variantId }) };
    const known = event.type === 'stock' ? undefined : left.get(unitKey(unit));
    left.set(unitKey(unit), { ...unit, left: Math.min(event.left, known?.left ?? event.left) });
  }
}
