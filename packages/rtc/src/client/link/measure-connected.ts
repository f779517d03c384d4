import type { Room } from 'livekit-client';
import type { UplinkProbe } from '../../policy/presets.ts';
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
}

/** Measures the uplink of a room that is connected. Loaded when it is needed. */
export async function measureConnected(
  room: Room,
  { probe, until, now, signal }: Measuring,
): Promise<UplinkMeasurement | undefined> {
  const channel = await openChannel(room, () => signal.aborted || now() >= until);
  if (channel === undefined) return undefined;
  return measureUplink(channel, {
    probe: { ...probe, atMostMs: until - now() },
    message: messageToNobody(MESSAGE_BYTES),
    roundTripMs: await roundTripOf(room),
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

async function roundTripOf(room: Room): Promise<number | null> {
  const report = await publisherStats(room).catch(() => undefined);
  for (const stat of (report as unknown as Map<string, Pair> | undefined)?.values() ?? [])
    if (stat.type === 'candidate-pair' && stat.nominated === true)
      return stat.currentRoundTripTime === undefined ? null : stat.currentRoundTripTime * 1_000;
  return null;
}

interface Pair {
  readonly type: string;
  readonly nominated?: boolean;
  readonly currentRoundTripTime?: number;
}
