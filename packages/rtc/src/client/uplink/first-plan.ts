import type { Room } from 'livekit-client';
import type { UplinkProbe } from '../../policy/preset.ts';
import type { UplinkMeasurement } from '../../policy/uplink.ts';
import { measureRoom } from './uplink-measurement.ts';
import {
  recallUplink,
  rememberUplink,
  type SeenUplink,
  type UplinkMemory,
} from './uplink-memory.ts';

/** What is known of the uplink before anything is published. */
export interface FirstPlan {
  /** Publishing begins: what has not been measured by now is not worth waiting for. */
  begin(): void;
  /** Resolves when publishing needs to wait no longer; what is measured later changes nothing. */
  ready(): Promise<void>;
  /** Keeps an estimate for later sessions, if it is a good one. */
  remember(seen: SeenUplink): void;
  cancel(): void;
}

export interface FirstPlanOptions {
  /** null: nothing is measured or recalled. */
  readonly probe: UplinkProbe | null;
  readonly memory: UplinkMemory | undefined;
  /** Monotonic clock in milliseconds. */
  readonly now: () => number;
  readonly onUplink: (uplink: UplinkMeasurement) => void;
}

/**
 * Recalls what the uplink carried the last time and measures it as soon as the room is connected. What is published before
 * the measurement is over waits for it only if nothing was recalled.
 */
export function makeFirstPlan(room: Room, options: FirstPlanOptions): FirstPlan {
  const { probe, memory, now, onUplink } = options;
  const remember = memory === undefined ? () => undefined : rememberUplink(memory, Date.now);
  if (probe === null)
    return {
      begin: () => undefined,
      ready: async () => undefined,
      remember,
      cancel: () => undefined,
    };
  let over = false;
  const give = (uplink: UplinkMeasurement | undefined) => {
    if (uplink !== undefined && !over) onUplink(uplink);
    return uplink;
  };
  const recalled = memory && recallUplink(memory, Date.now()).then(give);
  const measuring = measureRoom(room, probe, now);
  const measured = Promise.all([measuring.measured, recalled]).then(([uplink]) => give(uplink));
  const cancel = () => {
    over = true;
    measuring.cancel();
  };
  return {
    begin: measuring.skip,
    ready: async () => {
      if ((await recalled) === undefined) await measured;
      cancel();
    },
    remember,
    cancel,
  };
}
