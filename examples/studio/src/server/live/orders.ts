import type { Order } from '@livelane/attribution';
import type { AttributionStore } from '@livelane/attribution/store';
import type { Money, SessionPlan } from '@livelane/contracts/vocabulary';
import type { Row, SqlExecutor } from '@livelane/contracts/vocabulary/sql';
import { isLivelaneError } from '@livelane/rtc/server';
import type { Visit } from '../access/access.ts';
import { Refusal } from '../refusal.ts';
import { discounted } from './discounted.ts';
import { priceNow } from './price-now.ts';
import type { ShowRoom } from './room.ts';

/** What a buyer wants. */
export interface WantedOrder {
  /** Made by the page, so that an order that is sent again counts once. */
  readonly id: string;
  readonly productId: string;
  /** A discount code. Default: none. */
  readonly code?: string | undefined;
  /** The click before it. Default: none. */
  readonly clickId?: string | undefined;
  /** What the page showed; the order is refused where it is another. */
  readonly shown: Money;
}

/** An order that was placed. */
export interface PlacedOrder {
  readonly id: string;
  readonly productId: string;
  /** What the buyer pays. */
  readonly paid: Money;
  readonly code: string | null;
  readonly at: string;
  readonly refunded: boolean;
}

/** What an order would cost now. */
export interface Quote {
  /** Price of one unit, as the order has to state it. */
  readonly price: Money;
  /** What the buyer pays, less the discount of the code. */
  readonly pays: Money;
}

/** The orders of the show. */
export interface Orders {
  /** @throws Refusal PRODUCT_UNKNOWN, CODE_UNKNOWN */
  quote(show: ShowRoom, wanted: Pick<WantedOrder, 'productId' | 'code'>): Quote;
  /** An order of a buyer that was placed before, also after the show; undefined if there is none. */
  known(id: string, identity: string): Promise<PlacedOrder | undefined>;
  /** @throws Refusal, after which nothing was ordered */
  place(show: ShowRoom, visit: Visit, wanted: WantedOrder): Promise<PlacedOrder>;
  /** The newest first. */
  ofBuyer(identity: string): Promise<PlacedOrder[]>;
  /** All of the show, the newest first. */
  all(): Promise<PlacedOrder[]>;
}

interface Stores {
  readonly executor: SqlExecutor;
  readonly attribution: AttributionStore;
}

export function createOrders({ executor, attribution }: Stores): Orders {
  const list = async (where: string, parameters: readonly string[]) => {
    const sql = `select placed from livelane_studio_order where placed is not null ${where}`;
    const rows = await executor.query(sql, parameters);
    const orders = rows.map(placedOf);
    return orders.sort((a, b) => b.at.localeCompare(a.at));
  };
  const claim = async (show: ShowRoom, visit: Visit, wanted: WantedOrder) => {
    await executor.query(
      `insert into livelane_studio_order (id, show, identity, product_id, code) values ($1, $2, $3, $4, $5)
        on conflict (id) do nothing`,
      [wanted.id, show.room.name, visit.identity, wanted.productId, wanted.code ?? null],
    );
    const sql = 'select * from livelane_studio_order where id = $1';
    const [row] = await executor.query(sql, [wanted.id]);
    if (row?.['identity'] !== visit.identity) throw new Refusal('ORDER_TAKEN');
    return row;
  };
  return {
    quote: ({ room }, wanted) => quoted(room.plan, room.snapshot().state, wanted),
    known: async (id, identity) => {
      const [order] = await list('and id = $1 and identity = $2', [id, identity]);
      return order;
    },
    place: async (show, visit, wanted) => {
      const { room } = show;
      const known = await executor.query('select 1 from livelane_studio_order where id = $1', [
        wanted.id,
      ]);
      // Of an order that is sent again, after a crash too, price and code are those of the first time.
      if (known.length === 0) checkWanted(room.plan, room.snapshot().state, wanted);
      const row = await claim(show, visit, wanted);
      if (row['placed'] !== null) return placedOf(row);
      const first = firstOf(row, wanted);
      const price = await reserved(show, visit, first);
      const order = await redeemed(show, visit, { wanted: first, price });
      await attribution.append({ orders: [order] });
      const placed: PlacedOrder = {
        ...{ id: order.id, productId: first.productId, at: order.at, refunded: false },
        paid: order.lines[0]?.money as Money,
        code: first.code ?? null,
      };
      const sql = 'update livelane_studio_order set placed = $2 where id = $1';
      await executor.query(sql, [order.id, JSON.stringify(placed)]);
      // The ticker is for looking at: what it does not get is no order lost.
      const stated = { orderId: order.id, productId: first.productId };
      await room
        .order({ ...stated, name: visit.name, buyer: visit.identity })
        .catch(() => undefined);
      return placed;
    },
    ofBuyer: (identity) => list('and identity = $1', [identity]),
    all: () => list('', []),
  };
}

