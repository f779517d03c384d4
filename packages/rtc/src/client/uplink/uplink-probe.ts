import type { UplinkProbe } from '../../policy/preset.ts';
import type { UplinkMeasurement } from '../../policy/uplink.ts';
import type { DataChannel } from '../livekit/internals.ts';

/** Options of {@link measureUplink}. */
export interface MeasureUplink {
  readonly probe: UplinkProbe;
  /** A message that the server delivers to nobody. */
  readonly message: Uint8Array<ArrayBuffer>;
  /** Round-trip time of the connection in milliseconds; null if unknown. */
  readonly roundTripMs: number | null;
  /** Monotonic clock in milliseconds. */
  readonly now: () => number;
  readonly wait: (ms: number) => Promise<void>;
  readonly signal: AbortSignal;
}

/** SCTP sends its first 10 packets without waiting for an acknowledgement (RFC 9260 allows 4 kB, browsers send more). */
const FIRST_BYTES = 13_000;
/** Bytes that wait in the channel at least; otherwise twice as many as left it since the last look. */
const WAITING_BYTES = 3_000;
const LOOK_MS = 5;
const LEAST_WINDOW_MS = 30;
const MOST_WINDOW_MS = 400;
/** A rate that grows by less from one round trip to the next has reached the link's limit. */
const GROWTH = 1.25;
const LEAST_WINDOWS = 3;
/** A packet that takes so long more than the round trip: about 400 kbps, and more would stand in front of the first picture. */
const SLOW_PACKET_MS = 20;
/** One that takes so long more was lost, or its acknowledgement was: at 15 % loss a fast uplink looked like 21 kbps. */
const LOST_PACKET_MS = 150;
/** Below this rate the first window is enough: what is sent longer would stand in front of the first picture. */
const STARVED_KBPS = 150;
/** While SCTP starts, each acknowledged byte lets up to two others leave (RFC 9260, 7.2.1). */
const LEAVING_PER_ACKNOWLEDGED = 2;

/**
 * Measures how much an uplink carries, with messages in a data channel: SCTP sends as fast as acknowledgements return,
 * so that the rate at which the channel empties shows the rate of the link. The first flight, which nothing has
 * acknowledged, is not counted, and the result is the least rate that explains what was seen.
 *
 * @returns undefined if the channel closed, the first packet was lost, or nothing was acknowledged in time
 */
export async function measureUplink(
  channel: DataChannel,
  { probe, message, roundTripMs, now, wait, signal }: MeasureUplink,
): Promise<UplinkMeasurement | undefined> {
  const from = now();
  const windowMs = Math.min(MOST_WINDOW_MS, Math.max(LEAST_WINDOW_MS, roundTripMs ?? 100));
  const before = channel.bufferedAmount;
  let sent = 0;
  const fill = (bytes: number) => {
    while (channel.bufferedAmount - before < bytes) {
      channel.send(message);
      sent += message.byteLength;
    }
  };
  const left = () => sent - (channel.bufferedAmount - before);
  const rates: number[] = [];
  const isOver = () =>
    signal.aborted || channel.readyState !== 'open' || now() - from >= probe.atMostMs;
  fill(FIRST_BYTES);
  const flightOver = now() + windowMs;
  while (now() < flightOver && !isOver()) await wait(LOOK_MS);
  if (roundTripMs !== null && roundTripMs >= LEAST_WINDOW_MS) {
    const flight = left();
    // The first acknowledgement is of the first packet.
    while (left() === flight && now() - flightOver < MOST_WINDOW_MS && !isOver())
      await wait(LOOK_MS);
    const lateMs = now() - from - roundTripMs;
    if (lateMs > LOST_PACKET_MS) return undefined;
    if (!isOver() && lateMs > SLOW_PACKET_MS)
      return { kbps: (message.byteLength * 8) / lateMs, limited: true };
  }
  while (!isOver()) {
    const [opened, leftBefore] = [now(), left()];
    let seen = left();
    while (now() - opened < windowMs && !isOver()) {
      fill(Math.max(WAITING_BYTES, 2 * (left() - seen)));
      seen = left();
      await wait(LOOK_MS);
    }
    const tookMs = now() - opened;
    if (tookMs < windowMs / 2) break;
    const kbps = ((left() - leftBefore) * 8) / tookMs / LEAVING_PER_ACKNOWLEDGED;
    const best = Math.max(0, ...rates);
    rates.push(kbps);
    if (kbps >= probe.enoughKbps) return { kbps, limited: false };
    if (kbps > 0 && kbps < STARVED_KBPS) return { kbps, limited: true };
    if (rates.length >= LEAST_WINDOWS && kbps < best * GROWTH)
      return { kbps: Math.max(best, kbps), limited: true };
  }
  const kbps = Math.max(0, ...rates);
  return kbps > 0 && !signal.aborted ? { kbps, limited: false } : undefined;
}

const utf8 = new TextEncoder();

/**
 * A data packet of LiveKit's protocol (`DataPacket` with a lossy `UserPacket`) for a participant who does not exist: the
 * server reads it and forwards it to nobody. Participants without the permission to send data may send it; it is dropped.
 */
export function messageToNobody(bytes: number): Uint8Array<ArrayBuffer> {
  const field = (number: number, content: Uint8Array): number[] => [
    (number << 3) | 2,
    ...lengthOf(content.byteLength),
    ...content,
  ];
  const packet = [
    ...field(2, new Uint8Array(bytes)),
    ...field(4, utf8.encode(PROBE_TOPIC)),
    ...field(6, utf8.encode(NOBODY)),
  ];
  return Uint8Array.from([(1 << 3) | 0, 1, ...field(2, Uint8Array.from(packet))]);
}

const PROBE_TOPIC = 'livelane.uplink-probe';
const NOBODY = '-';

/** A protobuf length: seven bits a byte, the lowest first. */
function lengthOf(value: number): number[] {
  return value < 128 ? [value] : [(value & 127) | 128, ...lengthOf(value >>> 7)];
}
