import { describe, expect, test } from 'vitest';
import { PRESETS } from '../../policy/presets.ts';
import type { DataChannel } from '../livekit/internals.ts';
import { measureUplink, messageToNobody } from './uplink-probe.ts';

const probe = PRESETS.auto.probe ?? expect.unreachable('auto measures');

/** A link as SCTP fills it: ten packets at once, then as many bytes as were acknowledged, and as many more while it starts. */
class FakeLink implements DataChannel {
  readyState = 'open';
  ms = 0;
  sentBytes = 0;
  private waiting = 0;
  private inFlight = 0;
  private window = 12_000;
  private onTheWay: { at: number; bytes: number }[] = [];
  private freeAt = 0;
  private readonly kbps: number;
  private readonly roundTripMs: number;

  constructor(kbps: number, roundTripMs: number) {
    this.kbps = kbps;
    this.roundTripMs = roundTripMs;
  }

  get bufferedAmount(): number {
    return this.waiting;
  }

  send(data: Uint8Array): void {
    this.waiting += data.byteLength;
    this.sentBytes += data.byteLength;
    this.flow();
  }

  private flow(): void {
    while (this.waiting > 0 && this.inFlight < this.window) {
      const bytes = Math.min(1_000, this.waiting);
      this.waiting -= bytes;
      this.inFlight += bytes;
      this.freeAt = Math.max(this.freeAt, this.ms) + (bytes * 8) / this.kbps;
      this.onTheWay.push({ at: this.freeAt + this.roundTripMs, bytes });
    }
  }

  wait = async (ms: number): Promise<void> => {
    const until = this.ms + ms;
    while (this.onTheWay[0] !== undefined && this.onTheWay[0].at <= until) {
      const [{ at, bytes }] = this.onTheWay.splice(0, 1) as [{ at: number; bytes: number }];
      this.ms = Math.max(this.ms, at);
      this.inFlight -= bytes;
      this.window += bytes;
      this.flow();
    }
    this.ms = until;
  };
}

function measure(
  link: FakeLink,
  signal = new AbortController().signal,
  roundTripMs: number | null = null,
) {
  return measureUplink(link, {
    probe,
    message: messageToNobody(1_000),
    roundTripMs,
    now: () => link.ms,
    wait: link.wait,
    signal,
  });
}

describe('an uplink', () => {
  test.each([
    [300, 100],
    [800, 60],
    [1_500, 40],
    [2_000, 100],
  ])('of %s kbps at %s ms is measured to a quarter', async (kbps, roundTripMs) => {
    const link = new FakeLink(kbps, roundTripMs);
    const found = await measure(link);
    expect(found?.kbps).toBeGreaterThan(kbps * 0.75);
    expect(found?.kbps).toBeLessThan(kbps * 1.25);
    expect(link.ms).toBeLessThanOrEqual(probe.atMostMs);
  });

  test('that carries more than is needed is known within a fifth of a second', async () => {
    const link = new FakeLink(50_000, 5);
    const found = await measure(link);
    expect(found).toMatchObject({ limited: false });
    expect(found?.kbps).toBeGreaterThanOrEqual(probe.enoughKbps);
    expect(link.ms).toBeLessThan(210);
  });

  test.each([
    [300, 100],
    [150, 200],
  ])(
    'of %s kbps is known by its first packet where the round trip is',
    async (kbps, roundTripMs) => {
      const link = new FakeLink(kbps, roundTripMs);
      const found = await measure(link, undefined, roundTripMs);
      expect(found).toMatchObject({ limited: true });
      expect(found?.kbps).toBeGreaterThan(kbps * 0.75);
      expect(found?.kbps).toBeLessThan(kbps * 1.25);
      expect(link.ms).toBeLessThan(roundTripMs + 80);
      // The first flight and what waits behind it; nothing more.
      expect(link.sentBytes).toBeLessThan(27_000);
    },
  );

  test('whose first packet is lost has no measurement, and is not taken for a slow one', async () => {
    expect(await measure(new FakeLink(60, 100), undefined, 100)).toMatchObject({ limited: true });
    expect(await measure(new FakeLink(50, 100), undefined, 100)).toBeUndefined();
  });

  test('that is given up while its first packet is on the way has no measurement', async () => {
    const link = new FakeLink(50, 200);
    const wait = link.wait;
    link.wait = async (ms) => {
      await wait(ms);
      if (link.ms > 300) link.readyState = 'closed';
    };
    expect(await measure(link, undefined, 200)).toBeUndefined();
  });

  test('that starves is left as soon as that is clear: what was sent is gone within 2.2 seconds', async () => {
    const link = new FakeLink(100, 300);
    const found = await measure(link);
    expect(found).toMatchObject({ limited: true });
    expect(found?.kbps).toBeLessThan(200);
    expect(link.sentBytes * 8).toBeLessThan(100 * 2_200);
  });

  test('that acknowledges nothing, is closed or given up has no measurement', async () => {
    expect(await measure(new FakeLink(0.001, 10_000))).toBeUndefined();
    const closed = new FakeLink(1_000, 10);
    closed.readyState = 'closed';
    expect(await measure(closed)).toBeUndefined();
    expect(await measure(new FakeLink(1_000, 10), AbortSignal.abort())).toBeUndefined();
  });
});

test('the message is a lossy data packet of LiveKit for a participant who does not exist', () => {
  // By hand: kind (1) = LOSSY (1); user (2), 34 bytes: payload (2), topic (4), destination_identities (6).
  const topic = [...new TextEncoder().encode('livelane.uplink-probe')];
  const user = [0x12, 2, 0, 0, 0x22, 21, ...topic, 0x32, 1, 0x2d];
  expect([...messageToNobody(2)]).toEqual([0x08, 1, 0x12, user.length, ...user]);
});
