import type { Room } from 'livekit-client';
import type { LinkSample } from '../../policy/decision.ts';
import { stepPolicy } from '../../policy/step-policy.ts';
import type { CameraEncoder } from './camera-encoder.ts';
import { createLevers, type Levers } from './levers.ts';
import { createStatisticsReader, type LinkStatistics, sampleOf } from './link-statistics.ts';
import { type FlowWatchOptions, watchFlow } from './watch-flow.ts';

/** What the link of a connected room shows: its statistics, and whether media flows. */
export interface LinkWatch {
  /** Reads the statistics, and the sample for the policy. */
  read(): Promise<{ readonly statistics: LinkStatistics; readonly sample: LinkSample }>;
  /** What the policy does with a sample. */
  readonly stepPolicy: typeof stepPolicy;
  /** What it can change then. */
  readonly levers: Levers;
  /** Stops watching, and releases the levers. */
  stop(): void;
}

export interface LinkWatchOptions extends FlowWatchOptions {
  readonly camera: CameraEncoder;
}

/** Watches the link of a room. Loaded when the first statistics are read, so that the first frame does not wait for it. */
export function watchLink(room: Room, options: LinkWatchOptions): LinkWatch {
  const reader = createStatisticsReader(room);
  const flow = watchFlow(room, options);
  const levers = createLevers(room, options.camera);
  return {
    read: async () => {
      const stalledMs = flow.stalledMs();
      const statistics = await reader.read(options.now(), stalledMs);
      return { statistics, sample: { ...sampleOf(statistics), stalled: stalledMs > 0 } };
    },
    stepPolicy,
    levers,
    stop: () => {
      flow.stop();
      levers.release();
    },
  };
}
