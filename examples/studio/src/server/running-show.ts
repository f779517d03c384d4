import type { AttributionStore } from '@livelane/attribution/store';
import type { Store } from '@livelane/contracts/store';
import type { SessionLog } from '@livelane/contracts/vocabulary';
import type { SqlExecutor } from '@livelane/contracts/vocabulary/sql';
import { pseudonymOf } from '@livelane/rtc/server';
import type { LiveStore } from '@livelane/rtc/store';
import type { Documents } from './database/documents.ts';
import type { Deal } from './deal/deal.ts';
import type { Hub } from './hub.ts';
import type { Orders } from './live/orders.ts';
import {
  logLeftOpen,
  type MediaServer,
  openShowRoom,
  type RoomSources,
  type ShowRoom,
} from './live/room.ts';
import {
  changeShow,
  isOpen,
  readShow,
  restoreShow,
  type Show,
  type ShowState,
} from './live/show.ts';
import type { Stock } from './live/stock.ts';
import { Refusal } from './refusal.ts';
import type { Accounts } from './settle/accounts.ts';
import { closeShow, type EndedShow } from './settle/close-show.ts';
import type { Surroundings } from './surroundings.ts';

/** What everything of the studio is kept in. */
export interface Stores {
  readonly executor: SqlExecutor;
  readonly documents: Documents;
  readonly attribution: AttributionStore;
  readonly contracts: Store;
  readonly live: LiveStore;
}

/** What a show runs with. */
export interface ShowParts {
  readonly server: MediaServer;
  readonly pageUrl: string;
  readonly tokenSeconds: number;
  /** What a session is for that begins now. */
  readonly purpose: RoomSources['purpose'];
  readonly surroundings: Surroundings;
  readonly stores: Stores;
  readonly deal: Deal;
  readonly hub: Hub;
  readonly stock: Stock;
  readonly orders: Orders;
  readonly accounts: Accounts;
}

/** The show with its room, which is open while the show is. */
export interface RunningShow {
  /** Starts, pauses, continues or ends the show. @throws Refusal SHOW_STATE */
  change(to: ShowState): Promise<Show>;
  /** The room. @throws Refusal SHOW_NOT_LIVE */
  room(): ShowRoom;
  /** How the log and the books name a participant. */
  pseudonym(identity: string): string;
  /** Writes what is not written yet; the room stays as it is, for the next start. */
  stop(): Promise<void>;
}

/** Runs the show from where it stands: one that was live goes on, one whose end was broken off is brought to it. */
export async function runShow(parts: ShowParts): Promise<RunningShow> {
  const { executor, documents } = parts.stores;
  const pseudonymKey = await keptKey(documents, parts.surroundings);
  const sources = sourcesOf(parts, pseudonymKey);
  const atStart = await readShow(executor);
  let open = isOpen(atStart) ? await openedRoom(atStart, parts, sources) : undefined;
  if (atStart.state === 'ended' && (await endedShow(documents, atStart)) === undefined)
    await takeLog(
      atStart,
      parts,
      await logLeftOpen(atStart, await withPurpose(atStart, parts, sources)),
    );
  const openFor = async (changed: Show, before: Show): Promise<void> => {
    try {
      open ??= await openedRoom(changed, parts, sources);
    } catch (error) {
      await restoreShow(executor, before);
      throw error;
    }
  };
  const apply = async (to: ShowState): Promise<Show> => {
    const before = await readShow(executor);
    const changed = await changeShow(executor, { to, now: parts.surroundings.clock.now() });
    if (to === 'live') await openFor(changed, before);
    const closing = to === 'ended' ? open : undefined;
    if (to === 'ended') open = undefined;
    if (closing !== undefined) await closeRoom(changed, parts, closing);
    parts.hub.changed('show');
    return changed;
  };
  let last: Promise<unknown> = Promise.resolve();
  return {
    change: (to) => {
      // One change after the other: state and room stay together.
      const change = last.then(() => apply(to));
      last = change.catch(() => undefined);
      return change;
    },
    room: () => {
      if (open === undefined) throw new Refusal('SHOW_NOT_LIVE');
      return open;
    },
    pseudonym: (identity) => pseudonymOf(identity, pseudonymKey),
    stop: async () => {
      await open?.recorder.stored();
    },
  };
}

function sourcesOf({ stores, hub, ...parts }: ShowParts, pseudonymKey: string) {
  const { server, pageUrl, tokenSeconds, purpose, stock, surroundings } = parts;
  const onPeople = () => hub.changed('people');
  return {
    ...{ server, pageUrl, tokenSeconds, purpose, store: stores.live, stock },
    ...{ pseudonymKey, surroundings, onPeople },
  };
}

type Sources = ReturnType<typeof sourcesOf>;

/** The room, with the units that are left and the orders that a crash has broken off. */
async function openedRoom(show: Show, parts: ShowParts, sources: Sources): Promise<ShowRoom> {
  const room = await openShowRoom(show, await withPurpose(show, parts, sources));
  const units = await parts.stock.units();
  for (const { id } of show.plan.products)
    await room.room.stock({ productId: id, left: units[id] ?? 0 });
  await finishOrders(room, parts);
  return room;
}

/** What a session is for stays as it was at its beginning, however this process was started. */
async function withPurpose(
  { plan }: Show,
  { stores: { documents } }: Pick<ShowParts, 'stores'>,
  sources: Sources,
): Promise<Sources> {
  const known = await documents.read<RoomSources['purpose']>('purpose', plan.id);
  if (known === undefined) await documents.write('purpose', plan.id, sources.purpose);
  return { ...sources, purpose: known ?? sources.purpose };
}

async function closeRoom(show: Show, parts: ShowParts, room: ShowRoom): Promise<void> {
  await finishOrders(room, parts);
  await takeLog(show, parts, await room.end());
}

async function finishOrders(
  room: ShowRoom,
  { orders, surroundings }: Pick<ShowParts, 'orders' | 'surroundings'>,
): Promise<void> {
  await orders.finish(room).catch((error: unknown) => surroundings.log(String(error)));
}

/** Takes the log of a show that ended into the deal. */
async function takeLog(show: Show, parts: ShowParts, log: SessionLog): Promise<void> {
  await closeShow(parts.stores, parts.deal, { show, log });
  parts.accounts.changed();
  parts.hub.changed('settlement');
}

/** What a show has left; undefined before its end. */
export const endedShow = ({ read }: Documents, { plan }: Show): Promise<EndedShow | undefined> =>
  read<EndedShow>('ended-show', plan.id);

/** The key of pseudonyms, made once: with another one, people who come back would be others. */
async function keptKey(documents: Documents, { randomBytes }: Surroundings): Promise<string> {
  const known = await documents.read<string>('key', 'pseudonyms');
  if (known !== undefined) return known;
  const key = randomBytes(32).toString('base64url');
  await documents.write('key', 'pseudonyms', key);
  return key;
}
