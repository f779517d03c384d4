import { inputInvalid } from '@livelane/contracts/vocabulary';
import {
  DefaultReconnectPolicy,
  getBrowser,
  type Room,
  type RoomOptions,
  supportsVP9,
  type TrackPublishOptions,
} from 'livekit-client';
import { clientIssue } from '../../errors/client-issues.ts';
import type { LinkSample, PolicyAction, PolicyDecision } from '../../policy/decision.ts';
import { type PolicyState, startPolicy } from '../../policy/policy.ts';
import {
  DEFAULT_PRESET,
  PRESETS,
  type Preset,
  type PresetId,
  type PublishPlan,
} from '../../policy/presets.ts';
import type { PolicyTraceLine } from '../../policy/trace.ts';
import { skipReconnectPause, watchEngines } from '../livekit/internals.ts';
import { loadPart } from '../parts/load-part.ts';
import { seedStartBitrate } from './bitrate-seed.ts';
import { type CameraEncoder, createCameraEncoder } from './camera-encoder.ts';
import type { Flow } from './flow.ts';
import { createIncomingPictures, type IncomingPictures } from './incoming-pictures.ts';
import type { LinkStatistics } from './link-statistics.ts';
import type { LinkWatch } from './link-watch.ts';
import { createPlayout, type Playout } from './playout.ts';
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
  /** Called several times a second with what the link shows, and the milliseconds since it last flowed. */
  readonly onFlow?: (flow: Flow, quietMs: number) => void;
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
 * Milliseconds before each attempt to reconnect, which livekit-client spreads by half. Its own grow to 7 s, which a link that
 * is back waits for, twice where the server has let go of the participant; these end after about a minute and a half.
 */
const RECONNECT_MS = [0, 300, ...Array<number>(200).fill(400)];

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
    reconnectPolicy: new DefaultReconnectPolicy(RECONNECT_MS),
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
  const playout = createPlayout(room);
  let watch: LinkWatch | undefined;
  let detached = false;
  const watchedLink = async () => {
    const { watchLink } = await loadPart('statistics', import('./link-watch.ts'));
    watch ??= watchLink(room, { now, onFlow: (...flow) => options.onFlow?.(...flow) });
    if (detached) watch.stop();
    return watch;
  };
  const camera = createCameraEncoder(room, () => policy.state().preset.ladder);
  const pictures = createIncomingPictures(room);
  const uplink = preset.probe === null ? undefined : measureRoom(room, preset.probe, now);
  const planned = uplink?.measured.then((measured) => {
    if (measured !== undefined && !detached)
      carryOut(policy.give({ now: now(), uplink: measured }));
  });
  const unwatch = watchEngines(room, skipReconnectPause);
  const unseed = seedStartBitrate(room, async () => {
    await planned;
    return startKbpsOf(policy.state());
  });
  const carryOut = (decisions: readonly PolicyDecision[]) => {
    for (const decision of decisions) {
      carryOutAction(decision.action, { camera, pictures, playout });
      options.onDecision?.(decision);
    }
  };
  const sample = async () => {
    const { statistics, sample } = await (watch ?? (await watchedLink())).read();
    if (!detached) {
      options.onStatistics?.(statistics);
      carryOut(policy.give({ now: statistics.at, sample: withRestart(sample, camera) }));
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
      unseed();
      unwatch();
      for (const lever of [camera, pictures, playout]) lever.release();
      watch?.stop();
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
  readonly camera: CameraEncoder;
  readonly pictures: IncomingPictures;
  readonly playout: Playout;
}

function carryOutAction(action: PolicyAction, { camera, pictures, playout }: Levers): void {
  switch (action.kind) {
    case 'publish-plan':
      void camera.restart();
      return;
    case 'video-rung':
      void camera.apply(action.rung);
      return;
    case 'playout-delay':
      playout.set(action.delayMs);
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
