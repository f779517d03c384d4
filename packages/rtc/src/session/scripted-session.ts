import { randomBytes } from 'node:crypto';
import {
  compareInstants,
  type Instant,
  type SessionLog,
  type SessionPlan,
  toInstant,
} from '@livelane/contracts/vocabulary';
import { jsonText, writeFileWhole } from '@livelane/contracts/vocabulary/node';
import { type Clock, systemClock } from '../clock/clock.ts';
import { orAborted, withTimeout } from '../clock/wait.ts';
import type { Reserve } from '../commerce/kinds/command.ts';
import { verifierOf } from '../commerce/signer.ts';
import { isLivelaneError } from '../errors/guard.ts';
import { shownUrl } from '../errors/shown-url.ts';
import { serveOnLoopback } from '../http/loopback.ts';
import { requirePeers } from '../peers/peers.ts';
import { sessionGap } from '../recorder/gap.ts';
import type { SessionJournal } from '../recorder/journal/session-journal.ts';
import {
  createSessionRecorder,
  openSessionRecorder,
  type SessionRecorder,
} from '../recorder/recorder.ts';
import { type LiveKitRoom, openRoom } from '../room/livekit-room.ts';
import { createViewerRequestHandler } from '../room/requests/viewer-requests.ts';
import type { WebhookListener } from '../webhooks/listener.ts';
import { ALWAYS } from './memory-rehearsal.ts';
import { acquireMediaEngine } from './participants/media-engine.ts';
import { createParticipants, type Participants } from './participants/participants.ts';
import { type Cleanup, createCleanup } from './run/cleanup.ts';
import { CLOSING_MS, closeRoom } from './run/close-room.ts';
import { type InterruptionWatch, interruptionGap, watchInterruptions } from './run/interruption.ts';
import { EXIT_NOTICE_MS, playScript, type RunningSession } from './run/play-script.ts';
import type { SessionProgress } from './run/progress.ts';
import { provideServer, type SessionServer } from './run/provide-server.ts';
import { createWebhookInbox } from './run/webhook-inbox.ts';
import { checkWritable } from './run/writable.ts';
import { checkScript, type PlayableScript } from './script/script.ts';
import type { ScriptEvent } from './script/script-event.ts';

/** Options of {@link runScriptedSession}. */
export interface ScriptedSessionOptions {
  /** The plan that the script is played with. */
  readonly plan: SessionPlan;
  /** The lines to play. */
  readonly script: readonly ScriptEvent[];
  /** Minimum number of viewers, 0 to 50; viewers that the script names are included. Default: 5. */
  readonly viewers?: number;
  /** Default: a server is found or built, started for this session and stopped after it. */
  readonly server?: SessionServer;
  /** Receives the webhooks of `server`. Default with a `server`: none; the log then has a gap. */
  readonly webhooks?: WebhookListener;
  /** Default: the system clock. The LiveKit server always uses its own. */
  readonly clock?: Clock;
  /** Key of the log's pseudonyms, at least 16 bytes. Default: random, so that no identity can be found in the log. */
  readonly pseudonymKey?: string | Uint8Array;
  /** Path of a file for the log. It is written completely at the end, even if the session ends early. Default: none. */
  readonly out?: string;
  /** Keeps what is recorded, so that a session whose process is ended leaves its log. Default: nothing is kept. */
  readonly journal?: SessionJournal;
  /** Sends the viewers' requests, and looks for a server. Default: the global `fetch`. */
  readonly fetch?: typeof globalThis.fetch;
  /** Asked for each unit that the script reserves. Default: there is always one. */
  readonly reserve?: Reserve;
  /** Called with each step. Default: none. */
  readonly onProgress?: (progress: SessionProgress) => void;
  /** Aborting ends the session. Default: only the script ends it. */
  readonly signal?: AbortSignal;
}

/** Time for all viewers to decode a first frame before the script starts without it. */
const FIRST_FRAME_MS = 10_000;

