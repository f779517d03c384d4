import { systemClock as clock, type LiveKitRoom, mintToken } from '@livelane/rtc/server';
import {
  type CommerceVerifier,
  createVerifier,
} from '../../../packages/rtc/src/commerce/signature.ts';
import { loadServerSdk } from '../../../packages/rtc/src/peers/peers.ts';
import type { RtcNode } from '../../../packages/rtc/src/session/participants/media-engine.ts';
import {
  joinAsViewer,
  type Viewer,
} from '../../../packages/rtc/src/session/participants/viewer.ts';
import { LOOK_MS, type ShownPrice } from './prices.ts';

export interface AudienceOptions {
  readonly rtc: RtcNode;
  readonly room: string;
  readonly publicKey: LiveKitRoom['publicKey'];
  /** Signalling of viewers. */
  readonly url: string;
  /** The server itself, whatever is cut. */
  readonly server: {
    readonly httpUrl: string;
    readonly apiKey: string;
    readonly apiSecret: string;
  };
  /** Whether the commerce process reaches the media server. */
  readonly isSelling: () => boolean;
}

/** Viewers who come back whenever they lose the room, and what they show. */
export interface Audience {
  readonly shown: readonly ShownPrice[];
  /** Whether every viewer is in contact. */
  inContact(): boolean;
  close(): Promise<void>;
}

const VIEWERS = 3;
/** A list of the room that is older does not show that a viewer is in contact. */
const ROSTER_MS = 400;

interface Staying extends Pick<AudienceOptions, 'rtc' | 'room' | 'url' | 'server'> {
  readonly verifier: CommerceVerifier;
  readonly present: Map<string, Viewer>;
  readonly over: AbortSignal;
}

/** Joins, each time under a new identity, until the audience is closed. */
async function stay(name: string, staying: Staying): Promise<void> {
  const { rtc, room, url, server, verifier, present, over } = staying;
  const { apiKey, apiSecret } = server;
  for (let attempt = 1; !over.aborted; attempt += 1) {
    const identity = `${name}-${attempt}`;
    const whose = { room, identity, role: 'viewer', ttlSeconds: 600 } as const;
    const token = await mintToken({ apiKey, apiSecret, ...whose });
    const viewer = await joinAsViewer({ rtc, clock, url, token, identity, verifier }).catch(
      () => undefined,
    );
    if (viewer !== undefined) {
      present.set(name, viewer);
      while (viewer.isConnected() && !over.aborted) await clock.sleep(LOOK_MS, over);
      present.delete(name);
      void viewer.leave().catch(() => undefined);
    }
    await clock.sleep(200, over);
  }
}

/** Acts again and again until the audience is closed; what fails is tried the next time. */
async function repeat(act: () => Promise<void>, over: AbortSignal): Promise<void> {
  while (!over.aborted) {
    await act().catch(() => undefined);
    await clock.sleep(LOOK_MS, over);
  }
}

export async function openAudience(options: AudienceOptions): Promise<Audience> {
  const { server, room, isSelling } = options;
  const verifier = await createVerifier(options.publicKey);
  if (verifier === undefined) throw new TypeError('a public key');
  const ending = new AbortController();
  const over = ending.signal;
  const present = new Map<string, Viewer>();
  const shown: ShownPrice[] = [];
  let listed = { at: 0, identities: new Set<string>() };
  const { RoomServiceClient } = await loadServerSdk();
  const rooms = new RoomServiceClient(server.httpUrl, server.apiKey, server.apiSecret, {
    requestTimeout: 1,
  });
  const isListed = ({ identity }: Viewer) =>
    Date.now() - listed.at < ROSTER_MS && listed.identities.has(identity);
  const contactOf = (viewer: Viewer) => viewer.isConnected() && isListed(viewer) && isSelling();
  const staying = Array.from({ length: VIEWERS }, (_, index) =>
    stay(`viewer-${index}`, { ...options, verifier, present, over }),
  );
  void repeat(async () => {
    const participants = await rooms.listParticipants(room);
    listed = { at: Date.now(), identities: new Set(participants.map(({ identity }) => identity)) };
  }, over);
  void repeat(async () => {
    for (const [name, viewer] of present) {
      const price = viewer.view().state.pinned.at(-1)?.price.minor ?? null;
      shown.push({ at: Date.now(), viewer: name, price, contact: contactOf(viewer) });
    }
  }, over);
  return {
    shown,
    inContact: () => present.size === VIEWERS && [...present.values()].every(contactOf),
    close: async () => {
      ending.abort();
      await Promise.all(staying);
    },
  };
}
