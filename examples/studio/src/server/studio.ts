import { type AttributionStore, openAttributionStore } from '@livelane/attribution/store';
import { postgresStore } from '@livelane/contracts/store';
import { type LiveStore, openLiveStore } from '@livelane/rtc/store';
import { type Access, createAccess, type Visit } from './access/access.ts';
import { type Audit, createAudit } from './database/audit.ts';
import { createDocuments, type Documents } from './database/documents.ts';
import type { Database } from './database/open-database.ts';
import type { Deal } from './deal/deal.ts';
import { openDeal } from './deal/seed.ts';
import { createHub, type Hub } from './hub.ts';
import { createOrders, type Orders } from './live/orders.ts';
import { type MediaServer, probeToken, type RoomSources } from './live/room.ts';
import { readShow, type Show } from './live/show.ts';
import { createStock, type Stock } from './live/stock.ts';
import { endedShow, type RunningShow, runShow, type Stores } from './running-show.ts';
import { type Accounts, createAccounts } from './settle/accounts.ts';
import { type Bookkeeper, createBookkeeper } from './settle/bookkeeper.ts';
import type { EndedShow } from './settle/close-show.ts';
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
  readonly purpose: RoomSources['purpose'];
  readonly surroundings: Surroundings;
}

/** A deal with its show, for the routes. */
export interface Studio extends RunningShow {
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
  /** What a host measures the LiveKit server with, before the show as well. */
  probe(visit: Visit): Promise<{ readonly token: string; readonly url: string }>;
  /** What the show left; undefined before its end. */
  ended(): Promise<EndedShow | undefined>;
  /** @throws Refusal ORDER_UNKNOWN, REFUNDED */
  refund(orderId: string): Promise<void>;
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
  const ended = async () => endedShow(stores.documents, await show());
  const accounts = createAccounts({ ...stores, deal, clock, show, ended, bookkeeper });
  const orders = createOrders(stores);
  const running = await runShow({ ...parts, stores, deal, hub, stock, accounts, orders });
  const { server, pageUrl: url, tokenSeconds } = parts;
  return {
    ...{ surroundings, hub, deal, stock, accounts, orders, bookkeeper, show, ended },
    ...running,
    access: createAccess(executor, surroundings),
    audit: createAudit(executor, clock),
    leads: stores.live.leads,
    documents: stores.documents,
    clicks: stores.attribution,
    probe: async ({ identity }) => ({
      token: await probeToken(server, { identity, tokenSeconds }),
      url,
    }),
    refund: async (orderId) => {
      await refundOrder(stores, orderId, clock.now());
      accounts.changed();
      for (const what of ['orders', 'settlement'] as const) hub.changed(what);
    },
  };
}
