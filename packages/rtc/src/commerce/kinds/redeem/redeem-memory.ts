import type { KeptAct } from '../command.ts';

/** What a room remembers of redemptions. */
export interface RedeemMemory {
  /** Number of orders by code, by customer and code, and of units by product. */
  readonly spent: Map<string, number>;
}

/** The key of a count in {@link RedeemMemory.spent}. */
export function spentKey(kind: 'code' | 'customer' | 'product', ...ids: readonly string[]): string {
  return JSON.stringify([kind, ...ids]);
}

export const noRedemptions = (): RedeemMemory => ({ spent: new Map() });

export function noteRedemptions(memory: RedeemMemory, { events, order }: KeptAct): void {
  for (const event of events) {
    if (event.type !== 'redeem' || order === undefined) continue;
    const { customer, units } = order;
    spend(memory, spentKey('code', event.code), 1);
    if (customer !== null) spend(memory, spentKey('customer', customer, event.code), 1);
    for (const [product, count] of Object.entries(units))
      spend(memory, spentKey('product', product), count);
  }
}

function spend({ spent }: RedeemMemory, key: string, count: number): void {
  spent.set(key, (spent.get(key) ?? 0) + count);
}
