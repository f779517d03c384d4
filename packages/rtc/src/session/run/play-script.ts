import { isLivelaneError, type LivelaneError, toInstant } from '@livelane/contracts/vocabulary';
import type { Clock } from '../clock/clock.ts';
import type { SessionRecorder } from '../recorder/recorder.ts';
import type { LiveKitRoom } from '../room/open-room.ts';
import type { Company } from './company.ts';
import { orAborted } from './interruptible.ts';
import type { InterruptionWatch } from './interruption.ts';
import type { SessionProgress } from './progress.ts';
import type { PlayableScript, ScriptEvent } from './script.ts';
import { playEvent, type Stage } from './stage.ts';

/** A session with everybody in place. */
export interface Performance {
  readonly clock: Clock;
  readonly onProgress: (progress: SessionProgress) => void;
  readonly script: PlayableScript;
  readonly watch: InterruptionWatch;
  readonly recorder: SessionRecorder;
  readonly room: LiveKitRoom;
  readonly company: Company;
  /** Genuine webhooks so far. */
  readonly webhooks: () => number;
}

/** How long a session goes on after the script's last line. */
const TAIL_MS = 1_500;

/** How often connections are measured and the roster is read. */
const SAMPLE_MS = 2_000;

/** How long after its last answer a server's death is known. */
export const DEATH_NOTICE_MS = 500;

/** How many rosters in a row must fail before the server counts as dead. */
const ROSTERS_LOST = 2;

/** Plays every line at its time, while connections are measured; returns when the script or the session is over. */
export async function performScript(performance: Performance): Promise<void> {
  const { clock, script, watch, company, onProgress } = performance;
  const start = clock.now();
  const last = script.events.at(-1)?.at ?? 0;
  onProgress({ step: 'live', seconds: last + TAIL_MS / 1_000, viewers: company.viewers().length });
  const over = new AbortController();
  watch.signal.addEventListener('abort', () => over.abort(), { once: true });
  if (watch.signal.aborted) over.abort();
  const observing = observe(performance, { start, over: over.signal });
  await play(performance, start);
  await clock.sleep(start + last * 1_000 + TAIL_MS - clock.now(), watch.signal);
  if (watch.cause() === undefined) await compareViews(performance);
  over.abort();
  await observing;
}

async function play(performance: Performance, start: number): Promise<void> {
  const { clock, script, watch, room, company, recorder, onProgress } = performance;
  const count = script.events.length;
  const coming: Promise<void>[] = [];
  const stage: Stage = {
    room,
    request: company.request,
    leave: company.leaveViewer,
    // Joining takes a while: the script goes on meanwhile.
    join: async (identity) => {
      coming.push(
        company
          .joinViewer(identity)
          .catch((error) => lost(`The viewer could not join: ${codeOf(error)}.`)),
      );
    },
  };
  const lost = (detail: string): void => {
    const at = toInstant(clock.now());
    recorder.record({ input: 'gap', gap: { from: at, to: at, what: 'event-not-played', detail } });
  };
  let played = 0;
  for (const [index, event] of script.events.entries()) {
    await clock.sleep(start + event.at * 1_000 - clock.now(), watch.signal);
    if (watch.signal.aborted) break;
    const error = await orAborted(watch.signal, attempt(stage, event)).catch((cause: unknown) => {
      if (watch.signal.aborted) return undefined;
      throw cause;
    });
    if (watch.signal.aborted) break;
    if (error !== undefined && (await diedMeanwhile(performance, error))) break;
    played += 1;
    if (error === undefined) onProgress({ step: 'event', index, count, event });
    else {
      lost(`${event.do} at ${event.at} s: ${error.code}.`);
      onProgress({ step: 'event-failed', index, event, code: error.code, reason: error.message });
    }
  }
  await Promise.all(coming);
  reportRest(performance, count - played);
}

async function attempt(stage: Stage, event: ScriptEvent): Promise<LivelaneError | undefined> {
  try {
    await playEvent(stage, event);
    return undefined;
  } catch (error) {
    if (!isLivelaneError(error)) throw error;
    return error;
  }
}

function codeOf(error: unknown): string {
  return isLivelaneError(error) ? error.code : 'an unexpected error';
}

/** A call that failed because the server is dying fails a moment before its death is known. */
async function diedMeanwhile(
  { watch, clock }: Performance,
  error: LivelaneError,
): Promise<boolean> {
  if (error.code === 'ROOM_UNREACHABLE') await clock.sleep(DEATH_NOTICE_MS, watch.signal);
  return watch.signal.aborted;
}

function reportRest(
  { watch, recorder, onProgress, script, clock }: Performance,
  unplayed: number,
): void {
  const cause = watch.cause();
  if (cause === undefined) return;
  const count = script.events.length;
  const detail = `${unplayed} of ${count} lines of the script were not played.`;
  recorder.record({
    input: 'gap',
    gap: { from: cause.at, to: toInstant(clock.now()), what: 'script-not-finished', detail },
  });
  const { what } = cause;
  onProgress({
    step: 'interrupted',
    what,
    detail: `${cause.detail} ${detail}`,
    unplayed,
    count,
  });
}

async function observe(
  performance: Performance,
  { start, over }: { start: number; over: AbortSignal },
): Promise<void> {
  const { clock, company, room, recorder, watch, onProgress, webhooks } = performance;
  let lostRosters = 0;
  for (let round = 1; !over.aborted; round += 1) {
    for (const sample of await company.sample()) recorder.record({ input: 'network', sample });
    try {
      recorder.record({ input: 'roster', roster: await orAborted(over, room.roster()) });
      lostRosters = 0;
    } catch {
      if (over.aborted) break;
      lostRosters += 1;
      if (lostRosters >= ROSTERS_LOST)
        watch.report('server-died', 'The LiveKit server no longer answers.');
    }
    const second = Math.round((clock.now() - start) / 1_000);
    onProgress({
      step: 'tick',
      tick: {
        second,
        viewers: company.viewers().length,
        ...company.totals(),
        webhooks: webhooks(),
      },
    });
    await clock.sleep(start + round * SAMPLE_MS - clock.now(), over);
  }
  if (watch.cause() === undefined) {
    for (const sample of await company.sample()) recorder.record({ input: 'network', sample });
  }
}

/** Every viewer must have arrived at what the server wrote. */
async function compareViews({ company, room, recorder, clock }: Performance): Promise<void> {
  const { epoch, seq } = room.snapshot();
  for (const viewer of company.viewers()) {
    const known = viewer.view();
    if (known.epoch === epoch && known.seq === seq) continue;
    const at = toInstant(clock.now());
    const detail = `${recorder.pseudonym(viewer.identity)} is at ${known.epoch}/${known.seq}, the server at ${epoch}/${seq}.`;
    recorder.record({
      input: 'gap',
      gap: { from: at, to: at, what: 'viewer-out-of-step', detail },
    });
  }
}
