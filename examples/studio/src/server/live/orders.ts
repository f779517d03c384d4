import type { Order } from '@livelane/attribution';
import type { AttributionStore } from '@livelane/attribution/store';
import { type Money, toMinor } from '@livelane/contracts/vocabulary';
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
  /** @throws Refusal PRODUCT_UNKNOWN, SOLD_ELSEWHERE, CODE_UNKNOWN */
  quote(show: ShowRoom, wanted: Pick<WantedOrder, 'productId' | 'code'>): Quote;
  /** An order of a buyer that was placed before, also after the show; undefined if there is none. */
  known(id: string, identity: string): Promise<PlacedOrder | undefined>;
  /** @throws Refusal, after which nothing was ordered */
  place(show: ShowRoom, visit: Visit, wanted: WantedOrder): Promise<PlacedOrder>;
  /** Places what was broken off after its unit was taken. */
  finish(show: ShowRoom): Promise<void>;
  /** The newest first. */
  ofBuyer(identity: string): Promise<PlacedOrder[]>;
  /** All of the show, the newest first. */
  all(): Promise<PlacedOrder[]>;
}

interface Stores {
  readonly executor: SqlExecutor;
  readonly attribution: AttributionStore;
}

export function createOrders(stores: Stores): Orders {
  const place = placing(stores);
  return {
    ...reading(stores),
    quote: ({ room }, wanted) => quoted(room, wanted),
    place,
    finish: finishing(stores, place),
  };
}

function reading({ executor }: Stores): Pick<Orders, 'known' | 'ofBuyer' | 'all'> {
  const list = async (where: string, parameters: readonly string[]) => {
    const sql = `select placed from livelane_studio_order where placed is not null ${where}`;
    const rows = await executor.query(sql, parameters);
    const orders = rows.map(placedOf);
    return orders.sort((a, b) => b.at.localeCompare(a.at));
  };
  return {
    known: async (id, identity) => {
      const [order] = await list('and id = $1 and identity = $2', [id, identity]);
      return order;
    },
    ofBuyer: (identity) => list('and identity = $1', [identity]),
    all: () => list('', []),
  };
}

function placing({ executor, attribution }: Stores): Orders['place'] {
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
  return async (show, visit, wanted) => {
    const { room } = show;
    const sql = 'select reserved from livelane_studio_order where id = $1';
    const [known] = await executor.query(sql, [wanted.id]);
    // Of an order that is sent again, after a crash too, price and code are those of the first time.
    const isNew = known === undefined || known['reserved'] === null;
    const checked = isNew ? checkedPrice(room, wanted) : undefined;
    const row = await claim(show, visit, wanted);
    if (row['placed'] !== null) return placedOf(row);
    const first = firstOf(row, wanted);
    const taken = await reserved(show, visit, first);
    // A price that rose while the unit was taken is not the buyer's.
    const price = { ...taken, price: lower(taken.price, checked) };
    const order = await redeemed(show, visit, { wanted: first, price });
    await attribution.append({ orders: [order] });
    const placed: PlacedOrder = {
      ...{ id: order.id, productId: first.productId, at: order.at, refunded: false },
      paid: order.lines[0]?.money as Money,
      code: first.code ?? null,
    };
    await executor.query('update livelane_studio_order set placed = $2 where id = $1', [
      order.id,
      JSON.stringify(placed),
    ]);
    // The ticker is for looking at: what it does not get is no order lost.
    const stated = { orderId: order.id, productId: first.productId };
    await room.order({ ...stated, name: visit.name, buyer: visit.identity }).catch(() => undefined);
    return placed;
  };
}

function finishing({ executor }: Stores, place: Orders['place']): Orders['finish'] {
  return async (show) => {
    const sql =
      'select * from livelane_studio_order where show = $1 and reserved and placed is null';
    for (const row of await executor.query(sql, [show.room.name])) {
      const identity = String(row['identity']);
      const [id, productId] = [String(row['id']), String(row['product_id'])];
      const buyer: Visit = { role: 'viewer', identity, name: identity };
      await place(show, buyer, { id, productId, shown: NO_PRICE });
    }
  };
}

/** Of an order whose unit was taken, the price is known. */
const NO_PRICE: Money = { currency: 'USD', minor: '0' };

/** @throws Refusal where product or code are not those of the show */
function quoted(
  room: ShowRoom['room'],
  { productId, code }: Pick<WantedOrder, 'productId' | 'code'>,
): Quote {
  const { plan } = room;
  const now = Date.parse(room.time());
  const price = priceNow(plan, room.snapshot().state, { productId, now });
  if (price === undefined) throw new Refusal('PRODUCT_UNKNOWN', { productId });
  const isElsewhere = plan.products.some(({ id, url }) => id === productId && url !== undefined);
  if (isElsewhere) throw new Refusal('SOLD_ELSEWHERE', { productId });
  const known = plan.codes.find((it) => it.code === code);
  if (code !== undefined && known === undefined) throw new Refusal('CODE_UNKNOWN', { code });
  return { price, pays: discounted(price, known?.discount ?? 0) };
}

/** @throws Refusal where price or code are not those of the show */
function checkedPrice(room: ShowRoom['room'], wanted: WantedOrder): Money {
  const { price } = quoted(room, wanted);
  const { currency, minor } = wanted.shown;
  if (price.currency !== currency || price.minor !== minor)
    throw new Refusal('PRICE_CHANGED', { price });
  return price;
}

const lower = (price: Money, other: Money | undefined): Money =>
  other !== undefined && toMinor(other) < toMinor(price) ? other : price;

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
