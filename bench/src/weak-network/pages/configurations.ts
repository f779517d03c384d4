import {
  type JoinLiveOptions,
  joinLive,
  type LiveSession,
  type PresetId,
  saleCountdown,
} from '@livelane/rtc/client';
import type { PolicyTraceLine } from '@livelane/rtc/policy';
import { Room, RoomEvent, type RoomOptions, Track } from 'livekit-client';
import type { PictureSize } from './coded-camera.ts';

/** LiveKit's own, `joinLive` without a preset (`ours`), and `joinLive` with each preset. */
export type ConfigurationId = 'stock' | 'usual' | 'ours' | PresetId;

export interface JoinRequest {
  readonly configuration: ConfigurationId;
  readonly url: string;
  readonly token: string;
  readonly role: 'host' | 'cohost' | 'viewer';
  /** Only of ours. Default: its own default. */
  readonly preset?: NonNullable<JoinLiveOptions['preset']>;
  /** Size of a camera picture that carries a code. Default: the browser's fake camera. */
  readonly codedCamera?: PictureSize;
  /** Only of ours: the endpoint of a sale, and what this page's clock is off by in milliseconds. */
  readonly sale?: { readonly endpoint: string; readonly skewMs: number };
}

/** What a client told the application about its link, at a wall-clock time. */
export interface Told {
  readonly name: 'stalled' | 'recovered';
  readonly at: number;
}

/** A commerce state that the application was shown, as JSON, with its position. */
export interface SeenState {
  readonly epoch: number;
  readonly seq: number;
  readonly state: string;
}

/** The ids of the messages of a chat that the application was shown. */
export type SeenChat = readonly string[];

export interface Participant {
  readonly room: Room;
  readonly told: readonly Told[];
  readonly seen: readonly SeenState[];
  readonly chats: readonly SeenChat[];
  /** What the countdown of a flash sale is off by, in milliseconds; null if there is none. */
  clockError(): number | null;
  publish(what: Publish): Promise<void>;
  leave(): Promise<void>;
  /** What the policy was given so far; empty for LiveKit's own configurations. */
  trace(): readonly PolicyTraceLine[];
}

export interface Publish {
  readonly camera?: true;
  readonly microphone?: true;
}

/** The ways to do the same thing that the bench sets side by side. */
export async function join(request: JoinRequest, video: HTMLVideoElement): Promise<Participant> {
  switch (request.configuration) {
    case 'stock':
      return joinRoom(request, video, {});
    case 'usual':
      return joinRoom(request, video, { adaptiveStream: true, dynacast: true });
    case 'ours':
      return joinOurs(request, video);
    default:
      return joinOurs({ ...request, preset: request.configuration }, video);
  }
}

async function joinRoom(
  request: JoinRequest,
  video: HTMLVideoElement,
  options: RoomOptions,
): Promise<Participant> {
  const room = new Room(options);
  const told: Told[] = [];
  const tell = (name: Told['name']) => () => void told.push({ name, at: Date.now() });
  room.on(RoomEvent.SignalReconnecting, tell('stalled'));
  room.on(RoomEvent.Reconnecting, tell('stalled'));
  room.on(RoomEvent.Reconnected, tell('recovered'));
  room.on(RoomEvent.TrackSubscribed, (track) => {
    if (track.kind === Track.Kind.Video) track.attach(video);
    else document.body.append(track.attach());
  });
  await room.connect(request.url, request.token);
  const { localParticipant } = room;
  return {
    room,
    told,
    seen: [],
    chats: [],
    clockError: () => null,
    publish: async ({ camera, microphone }) => {
      if (camera && microphone) await localParticipant.enableCameraAndMicrophone();
      else if (microphone) await localParticipant.setMicrophoneEnabled(true);
      else if (camera) await localParticipant.setCameraEnabled(true);
    },
    leave: () => room.disconnect(),
    trace: () => [],
  };
}

async function joinOurs(
  { url, token, role, preset, sale }: JoinRequest,
  video: HTMLVideoElement,
): Promise<Participant> {
  const skewedNow = () => Date.now() + (sale?.skewMs ?? 0);
  const trace: PolicyTraceLine[] = [];
  const onTrace = (line: PolicyTraceLine) => trace.push(line);
  const session = await joinLive({
    ...{ url, token, role, now: skewedNow, onTrace },
    ...(preset === undefined ? {} : { preset }),
    ...(sale === undefined ? {} : { commerceEndpoint: sale.endpoint, chat: true }),
  });
  const told: Told[] = [];
  for (const name of ['stalled', 'recovered'] as const)
    session.on(name, () => told.push({ name, at: Date.now() }));
  session.on('track', (track) => {
    if (track.kind === 'video') track.attach(video);
    else document.body.append(track.attach());
  });
  return {
    room: session.room,
    told,
    seen: watchStates(session),
    chats: watchChats(session),
    clockError: () => {
      const clock = session.serverClock();
      const [sale] = session.commerce?.state().sales ?? [];
      if (clock === undefined || sale === undefined) return null;
      // Server and page are on one machine, whose clock is the true one.
      const left = Date.parse(sale.endsAt) - Date.now();
      return left < 0 ? null : saleCountdown(sale, clock, skewedNow()) - left;
    },
    publish: (what) => session.publish(what),
    leave: () => session.leave(),
    trace: () => trace,
  };
}

/** The states of a session, from the first that it has on. */
function watchStates(session: LiveSession): readonly SeenState[] {
  const seen: SeenState[] = [];
  session.on('commerce', (state) => {
    const revision = session.commerce?.revision() ?? { epoch: 0, seq: 0 };
    seen.push({ ...revision, state: JSON.stringify(state) });
  });
  return seen;
}

function watchChats(session: LiveSession): readonly SeenChat[] {
  const chats: SeenChat[] = [];
  session.on('chat', ({ messages }) => chats.push(messages.map(({ messageId }) => messageId)));
  return chats;
}