type RoomState = ReturnType<ShowRoom['room']['snapshot']>['state'];

/** @throws Refusal where product or code are not those of the show */
function quoted(
  plan: SessionPlan,
  state: RoomState,
  { productId, code }: Pick<WantedOrder, 'productId' | 'code'>,
): Quote {
  const price = priceNow(plan, state, productId);
  if (price === undefined) throw new Refusal('PRODUCT_UNKNOWN', { productId });
  const known = plan.codes.find((it) => it.code === code);
  if (code !== undefined && known === undefined) throw new Refusal('CODE_UNKNOWN', { code });
  return { price, pays: discounted(price, known?.discount ?? 0) };
}

/** @throws Refusal where price or code are not those of the show */
function checkWanted(plan: SessionPlan, state: RoomState, wanted: WantedOrder): void {
  const { price } = quoted(plan, state, wanted);
  const { currency, minor } = wanted.shown;
  if (price.currency !== currency || price.minor !== minor)
    throw new Refusal('PRICE_CHANGED', { price });
}

/** Takes a unit. @returns its price, by the server's clock. @throws Refusal SOLD_OUT */
async function reserved(
  { room }: ShowRoom,
  { identity }: Visit,
  { id: orderId, productId }: WantedOrder,
): Promise<{ readonly price: Money; readonly at: Order['at']; readonly person: string }> {
  try {
    const [event] = await room.reserve({ orderId, identity, productId });
    if (event?.type !== 'reserve') throw new Refusal('FAULT');
    return event;
  } catch (error) {
    if (isLivelaneError(error, 'SOLD_OUT')) throw new Refusal('SOLD_OUT', { productId });
    if (isLivelaneError(error, 'ROOM_CLOSED')) throw new Refusal('SHOW_NOT_LIVE');
    throw error;
  }
}

/** Notes the code, and makes the order as attribution reads it. */
async function redeemed(
  { room }: ShowRoom,
  { identity }: Visit,
  {
    wanted: { id, productId, code, clickId },
    price: { price, at, person },
  }: { readonly wanted: WantedOrder; readonly price: Awaited<ReturnType<typeof reserved>> },
): Promise<Order> {
  if (code !== undefined)
    await room.redeemOrder({ orderId: id, code, identity, units: { [productId]: 1 } });
  const discount = room.plan.codes.find((it) => it.code === code)?.discount ?? 0;
  return {
    ...{ id, at, recordedAt: at, persons: [person], customer: 'unknown', market: null },
    lines: [{ id: `${id}-1`, productId, money: discounted(price, discount) }],
    codes: code === undefined ? [] : [code],
    clickIds: clickId === undefined ? [] : [clickId],
    inRoom: room.plan.id,
  };
}

/** What was wanted the first time. */
function firstOf(row: Row, again: WantedOrder): WantedOrder {
  const code = row['code'];
  const { id, clickId, shown } = again;
  const productId = String(row['product_id']);
  return { id, clickId, shown, productId, code: code === null ? undefined : String(code) };
}

const placedOf = (row: Row): PlacedOrder => JSON.parse(String(row['placed'])) as PlacedOrder;
