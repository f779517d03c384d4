import type { Room } from 'livekit-client';
import type { LinkSample, PolicyAction } from '../../policy/decision.ts';
import type { LadderPlan } from '../../policy/ladder-plan.ts';
import { createLevers } from './levers.ts';
import { createStatisticsReader, type LinkStatistics, sampleOf } from './link-statistics.ts';
import { type FlowWatchOptions, watchFlow } from './watch-flow.ts';

/** What the link of a connected room shows: its statistics, and whether media flows; and what the policy changes in the room. */
export interface LinkWatch {
  carryOut(action: PolicyAction): void;
  /** Reads the statistics, and the sample for the policy. */
  read(): Promise<{ readonly statistics: LinkStatistics; readonly sample: LinkSample }>;
  stop(): void;
}

/** Options of {@link watchLink}. */
export interface LinkWatchOptions extends FlowWatchOptions {
  /** The ladder of the publish plan that is used now. */
  readonly ladder: () => LadderPlan;
}

/** Watches the link of a room. Loaded when the first statistics are read, so that the first frame does not wait for it. */
export function watchLink(room: Room, options: LinkWatchOptions): LinkWatch {
  const reader = createStatisticsReader(room);
  const flow = watchFlow(room, options);
  const levers = createLevers(room, options.ladder);
  let stopped = false;
  return {
    carryOut: levers.carryOut,
    read: async () => {
      const stalledMs = flow.stalledMs();
      const statistics = await reader.read(options.now(), stalledMs);
      const sample = { ...sampleOf(statistics), stalled: stalledMs > 0 };
      return { statistics, sample: stopped ? sample : levers.observe(sample) };
    },
    stop: () => {
      stopped = true;
      flow.stop();
      levers.release();
    },
  };
}
