import type { Room } from 'livekit-client';
import type { LinkSample } from '../../policy/decision.ts';
import { createStatisticsReader, type LinkStatistics, sampleOf } from './link-statistics.ts';
import { type FlowWatchOptions, watchFlow } from './watch-flow.ts';

/** What the link of a connected room shows: its statistics, and whether media flows. */
export interface LinkWatch {
  /** Reads the statistics, and the sample for the policy. */
  read(): Promise<{ readonly statistics: LinkStatistics; readonly sample: LinkSample }>;
  stop(): void;
}

/** Watches the link of a room. Loaded when the first statistics are read, so that the first frame does not wait for it. */
export function watchLink(room: Room, options: FlowWatchOptions): LinkWatch {
  const reader = createStatisticsReader(room);
  const flow = watchFlow(room, options);
  return {
    read: async () => {
      const stalledMs = flow.stalledMs();
      const statistics = await reader.read(options.now(), stalledMs);
      return { statistics, sample: { ...sampleOf(statistics), stalled: stalledMs > 0 } };
    },
    stop: flow.stop,
  };
}
