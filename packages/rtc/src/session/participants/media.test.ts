import { expect, test } from 'vitest';
import { createDrivenClock } from '../../clock/driven-clock.ts';
import { EMPTY_COMMERCE } from '../../commerce/empty-commerce.ts';
import { pictureText } from './host.ts';
import { createSampler } from './participant.ts';
import { drawPicture, PICTURE } from './picture.ts';
import { type LinkCounters, sampleBetween } from './statistics.ts';
import { VOICE_RATE, voiceSamples } from './voice.ts';

test('the video has its size, moves, and shows the product', () => {
  const text = { headline: 'Velvet Six', detail: 'USD 14.99', disclosures: ['Ad'] };
  const frame = drawPicture(1, text);
  expect(frame).toHaveLength((PICTURE.width * PICTURE.height * 3) / 2);
  // Compared as buffers: element by element takes seconds.
  const same = (other: Uint8Array) => Buffer.from(frame).equals(other);
  expect(same(drawPicture(1, text))).toBe(true);
  expect(same(drawPicture(2, text))).toBe(false);
  expect(same(drawPicture(1, { ...text, detail: 'USD 19.99' }))).toBe(false);
  const bright = (data: Uint8Array) =>
    data.subarray(0, PICTURE.width * 220).filter((luma) => luma === 235).length;
  expect(bright(frame)).toBeGreaterThan(
    bright(drawPicture(1, { headline: '', detail: '', disclosures: [] })) + 1_000,
  );
});

test('text of any length and script can be drawn', () => {
  const long = 'Ünïcode 口红 💄 '.repeat(40);
  expect(() =>
    drawPicture(0, { headline: long, detail: long, disclosures: Array(20).fill(long) }),
  ).not.toThrow();
});

test('the text is the product on top, its price and the disclosures in the picture', () => {
  const since = '2026-12-01T12:00:00Z';
  const shown = { dutyId: 'd', market: 'US', language: 'en', since } as const;
  const state = {
    ...EMPTY_COMMERCE,
    pinned: [
      { productId: 'a', name: 'Velvet Six', price: { currency: 'USD', minor: '1499' }, since },
    ],
    disclosures: [
      { ...shown, medium: 'picture', text: 'Ad' },
      { ...shown, medium: 'voice', text: 'spoken' },
    ],
  } as const;
  expect(pictureText(state)).toEqual({
    headline: 'Velvet Six',
    detail: 'USD 14.99',
    disclosures: ['Ad'],
  });
});

test('the voice has syllables, and consecutive parts join without a break', () => {
  const second = voiceSamples(0, VOICE_RATE);
  const halves = [
    ...voiceSamples(0, VOICE_RATE / 2),
    ...voiceSamples(VOICE_RATE / 2, VOICE_RATE / 2),
  ];
  expect([...second]).toEqual(halves);
  const loudness = Array.from({ length: 20 }, (_, index) => {
    const part = second.subarray(index * 2_400, (index + 1) * 2_400);
    return Math.sqrt(part.reduce((sum, sample) => sum + sample * sample, 0) / part.length);
  });
  expect(Math.max(...loudness)).toBeGreaterThan(1_000);
  expect(Math.min(...loudness)).toBeLessThan(Math.max(...loudness) / 4);
});

const COUNTERS: LinkCounters = {
  at: 0,
  bytes: 0,
  received: 0,
  lost: 0,
  samples: 0,
  concealed: 0,
  rttSeconds: undefined,
  fractionLost: undefined,
};
const DOWN = { identity: 'ann', direction: 'down', frozenMs: 0 } as const;

test('a sample covers the time between two readings; what was not measured is null', () => {
  const after = {
    ...COUNTERS,
    at: 2_000,
    bytes: 100_000,
    received: 90,
    lost: 10,
    samples: 96_000,
    concealed: 960,
    rttSeconds: 0.05,
  };
  expect(sampleBetween(COUNTERS, after, DOWN)).toEqual({
    identity: 'ann',
    direction: 'down',
    frozenMs: 0,
    at: '1970-01-01T00:00:02.000Z',
    bitsPerSecond: 400_000,
    lossShare: 0.1,
    rttMs: 50,
    concealedShare: 0.01,
  });
  expect(sampleBetween(COUNTERS, { ...COUNTERS, at: 1_000 }, DOWN)).toMatchObject({
    bitsPerSecond: 0,
    lossShare: null,
    rttMs: null,
    concealedShare: null,
  });
  expect(sampleBetween(COUNTERS, COUNTERS, DOWN)).toMatchObject({ bitsPerSecond: null });
});

test('packets that arrive after they were counted as lost give no negative share', () => {
  const before = { ...COUNTERS, received: 100, lost: 5 };
  expect(
    sampleBetween(before, { ...before, at: 1_000, received: 110, lost: 3 }, DOWN).lossShare,
  ).toBe(0);
});

test('a reading within a second of the last one gives no sample; the next sample covers its time', async () => {
  const clock = createDrivenClock(0);
  let bytes = 0n;
  const room = {
    isConnected: true,
    getRtcStats: async () => ({
      publisherStats: [{ stats: { case: 'outboundRtp', value: { sent: { bytesSent: bytes } } } }],
      subscriberStats: [],
    }),
  } as never;
  const frozenMs = () => null;
  const sample = createSampler({ room, clock, identity: 'ann', direction: 'up', frozenMs });
  const after = async (ms: number) => {
    await clock.advance(ms);
    bytes += 1_000n;
    return sample();
  };
  expect(await after(0)).toBeUndefined();
  expect(await after(1_000)).toMatchObject({ bitsPerSecond: 8_000 });
  expect(await after(999)).toBeUndefined();
  expect(await after(1_001)).toMatchObject({ bitsPerSecond: 8_000 });
});
