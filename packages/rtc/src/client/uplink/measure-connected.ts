import type { Room } from 'livekit-client';
import type { UplinkProbe } from '../../policy/preset.ts';
import type { UplinkMeasurement } from '../../policy/uplink.ts';
import { type DataChannel, lossyChannel, publisherStats } from '../livekit/internals.ts';
import { measureUplink, messageToNobody } from './uplink-probe.ts';

/** How a connected room is measured. */
export interface Measuring {
  readonly probe: UplinkProbe;
  /** When the measurement ends, by `now`. */
  readonly until: number;
  readonly now: () => number;
  readonly signal: AbortSignal;
  /** Whether publishing has begun: then nothing is measured that has not begun. */
  readonly isSkipped: () => boolean;
}

/** Measures the uplink of a room that is connected. Loaded when it is needed. */
export async function measureConnected(
  room: Room,
  { probe, until, now, signal, isSkipped }: Measuring,
): Promise<UplinkMeasurement | undefined> {
  const isOver = () => signal.aborted || now() >= until;
  const channel = await openChannel(room, () => isSkipped() || isOver());
  const roundTripMs = await roundTripOf(room, isOver);
  const { fromRoundTripMs, kbps } = probe.assumed;
  if (roundTripMs !== null && roundTripMs >= fromRoundTripMs)
    return { kbps, limited: true, from: 'assumed' };
  if (channel === undefined || isOver()) return undefined;
  return measureUplink(channel, {
    probe: { ...probe, atMostMs: until - now() },
    message: messageToNobody(MESSAGE_BYTES),
    roundTripMs,
    now,
    wait,
    signal,
  });
}

/** With all headers one packet below the smallest usual size of 1,280 bytes. */
const MESSAGE_BYTES = 1_000;
const wait = (ms: number) => new Promise<void>((resolve) => void setTimeout(resolve, ms));

async function openChannel(room: Room, isOver: () => boolean): Promise<DataChannel | undefined> {
  let channel = lossyChannel(room);
  while (channel?.readyState !== 'open') {
    if (isOver()) return undefined;
    await wait(10);
    channel = lossyChannel(room);
  }
  return channel;
}

/** Looks for a round-trip time, which is known once the connection is made. */
async function roundTripOf(room: Room, isOver: () => boolean): Promise<number | null> {
  for (let look = 0; look < ROUND_TRIP_LOOKS && !isOver(); look += 1) {
    const report = await publisherStats(room).catch(() => undefined);
    for (const stat of (report as unknown as Map<string, Pair> | undefined)?.values() ?? [])
      if (stat.type === 'candidate-pair' && stat.nominated === true)
        if (stat.currentRoundTripTime !== undefined) return stat.currentRoundTripTime * 1_000;
    await wait(ROUND_TRIP_LOOK_MS);
  }
  return null;
}

const ROUND_TRIP_LOOKS = 6;
const ROUND_TRIP_LOOK_MS = 60;

interface Pair {
  readonly type: string;
  readonly nominated?: boolean;
  readonly currentRoundTripTime?: number;
}
