import { setTimeout as sleep } from 'node:timers/promises';
import { systemClock as clock, type DevServer, mintToken, openRoom } from '@livelane/rtc/server';
import { SAMPLE_PLAN } from '@livelane/rtc/testing';
import { COMMERCE_DATA_TOPIC } from '../../../packages/rtc/src/commerce/apply.ts';
import { followCommerce } from '../../../packages/rtc/src/commerce/follower.ts';
import { verifierOf } from '../../../packages/rtc/src/commerce/signer.ts';
import {
  acquireMediaEngine,
  type RtcNode,
} from '../../../packages/rtc/src/session/participants/media-engine.ts';
import { killChild, startChild } from '../live-faults/child.ts';
import type { HostGiven } from '../live-faults/host-process.ts';
import { percentile } from '../weak-network/percentile.ts';
import { watchCores } from './server-cpu.ts';

/** A room full of viewers who decode the host's picture and verify every price, all in this process. */
export interface CrowdFigures {
  readonly viewers: number;
  /** Viewers who had the host's picture when the pins began. */
  readonly watching: number;
  readonly pins: number;
  /** From the call of `pin` to the verified price, over all viewers and pins. */
  readonly pinP50Ms: number;
  readonly pinP95Ms: number;
  readonly pinWorstMs: number;
  /** Pins that did not reach a viewer before the next one, of viewers times pins. */
  readonly notReached: number;
  /** Cores that the LiveKit server used meanwhile; null where it cannot be read. */
  readonly serverCores: number | null;
  /** Cores that this process, with all viewers, used meanwhile. */
  readonly viewersCores: number | null;
}

const ROOM = 'crowd';
const PINS = 40;
const EVERY_MS = 500;
const SETTLE_MS = 5_000;

interface Watching {
  hasPicture(): boolean;
  leave(): Promise<void>;
}

interface Crowd {
  readonly rtc: RtcNode;
  readonly server: DevServer;
  readonly verifier: Awaited<ReturnType<typeof verifierOf>>;
  /** Called with the sequence number that a viewer has now. */
  readonly onReached: (seq: number) => void;
}

async function watch(
  { rtc, server, verifier, onReached }: Crowd,
  identity: string,
): Promise<Watching> {
  const { url, apiKey, apiSecret } = server;
  const whose = { room: ROOM, identity, role: 'viewer', ttlSeconds: 600 } as const;
  const token = await mintToken({ apiKey, apiSecret, ...whose });
  const room = new rtc.Room();
  let hasPicture = false;
  const follower = followCommerce(room, {
    verifier,
    now: () => clock.now(),
    onOutcome: (it) => {
      if (it.outcome === 'applied') onReached(it.view.seq);
    },
  });
  room.on('dataReceived', (...[payload, , , topic]) => {
    if (topic === COMMERCE_DATA_TOPIC) follower.receive(new TextDecoder().decode(payload));
  });
  room.on('trackSubscribed', (track) => {
    if (track.kind !== rtc.TrackKind.KIND_VIDEO) return;
    const read = async () => {
      const reader = new rtc.VideoStream(track).getReader();
      for (let next = await reader.read(); !next.done; next = await reader.read())
        hasPicture = true;
    };
    // It fails when the connection is closed.
    void read().catch(() => undefined);
  });
  await room.connect(url, token, { autoSubscribe: true, dynacast: false });
  follower.readMetadata();
  return { hasPicture: () => hasPicture, leave: () => room.disconnect() };
}

export async function measureCrowd(server: DevServer, viewers: number): Promise<CrowdFigures> {
  const { rtc, release } = await acquireMediaEngine();
  const room = await openRoom(SAMPLE_PLAN, {
    ...{ server, clock, room: ROOM },
    recorder: { record: () => undefined, pseudonym: (identity) => identity },
  });
  const { apiKey, apiSecret, url } = server;
  const hosts = { room: ROOM, identity: 'host', role: 'host', ttlSeconds: 600 } as const;
  const given: HostGiven = { url, token: await mintToken({ apiKey, apiSecret, ...hosts }) };
  const host = startChild('host-process.ts', given);
  let calledAt = 0;
  let wantedSeq = Number.POSITIVE_INFINITY;
  const times: number[] = [];
  const onReached = (seq: number) => {
    if (seq === wantedSeq) times.push(performance.now() - calledAt);
  };
  const crowd = { rtc, server, verifier: await verifierOf(room), onReached };
  const watching: Watching[] = [];
  try {
    await host.line('joined');
    for (let number = 1; number <= viewers; number += 1)
      watching.push(await watch(crowd, `viewer-${number}`));
    await sleep(SETTLE_MS);
    const withPicture = watching.filter((one) => one.hasPicture()).length;
    const [serverCores, ownCores] = [watchCores(server.pid), watchCores(process.pid)];
    for (let pin = 0; pin < PINS; pin += 1) {
      wantedSeq = room.snapshot().seq + 1;
      calledAt = performance.now();
      await room.pin(SAMPLE_PLAN.products[pin % SAMPLE_PLAN.products.length]?.id ?? '');
      const enough = viewers * (pin + 1);
      while (times.length < enough && performance.now() - calledAt < EVERY_MS) await sleep(10);
      await sleep(Math.max(0, EVERY_MS - (performance.now() - calledAt)));
    }
    const ms = (share: number) => Math.round(percentile(times, share));
    return {
      ...{ viewers, watching: withPicture, pins: PINS },
      ...{ pinP50Ms: ms(0.5), pinP95Ms: ms(0.95), pinWorstMs: ms(1) },
      notReached: viewers * PINS - times.length,
      serverCores: serverCores(),
      viewersCores: ownCores(),
    };
  } finally {
    await Promise.all(watching.map((one) => one.leave()));
    await room.close();
    await killChild(host);
    await release();
  }
}
