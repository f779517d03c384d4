import { systemClock as clock, type LiveKitRoom, mintToken } from '@livelane/rtc/server';
import { createVerifier } from '../../../packages/rtc/src/commerce/signature.ts';
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

export async function openAudience(options: AudienceOptions): Promise<Audience> {
  const { server, room, isSelling } = options;
  const verifier = await createVerifier(options.publicKey);
  if (verifier === undefined) throw new TypeError('a public key');
  const over = new AbortController();
  const present = new Map<string, Viewer>();
  const shown: ShownPrice[] = [];
  let listed = { at: 0, identities: new Set<string>() };
  const { RoomServiceClient } = await loadServerSdk();
  const rooms = new RoomServiceClient(server.httpUrl, server.apiKey, server.apiSecret, {
    requestTimeout: 1,
  });
  const repeat = async (everyMs: number, act: () => Promise<void>) => {
    while (!over.signal.aborted) {
      await act().catch(() => undefined);
      await clock.sleep(everyMs, over.signal);
    }
  };
  const stay = async (name: string) => {
    for (let attempt = 1; !over.signal.aborted; attempt += 1) {
      const identity = `${name}-${attempt}`;
      const { apiKey, apiSecret } = server;
      const role = 'viewer';
      const token = await mintToken({ apiKey, apiSecret, room, identity, role, ttlSeconds: 600 });
      const { rtc, url } = options;
      const viewer = await joinAsViewer({ rtc, clock, url, token, identity, verifier }).catch(
        () => undefined,
      );
      if (viewer !== undefined) {
        present.set(name, viewer);
        while (viewer.isConnected() && !over.signal.aborted)
          await clock.sleep(LOOK_MS, over.signal);
        present.delete(name);
        void viewer.leave().catch(() => undefined);
      }
      await clock.sleep(200, over.signal);
    }
  };
  const isListed = ({ identity }: Viewer) =>
    Date.now() - listed.at < ROSTER_MS && listed.identities.has(identity);
  const contactOf = (viewer: Viewer) => viewer.isConnected() && isListed(viewer) && isSelling();
  const staying = Array.from({ length: VIEWERS }, (_, index) => stay(`viewer-${index}`));
  void repeat(LOOK_MS, async () => {
    const participants = await rooms.listParticipants(room);
    listed = { at: Date.now(), identities: new Set(participants.map(({ identity }) => identity)) };
  });
  void repeat(LOOK_MS, async () => {
    for (const [name, viewer] of present) {
      const price = viewer.view().state.pinned.at(-1)?.price.minor ?? null;
      shown.push({ at: Date.now(), viewer: name, price, contact: contactOf(viewer) });
    }
  });
  return {
    shown,
    inContact: () => present.size === VIEWERS && [...present.values()].every(contactOf),
    close: async () => {
      over.abort();
      await Promise.all(staying);
    },
  };
}
