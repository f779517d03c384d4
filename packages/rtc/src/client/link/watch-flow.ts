import {
  ConnectionState,
  type RemoteTrackPublication,
  type Room,
  RoomEvent,
  Track,
} from 'livekit-client';
import { hasOneConnection } from '../livekit/internals.ts';
import { listenTo } from '../livekit/listen.ts';
import {
  afterSight,
  type Flow,
  type FlowMemory,
  mustAsk,
  NO_SIGHT,
  type Picture,
  type Sight,
} from './flow.ts';

/** Watches whether media flows in a room. */
export interface FlowWatch {
  /** Milliseconds since media last flowed; 0 while it flows. */
  stalledMs(): number;
  stop(): void;
}

export interface FlowWatchOptions {
  /** Monotonic clock in milliseconds. */
  readonly now: () => number;
  /** Called with every look, and the milliseconds since media last flowed. */
  readonly onFlow: (flow: Flow, quietMs: number) => void;
}

const EVERY_MS = 200;

/** Pictures that are looked at; with more of them, reading costs more than it tells. */
const MOST_PICTURES = 4;

/** After a full reconnect, its tracks are waited for so long. */
const TRACKS_MS = 3_000;

export function watchFlow(room: Room, { now, onFlow }: FlowWatchOptions): FlowWatch {
  let memory: FlowMemory = NO_SIGHT;
  let flowedAt = now();
  let looking = false;
  let asked = false;
  let tracksFrom = 0;
  const look = async () => {
    const sight = await sightOf(room, { at: now(), asked });
    memory = afterSight(memory, sight);
    if (memory.flow === 'flowing') flowedAt = Math.max(flowedAt, memory.receivedAt);
    asked = mustAsk(memory) && ask(room);
    if (!stopped) onFlow(memory.flow, now() - flowedAt);
  };
  let stopped = false;
  const timer = setInterval(() => {
    if (looking || room.state === ConnectionState.Reconnecting || now() < tracksFrom) return;
    looking = true;
    void look()
      .catch(() => undefined)
      .finally(() => {
        looking = false;
      });
  }, EVERY_MS);
  const unfollow = listenTo(room, {
    [RoomEvent.Reconnecting]: () => {
      tracksFrom = Number.POSITIVE_INFINITY;
    },
    [RoomEvent.Reconnected]: () => {
      if (tracksFrom > 0) tracksFrom = now() + TRACKS_MS;
    },
    [RoomEvent.TrackSubscribed]: () => {
      tracksFrom = 0;
    },
  });
  return {
    stalledMs: () => (memory.flow === 'flowing' ? 0 : now() - flowedAt),
    stop: () => {
      stopped = true;
      clearInterval(timer);
      unfollow();
    },
  };
}

/** The topic of the packets that a link is asked with; nobody gets them. */
const LINK_TOPIC = 'livelane.link';

/**
 * Sends two packets that the server acknowledges and hands to nobody: of two, it acknowledges the second at once.
 * @returns whether an answer would be seen: with a peer connection for each direction it comes on that of own tracks
 */
function ask(room: Room): boolean {
  const { localParticipant } = room;
  const isSeen = hasOneConnection(room) || ownPublications(room).length > 0;
  if (room.state !== ConnectionState.Connected || !isSeen) return false;
  const options = {
    reliable: false,
    topic: LINK_TOPIC,
    destinationIdentities: [localParticipant.identity],
  };
  for (const byte of [0, 1])
    localParticipant.publishData(Uint8Array.of(byte), options).catch(() => undefined);
  return true;
}

const ownPublications = ({ localParticipant }: Room) =>
  [...localParticipant.trackPublications.values()].filter(({ track }) => track !== undefined);

type Stat = Readonly<Record<string, unknown>>;

async function sightOf(room: Room, more: Pick<Sight, 'at' | 'asked'>): Promise<Sight> {
  const remote = [...room.remoteParticipants.values()].flatMap((one) => [
    ...one.trackPublications.values(),
  ]);
  const cameras = remote.filter(isMovingPicture).slice(0, MOST_PICTURES);
  const own = ownPublications(room);
  const [any] = [...own, ...remote.filter(({ track }) => track !== undefined)];
  const asked = hasOneConnection(room) ? [] : own.slice(0, 1);
  const read = cameras.length > 0 ? [...asked, ...cameras] : any === undefined ? [] : [any];
  const reports = await Promise.all(
    read.map(({ track }) => track?.getRTCStatsReport().catch(() => undefined)),
  );
  const stats = new Map<unknown, Stat>();
  for (const report of reports)
    for (const stat of (report as unknown as Map<string, Stat> | undefined)?.values() ?? [])
      stats.set(stat['id'], stat);
  const all = [...stats.values()];
  const of = (type: string) => all.filter((stat) => stat['type'] === type);
  const pairs = of('candidate-pair');
  const links = [...of('transport'), ...pairs];
  const roundTrip = Math.max(...pairs.map((pair) => count(pair['currentRoundTripTime'])), 0);
  return {
    ...more,
    received:
      links.length === 0
        ? null
        : links.reduce(
            (sum, one) => sum + count(one['bytesReceived']) + count(one['responsesReceived']),
            0,
          ),
    roundTripMs: roundTrip * 1_000,
    hidden: globalThis.document?.hidden === true,
    pictures: cameras.length === 0 ? [] : of('inbound-rtp').map(pictureOf),
  };
}

const count = (value: unknown) => (typeof value === 'number' ? value : 0);

const pictureOf = (stat: Stat): Picture => ({
  id: String(stat['id']),
  bytes: count(stat['bytesReceived']),
  framesDecoded: count(stat['framesDecoded']),
});

/** Cameras that send now. A screen may stand as it is, and a paused stream waits for the server. */
function isMovingPicture({ source, track, isMuted }: RemoteTrackPublication): boolean {
  return (
    source === Track.Source.Camera && !isMuted && track?.streamState === Track.StreamState.Active
  );
}