/**
 * Runs a script in a real room on a LiveKit server, with simulated participants: a host that publishes audio and video, and
 * viewers that decode them, verify commerce messages and send requests over HTTP. Presence is recorded from webhooks.
 *
 * @returns the log, with mode `real` and purpose `scripted`. If the session is aborted or the server exits, the log up to
 * then, with a gap.
 * @throws INPUT_INVALID for a script that the plan does not allow, before anything is started
 * @throws FILE_UNWRITABLE if the folder of `out` is not writable, before anything is started
 * @throws PEER_MISSING without livekit-server-sdk or @livekit/rtc-node, before anything is started
 * @throws ROOM_UNREACHABLE, or an error of `startDevServer`, if the session cannot start
 * @throws LOG_NOT_STORED if the journal cannot be written at the start; later that is a gap
 * @example
 * ```ts no-run
 * import { runScriptedSession } from '@livelane/rtc/server';
 * import { SAMPLE_PLAN as plan, SAMPLE_SCRIPT as script } from '@livelane/rtc/testing';
 * const log = await runScriptedSession({ plan, script, viewers: 5, out: 'session-log.json' });
 * console.log(log.mode, log.purpose, log.totals.viewers); // => real scripted 5
 * ```
 */
export async function runScriptedSession(options: ScriptedSessionOptions): Promise<SessionLog> {
  const { plan, clock = systemClock, fetch = globalThis.fetch } = options;
  const { onProgress = () => undefined } = options;
  const script = checkScript({ plan, script: options.script, viewers: options.viewers ?? 5 });
  if (options.out !== undefined) await checkWritable(options.out);
  await requirePeers(['livekit-server-sdk', '@livekit/rtc-node']);
  const cleanup = createCleanup();
  const watch = watchInterruptions(clock, options.signal);
  const recording = { plan, clock, mode: 'real', purpose: 'scripted' } as const;
  const pseudonymKey = options.pseudonymKey ?? randomBytes(32);
  let recorder: SessionRecorder | undefined;
  try {
    const provided = await provideServer({ ...options, fetch, watch, cleanup, onProgress });
    const { kind = 'livekit', version = 'unknown' } = provided.server;
    const known = { ...recording, pseudonymKey, server: { kind, version } };
    const { journal } = options;
    recorder =
      journal === undefined
        ? createSessionRecorder(known)
        : await openSessionRecorder({ ...known, journal });
    const { reserve = ALWAYS } = options;
    const parts = { plan, clock, fetch, onProgress, script, cleanup, watch, recorder, reserve };
    return await run({ ...parts, ...provided }, options.out);
  } catch (error) {
    // Ended before the first line: the empty log has a gap with the reason.
    if (!(await isInterrupted(watch, { error, clock }))) throw error;
    recorder ??= createSessionRecorder({ ...recording, pseudonymKey, server: null });
    return await finish({ watch, recorder }, options.out);
  } finally {
    watch.dismiss();
    await cleanup.run();
  }
}

/** Waits after a failed call, because it may fail shortly before the server's exit is noticed. */
async function isInterrupted(
  { cause, signal }: InterruptionWatch,
  { error, clock }: { readonly error: unknown; readonly clock: Clock },
): Promise<boolean> {
  if (isLivelaneError(error, 'ROOM_UNREACHABLE')) await clock.sleep(EXIT_NOTICE_MS, signal);
  return cause() !== undefined;
}

interface Setup {
  readonly plan: SessionPlan;
  readonly clock: Clock;
  readonly fetch: typeof globalThis.fetch;
  readonly onProgress: (progress: SessionProgress) => void;
  readonly script: PlayableScript;
  readonly cleanup: Cleanup;
  readonly watch: InterruptionWatch;
  readonly recorder: SessionRecorder;
  readonly server: SessionServer;
  readonly webhooks: WebhookListener | undefined;
  readonly reserve: Reserve;
}

