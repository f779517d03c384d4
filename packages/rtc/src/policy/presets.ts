import {
  HD_LADDER,
  MOBILE_LADDER,
  STUDIO_LADDER,
  SURVIVAL_LADDER,
  WEAK_LADDER,
} from './ladder-plans.ts';
import type { PlayoutPlan, Preset, UplinkProbe } from './preset.ts';

/**
 * Name of a preset. `auto`: what the measured uplink allows. `studio-4k`: a wired line, up to 2160p. `hd`: a good link.
 * `mobile`: a link that changes. `weak`: a slow or lossy link; it grows to 720p if the link allows. `survival`: the voice
 * first, with a small picture where it fits.
 */
export type PresetId = 'auto' | 'studio-4k' | 'hd' | 'mobile' | 'weak' | 'survival';

/** Preset of `joinLive` and `attachWeakNetwork` if none is given. */
export const DEFAULT_PRESET = 'auto' satisfies PresetId;

const NO_DELAY: PlayoutPlan = {
  targetMs: 0,
  stepMs: 0,
  everyMs: 1_000,
  graceMs: 0,
  fromLoss: 1,
  cleanBelowLoss: 0,
  backAfterMs: 0,
};

/** A slow or lossy link: audio first, then a small picture without freezes. */
const WEAK: Preset = {
  id: 'weak',
  publish: {
    // The encoder scales down, so a step up needs no new capture and works with any source.
    capture: { width: 1280, height: 720, framesPerSecond: 30 },
    video: {
      // 16:9, and a key frame takes a third of a second at 300 kbps.
      width: 480,
      height: 270,
      // Half the usual rate: products stay recognisable, and each frame gets twice the bits.
      framesPerSecond: 15,
      // About 200 kbps with audio and overhead, which leaves a third of a 300 kbps link for bursts.
      maxKbps: 150,
      // Keeps 480×270 at this bitrate; VP8 falls to 320×180.
      codec: 'vp9',
      // A second encoding would take bits from the only one that fits.
      layers: 'one',
      // The starting rung sends one size; on higher rungs a viewer with a slow link receives a smaller one.
      scalability: 'L3T3_KEY',
    },
    // Opus speech is clear at 24 kbps; the 48 kbps of "music" do not improve a voice.
    audio: { maxKbps: 24, dtx: true, red: true },
    // Pictures leave at about this rate until the browser knows the link, so the first key frame of 3 kB waits for it: on
    // 300 kbps the first frame came 200 ms sooner than from 100, with the same speech.
    startKbps: 200,
  },
  playout: {
    // Covers a packet that is sent again three times at a round trip of 190 ms, each after a gap is seen: at 15 % loss one of
    // 2,000 packets comes later.
    targetMs: 750,
    // Reaches the target in four seconds; each step stretches a quarter second of speech by a fifth.
    stepMs: 50,
    everyMs: 250,
    // There is no delay before the first frame, which it would hold up.
    graceMs: 0,
    fromLoss: 0.03,
    cleanBelowLoss: 0.01,
    backAfterMs: 15_000,
  },
  // At 15 % loss 1,280 wide arrived at 4.8 frames per second and 640 wide at 9.4, frozen a third as long.
  incomingPicture: { fromLoss: 0.08, samples: 2, shortSide: 360 },
  ladder: WEAK_LADDER,
  probe: null,
  adaptiveStream: false,
  // Pausing the only layer would cost a key frame for each new viewer.
  dynacast: false,
};

/** How `auto` measures: what the other presets that measure change is what their best picture needs. */
const PROBE: UplinkProbe = {
  // Half more than 720p needs.
  enoughKbps: 1_500,
  atMostMs: 1_500,
  // Such a line carries little, or the estimate soon shows that it carries more.
  assumed: { fromRoundTripMs: 250, kbps: 100 },
  // The rest is left for bursts.
  usableShare: 0.8,
  start: { slowKbps: 200, fastKbps: 1_000 },
};

/** Settings of every preset, with reasons; those of the ladders are in `ladder-plans.ts`. */
export const PRESETS: Readonly<Record<PresetId, Preset>> = {
  /** Any link: as `weak` where the uplink is slow or could not be measured, in up to 720p from the start where it is fast. */
  auto: { ...WEAK, id: 'auto', probe: PROBE },
  /** A wired line and a processor that encodes 2160p: in what the measured uplink carries from the start. */
  'studio-4k': {
    ...WEAK,
    id: 'studio-4k',
    publish: {
      ...WEAK.publish,
      capture: { width: 3840, height: 2160, framesPerSecond: 30 },
      video: {
        ...WEAK.publish.video,
        width: 1280,
        height: 720,
        framesPerSecond: 30,
        maxKbps: 1_500,
      },
      // Music and a voice over it; silence is sent as it is.
      audio: { maxKbps: 64, dtx: false, red: true },
      startKbps: 1_000,
    },
    ladder: STUDIO_LADDER,
    probe: { ...PROBE, enoughKbps: 10_000, start: { slowKbps: 1_000, fastKbps: 3_000 } },
  },
  /** A good link: LiveKit's own 720p with adaptive stream and dynacast. */
  hd: {
    id: 'hd',
    publish: {
      capture: { width: 1280, height: 720, framesPerSecond: 30 },
      // LiveKit's h720, the default of its quickstart.
      video: {
        width: 1280,
        height: 720,
        framesPerSecond: 30,
        maxKbps: 1_700,
        codec: 'vp8',
        layers: 'simulcast',
        scalability: 'none',
      },
      // LiveKit's "music" preset: keeps a voice over background music clear.
      audio: { maxKbps: 48, dtx: true, red: true },
      startKbps: 'browser',
    },
    playout: NO_DELAY,
    incomingPicture: null,
    ladder: HD_LADDER,
    probe: null,
    adaptiveStream: true,
    dynacast: true,
  },
  /** A link that changes: as `auto`, twice as fast up and down, and never more than a phone encodes with ease. */
  mobile: {
    ...WEAK,
    id: 'mobile',
    publish: {
      ...WEAK.publish,
      capture: { width: 960, height: 540, framesPerSecond: 25 },
    },
    ladder: MOBILE_LADDER,
    probe: { ...PROBE, enoughKbps: 1_000 },
  },
  weak: WEAK,
  /** Hardly any link: speech without redundancy, which would double it, and 320×180 at 5 frames where that fits. */
  survival: {
    ...WEAK,
    id: 'survival',
    publish: {
      ...WEAK.publish,
      capture: { width: 480, height: 270, framesPerSecond: 15 },
      video: {
        ...WEAK.publish.video,
        width: 320,
        height: 180,
        framesPerSecond: 5,
        maxKbps: 40,
        scalability: 'L1T3',
      },
      audio: { maxKbps: 16, dtx: true, red: false },
      startKbps: 60,
    },
    incomingPicture: { fromLoss: 0.08, samples: 2, shortSide: 180 },
    ladder: SURVIVAL_LADDER,
  },
};
