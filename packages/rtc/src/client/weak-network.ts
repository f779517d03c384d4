import { inputInvalid } from '@livelane/contracts/vocabulary';
import {
  getBrowser,
  type Room,
  type RoomOptions,
  supportsVP9,
  type TrackPublishOptions,
} from 'livekit-client';
import { clientIssue } from '../errors/client-issues.ts';
import type { LinkSample, PolicyAction, PolicyDecision } from '../policy/decision.ts';
import { type PolicyState, startPolicy } from '../policy/policy.ts';
import {
  DEFAULT_PRESET,
  PRESETS,
  type Preset,
  type PresetId,
  type PublishPlan,
} from '../policy/presets.ts';
import type { PolicyTraceLine } from '../policy/trace.ts';
import { seedStartBitrate } from './bitrate-seed.ts';
import { type CameraEncoder, createCameraEncoder } from './camera-encoder.ts';
import { createIncomingPictures, type IncomingPictures } from './incoming-pictures.ts';
import { createStatisticsReader, type LinkStatistics, sampleOf } from './link-statistics.ts';
import { startTracedPolicy } from './traced-policy.ts';
import { measureRoom } from './uplink-measurement.ts';

/** Options of {@link attachWeakNetwork}. */
export interface WeakNetworkOptions {
  /** Default: `auto`, as in `joinLive`. */
  readonly preset?: PresetId;
  /** Called with every decision, when it is made. */
  readonly onDecision?: (decision: PolicyDecision) => void;
  /** Called once a second with the statistics that the decisions are made from. */
  readonly onStatistics?: (statistics: LinkStatistics) => void;
  /** Called with everything that the policy is given, from its start: the lines of a trace that `replayPolicy` reads. */
  readonly onTrace?: (line: PolicyTraceLine) => void;
  /** Monotonic clock in milliseconds. Default: `performance.now`. */
  readonly now?: () => number;
  /** Codecs that the browser can send, see `PolicyStart.sendable`. Default: detected. */
  readonly sendable?: readonly string[];
}

/** The weak-network policy attached to a room. */
export interface WeakNetwork {
  /** Settings to publish with. */
  readonly plan: PublishPlan;
  /** Options of livekit-client's `publishTrack` for the camera. */
  readonly cameraOptions: TrackPublishOptions;
  /** Options of livekit-client's `publishTrack` for the microphone. */
  readonly microphoneOptions: TrackPublishOptions;
  /** Current state of the policy. */
  readonly state: () => PolicyState;
  /** Reads the statistics and runs the policy once, as happens every second. */
  sample(): Promise<LinkStatistics>;
  /** Stops the policy and restores the playout delay. Repeated calls have no effect. */
  detach(): void;
}

const SAMPLE_MS = 1_000;

/**
 * Options for `new Room(...)` of livekit-client that fit a preset. LiveKit reads them only at construction.
 *
 * @param preset - default: `auto`
 * @throws INPUT_INVALID for an unknown preset
 * @example
 * ```ts
 * import { roomOptionsFor } from '@livelane/rtc/client';
 * roomOptionsFor('weak').adaptiveStream; // => false
 * ```
 */
export function roomOptionsFor(preset: PresetId = DEFAULT_PRESET): RoomOptions {
  const chosen = presetOf(preset);
  const { adaptiveStream, dynacast } = chosen;
  const { decisions } = startPolicy({ preset: chosen, sendable: sendableCodecs(), now: 0 });
  const publish = planIn(decisions, chosen);
  return {
    adaptiveStream,
    dynacast,
    videoCaptureDefaults: { resolution: captureOf(publish) },
    publishDefaults: { ...cameraOptionsOf(publish), ...microphoneOptionsOf(publish) },
  };
}

/**
 * Attaches the weak-network policy to a room of livekit-client.
 * Attach it before publishing: the settings and the start value of the bandwidth estimate apply from the first packet.
 *
 * @returns the options to publish with, and a function to detach
 * @throws INPUT_INVALID for an unknown preset
 * @example
 * ```ts no-run
 * import { attachWeakNetwork, roomOptionsFor } from '@livelane/rtc/client';
 * import { Room } from 'livekit-client';
 * const room = new Room(roomOptionsFor());
 * const network = attachWeakNetwork(room);
 * room.once('disconnected', network.detach);
 * ```
 */
