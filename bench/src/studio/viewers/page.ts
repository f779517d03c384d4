import type { Changed } from '../../../../examples/studio/src/server/hub.ts';
import {
  createRoomClient,
  type RoomClient,
} from '../../../../examples/studio/src/web/viewer/live/room-client.ts';
import {
  type Verified,
  verified,
} from '../../../../examples/studio/src/web/viewer/live/signed-state.ts';
import { eventsOf } from './stream.ts';
import type { Heard, Told } from './told.ts';
import type { Visit } from './visit.ts';

/** What the studio says of its show. */
export interface Poster {
  readonly id: string;
  readonly units: Readonly<Record<string, number>>;
}

/** Something that a page has loaded, and loads again. */
interface Loaded<Content> {
  content(): Content | undefined;
  /** Where nothing has come yet, it is not asked twice. What fails is kept out: it is noted as an error of the run. */
  load(): Promise<void>;
}

function loaded<Content>(ask: () => Promise<Content>): Loaded<Content> {
  let content: Content | undefined;
  let first: Promise<void> | undefined;
  const load = async () => {
    try {
      content = await ask();
    } catch {
      first = undefined;
    }
  };
  return {
    content: () => content,
    load: () => {
      if (content !== undefined) return load();
      first ??= load();
      return first;
    },
  };
}

/** The page of a viewer while the show is live, without its picture. */
export interface ViewerPage {
  readonly room: RoomClient;
  readonly show: Loaded<Poster>;
  readonly signedState: Loaded<Verified>;
  /** The orders of the viewer. */
  readonly orders: Loaded<unknown>;
  /** The price of what is looked at; nothing while nothing is. */
  readonly quoting: { now: (() => Promise<void>) | undefined };
  /** Loads all of it, as at the beginning. */
  loadAll(): Promise<void>;
  /** Follows the stream, and loads what it says has changed, until the signal. */
  follow(signal: AbortSignal): Promise<Heard>;
}

export function createViewerPage(visit: Visit): ViewerPage {
  const room = createRoomClient(visit.fetch);
  const show = loaded(() => visit.ask<Poster>('/api/show'));
  const me = loaded(() => visit.ask('/api/me?as=viewer'));
  const orders = loaded(() => visit.ask('/api/orders?as=viewer'));
  let last: Verified | undefined;
  const signedState = loaded(async () => {
    last = await verified(show.content()?.id ?? '', await room.state(), last);
    return last;
  });
  const quoting: ViewerPage['quoting'] = { now: undefined };
  const loadAll = async () => {
    await Promise.all([show.load(), me.load()]);
    await Promise.all([orders.load(), signedState.load(), quoting.now?.()]);
  };
  const changed = (what: Changed): Promise<void> | undefined => {
    if (what === 'show') return show.load();
    if (what === 'settlement') return orders.load();
    return what === 'stock' ? quoting.now?.() : undefined;
  };
  return {
    ...{ room, show, signedState, orders, quoting, loadAll },
    follow: async (signal) => {
      const told: Told[] = [];
      let from = Number.POSITIVE_INFINITY;
      try {
        const { body } = await visit.open('/api/stream', signal);
        from = performance.now();
        if (body === null) return { from, told };
        for await (const { event, data } of eventsOf(body)) {
          if (event !== 'changed') continue;
          told.push({ what: data as Changed, at: performance.now() });
          void changed(data as Changed);
        }
      } catch (error) {
        if (!signal.aborted) throw error;
      }
      return { from, told };
    },
  };
}

/** A viewer who acts on their page. */
export interface Viewing {
  readonly page: ViewerPage;
  readonly uniform: () => number;
  /** Waits. @returns false when the minute is over */
  readonly pause: (ms: number) => Promise<boolean>;
  /** A new id. */
  readonly newId: () => string;
}
