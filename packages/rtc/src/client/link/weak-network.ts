import {
  DefaultReconnectPolicy,
  getBrowser,
  type Room,
  type RoomOptions,
  supportsVP9,
  Track,
  type TrackPublishOptions,
} from 'livekit-client';
import type { PolicyDecision } from '../../policy/decision.ts';
import { type PolicyState, startPolicy } from '../../policy/policy.ts';
import type { Preset, PublishPlan } from '../../policy/preset.ts';
import type { PresetId } from '../../policy/presets.ts';
import type { PolicyTraceLine } from '../../policy/trace.ts';
import { planForUplink } from '../../policy/uplink.ts';
import { skipReconnectPause, watchEngines } from '../livekit/internals.ts';
import { loadPart } from '../parts/load-part.ts';
import { seedStartBitrate } from '../uplink/bitrate-seed.ts';
import { makeFirstPlan } from '../uplink/first-plan.ts';
import type { UplinkMemory } from '../uplink/uplink-memory.ts';
import { createCadence, LOOK_MS } from './cadence.ts';
import { createCameraEncoder } from './camera-encoder.ts';
import { presetOf } from './chosen-preset.ts';
import type { Flow } from './flow.ts';
import type { Levers } from './levers.ts';
import type { LinkStatistics } from './link-statistics.ts';
import type { LinkWatch, LinkWatchOptions } from './link-watch.ts';
import { startTracedPolicy } from './traced-policy.ts';

/** Options of {@link attachWeakNetwork}. */
export interface WeakNetworkOptions {
  /** The name of a preset, or one of the application's own. Default: `auto`, as in `joinLive`. */
  readonly preset?: PresetId | Preset;
  /** Estimates of earlier sessions, which the first picture is chosen by. Default: none are kept. */
  readonly memory?: UplinkMemory;
  /** Called with every decision, when it is made. */
  readonly onDecision?: (decision: PolicyDecision) => void;
  /** Called once a second with statistics. The policy reads them twice as often, and in the first seconds four times. */
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
  /** Options of livekit-client's `publishTrack` for the camera, with its source: tokens name the sources that may be sent. */
  readonly cameraOptions: TrackPublishOptions;
  /** Options of livekit-client's `publishTrack` for the microphone, with its source. */
  readonly microphoneOptions: TrackPublishOptions;
  /** Call it when publishing begins, so that nothing is measured in front of the first picture. */
  publishing(): void;
  /** Current state of the policy. */
  readonly state: () => PolicyState;
  /** Reads the statistics and runs the policy once, as happens by itself. */
  sample(): Promise<LinkStatistics>;
  /** Stops the policy and restores the playout delay. Repeated calls have no effect. */
  detach(): void;
}

/**
 * Milliseconds before each attempt to reconnect, which livekit-client spreads by half. Its own grow to 7 s, which a link that
 * is back waits for; these end after about a minute and a half.
 */
const RECONNECT_MS = [0, 300, ...Array<number>(100).fill(700)];

/**
 * Options for `new Room(...)` of livekit-client that fit a preset. LiveKit reads them only at construction.
 *
 * @param preset - default: `auto`
 * @throws INPUT_INVALID for an unknown preset, or one with an invalid field
 * @example
 * ```ts
 * import { roomOptionsFor } from '@livelane/rtc/client';
 * roomOptionsFor('weak').adaptiveStream; // => false
 * ```
 */
export function roomOptionsFor(preset?: PresetId | Preset): RoomOptions {
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
 * @throws INPUT_INVALID for an unknown preset, or one with an invalid field
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
  const camera = createCameraEncoder(room, () => policy.state().preset.ladder);
  const onFlow = (...told: [Flow, number]) => options.onFlow?.(...told);
  const watch = watchWhenLoaded(room, { camera, now, onFlow });
  let detached = false;
  const cadence = createCadence(now());
  const firstPlan = makeFirstPlan(room, {
    probe: preset.probe,
    memory: options.memory,
    now,
    onUplink: (uplink) => carryOut(policy.give({ now: now(), uplink }, planForUplink)),
  });
  const unwatch = watchEngines(room, skipReconnectPause);
  const unseed = seedStartBitrate(room, async () => {
    await firstPlan.ready();
    return startKbpsOf(policy.state());
  });
  const carryOut = (decisions: readonly PolicyDecision[], levers?: Levers) => {
    for (const decision of decisions) {
      if (decision.action.kind === 'publish-plan') void camera.restart();
      levers?.carryOut(decision.action);
      options.onDecision?.(decision);
    }
  };
  const sample = async () => {
    const { read, stepPolicy, levers } = await watch.loaded();
    const { statistics, sample } = await read();
    if (!detached) {
      const seen = levers.observe(sample);
      if (cadence.isShown(statistics)) options.onStatistics?.(statistics);
      if (seen.stalled !== true) firstPlan.remember(statistics);
      carryOut(policy.give({ now: statistics.at, sample: seen }, stepPolicy), levers);
    }
    return statistics;
  };
  const look = () => void (cadence.isDue(now()) && sample().catch(() => undefined));
  const timer = setInterval(look, LOOK_MS);
  carryOut(policy.first);
  const detach = () => {
    if (detached) return;
    detached = true;
    clearInterval(timer);
    for (const end of [firstPlan.cancel, unseed, unwatch, watch.stop, camera.release]) end();
  };
  return {
    plan,
    cameraOptions: { ...cameraOptionsOf(plan), source: Track.Source.Camera },
    microphoneOptions: { ...microphoneOptionsOf(plan), source: Track.Source.Microphone },
    publishing: firstPlan.begin,
    state: policy.state,
    sample,
    detach,
  };
}

/** Watches the link from the first reading on. */
function watchWhenLoaded(room: Room, options: LinkWatchOptions) {
  let watch: LinkWatch | undefined;
  let stopped = false;
  return {
    loaded: async (): Promise<LinkWatch> => {
      if (watch === undefined) {
        const { watchLink } = await loadPart('statistics', import('./link-watch.ts'));
        watch ??= watchLink(room, options);
        if (stopped) watch.stop();
      }
      return watch;
    },
    stop: () => {
      stopped = true;
      watch?.stop();
    },
  };
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

/** Start value of the bandwidth estimate; null: the browser's own. */
function startKbpsOf({ preset }: PolicyState): number | null {
  const { startKbps } = preset.publish;
  return startKbps === 'browser' ? null : startKbps;
}
