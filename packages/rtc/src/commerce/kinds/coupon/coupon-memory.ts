import type { KeptAct } from '../command.ts';

/** A drop as its events leave it. */
export interface KnownDrop {
  /** Codes that nobody was given yet. */
  readonly left: Set<string>;
  isOpen: boolean;
}

/** What a room remembers of coupons. */
export interface CouponMemory {
  /** Every drop so far, by id. */
  readonly knownDrops: Map<string, KnownDrop>;
}

export const noCoupons = (): CouponMemory => ({ knownDrops: new Map() });

export function noteCoupons({ knownDrops }: CouponMemory, { events, codes = [] }: KeptAct): void {
  for (const event of events) {
    if (event.type === 'coupon') knownDrops.get(event.dropId)?.left.delete(event.code);
    if (event.type !== 'drop') continue;
    const known = knownDrops.get(event.dropId);
    if (known === undefined)
      knownDrops.set(event.dropId, { left: new Set(codes), isOpen: event.phase === 'start' });
    else known.isOpen = event.phase === 'start';
  }
}
