import {
  getBrowser,
  type Room,
  type RoomOptions,
  supportsVP9,
  type TrackPublishOptions,
} from 'livekit-client';
import type { PolicyDecision } from '../policy/decision.ts';
import { type PolicyState, type PolicyStep, startPolicy, stepPolicy } from '../policy/policy.ts';
import { PRESETS, type Preset, type PresetId, type PublishPlan } from '../policy/presets.ts';
import { seedStartBitrate } from './bitrate-seed.ts';
import { invalidOption } from './client-errors.ts';
import { createStatisticsReader, type LinkStatistics, sampleOf } from './link-statistics.ts';
import { holdPicture } from './picture-sender.ts';

export interface WeakNetworkOptions {
  /** Left out: `weak`. */
  readonly preset?: PresetId;
  /** Hears every decision with its reason, as it is made. */
  readonly onDecision?: (decision: PolicyDecision) => void;
  /** Hears the statistics that the decisions were made from, once a second. */
  readonly onStatistics?: (statistics: LinkStatistics) => void;
  /** Milliseconds that never go back. Left out: `Date.now`. */
  readonly now?: () => number;
  /** Codecs this browser can send, `vp9-svc` among them where it layers VP9. Left out: asked of the browser. */
  readonly sendable?: readonly string[];
}

/** The weak-network policy at work on one room. */
export interface WeakNetwork {
  readonly plan: PublishPlan;
  /** To publish the camera with. */
  readonly cameraOptions: TrackPublishOptions;
  /** To publish the microphone with. */
  readonly microphoneOptions: TrackPublishOptions;
  readonly state: () => PolicyState;
  /** Looks once and acts; the second-by-second look does the same. */
  sample(): Promise<LinkStatistics>;
  /** Stops looking and takes back what was set. Safe to call again. */
  detach(): void;
}

const SAMPLE_MS = 1_000;

/**
 * Options for `new Room(...)` that fit a preset. LiveKit reads them at construction alone.
 *
 * @example
 * ```ts
 * import { roomOptionsFor } from '@livelane/rtc/client';
 * roomOptionsFor('weak').adaptiveStream; // => false
 * ```
 */
export function roomOptionsFor(preset: PresetId): RoomOptions {
  const chosen = presetOf(preset);
  const { adaptiveStream, dynacast } = chosen;
  const publish = planIn(
    startPolicy({ preset: chosen, sendable: sendableCodecs(), now: 0 }),
    chosen,
  );
  return {
    adaptiveStream,
    dynacast,
    videoCaptureDefaults: { resolution: captureOf(publish) },
    publishDefaults: { ...cameraOptionsOf(publish), ...microphoneOptionsOf(publish) },
  };
}

/**
 * Brings the weak-network policy to a room that somebody else made.
 * Attach it before anything is published: the plan and the start of the bandwidth estimate count from the
 * first packet.
 *
 * @returns the options to publish with, and how to stop
 * @throws INPUT_INVALID for an unknown preset
 */
