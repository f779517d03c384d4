import type { Clock } from '../../clock/clock.ts';
import { orAborted, withTimeout } from '../../clock/wait.ts';
import type { CommerceVerifier } from '../../commerce/signature.ts';
import type { CommerceState } from '../../commerce/state.ts';
import type { ViewerRequest } from '../../commerce/viewer-request.ts';
import { isLivelaneError } from '../../errors/guard.ts';
import { rtcError } from '../../errors/rtc-errors.ts';
import type { NetworkSample } from '../../recorder/input.ts';
import type { Role } from '../../roles/roles.ts';
import { MAX_TOKEN_SECONDS, mintToken } from '../../tokens/mint-token.ts';
import type { ServerAddress } from '../../tokens/server-address.ts';
import { joinAsHost } from './host.ts';
import type { RtcNode } from './media-engine.ts';
import type { JoinOptions, Participant } from './participant.ts';
import type { ParticipantProgress } from './progress.ts';
import { createRequestSender } from './request-sender.ts';
import { joinAsViewer, type Viewer } from './viewer.ts';

export interface ParticipantsOptions {
  readonly rtc: RtcNode;
  readonly clock: Clock;
  readonly server: ServerAddress & { readonly url: string };
  readonly roomName: string;
  readonly verifier: CommerceVerifier;
  /** URL of the endpoint for viewers' requests. */
  readonly requestUrl: string;
  readonly fetch: typeof globalThis.fetch;
  readonly onProgress: (progress: ParticipantProgress) => void;
}

/** The simulated participants of a session: a host and viewers with real connections and generated media. */
export interface Participants {
  joinHost(identity: string, state: () => CommerceState): Promise<void>;
  joinViewer(identity: string): Promise<void>;
  leaveViewer(identity: string): Promise<void>;
  /** Sends a viewer's request over HTTP with the viewer's token. */
  request(identity: string, request: ViewerRequest): Promise<void>;
  /** Viewers who are connected now. */
  viewers(): readonly Viewer[];
  host(): Participant | undefined;
  /** Counts of all viewers who have ever joined. */
  totals(): { readonly frames: number; readonly messages: number };
  sample(): Promise<readonly NetworkSample[]>;
  /** Resolves to true once each connected viewer has decoded a frame, or to false after the timeout. */
  allSeePicture(timeoutMs: number): Promise<boolean>;
  leaveAll(): Promise<void>;
}

export function createParticipants(options: ParticipantsOptions): Participants {
  const { clock, onProgress } = options;
  const tokens = createTokens(options);
  const requests = createRequestSender(options);
  const viewers = createAudience(onProgress);
  let host: Participant | undefined;
  const ended = new AbortController();
  const joining = { clock, ended: ended.signal };
  const joinOptions = async (identity: string, role: Role): Promise<JoinOptions> => ({
    rtc: options.rtc,
    clock,
    url: options.server.url,
    token: await tokens(identity, role),
    identity,
  });
  const connected = () => [...(host === undefined ? [] : [host]), ...viewers.present()];
  return {
    joinHost: async (identity, state) => {
      host = await join({ ...joining, identity }, async () =>
        joinAsHost(await joinOptions(identity, 'host'), state),
      );
      onProgress({ step: 'joined', identity, role: 'host' });
    },
    joinViewer: async (identity) => {
      const { verifier } = options;
      const viewer = await join({ ...joining, identity }, async () =>
        joinAsViewer({ ...(await joinOptions(identity, 'viewer')), verifier }),
      );
      viewers.add(viewer);
    },
    leaveViewer: viewers.leave,
    request: async (identity, request) => requests.send(await tokens(identity, 'viewer'), request),
    viewers: viewers.present,
    host: () => host,
    totals: viewers.totals,
    sample: () => samplesOf(connected()),
    allSeePicture: async (timeoutMs) => {
      const seen = Promise.all(viewers.present().map((viewer) => viewer.firstFrame));
      return (await withTimeout(clock, timeoutMs, orAborted(ended.signal, seen))) !== undefined;
    },
    leaveAll: async () => {
      ended.abort();
      const leaving = connected();
      viewers.clear();
      host = undefined;
      await Promise.allSettled(leaving.map((participant) => participant.leave()));
    },
  };
}

/** The viewers of a session: those who are connected now, and the counts of all who ever joined. */
function createAudience(onProgress: ParticipantsOptions['onProgress']) {
  const present = new Map<string, Viewer>();
  const all: Viewer[] = [];
  return {
    present: () => [...present.values()],
    totals: () => totalsOf(all),
    clear: () => present.clear(),
    add: (viewer: Viewer) => {
      const { identity } = viewer;
      present.set(identity, viewer);
      all.push(viewer);
      onProgress({ step: 'joined', identity, role: 'viewer' });
      void reportFirstFrame(viewer, onProgress);
    },
    leave: async (identity: string) => {
      const viewer = present.get(identity);
      present.delete(identity);
      await viewer?.leave();
      onProgress({ step: 'left', identity, role: 'viewer' });
    },
  };
}

async function reportFirstFrame(
  { identity, firstFrame }: Viewer,
  onProgress: ParticipantsOptions['onProgress'],
): Promise<void> {
  const afterMs = Math.round(await firstFrame);
  onProgress({ step: 'first-frame', identity, afterMs });
}

function totalsOf(viewers: readonly Viewer[]): ReturnType<Participants['totals']> {
  return {
    frames: viewers.reduce((sum, viewer) => sum + viewer.frames(), 0),
    messages: viewers.reduce((sum, viewer) => sum + viewer.messages(), 0),
  };
}

async function samplesOf(participants: readonly Participant[]): Promise<readonly NetworkSample[]> {
  const samples = await Promise.all(participants.map((participant) => participant.sample()));
  return samples.filter((it) => it !== undefined);
}

function createTokens({
  server,
  roomName,
}: ParticipantsOptions): (identity: string, role: Role) => Promise<string> {
  const minted = new Map<string, Promise<string>>();
  return (identity, role) => {
    const { apiKey, apiSecret } = server;
    const token =
      minted.get(identity) ??
      mintToken({
        apiKey,
        apiSecret,
        room: roomName,
        identity,
        role,
        ttlSeconds: MAX_TOKEN_SECONDS,
      });
    minted.set(identity, token);
    return token;
  };
}

/** Maximum time to join and publish. */
const JOIN_MS = 15_000;

interface Joining {
  readonly identity: string;
  readonly clock: Clock;
  /** Aborts when all participants leave; a participant who connects later leaves at once. */
  readonly ended: AbortSignal;
}

async function join<Joined extends Participant>(
  { identity, clock, ended }: Joining,
  connect: () => Promise<Joined>,
): Promise<Joined> {
  let cause: unknown;
  const connecting = connect();
  try {
    const joined = await withTimeout(clock, JOIN_MS, orAborted(ended, connecting));
    if (joined !== undefined) return joined;
    connecting.then((late) => late.leave()).catch(() => undefined);
  } catch (error) {
    if (ended.aborted) connecting.then((late) => late.leave()).catch(() => undefined);
    if (isLivelaneError(error)) throw error;
    cause = error;
  }
  const details = { reason: 'join', call: 'connect', identity } as const;
  throw rtcError('ROOM_UNREACHABLE', details, { retryable: true, cause });
}
