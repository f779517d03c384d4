import type { LadderPlan, Rung } from './ladder-plan.ts';

/** Of every picture above the first: three sizes at once, so that a viewer on a slow link receives a smaller one. */
const LARGE = { scalability: 'L3T3_KEY', enterAfterMs: 1_000, trialMs: 3_000 } as const;

/** LiveKit's h2160, h1440 and h1080 presets; each is entered at nine tenths of its bitrate. */
const STUDIO_RUNGS = (
  [
    ['2160p30', 2_160, 8_000],
    ['1440p30', 1_440, 5_000],
    ['1080p30', 1_080, 3_000],
  ] as const
).map(
  ([id, shortSide, maxKbps]): Rung => ({
    id,
    shortSide,
    framesPerSecond: 30,
    maxKbps,
    ...LARGE,
    enterFromKbps: 0.9 * maxKbps,
    provenFromKbps: 0.8 * maxKbps,
    leaveBelowKbps: 0.7 * maxKbps,
  }),
);

/** The last rung of every ladder: what keeps the voice when even the smallest picture costs it. */
const AUDIO_ONLY: Rung = {
  id: 'audio-only',
  shortSide: 0,
  framesPerSecond: 0,
  maxKbps: 0,
  scalability: 'L1T3',
  enterFromKbps: 0,
  enterAfterMs: 0,
  trialMs: 0,
  provenFromKbps: 0,
  leaveBelowKbps: 0,
};

/** From 720p down to audio only. Values measured with Chromium 156 and LiveKit 1.13. */
export const WEAK_LADDER: LadderPlan = {
  rungs: [
    // The quality of LiveKit's h720 preset (1,700 kbps of VP8); VP9 needs less.
    {
      id: '720p30',
      shortSide: 720,
      framesPerSecond: 30,
      maxKbps: 1_500,
      ...LARGE,
      enterFromKbps: 1_000,
      provenFromKbps: 900,
      leaveBelowKbps: 800,
    },
    {
      id: '540p25',
      shortSide: 540,
      framesPerSecond: 25,
      maxKbps: 1_200,
      ...LARGE,
      enterFromKbps: 700,
      provenFromKbps: 550,
      leaveBelowKbps: 480,
    },
    // More than 360p needs, because the browser probes up to twice the maximum bitrate.
    {
      id: '360p20',
      shortSide: 360,
      framesPerSecond: 20,
      maxKbps: 800,
      ...LARGE,
      enterFromKbps: 400,
      provenFromKbps: 350,
      leaveBelowKbps: 300,
    },
    // Makes the browser probe again if its first probes found too little: with spare bandwidth the estimate exceeds
    // 450 kbps at once, on the link W1 (300 kbps) it stays at 300.
    {
      id: '270p15-600k',
      shortSide: 270,
      framesPerSecond: 15,
      maxKbps: 600,
      scalability: 'L1T3',
      easeKbps: 60,
      enterFromKbps: 110,
      enterAfterMs: 1_500,
      trialMs: 2_400,
      provenFromKbps: 400,
      leaveBelowKbps: 95,
    },
    // Left only below the start value of the estimate, so that a session never starts with a step down.
    {
      id: '270p15',
      shortSide: 270,
      framesPerSecond: 15,
      maxKbps: 150,
      scalability: 'L1T3',
      enterFromKbps: 133,
      enterAfterMs: 10_000,
      trialMs: 3_000,
      provenFromKbps: 95,
      leaveBelowKbps: 95,
    },
    // From the smallest picture the estimate rises to one and a half times of what is sent, and no further: a little more is
    // sent, so that on 100 kbps, which that fills, the voice stays whole until the round trip shows it.
    {
      id: '180p5-60k',
      shortSide: 180,
      framesPerSecond: 5,
      maxKbps: 60,
      scalability: 'L1T3',
      easeKbps: 40,
      enterFromKbps: 60,
      enterAfterMs: 5_000,
      trialMs: 5_000,
      provenFromKbps: 110,
      leaveBelowKbps: 45,
    },
    // 320×180 at 5 fps and 40 kbps ran without a freeze on an uplink of 100 kbps. From audio only it is the measurement.
    {
      id: '180p5',
      shortSide: 180,
      framesPerSecond: 5,
      maxKbps: 40,
      scalability: 'L1T3',
      enterFromKbps: 0,
      enterAfterMs: 10_000,
      trialMs: 5_000,
      provenFromKbps: 45,
      leaveBelowKbps: 40,
    },
    AUDIO_ONLY,
  ],
  start: 4,
  // The browser's first probes take less.
  settleMs: 2_000,
  // Longer than a dip of the estimate.
  downAfterMs: 2_000,
  // On W1 the round-trip time rises by 40 ms at two thirds of the bandwidth; with spare bandwidth it does not rise.
  calmRoundTripMs: 30,
  // The viewer's jitter buffer still covers a queue of this length.
  trialRoundTripMs: 80,
  trialLoss: 0.05,
  retryAfterMs: 10_000,
  retryAtMostMs: 300_000,
  heldAfterMs: 60_000,
};

const [FULL, ...BELOW_720] = WEAK_LADDER.rungs;
const [HALF, ...BELOW_540] = BELOW_720 as [Rung, ...Rung[]];

/** On a good link the browser and LiveKit's simulcast adapt by themselves; this only saves the voice. */
export const HD_LADDER: LadderPlan = {
  ...WEAK_LADDER,
  rungs: [
    { ...FULL, maxKbps: 1_700, enterFromKbps: 100, provenFromKbps: 60, leaveBelowKbps: 60 },
    AUDIO_ONLY,
  ],
  start: 0,
};

/** Up to 2160p, from 720p. */
export const STUDIO_LADDER: LadderPlan = {
  ...WEAK_LADDER,
  rungs: [...(STUDIO_RUNGS as [Rung, ...Rung[]]), ...WEAK_LADDER.rungs],
  start: STUDIO_RUNGS.length,
};

/** Up to 540p, twice as fast. */
export const MOBILE_LADDER: LadderPlan = {
  ...WEAK_LADDER,
  rungs: [HALF, ...BELOW_540],
  start: 3,
  downAfterMs: 1_000,
  retryAfterMs: 5_000,
  retryAtMostMs: 60_000,
};

/** Two small pictures, and long waits between trials. */
export const SURVIVAL_LADDER: LadderPlan = {
  ...WEAK_LADDER,
  rungs: BELOW_540.slice(-4) as [Rung, ...Rung[]],
  start: 2,
};
