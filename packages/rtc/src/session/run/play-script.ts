import { type LivelaneError, toInstant } from '@livelane/contracts/vocabulary';
import type { Clock } from '../../clock/clock.ts';
import { orAborted } from '../../clock/wait.ts';
import { isLivelaneError } from '../../errors/guard.ts';
import { reasonOf, sessionGap } from '../../recorder/gap.ts';
import type { SessionRecorder } from '../../recorder/recorder.ts';
import type { LiveKitRoom } from '../../room/livekit-room.ts';
import type { Participants } from '../participants/participants.ts';
import { playEvent, type Stage } from '../script/play-event.ts';
import type { PlayableScript } from '../script/script.ts';
import type { ScriptEvent } from '../script/script-event.ts';
import { type InterruptionWatch, interruptionGap } from './interruption.ts';
import type { SessionProgress } from './progress.ts';

/** A session whose participants have joined. */
export interface RunningSession {
  readonly clock: Clock;
  readonly onProgress: (progress: SessionProgress) => void;
  readonly script: PlayableScript;
  readonly watch: InterruptionWatch;
  readonly recorder: SessionRecorder;
  readonly room: LiveKitRoom;
  readonly participants: Participants;
  /** Number of verified webhooks so far. */
  readonly webhooks: () => number;
}

/** Time that a session continues after the last line of its script. */
const TAIL_MS = 1_500;

/** Interval of reading statistics. */
const SAMPLE_MS = 2_000;

/** Time after a failed call within which the exit of the server is noticed. */
export const EXIT_NOTICE_MS = 500;

/** Time without an answer after which the server counts as exited; a frozen one is waited for. */
const SERVER_LOST_MS = 30_000;

/** Plays each line at its time while statistics are recorded. Returns after the last line, or when the session is interrupted. */
export async function playScript(session: RunningSession): Promise<void> {
  const { clock, script, watch, participants, onProgress } = session;
  const start = clock.now();
  const last = script.events.at(-1)?.at ?? 0;
  onProgress({
    step: 'live',
    seconds: last + TAIL_MS / 1_000,
    viewers: participants.viewers().length,
  });
  const over = new AbortController();
  watch.signal.addEventListener('abort', () => over.abort(), { once: true });
  if (watch.signal.aborted) over.abort();
  const observing = observe(session, { start, over: over.signal });
  await playEvents(session, start);
  await clock.sleep(start + last * 1_000 + TAIL_MS - clock.now(), watch.signal);
  if (watch.cause() === undefined) await compareViews(session);
  over.abort();
  await observing;
}

async function playEvents(session: RunningSession, start: number): Promise<void> {
  const { clock, script, watch, room, participants, recorder, onProgress } = session;
  const count = script.events.length;
  const joining: Promise<void>[] = [];
  const notPlayed = (event: ScriptEvent, error: unknown): void => {
    const gap = sessionGap('EVENT_NOT_PLAYED', {
      from: toInstant(clock.now()),
      path: '/events',
      params: { action: event.do, at: event.at, reason: reasonOf(error) },
    });
    recorder.record({ input: 'gap', gap });
  };
  const stageFor = (event: ScriptEvent): Stage => ({
    room,
    request: participants.request,
    leave: participants.leaveViewer,
    // The script continues while a viewer joins.
    join: async (identity) => {
      joining.push(participants.joinViewer(identity).catch((error) => notPlayed(event, error)));
    },
  });
  let played = 0;
  for (const [index, event] of script.events.entries()) {
    await clock.sleep(start + event.at * 1_000 - clock.now(), watch.signal);
    if (watch.signal.aborted) break;
    const error = await orAborted(watch.signal, attempt(stageFor(event), event)).catch(
      (cause: unknown) => {
        if (watch.signal.aborted) return undefined;
        throw cause;
      },
    );
    if (watch.signal.aborted) break;
    if (error !== undefined && (await serverExited(session, error))) break;
    played += 1;
    if (error === undefined) onProgress({ step: 'event', index, count, event });
    else {
      notPlayed(event, error);
      onProgress({ step: 'event-failed', index, event, error });
    }
  }
  await Promise.all(joining);
  reportUnplayed(session, count - played);
}

async function attempt(stage: Stage, event: ScriptEvent): Promise<LivelaneError | undefined> {
  try {
    await playEvent(stage, event);
    return undefined;
  } catch (error) {
    if (!isLivelaneError(error)) throw error;
    // It was played; the log names the journal that could not be written.
    return isLivelaneError(error, 'LOG_NOT_STORED') ? undefined : error;
  }
}

/** Whether the server exited. A call may fail shortly before its exit is noticed. */
async function serverExited(
  { watch, clock }: RunningSession,
  error: LivelaneError,
): Promise<boolean> {
  if (error.code === 'ROOM_UNREACHABLE') await clock.sleep(EXIT_NOTICE_MS, watch.signal);
  return watch.signal.aborted;
}

function reportUnplayed(
  { watch, recorder, onProgress, script, clock }: RunningSession,
  unplayed: number,
): void {
  const cause = watch.cause();
  if (cause === undefined) return;
  const to = toInstant(clock.now());
  const gap = sessionGap('SCRIPT_NOT_FINISHED', {
    from: cause.at,
    to,
    path: '/events',
    params: { unplayed, count: script.events.length },
  });
  recorder.record({ input: 'gap', gap });
  onProgress({ step: 'interrupted', findings: [interruptionGap(cause, to), gap] });
}

async function observe(
  session: RunningSession,
  { start, over }: { start: number; over: AbortSignal },
): Promise<void> {
  const { clock, participants, room, recorder, watch, onProgress, webhooks } = session;
  for (let round = 1; !over.aborted; round += 1) {
    for (const sample of await participants.sample()) recorder.record({ input: 'network', sample });
    if (clock.now() - room.answeredAt() > SERVER_LOST_MS)
      watch.serverDied({ en: 'it no longer answers', 'zh-Hans': '不再应答' });
    const second = Math.round((clock.now() - start) / 1_000);
    onProgress({
      step: 'tick',
      tick: {
        second,
        viewers: participants.viewers().length,
        ...participants.totals(),
        webhooks: webhooks(),
      },
    });
    await clock.sleep(start + round * SAMPLE_MS - clock.now(), over);
  }
  if (watch.cause() === undefined) {
    for (const sample of await participants.sample()) recorder.record({ input: 'network', sample });
  }
}

/** Records a gap for each viewer whose revision differs from the server's. */
async function compareViews({
  participants,
  room,
  recorder,
  clock,
}: RunningSession): Promise<void> {
  const { epoch, seq } = room.snapshot();
  for (const viewer of participants.viewers()) {
    const known = viewer.view();
    if (known.epoch === epoch && known.seq === seq) continue;
    const params = {
      person: recorder.pseudonym(viewer.identity),
      known: `${known.epoch}/${known.seq}`,
      current: `${epoch}/${seq}`,
    };
    const parts = { from: toInstant(clock.now()), path: '/presence', params };
    recorder.record({ input: 'gap', gap: sessionGap('VIEWER_OUT_OF_STEP', parts) });
  }
}
