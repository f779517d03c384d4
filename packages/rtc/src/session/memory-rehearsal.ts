import { type SessionLog, type SessionPlan, toEpochMs } from '@livelane/contracts/vocabulary';
import { carryOutRequest } from '../room/viewer-request.ts';
import { checkScript, type ScriptEvent } from '../session/script.ts';
import { playEvent, type Stage } from '../session/stage.ts';
import { createDrivenClock } from './driven-clock.ts';
import { createMemoryRoom, type MemoryParticipant } from './memory-room.ts';

/** What a session in memory is run with. */
export interface RunMemorySessionOptions {
  readonly plan: SessionPlan;
  readonly script: readonly ScriptEvent[];
  /** At least so many viewers, 0 to 50. Left out: 5. */
  readonly viewers?: number;
  /** At least 16 bytes. Left out: a key that is public, since nobody real is here. */
  readonly pseudonymKey?: string | Uint8Array;
}

/** How long a session goes on after its script's last line, as on a real server. */
const TAIL_MS = 1_500;

/**
 * Plays a script without a media server, at once, from the beginning of the plan's window on a clock of its
 * own: the same input gives the same log. Its mode is `memory`: nothing was streamed.
 * @throws INPUT_INVALID for a script that cannot be played with this plan
 */
export async function runMemorySession(options: RunMemorySessionOptions): Promise<SessionLog> {
  const { plan, viewers = 5, ...rest } = options;
  const script = checkScript(plan, options.script, viewers);
  const clock = createDrivenClock(toEpochMs(plan.window.start));
  const room = await createMemoryRoom(plan, { ...rest, clock });
  room.recorder.start();
  await room.join(script.host, 'host');
  const seated = new Map<string, MemoryParticipant>();
  const stage: Stage = {
    room,
    request: async (identity, request) => {
      await carryOutRequest(room, { identity, request });
    },
    join: async (identity) => {
      seated.set(identity, await room.join(identity));
    },
    leave: async (identity) => seated.get(identity)?.leave(),
  };
  for (const identity of script.present) await stage.join(identity);
  const start = clock.now();
  for (const event of script.events) {
    await clock.advance(start + Math.round(event.at * 1_000) - clock.now());
    await playEvent(stage, event);
  }
  await clock.advance(TAIL_MS);
  room.recorder.end();
  await room.close();
  return room.recorder.finish();
}
