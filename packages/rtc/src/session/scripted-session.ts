import { randomBytes } from 'node:crypto';
import {
  isLivelaneError,
  LivelaneError,
  type SessionLog,
  type SessionPlan,
  toInstant,
} from '@livelane/contracts/vocabulary';
import { jsonText, writeFileWhole } from '@livelane/contracts/vocabulary/node';
import { type Clock, systemClock, within } from '../clock/clock.ts';
import { createVerifier } from '../commerce/signature.ts';
import type { DevServer } from '../devserver/index.ts';
import { requirePeers } from '../peers/peers.ts';
import { createSessionRecorder, type SessionRecorder } from '../recorder/recorder.ts';
import { type LiveKitRoom, openRoom, type ServerAddress } from '../room/open-room.ts';
import { createViewerRequestHandler } from '../room/viewer-requests.ts';
import { type Cleanup, createCleanup } from './cleanup.ts';
import { CLOSING_MS, closeRoom } from './close-room.ts';
import { type Company, createCompany } from './company.ts';
import { createInbox } from './inbox.ts';
import { orAborted } from './interruptible.ts';
import { type InterruptionWatch, watchInterruptions } from './interruption.ts';
import { serveOnLoopback } from './loopback.ts';
import { holdMedia } from './participants/media.ts';
import { DEATH_NOTICE_MS, type Performance, performScript } from './perform.ts';
import type { SessionProgress } from './progress.ts';
import { provideServer } from './provide-server.ts';
import { checkScript, type PlayableScript, type ScriptEvent } from './script.ts';
import type { WebhookListener } from './webhook-listener.ts';
import { checkWritable } from './writable.ts';

/** The server that a session runs on; a `DevServer` fits. */
export interface SessionServer extends ServerAddress {
  /** For clients: `ws://` or `wss://`. */
  readonly url: string;
  readonly kind?: string;
  readonly version?: string;
  /** Settles when the server has ended. Left out: noticed when it no longer answers. */
  readonly exited?: DevServer['exited'];
}

/** What a session is run with. */
export interface RunSessionOptions {
  readonly plan: SessionPlan;
  readonly script: readonly ScriptEvent[];
  /** At least so many viewers, 0 to 50; those that the script names count. Left out: 5. */
  readonly viewers?: number;
  /** Left out: one is found or built, started for this session and stopped after it. */
  readonly server?: SessionServer;
  /** Where `server` sends its webhooks. Left out beside a `server`: none come, which the log says. */
  readonly webhooks?: WebhookListener;
  /** Left out: the system's. The media server's own time is the system's in any case. */
  readonly clock?: Clock;
  /** At least 16 bytes. Left out: random, so that the log's pseudonyms cannot be undone by anybody. */
  readonly pseudonymKey?: string | Uint8Array;
  /** A file for the log, written whole at the end, also when the session was cut short. Left out: none. */
  readonly out?: string;
  readonly onProgress?: (progress: SessionProgress) => void;
  /** Aborting ends the session; what was recorded until then is returned, with a gap that says so. */
  readonly signal?: AbortSignal;
}

/** How long viewers have to see their first frame before the script begins without it. */
const FIRST_FRAME_MS = 10_000;

/**
 * Plays a script in a real room: a host who publishes picture and voice, viewers who decode them, verify
 * what the server writes and send their requests over HTTP, and the media server's own webhooks.
 *
 * @returns the log; when the session was aborted or the server died, the log until then with the gap named
 * @throws INPUT_INVALID for a script that cannot be played with this plan, before anything is started
 * @throws FILE_UNWRITABLE when the folder of `out` cannot be written to, before anything is started
 * @throws PEER_MISSING without livekit-server-sdk or @livekit/rtc-node, before anything is started
 * @throws ROOM_UNREACHABLE, or what `startDevServer` throws, when the session cannot begin
 * @example
 * ```ts no-run
 * import { runSession } from '@livelane/rtc/server';
 * import { SAMPLE_PLAN as plan, SAMPLE_SCRIPT as script } from '@livelane/rtc/testing';
 * const log = await runSession({ plan, script, viewers: 5, out: 'session-log.json' });
 * console.log(log.mode, log.totals.viewers); // => real 5
 * ```
 */
export async function runSession(options: RunSessionOptions): Promise<SessionLog> {
  const { plan, clock = systemClock, onProgress = () => undefined } = options;
  const script = checkScript(plan, options.script, options.viewers ?? 5);
  if (options.out !== undefined) await checkWritable(options.out);
  await requirePeers(['livekit-server-sdk', '@livekit/rtc-node']);
  const cleanup = createCleanup();
  const watch = watchInterruptions(clock, options.signal);
  const recorderOf = (server: SessionServer | undefined): SessionRecorder =>
    createSessionRecorder({
      plan,
      clock,
      pseudonymKey: options.pseudonymKey ?? randomBytes(32),
      mode: 'real',
      server:
        server === undefined
          ? null
          : { kind: server.kind ?? 'livekit', version: server.version ?? 'unknown' },
    });
  let recorder: SessionRecorder | undefined;
  try {
    const { server, webhooks } = await provideServer({ ...options, watch, cleanup, onProgress });
    recorder = recorderOf(server);
    const stage = { plan, clock, onProgress, script, cleanup, watch, recorder, server, webhooks };
    return await perform(stage, options.out);
  } catch (error) {
    // Aborted, or without a server, before the first line: the log of nothing says why it is empty.
    if (!(await interrupted(watch, { error, clock }))) throw error;
    return await finish(
      { watch, recorder: recorder ?? recorderOf(undefined), script },
      options.out,
    );
  } finally {
    watch.dismiss();
    await cleanup.run();
  }
}

