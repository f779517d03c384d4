import { monitorEventLoopDelay } from 'node:perf_hooks';
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

/**
 * A room full of viewers who decode the host's picture and verify every price. All of them share this process and its one
 * event loop, so that the times are upper limits for viewers with a machine each.
 */
export interface CrowdFigures {
  readonly viewers: number;
  /** Viewers who had the host's picture when the pins began. */
  readonly watching: number;
  readonly pins: number;
  /** From the call of `pin` to the verified price, over all viewers and pins; null where it did not arrive. */
  readonly pinP50Ms: number | null;
  readonly pinP95Ms: number | null;
  readonly pinWorstMs: number | null;
  /** Pins that had not reached a viewer {@link SETTLE_MS} after the last one, of viewers times pins. */
  readonly notReached: number;
  /** Cores that the LiveKit server used meanwhile; null where it cannot be read. */
  readonly serverCores: number | null;
  /** Cores that this process, with all viewers, used meanwhile. */
  readonly viewersCores: number | null;
  /** How late this process was for its own timers: 95th percentile, in milliseconds. A pin is not measured any finer. */
  readonly viewersLateP95Ms: number;
}

const ROOM = 'crowd';
const PINS = 40;
const EVERY_MS = 500;
const SETTLE_MS = 5_000;
const LOOP_MS = 10;

interface Watching {
  hasPicture(): boolean;
  leave(): Promise<void>;
}

interface Crowd {
  readonly rtc: RtcNode;
  readonly server: DevServer;
  readonly verifier: Awaited<ReturnType<typeof verifierOf>>;
  /** Called with the sequence number of each message that a viewer applied. */
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
    // The engine decodes every frame; only the first is copied into JavaScript, which no viewer in a browser pays for.
    const read = async () => {
      const reader = new rtc.VideoStream(track).getReader();
      hasPicture = !(await reader.read()).done;
      await reader.cancel();
    };
    // It fails when the connection is closed.
    void read().catch(() => undefined);
  });
  await room.connect(url, token, { autoSubscribe: true, dynacast: false });
  follower.readMetadata();
  return { hasPicture: () => hasPicture, leave: () => room.disconnect() };
}

export async function measureCrowd(
  server: DevServer,
  { viewers, say }: { readonly viewers: number; readonly say: (line: string) => void },
): Promise<CrowdFigures> {
  const { rtc, release } = await acquireMediaEngine();
  const room = await openRoom(SAMPLE_PLAN, {
    ...{ server, clock, room: ROOM },
    recorder: { record: () => undefined, pseudonym: (identity) => identity },
  });
  const { apiKey, apiSecret, url } = server;
  const hosts = { room: ROOM, identity: 'host', role: 'host', ttlSeconds: 600 } as const;
  const given: HostGiven = { url, token: await mintToken({ apiKey, apiSecret, ...hosts }) };
  const host = startChild('host-process.ts', given);
  const calledAt = new Map<number, number>();
  const times: number[] = [];
  const onReached = (seq: number) => {
    const from = calledAt.get(seq);
    if (from !== undefined) times.push(performance.now() - from);
  };
  const crowd = { rtc, server, verifier: await verifierOf(room), onReached };
  const watching: Watching[] = [];
  try {
    await host.line('joined');
    for (let number = 1; number <= viewers; number += 1) {
      watching.push(await watch(crowd, `viewer-${number}`));
      if (number % 10 === 0) say(`${number} viewers have joined`);
    }
    await sleep(SETTLE_MS);
    const withPicture = watching.filter((one) => one.hasPicture()).length;
    const [serverCores, ownCores] = [watchCores(server.pid), watchCores(process.pid)];
    const late = monitorEventLoopDelay({ resolution: LOOP_MS });
    late.enable();
    for (let pin = 0; pin < PINS; pin += 1) {
      calledAt.set(room.snapshot().seq + 1, performance.now());
      await room.pin(SAMPLE_PLAN.products[pin % SAMPLE_PLAN.products.length]?.id ?? '');
      await sleep(EVERY_MS);
    }
    const cores = { serverCores: serverCores(), viewersCores: ownCores() };
    const viewersLateP95Ms = Math.round(late.percentile(95) / 1e6) - LOOP_MS;
    await sleep(SETTLE_MS);
    return {
      viewers,
      watching: withPicture,
      pins: PINS,
      ...spread(times, viewers * PINS),
      ...cores,
      viewersLateP95Ms,
    };
  } finally {
    await Promise.all(watching.map((one) => one.leave()));
    await room.close();
    await killChild(host);
    await release();
  }
}

/** Percentiles over all that was sent: what did not arrive took longer than anything that did. */
function spread(
  times: readonly number[],
  sent: number,
): Pick<CrowdFigures, 'pinP50Ms' | 'pinP95Ms' | 'pinWorstMs' | 'notReached'> {
  const notReached = sent - times.length;
  const all = [...times, ...Array<number>(notReached).fill(Number.POSITIVE_INFINITY)];
  const ms = (share: number) => {
    const value = percentile(all, share);
    return Number.isFinite(value) ? Math.round(value) : null;
  };
  return { pinP50Ms: ms(0.5), pinP95Ms: ms(0.95), pinWorstMs: ms(1), notReached };
}
