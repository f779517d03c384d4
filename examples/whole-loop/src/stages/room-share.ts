import { factOfSale } from '@livelane/contracts/settle';
import {
  type CreditedSale,
  type Money,
  type SessionLog,
  type SessionPlan,
  type Settlement,
  sumMoney,
} from '@livelane/contracts/vocabulary';
import { ordersFromRoom } from './room-orders.ts';

/** What was sold in the room, and how much of what is owed is commission on it. */
export interface RoomShare {
  readonly orders: number;
  readonly commission: Money;
}

/** The commission lines whose facts are sales of the room, summed. */
export function roomShare(
  settlement: Settlement,
  room: {
    readonly log: SessionLog;
    readonly plan: SessionPlan;
    readonly sales: readonly CreditedSale[];
  },
): RoomShare {
  const orders = new Set(ordersFromRoom(room.log, room.plan).map(({ id }) => id));
  const facts = new Set(
    room.sales.filter((sale) => orders.has(sale.orderId)).map((sale) => factOfSale(sale).id),
  );
  const lines = settlement.lines.filter(
    ({ entry, factIds }) =>
      (entry === 'commission' || entry === 'commission-clawback') &&
      factIds.some((id) => facts.has(id)),
  );
  const commission = sumMoney(
    settlement.currency,
    lines.map((line) => line.amount),
  );
  return { orders: orders.size, commission };
}