export function attachWeakNetwork(room: Room, options: WeakNetworkOptions = {}): WeakNetwork {
  const now = options.now ?? Date.now;
  const preset = presetOf(options.preset ?? 'weak');
  const sendable = options.sendable ?? sendableCodecs();
  const start = startPolicy({ preset, sendable, now: now() });
  const plan = planIn(start, preset);
  const reader = createStatisticsReader(room);
  const picture = holdPicture(room, preset.ladder);
  const unseed = plan.startKbps === 'browser' ? undefined : seedStartBitrate(room, plan.startKbps);
  let { state } = start;
  let detached = false;
  const tell = (decisions: readonly PolicyDecision[]) => {
    for (const decision of decisions) {
      const { action } = decision;
      if (action.kind === 'playout-delay') setPlayoutDelay(room, action.delayMs);
      if (action.kind === 'video-rung') void picture.show(action.rung);
      options.onDecision?.(decision);
    }
  };
  const sample = async () => {
    const statistics = await reader.read(now());
    if (!detached) {
      const seen = sampleOf(statistics);
      const { outgoing } = seen;
      const restarted = outgoing !== undefined && picture.takeRestart();
      const link = restarted ? { ...seen, outgoing: { ...outgoing, restarted } } : seen;
      const step = stepPolicy(state, link, statistics.at);
      state = step.state;
      options.onStatistics?.(statistics);
      tell(step.decisions);
    }
    return statistics;
  };
  const timer = setInterval(() => void sample().catch(() => undefined), SAMPLE_MS);
  tell(start.decisions);
  return {
    plan,
    cameraOptions: cameraOptionsOf(plan),
    microphoneOptions: microphoneOptionsOf(plan),
    state: () => state,
    sample,
    detach: () => {
      if (detached) return;
      detached = true;
      clearInterval(timer);
      unseed?.();
      picture.letGo();
      if (state.delayMs > 0) setPlayoutDelay(room, 0);
    },
  };
}

export function presetOf(id: PresetId): Preset {
  if (!Object.hasOwn(PRESETS, id))
    throw invalidOption('/preset', `one of ${Object.keys(PRESETS).join(', ')}`, id);
  return PRESETS[id];
}

export function captureOf({ capture }: PublishPlan) {
  return { width: capture.width, height: capture.height, frameRate: capture.framesPerSecond };
}

function cameraOptionsOf({ video }: PublishPlan): TrackPublishOptions {
  return {
    videoCodec: video.codec,
    simulcast: video.layers === 'simulcast',
    videoEncoding: { maxBitrate: video.maxKbps * 1_000, maxFramerate: video.framesPerSecond },
    ...(video.scalability === 'none' ? {} : { scalabilityMode: video.scalability }),
    // A second encoder would take its bits from the only layer that fits.
    ...(video.layers === 'one' ? { backupCodec: false } : {}),
  };
}

function microphoneOptionsOf({ audio }: PublishPlan): TrackPublishOptions {
  return { audioPreset: { maxBitrate: audio.maxKbps * 1_000 }, dtx: audio.dtx, red: audio.red };
}

function sendableCodecs(): readonly string[] {
  if (typeof RTCRtpSender === 'undefined' || !supportsVP9()) return ['vp8'];
  return sendsLayersInOne() ? ['vp8', 'vp9', 'vp9-svc'] : ['vp8', 'vp9'];
}

/** Chromium from 113 takes the layers of one encoding from its `scalabilityMode`; others want an encoding for each. */
function sendsLayersInOne(): boolean {
  const { name, version, os } = getBrowser() ?? {};
  return name === 'Chrome' && os !== 'iOS' && Number.parseInt(version ?? '', 10) >= 113;
}

/** What the first decisions say is to be published. */
function planIn({ decisions }: PolicyStep, preset: Preset): PublishPlan {
  const action = decisions
    .map((decision) => decision.action)
    .find((it) => it.kind === 'publish-plan');
  return action?.plan ?? preset.publish;
}

function setPlayoutDelay(room: Room, delayMs: number): void {
  for (const participant of room.remoteParticipants.values()) {
    for (const { track } of participant.trackPublications.values()) delayTrack(track, delayMs);
  }
}

interface Delayable {
  readonly receiver?: RTCRtpReceiver | undefined;
  setPlayoutDelay?(seconds: number): void;
}

function delayTrack(track: unknown, delayMs: number): void {
  const { receiver } = (track ?? {}) as Delayable;
  // `jitterBufferTarget` is the standard's name; LiveKit's own call sets the older hint.
  if (receiver !== undefined && 'jitterBufferTarget' in receiver) {
    receiver.jitterBufferTarget = delayMs === 0 ? null : delayMs;
  } else {
    (track as Delayable | undefined)?.setPlayoutDelay?.(delayMs / 1_000);
  }
}
