import type { Currency, PlainDate } from '@livelane/contracts/vocabulary';
import type { Party } from '../../records/party.ts';
import type { ChannelFigures } from '../../records/path-credits.ts';
import type { WarehouseModel } from '../plan/plan.ts';

/** A credit to a creator, a channel or nobody. */
export interface WarehouseCredit extends ChannelFigures {
  /** Id of the creator or channel; `(unattributed)` for orders without a touch. */
  readonly channel: string;
  readonly party: Party['party'];
  /** Orders credited; fractional where several parties share one. */
  readonly conversions: number;
  /** Minor units credited, in exact proportion: `creditOrders` divides them by largest remainder. */
  readonly value: number;
}

/** The credits of one model. */
export interface WarehouseCredits {
  readonly model: WarehouseModel;
  /** Sorted by value, then conversions, both descending, then party. */
  readonly channels: readonly WarehouseCredit[];
  /** The same by the local day of the orders, for rules; sorted by day. */
  readonly days?: readonly (WarehouseCredit & { readonly day: PlainDate })[];
}

/** What the statistics of a plan say. */
export interface WarehouseReport {
  readonly kind: 'warehouse-report';
  readonly currency: Currency;
  /** In the order of the plan. */
  readonly models: readonly WarehouseCredits[];
}