export function attachWeakNetwork(room: Room, options: WeakNetworkOptions = {}): WeakNetwork {
  const now = options.now ?? (() => performance.now());
  const preset = presetOf(options.preset);
  const sendable = options.sendable ?? sendableCodecs();
  const policy = startTracedPolicy({ preset, sendable, now: now() }, options.onTrace);
  const plan = planIn(policy.first, preset);
  const reader = createStatisticsReader(room);
  let detached = false;
  const camera = createCameraEncoder(room, () => policy.state().preset.ladder);
  const pictures = createIncomingPictures(room);
  const uplink = preset.probe === null ? undefined : measureRoom(room, preset.probe, now);
  const planned = uplink?.measured.then((measured) => {
    if (measured !== undefined && !detached)
      carryOut(policy.give({ now: now(), uplink: measured }));
  });
  const unseed = seedStartBitrate(room, async () => {
    await planned;
    return startKbpsOf(policy.state());
  });
  const carryOut = (decisions: readonly PolicyDecision[]) => {
    for (const decision of decisions) {
      carryOutAction(decision.action, { room, camera, pictures });
      options.onDecision?.(decision);
    }
  };
  const sample = async () => {
    const statistics = await reader.read(now());
    if (!detached) {
      const sample = withRestart(sampleOf(statistics), camera);
      options.onStatistics?.(statistics);
      carryOut(policy.give({ now: statistics.at, sample }));
    }
    return statistics;
  };
  const timer = setInterval(() => void sample().catch(() => undefined), SAMPLE_MS);
  carryOut(policy.first);
  return {
    plan,
    cameraOptions: cameraOptionsOf(plan),
    microphoneOptions: microphoneOptionsOf(plan),
    state: policy.state,
    sample,
    detach: () => {
      if (detached) return;
      detached = true;
      clearInterval(timer);
      uplink?.cancel();
      unseed?.();
      camera.release();
      pictures.release();
      if (policy.state().delayMs > 0) setPlayoutDelay(room, 0);
    },
  };
}

/** The sample, with the restart of the camera's encoder that its bit rate is to be read with. */
function withRestart(sample: LinkSample, camera: CameraEncoder): LinkSample {
  const { outgoing } = sample;
  const restarted = outgoing !== undefined && camera.takeRestart();
  return restarted ? { ...sample, outgoing: { ...outgoing, restarted } } : sample;
}

export function presetOf(id: PresetId = DEFAULT_PRESET): Preset {
  if (!Object.hasOwn(PRESETS, id))
    throw inputInvalid('options', [
      clientIssue('PRESET', {
        path: '/preset',
        received: id,
        params: { presets: Object.keys(PRESETS) },
      }),
    ]);
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
    // A second encoder would take bits from the only layer that fits.
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

/** Chromium 113 and later sends spatial layers in one encoding with `scalabilityMode`; other browsers need one encoding each. */
function sendsLayersInOne(): boolean {
  const { name, version, os } = getBrowser() ?? {};
  return name === 'Chrome' && os !== 'iOS' && Number.parseInt(version ?? '', 10) >= 113;
}

/** The publish plan in the first decisions. */
function planIn(decisions: readonly PolicyDecision[], preset: Preset): PublishPlan {
  const action = decisions
    .map((decision) => decision.action)
    .find((it) => it.kind === 'publish-plan');
  return action?.plan ?? preset.publish;
}

interface Levers {
  readonly room: Room;
  readonly camera: CameraEncoder;
  readonly pictures: IncomingPictures;
}

function carryOutAction(action: PolicyAction, { room, camera, pictures }: Levers): void {
  switch (action.kind) {
    case 'publish-plan':
      void camera.restart();
      return;
    case 'video-rung':
      void camera.apply(action.rung);
      return;
    case 'playout-delay':
      setPlayoutDelay(room, action.delayMs);
      return;
    case 'incoming-picture':
      pictures.limit(action.shortSide);
  }
}

/** Start value of the bandwidth estimate; null: the browser's own. */
function startKbpsOf({ preset }: PolicyState): number | null {
  const { startKbps } = preset.publish;
  return startKbps === 'browser' ? null : startKbps;
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
  // `jitterBufferTarget` is the standard; LiveKit's own method sets the older hint.
  if (receiver !== undefined && 'jitterBufferTarget' in receiver) {
    receiver.jitterBufferTarget = delayMs === 0 ? null : delayMs;
  } else {
    (track as Delayable | undefined)?.setPlayoutDelay?.(delayMs / 1_000);
  }
}