async function run(setup: Setup, out: string | undefined): Promise<SessionLog> {
  const { clock, cleanup, watch, recorder, server, onProgress, reserve } = setup;
  if (server.exited !== undefined) watch.watchServer(server.exited);
  const inbox = createWebhookInbox({ server, recorder, clock, room: setup.plan.id });
  if (setup.webhooks !== undefined) cleanup.add(setup.webhooks.attach(inbox.handler));
  const room = await openRoom(setup.plan, { server, clock, recorder, reserve });
  cleanup.add(() => withTimeout(clock, CLOSING_MS, room.close()));
  onProgress({ step: 'room-open', room: room.name, url: shownUrl(server.url) });
  const participants = await joinAll(setup, room);
  const session: RunningSession = { ...setup, room, participants, webhooks: inbox.count };
  recorder.start();
  await playScript(session);
  const notices = await closeRoom(session, setup.webhooks === undefined ? undefined : inbox);
  await participants.leaveAll();
  const log = await finish({ ...setup, notices }, out);
  onProgress({
    step: 'ended',
    tick: { second: secondsOf(log), viewers: 0, ...participants.totals(), webhooks: inbox.count() },
  });
  return log;
}

function secondsOf({ start, end }: SessionLog): number {
  return Math.round((Date.parse(end) - Date.parse(start)) / 1_000);
}

/** Joins the host and the viewers that are present from the start, and waits for their first frames. */
async function joinAll(setup: Setup, room: LiveKitRoom): Promise<Participants> {
  const { clock, cleanup, watch, recorder, server, script, onProgress } = setup;
  const media = await acquireMediaEngine();
  cleanup.add(media.release);
  const keys = { [server.apiKey]: server.apiSecret };
  const endpoint = await serveOnLoopback(createViewerRequestHandler(room, { keys, clock }));
  cleanup.add(endpoint.close);
  const verifier = await verifierOf(room);
  const participants = createParticipants({
    rtc: media.rtc,
    clock,
    server,
    roomName: room.name,
    verifier,
    requestUrl: endpoint.url,
    fetch: setup.fetch,
    onProgress,
  });
  cleanup.add(participants.leaveAll);
  const joining = async (): Promise<boolean> => {
    await participants.joinHost(script.host, () => room.snapshot().state);
    await Promise.all(script.present.map((identity) => participants.joinViewer(identity)));
    return participants.allSeePicture(FIRST_FRAME_MS);
  };
  // Without the signal, an exit of the server would be waited for until every connection attempt has timed out.
  if (!(await orAborted(watch.signal, joining()))) {
    const params = { seconds: FIRST_FRAME_MS / 1_000 };
    const parts = { from: toInstant(clock.now()), path: '/network', params };
    recorder.record({ input: 'gap', gap: sessionGap('NO_PICTURE', parts) });
  }
  return participants;
}

interface Ended {
  readonly recorder: SessionRecorder;
  readonly watch: InterruptionWatch;
  readonly webhooks?: WebhookListener | undefined;
  readonly notices?: 'complete' | 'partial';
}

async function finish(
  { recorder, watch, webhooks, notices = 'partial' }: Ended,
  out: string | undefined,
): Promise<SessionLog> {
  recorder.end();
  const cause = watch.cause();
  let log = recorder.finish({ notices: 'partial' });
  if (cause !== undefined) {
    const gap = interruptionGap(cause, later(cause.at, log.end));
    recorder.record({ input: 'gap', gap });
  } else if (webhooks === undefined) {
    const parts = { from: log.start, to: log.end, path: '/presence' };
    recorder.record({ input: 'gap', gap: sessionGap('WEBHOOKS_UNAVAILABLE', parts) });
  }
  log = recorder.finish({ notices: webhooks === undefined ? 'partial' : notices });
  if (out !== undefined) await writeFileWhole(out, jsonText(log));
  return log;
}

function later(a: Instant, b: Instant): Instant {
  return compareInstants(a, b) > 0 ? a : b;
}