/** A call that failed because the server is dying fails a moment before its death is known. */
async function interrupted(
  { cause, signal }: InterruptionWatch,
  { error, clock }: { readonly error: unknown; readonly clock: Clock },
): Promise<boolean> {
  if (isLivelaneError(error) && error.code === 'ROOM_UNREACHABLE')
    await clock.sleep(DEATH_NOTICE_MS, signal);
  return cause() !== undefined;
}

interface Stage {
  readonly plan: SessionPlan;
  readonly clock: Clock;
  readonly onProgress: (progress: SessionProgress) => void;
  readonly script: PlayableScript;
  readonly cleanup: Cleanup;
  readonly watch: InterruptionWatch;
  readonly recorder: SessionRecorder;
  readonly server: SessionServer;
  readonly webhooks: WebhookListener | undefined;
}

async function perform(stage: Stage, out: string | undefined): Promise<SessionLog> {
  const { clock, cleanup, watch, recorder, server, onProgress } = stage;
  if (server.exited !== undefined) watch.watchServer(server.exited);
  const inbox = createInbox({ server, recorder, clock, room: stage.plan.id });
  if (stage.webhooks !== undefined) cleanup.add(stage.webhooks.attach(inbox.handler));
  const room = await openRoom(stage.plan, { server, clock, recorder });
  cleanup.add(() => within(clock, CLOSING_MS, room.close()));
  onProgress({ step: 'room-open', room: room.name, url: server.url });
  const company = await assemble(stage, room);
  const performance: Performance = { ...stage, room, company, webhooks: inbox.count };
  recorder.start();
  await performScript(performance);
  const notices = await closeRoom(performance, stage.webhooks === undefined ? undefined : inbox);
  await company.disband();
  const log = await finish({ ...stage, notices }, out);
  onProgress({
    step: 'ended',
    tick: { second: seconds(log), viewers: 0, ...company.totals(), webhooks: inbox.count() },
  });
  return log;
}

function seconds({ start, end }: SessionLog): number {
  return Math.round((Date.parse(end) - Date.parse(start)) / 1_000);
}

/** Everybody who is there from the start, with the host's picture before their eyes. */
async function assemble(stage: Stage, room: LiveKitRoom): Promise<Company> {
  const { clock, cleanup, watch, recorder, server, script, onProgress } = stage;
  const media = await holdMedia();
  cleanup.add(media.release);
  const keys = { [server.apiKey]: server.apiSecret };
  const endpoint = await serveOnLoopback(createViewerRequestHandler(room, { keys, clock }));
  cleanup.add(endpoint.close);
  const verifier = await createVerifier(room.publicKey);
  if (verifier === undefined)
    throw new LivelaneError('INPUT_INVALID', 'The signer has no Ed25519 public key.');
  const company = createCompany({
    rtc: media.rtc,
    clock,
    server,
    roomName: room.name,
    verifier,
    requestUrl: endpoint.url,
    onProgress,
  });
  cleanup.add(company.disband);
  const present = async (): Promise<boolean> => {
    await company.joinHost(script.host, () => room.snapshot().state);
    await Promise.all(script.present.map((identity) => company.joinViewer(identity)));
    return company.everybodySees(FIRST_FRAME_MS);
  };
  // A server that dies now would be waited for until every connection has given up.
  if (!(await orAborted(watch.signal, present()))) {
    const at = toInstant(clock.now());
    const detail = `Not every viewer saw a picture within ${FIRST_FRAME_MS / 1_000} s.`;
    recorder.record({ input: 'gap', gap: { from: at, to: at, what: 'no-picture', detail } });
  }
  return company;
}

interface Ended {
  readonly recorder: SessionRecorder;
  readonly watch: InterruptionWatch;
  readonly script: PlayableScript;
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
    const { at: from, what, detail } = cause;
    recorder.record({ input: 'gap', gap: { from, to: later(from, log.end), what, detail } });
  } else if (webhooks === undefined) {
    const detail =
      'No webhooks could be received: presence was read from the server every two seconds.';
    recorder.record({
      input: 'gap',
      gap: { from: log.start, to: log.end, what: 'webhooks-unavailable', detail },
    });
  }
  log = recorder.finish({ notices: webhooks === undefined ? 'partial' : notices });
  if (out !== undefined) await writeFileWhole(out, jsonText(log));
  return log;
}

function later(a: string, b: string): string {
  return Date.parse(a) > Date.parse(b) ? a : b;
}
