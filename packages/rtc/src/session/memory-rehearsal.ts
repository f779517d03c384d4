import { type SessionLog, type SessionPlan, toEpochMs } from '@livelane/contracts/vocabulary';
import { createDrivenClock } from '../clock/driven-clock.ts';
import type { Reserve } from '../commerce/kinds/command.ts';
import { createMemoryRoom, type MemoryParticipant } from '../room/memory-room.ts';
import { playEvent, type Stage } from './script/play-event.ts';
import { checkScript, runRequest } from './script/script.ts';
import type { ScriptEvent } from './script/script-event.ts';

/** Options of {@link runScriptedSessionInMemory}. */
export interface MemorySessionOptions {
  /** The plan that the script is played with. */
  readonly plan: SessionPlan;
  /** The lines to play. */
  readonly script: readonly ScriptEvent[];
  /** Minimum number of viewers, 0 to 50; viewers that the script names are included. Default: 5. */
  readonly viewers?: number;
  /** Key of the log's pseudonyms, at least 16 bytes. Default: a public key, as no real person takes part. */
  readonly pseudonymKey?: string | Uint8Array;
  /** Asked for each unit that the script reserves. Default: there is always one. */
  readonly reserve?: Reserve;
}

/** A shop that always has one more unit. */
export const ALWAYS: Reserve = async () => ({ reserved: true });

/** Time that a session continues after the last line of its script, as on a server. */
const TAIL_MS = 1_500;

/**
 * Memory rehearsal of a scripted session: runs the same script without a LiveKit server and without waiting. Its time
 * starts at the plan's window.
 *
 * @returns a log with mode `memory` and purpose `scripted`; equal input gives an equal log
 * @throws INPUT_INVALID for a script that the plan does not allow
 * @example
 * ```ts
 * import { runScriptedSessionInMemory } from '@livelane/rtc/server';
 * import { SAMPLE_PLAN as plan, SAMPLE_SCRIPT as script } from '@livelane/rtc/testing';
 * const { mode, purpose, totals } = await runScriptedSessionInMemory({ plan, script });
 * [mode, purpose, totals.viewers]; // => ["memory","scripted",5]
 * ```
 */
export async function runScriptedSessionInMemory(
  options: MemorySessionOptions,
): Promise<SessionLog> {
  const { plan, viewers = 5, pseudonymKey, reserve = ALWAYS } = options;
  const script = checkScript({ plan, script: options.script, viewers });
  const clock = createDrivenClock(toEpochMs(plan.window.start));
  const room = await createMemoryRoom(plan, {
    clock,
    purpose: 'scripted',
    reserve,
    // Equal input gives an equal log.
    random: () => 0,
    ...(pseudonymKey === undefined ? {} : { pseudonymKey }),
  });
  room.recorder.start();
  await room.join(script.host, 'host');
  const joined = new Map<string, MemoryParticipant>();
  const stage: Stage = {
    room,
    request: async (identity, request) => {
      await runRequest(room, { identity, request });
    },
    join: async (identity) => {
      joined.set(identity, await room.join(identity));
    },
    leave: async (identity) => joined.get(identity)?.leave(),
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
