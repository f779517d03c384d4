import { type AttributionStore, openAttributionStore } from '@livelane/attribution/store';
import { postgresStore, type Store } from '@livelane/contracts/store';
import type { SessionLog } from '@livelane/contracts/vocabulary';
import type { SqlExecutor } from '@livelane/contracts/vocabulary/sql';
import { type LiveStore, openLiveStore } from '@livelane/rtc/store';
import { type Access, createAccess, type Visit } from './access/access.ts';
import { type Audit, createAudit } from './database/audit.ts';
import { createDocuments, type Documents } from './database/documents.ts';
import type { Database } from './database/open-database.ts';
import type { Deal } from './deal/deal.ts';
import { openDeal } from './deal/seed.ts';
import { createHub, type Hub } from './hub.ts';
import { createOrders, type Orders } from './live/orders.ts';
import {
  logLeftOpen,
  type MediaServer,
  openShowRoom,
  probeToken,
  type ShowRoom,
} from './live/room.ts';
import { changeShow, isOpen, readShow, type Show, type ShowState } from './live/show.ts';
import { createStock, type Stock } from './live/stock.ts';
import { Refusal } from './refusal.ts';
import { type Accounts, createAccounts } from './settle/accounts.ts';
import { type Bookkeeper, createBookkeeper } from './settle/bookkeeper.ts';
import { closeShow, type EndedShow } from './settle/close-show.ts';
import { refundOrder } from './settle/refund.ts';
import type { Surroundings } from './surroundings.ts';

/** What a studio is made of. */
export interface StudioParts {
  readonly database: Database;
  readonly server: MediaServer;
  /** Address of the LiveKit server for pages. */
  readonly pageUrl: string;
  /** Life of a token that pages join with, in seconds. */
  readonly tokenSeconds: number;
  readonly surroundings: Surroundings;
}

/** A deal with its show, for the routes. */
export interface Studio {
  readonly surroundings: Surroundings;
  readonly access: Access;
  readonly audit: Audit;
  readonly hub: Hub;
  readonly deal: Deal;
  readonly stock: Stock;
  readonly orders: Orders;
  readonly accounts: Accounts;
  readonly bookkeeper: Bookkeeper;
  readonly leads: LiveStore['leads'];
  readonly documents: Documents;
  /** Keeps the clicks on links to shops. */
  readonly clicks: Pick<AttributionStore, 'addClick'>;
  show(): Promise<Show>;
  /** Starts, pauses, continues or ends the show. @throws Refusal SHOW_STATE */
  change(to: ShowState): Promise<Show>;
  /** The room. @throws Refusal SHOW_NOT_LIVE */
  room(): ShowRoom;
  /** What a host measures the LiveKit server with, before the show as well. */
  probe(visit: Visit): Promise<{ readonly token: string; readonly url: string }>;
  /** What the show left; undefined before its end. */
  ended(): Promise<EndedShow | undefined>;
  /** @throws Refusal ORDER_UNKNOWN, REFUNDED */
  refund(orderId: string): Promise<void>;
  /** Writes what is not written yet; the room stays as it is, for the next start. */
  stop(): Promise<void>;
}

interface Stores {
  readonly executor: SqlExecutor;
  readonly documents: Documents;
  readonly attribution: AttributionStore;
  readonly contracts: Store;
  readonly live: LiveStore;
}

/** Opens the studio over its database; a show that was live goes on. */
export async function openStudio(parts: StudioParts): Promise<Studio> {
  const { database, surroundings } = parts;
  const { executor } = database;
  const { clock } = surroundings;
  const stores: Stores = {
    ...{ executor, documents: createDocuments(executor) },
    attribution: await openAttributionStore(executor),
    contracts: await postgresStore(executor),
    live: await openLiveStore(executor, { clock }),
  };
  const deal = await openDeal(stores, clock.now());
  const hub = createHub();
  const stock = createStock(executor);
  const show = () => readShow(executor);
  const bookkeeper = createBookkeeper();
  const accounts = createAccounts({ ...stores, deal, clock, show, bookkeeper });
  const running = await runShow({ ...parts, stores, deal, hub, stock, accounts });
  const { server, pageUrl: url, tokenSeconds } = parts;
  return {
    ...{ surroundings, hub, deal, stock, accounts, bookkeeper, show },
    ...running,
    access: createAccess(executor, surroundings),
    audit: createAudit(executor, clock),
    orders: createOrders(stores),
    leads: stores.live.leads,
    documents: stores.documents,
    clicks: stores.attribution,
    probe: async ({ identity }) => ({
      token: await probeToken(server, { identity, tokenSeconds }),
      url,
    }),
    ended: async () => endedShow(stores.documents, await show()),
    refund: async (orderId) => {
      await refundOrder(stores, orderId, clock.now());
      accounts.changed();
      for (const what of ['orders', 'settlement'] as const) hub.changed(what);
    },
  };
}

interface ShowParts extends StudioParts, Pick<Studio, 'deal' | 'hub' | 'stock' | 'accounts'> {
  readonly stores: Stores;
}

/** The show with its room, which is open while the show is. */
async function runShow(parts: ShowParts): Promise<Pick<Studio, 'change' | 'room' | 'stop'>> {
  const { stores, deal, hub, stock, accounts, surroundings, server, pageUrl, tokenSeconds } = parts;
  const { executor, documents, live } = stores;
  const pseudonymKey = await keptKey(documents, surroundings);
  const onPeople = () => hub.changed('people');
  const sources = {
    ...{ server, pageUrl, tokenSeconds, store: live, stock },
    ...{ pseudonymKey, surroundings, onPeople },
  };
  const opened = async (now: Show): Promise<ShowRoom> => {
    const room = await openShowRoom(now, sources);
    const units = await stock.units();
    for (const { id } of now.plan.products)
      await room.room.stock({ productId: id, left: units[id] ?? 0 });
    return room;
  };
  const atStart = await readShow(executor);
  let open = isOpen(atStart) ? await opened(atStart) : undefined;
  const take = async ({ plan }: Show, log: SessionLog): Promise<void> => {
    await closeShow(stores, deal, { plan, log });
    accounts.changed();
    hub.changed('settlement');
  };
  if (atStart.state === 'ended' && (await endedShow(documents, atStart)) === undefined)
    await take(atStart, await logLeftOpen(atStart, sources));
  const close = async (room: ShowRoom, show: Show): Promise<void> => {
    open = undefined;
    await take(show, await room.end());
  };
  return {
    change: async (to) => {
      const now = surroundings.clock.now();
      const changed = await changeShow(executor, { to, now });
      if (to === 'live') open ??= await opened(changed);
      if (to === 'ended' && open !== undefined) await close(open, changed);
      hub.changed('show');
      return changed;
    },
    room: () => {
      if (open === undefined) throw new Refusal('SHOW_NOT_LIVE');
      return open;
    },
    stop: async () => {
      await open?.recorder.stored();
    },
  };
}

/** What a show has left; undefined before its end. */
const endedShow = ({ read }: Documents, { plan }: Show): Promise<EndedShow | undefined> =>
  read<EndedShow>('ended-show', plan.id);

/** The key of pseudonyms, made once: with another one, people who come back would be others. */
async function keptKey(documents: Documents, { randomBytes }: Surroundings): Promise<string> {
  const known = await documents.read<string>('key', 'pseudonyms');
  if (known !== undefined) return known;
  const key = randomBytes(32).toString('base64url');
  await documents.write('key', 'pseudonyms', key);
  return key;
}
