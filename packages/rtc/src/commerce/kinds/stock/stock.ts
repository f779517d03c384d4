import type { Instant } from '@livelane/contracts/vocabulary';
import type { Reducers } from '../reducers.ts';

/** Units left of a product or of a variant of it. */
export interface ShownStock {
  /** Id of the product in the session plan. */
  readonly productId: string;
  /** Id of the variant; absent for the product itself. */
  readonly variantId?: string;
  /** Units left; 0: sold out. */
  readonly left: number;
  /** When it was told. */
  readonly since: Instant;
}

/** What viewers see of stocks. */
export interface StockState {
  /** At most one for each product and variant; one that is not among them has no stated stock. */
  readonly stock: readonly ShownStock[];
}

/** The application said how many units are left. */
export interface StockEvent {
  readonly type: 'stock';
  readonly at: Instant;
  readonly productId: string;
  readonly variantId?: string;
  readonly left: number;
}

type Unit = Pick<ShownStock, 'productId' | 'variantId'>;

/** Whether both are the same product and variant. */
export const sameUnit = (one: Unit, other: Unit): boolean =>
  one.productId === other.productId && one.variantId === other.variantId;

export const STOCK: Reducers<StockState, StockEvent> = {
  stock: ({ stock }, { type: _, at: since, ...unit }) => ({
    stock: [...stock.filter((it) => !sameUnit(it, unit)), { ...unit, since }],
  }),
};
