import { inputInvalid, isLivelaneError } from '@livelane/contracts/vocabulary';
import { type Clock, within } from '../clock/clock.ts';
import type { CommerceVerifier } from '../commerce/signature.ts';
import type { CommerceState } from '../commerce/state.ts';
import type { NetworkSample } from '../recorder/input.ts';
import type { Role } from '../roles/roles.ts';
import type { ServerAddress } from '../room/open-room.ts';
import type { ViewerRequest } from '../room/viewer-request.ts';
import { rtcError } from '../rtc-error.ts';
import { MAX_TOKEN_SECONDS, mintToken } from '../tokens/mint-token.ts';
import { orAborted } from './interruptible.ts';
import { type JoinOptions, joinAsHost, type PlayedParticipant } from './participants/host.ts';
import type { RtcNode } from './participants/media.ts';
import { joinAsViewer, type PlayedViewer } from './participants/viewer.ts';
import type { SessionProgress } from './progress.ts';

/** What real participants need to join, and to reach the server. */
export interface CompanyOptions {
  readonly rtc: RtcNode;
  readonly clock: Clock;
  readonly server: ServerAddress & { readonly url: string };
  readonly roomName: string;
  readonly verifier: CommerceVerifier;
  /** Where viewers' requests go. */
  readonly requestUrl: string;
  readonly onProgress: (progress: SessionProgress) => void;
}

/** The real participants that one process plays. */
export interface Company {
  joinHost(identity: string, state: () => CommerceState): Promise<void>;
  joinViewer(identity: string): Promise<void>;
  leaveViewer(identity: string): Promise<void>;
  /** Sends a viewer's request over HTTP, with the viewer's token. */
  request(identity: string, request: ViewerRequest): Promise<void>;
  /** Those who are connected now. */
  viewers(): readonly PlayedViewer[];
  host(): PlayedParticipant | undefined;
  /** Counts over everybody who ever joined. */
  totals(): { readonly frames: number; readonly messages: number };
  sample(): Promise<readonly NetworkSample[]>;
  /** Resolves when every viewer has seen a frame; false when that takes longer. */
  everybodySees(withinMs: number): Promise<boolean>;
  disband(): Promise<void>;
}

export function createCompany(options: CompanyOptions): Company {
  const { clock, onProgress } = options;
  const tokens = createTokens(options);
  const present = new Map<string, PlayedViewer>();
  const everybody: PlayedViewer[] = [];
  let host: PlayedParticipant | undefined;
  const over = new AbortController();
  const arrival = { clock, over: over.signal };
  const joinAs = async (identity: string, role: Role): Promise<JoinOptions> => ({
    rtc: options.rtc,
    clock,
    url: options.server.url,
    token: await tokens(identity, role),
    identity,
  });
  const people = () => [...(host === undefined ? [] : [host]), ...present.values()];
  return {
    joinHost: async (identity, state) => {
      host = await joining({ ...arrival, identity }, async () =>
        joinAsHost(await joinAs(identity, 'host'), state),
      );
      onProgress({ step: 'joined', identity, role: 'host' });
    },
    joinViewer: async (identity) => {
      const { roomName, verifier } = options;
      const viewer = await joining({ ...arrival, identity }, async () =>
        joinAsViewer({ ...(await joinAs(identity, 'viewer')), roomName, verifier }),
      );
      present.set(identity, viewer);
      everybody.push(viewer);
      onProgress({ step: 'joined', identity, role: 'viewer' });
      void tellFirstFrame(viewer, onProgress);
    },
    leaveViewer: async (identity) => {
      const viewer = present.get(identity);
      present.delete(identity);
      await viewer?.leave();
      onProgress({ step: 'left', identity, role: 'viewer' });
    },
    request: async (identity, request) =>
      send(options.requestUrl, await tokens(identity, 'viewer'), request),
    viewers: () => [...present.values()],
    host: () => host,
    totals: () => totalsOf(everybody),
    sample: () => samplesOf(people()),
    everybodySees: async (withinMs) => {
      const seen = Promise.all([...present.values()].map((viewer) => viewer.firstFrame));
      return (await within(clock, withinMs, orAborted(over.signal, seen))) !== undefined;
    },
    disband: async () => {
      over.abort();
      const leaving = people();
      present.clear();
      host = undefined;
      await Promise.allSettled(leaving.map((person) => person.leave()));
    },
  };
}

async function tellFirstFrame(
  { identity, firstFrame }: PlayedViewer,
  onProgress: CompanyOptions['onProgress'],
): Promise<void> {
  const afterMs = Math.round(await firstFrame);
  onProgress({ step: 'first-frame', identity, afterMs });
}

function totalsOf(everybody: readonly PlayedViewer[]): ReturnType<Company['totals']> {
  return {
    frames: everybody.reduce((sum, viewer) => sum + viewer.frames(), 0),
    messages: everybody.reduce((sum, viewer) => sum + viewer.messages(), 0),
  };
}

async function samplesOf(people: readonly PlayedParticipant[]): Promise<readonly NetworkSample[]> {
  const samples = await Promise.all(people.map((person) => person.sample()));
  return samples.filter((it) => it !== undefined);
}

function createTokens({
  server,
  roomName,
}: CompanyOptions): (identity: string, role: Role) => Promise<string> {
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

/** How long joining and publishing may take. */
const JOIN_MS = 15_000;

interface Arrival {
  readonly identity: string;
  readonly clock: Clock;
  /** Aborts when everybody leaves: nobody is waited for any more, and who arrives then goes at once. */
  readonly over: AbortSignal;
}

async function joining<Participant extends PlayedParticipant>(
  { identity, clock, over }: Arrival,
  join: () => Promise<Participant>,
): Promise<Participant> {
  let cause: unknown = `no answer within ${JOIN_MS / 1_000} s`;
  const arriving = join();
  try {
    const joined = await within(clock, JOIN_MS, orAborted(over, arriving));
    if (joined !== undefined) return joined;
    arriving.then((late) => late.leave()).catch(() => undefined);
  } catch (error) {
    if (over.aborted) arriving.then((late) => late.leave()).catch(() => undefined);
    if (isLivelaneError(error)) throw error;
    cause = error;
  }
  const message = `${identity} could not join the room. Check that the LiveKit server runs and that its media ports are open.`;
  throw rtcError('ROOM_UNREACHABLE', message, {
    details: { call: 'connect', identity },
    retryable: true,
    cause,
  });
}

/** @throws INPUT_INVALID with the server's words; ROOM_UNREACHABLE when the server could not carry it out */
async function send(url: string, token: string, request: ViewerRequest): Promise<void> {
  let response: Response;
  try {
    response = await fetch(url, {
      method: 'POST',
      headers: { authorization: `Bearer ${token}`, 'content-type': 'application/json' },
      body: JSON.stringify(request),
    });
  } catch (cause) {
    throw rtcError('ROOM_UNREACHABLE', 'The endpoint for viewers did not answer.', {
      details: { call: request.do },
      retryable: true,
      cause,
    });
  }
  const answer = (await response.json()) as { readonly message?: string };
  if (response.ok) return;
  const received = answer.message ?? `HTTP ${response.status}`;
  if (response.status >= 500)
    throw rtcError('ROOM_UNREACHABLE', received, {
      details: { call: request.do },
      retryable: true,
    });
  throw inputInvalid(`viewer's ${request.do}`, [
    { path: '', message: 'a request that the room accepts', received },
  ]);
}
