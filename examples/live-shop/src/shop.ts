import { randomUUID, timingSafeEqual } from 'node:crypto';
import { PGlite } from '@electric-sql/pglite';
import { planOf } from '@livelane/rtc';
import {
  type Admitted,
  systemClock as clock,
  createTokenHandler,
  createViewerRequestHandler,
  createWebhookHandler,
  createWebhookReceiver,
  type DevServer,
  openRoom,
  openSessionRecorder,
} from '@livelane/rtc/server';
import { openLiveStore, pgliteExecutor } from '@livelane/rtc/store';
import { openStock } from './stock.ts';

const PRODUCT = 'velvet-six';
const price = { currency: 'USD', minor: '1999' } as const;
const salePrice = { currency: 'USD', minor: '999' } as const;

const plan = planOf({
  id: 'live-shop',
  products: [{ id: PRODUCT, name: 'Velvet Six', price }],
  markets: ['US'],
});

/** What the shop needs to know. */
export interface ShopOptions {
  /** The LiveKit server. */
  readonly server: Pick<DevServer, 'url' | 'httpUrl' | 'apiKey' | 'apiSecret' | 'kind' | 'version'>;
  /** Who has it in the address of the page may host. A real shop asks its own login instead. */
  readonly hostKey: string;
  /** Folder of the database. Default: in memory. */
  readonly folder?: string | undefined;
}

/** A room that sells: one product, one host, viewers who buy and talk. Everything it keeps is in tables. */
export async function openShop({ server, hostKey, folder }: ShopOptions) {
  const database = await PGlite.create(folder ?? 'memory://');
  const store = await openLiveStore(pgliteExecutor(database), { clock });
  const recorder = await openSessionRecorder({
    ...{ plan, clock, server, mode: 'real', purpose: 'rehearsal' },
    pseudonymKey: hostKey,
    journal: store.journalOf(plan.id),
  });
  const { reserve, left } = await openStock(database, { [PRODUCT]: 2 });
  const room = await openRoom(plan, { server, clock, recorder, store: store.rooms, reserve });
  if (room.snapshot().state.pinned.length === 0) await room.pin(PRODUCT);
  await room.stock({ productId: PRODUCT, left: await left(PRODUCT) });

  const isHost = (request: Request): boolean => {
    const given = Buffer.from(new URL(request.url).searchParams.get('key') ?? '');
    const wanted = Buffer.from(hostKey);
    return given.length === wanted.length && timingSafeEqual(given, wanted);
  };
  /** A viewer is a new guest with each visit; a shop with accounts gives each account one identity. */
  const admit = (request: Request): Admitted => {
    if (isHost(request)) return { identity: 'host', role: 'host', name: 'Host' };
    const guest = randomUUID().slice(0, 8);
    return { identity: `guest-${guest}`, role: 'viewer', name: `Guest ${guest.slice(0, 4)}` };
  };

  // While an API key is being replaced, both stand here, the new one first.
  const keys = { [server.apiKey]: server.apiSecret };
  const receiver = createWebhookReceiver({ keys, store: store.webhooks, clock });
  return {
    database,
    /** POST: who asks gets a token. */
    token: createTokenHandler(room, { keys, url: server.url, clock, admit }),
    /** GET: the state. POST: a viewer buys or talks. */
    live: createViewerRequestHandler(room, { keys, clock }),
    /** POST of the host: a flash sale of ten minutes. */
    sale: async (request: Request): Promise<Response> => {
      if (!isHost(request)) return new Response(null, { status: 403 });
      if (room.snapshot().state.sales.length > 0) return new Response(null, { status: 409 });
      await room.sale({ saleId: randomUUID(), productId: PRODUCT, price: salePrice, seconds: 600 });
      return new Response(null, { status: 204 });
    },
    /** POST of the LiveKit server: who came and went. */
    webhooks: createWebhookHandler(receiver, async (notice) => {
      await recorder.record({ input: 'webhook', notice });
      await room.noticed(notice);
    }),
    /** Ends the room for everybody. @returns the log of the session */
    close: async () => {
      await room.close();
      const log = recorder.finish({ notices: 'partial' });
      await database.close();
      return log;
    },
  };
}

/** The shop with its handlers, for any framework. */
export type Shop = Awaited<ReturnType<typeof openShop>>;
