import { type SessionLog, type SessionPlan, toInstant } from '@livelane/contracts/vocabulary';
import {
  createTokenHandler,
  createViewerRequestHandler,
  createWebhookHandler,
  createWebhookReceiver,
  type DevServer,
  type LiveKitRoom,
  mintToken,
  openRoom,
  openSessionRecorder,
  type SessionRecorder,
} from '@livelane/rtc/server';
import type { LiveStore } from '@livelane/rtc/store';
import type { Visit } from '../access/access.ts';
import { Refusal } from '../refusal.ts';
import type { Surroundings } from '../surroundings.ts';
import type { Show } from './show.ts';
import type { Stock } from './stock.ts';

/** The LiveKit server of the studio. */
export type MediaServer = Pick<
  DevServer,
  'url' | 'httpUrl' | 'apiKey' | 'apiSecret' | 'kind' | 'version'
>;

/** What a room is opened with. */
export interface RoomSources {
  readonly server: MediaServer;
  /** Address of the LiveKit server for pages. */
  readonly pageUrl: string;
  /** Life of a token, in seconds: it is used at once, and LiveKit renews that of who is connected. */
  readonly tokenSeconds: number;
  /** What the log says the session was for. */
  readonly purpose: 'show' | 'rehearsal';
  readonly store: LiveStore;
  readonly stock: Stock;
  /** Key of the pseudonyms in the log, the same in every run. */
  readonly pseudonymKey: string;
  readonly surroundings: Surroundings;
  /** Called after a participant came or went. */
  readonly onPeople: () => void;
}

/** The room of a show that is live. */
export interface ShowRoom {
  readonly room: LiveKitRoom;
  readonly recorder: SessionRecorder;
  /** POST: who has a visit gets a token. */
  token(request: Request, visit: Visit): Promise<Response>;
  /** GET: the signed state. POST: a request of a viewer, with their token. */
  commerce(request: Request): Promise<Response>;
  /** POST of the LiveKit server. */
  webhook(request: Request): Promise<Response>;
  /** Ends the room for everybody. @returns the log of the session */
  end(): Promise<SessionLog>;
}

/** What each role of the studio is in the room; finance is not in it. */
const IN_ROOM = { viewer: 'viewer', host: 'host', desk: 'moderator', settle: undefined } as const;

/** Opens the room of a show, or continues it after a restart of this process. */
export async function openShowRoom(
  { plan, startedAt }: Show,
  {
    server,
    pageUrl,
    tokenSeconds,
    purpose,
    store,
    stock,
    pseudonymKey,
    surroundings,
    onPeople,
  }: RoomSources,
): Promise<ShowRoom> {
  const { clock } = surroundings;
  const recorder = await openRecorder(plan, { server, store, purpose, pseudonymKey, surroundings });
  const from = toInstant(startedAt ?? clock.now());
  const room = await openRoom(plan, {
    ...{ server, clock, recorder, store: store.rooms, leads: store.leads },
    reserve: stock.reserve,
    disclosing: { from },
  });
  const keys = { [server.apiKey]: server.apiSecret };
  const visits = new WeakMap<Request, Visit>();
  const onFault = (error: unknown) => surroundings.log(`a request failed: ${String(error)}`);
  const token = createTokenHandler(room, {
    ...{ keys, url: pageUrl, clock, ttlSeconds: tokenSeconds, onFault },
    admit: (request) => {
      const visit = visits.get(request);
      const role = visit && IN_ROOM[visit.role];
      return role === undefined
        ? undefined
        : { identity: visit?.identity ?? '', role, name: visit?.name };
    },
  });
  const receiver = createWebhookReceiver({ keys, store: store.webhooks, clock });
  const webhook = createWebhookHandler(receiver, async (notice) => {
    await recorder.record({ input: 'webhook', notice });
    await room.noticed(notice);
    onPeople();
  });
  return {
    room,
    recorder,
    token: (request, visit) => {
      if (IN_ROOM[visit.role] === undefined) throw new Refusal('OTHER_ROLE');
      visits.set(request, visit);
      return token(request);
    },
    commerce: createViewerRequestHandler(room, { keys, clock, onFault }),
    webhook,
    end: async () => {
      // Where LiveKit cannot be reached, the log is whole all the same.
      await room.close().catch(onFault);
      await recorder.stored();
      return recorder.finish({ notices: 'partial' });
    },
  };
}

type RecorderSources = Pick<
  RoomSources,
  'server' | 'store' | 'purpose' | 'pseudonymKey' | 'surroundings'
>;

/** The recorder of a show, which goes on where an earlier process has ended. */
function openRecorder(
  plan: SessionPlan,
  { server, store, purpose, pseudonymKey, surroundings: { clock } }: RecorderSources,
): Promise<SessionRecorder> {
  return openSessionRecorder({
    ...{ plan, clock, server, mode: 'real', purpose, pseudonymKey },
    journal: store.journalOf(plan.id),
  });
}

/** The log of a show whose process ended between the end of the show and that of its log. */
export async function logLeftOpen({ plan }: Show, sources: RecorderSources): Promise<SessionLog> {
  const recorder = await openRecorder(plan, sources);
  await recorder.stored();
  return recorder.finish({ notices: 'partial' });
}

/** A token for a room that nobody uses, with which a host measures the way to the LiveKit server before the show. */
export async function probeToken(
  { apiKey, apiSecret }: MediaServer,
  { identity, tokenSeconds }: Pick<Visit, 'identity'> & Pick<RoomSources, 'tokenSeconds'>,
): Promise<string> {
  const room = `probe.${identity}`;
  return mintToken({
    ...{ apiKey, apiSecret, identity, room },
    ...{ role: 'host', ttlSeconds: tokenSeconds },
  });
}
