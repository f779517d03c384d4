import {
  isLivelaneError,
  LivelaneError,
  type SessionLog,
  type SessionPlan,
} from '@livelane/contracts/vocabulary';
import type { ScriptEvent } from '@livelane/rtc';
import {
  type DevServer,
  openWebhookListener,
  runScriptedSession,
  runScriptedSessionInMemory,
  type SessionProgress,
  type SessionTick,
  startDevServer,
} from '@livelane/rtc/server';
import type { Say, Stage } from '../progress.ts';
import { counted } from '../report/words.ts';
import { VIEWERS } from './viewers.ts';

/** Which server the live ran on, and how it was found. */
export interface ServerUsed {
  readonly kind: 'livekit' | 'memory';
  readonly version: string | null;
  /** `none` for the in-memory room. */
  readonly foundBy: string;
  /** Why there was no real server. */
  readonly reason?: string;
}

/** What the live left. */
export interface Live {
  readonly log: SessionLog;
  readonly server: ServerUsed;
}

export interface LiveOptions {
  readonly plan: SessionPlan;
  readonly script: readonly ScriptEvent[];
  /** `real`: no server is a failure. `auto`: the in-memory room takes its place. `memory`: no server is looked for. */
  readonly room: 'real' | 'auto' | 'memory';
  /** TCP port of the LiveKit server; left out: a free one. */
  readonly port?: number;
  readonly signal: AbortSignal;
  /** Finds and starts the server; left out: {@link startDevServer}. */
  readonly startServer?: typeof startDevServer;
}

/** The live itself: a host with picture and voice, viewers who see it, webhooks, and a server that is stopped afterwards. */
export function liveStage(options: LiveOptions): Stage<Live> {
  return {
    name: 'Go live',
    work: (say) =>
      options.room === 'memory'
        ? inMemory(options, 'the in-memory room was asked for')
        : onServer(options, say),
    outcome: ({ log, server }) => {
      const seconds = Math.round((Date.parse(log.end) - Date.parse(log.start)) / 1000);
      const where =
        server.kind === 'memory'
          ? 'in memory, nothing streamed'
          : `LiveKit ${server.version} (found by ${server.foundBy})`;
      return `${seconds} s, ${counted(log.totals.viewers, 'viewer')}, ${counted(log.events.length, 'event')}, ${where}`;
    },
  };
}

async function onServer(options: LiveOptions, say: Say): Promise<Live> {
  const { plan, script, signal } = options;
  const webhooks = await openWebhookListener();
  try {
    const found = await findServer(options, { say, webhookUrl: webhooks.url });
    if (typeof found === 'string') return await inMemory(options, found);
    try {
      const log = await runScriptedSession({
        plan,
        script,
        server: found,
        // A server given by LIVEKIT_URL does not know our address.
        ...(found.foundBy === 'env' ? {} : { webhooks }),
        viewers: VIEWERS,
        signal,
        onProgress: (progress) => tell(progress, say),
      });
      return { log, server: { kind: found.kind, version: found.version, foundBy: found.foundBy } };
    } finally {
      await found.stop();
    }
  } finally {
    await webhooks.close();
  }
}

/** A real server, or the reason why there is none. */
async function findServer(
  { room, port, signal, startServer = startDevServer }: LiveOptions,
  { say, webhookUrl }: { say: Say; webhookUrl: string },
): Promise<DevServer | string> {
  // Ctrl-C ends the search; once the server runs, the session leaves it first and it is stopped after that.
  signal.throwIfAborted();
  const searching = new AbortController();
  const giveUp = (): void => searching.abort(signal.reason);
  signal.addEventListener('abort', giveUp, { once: true });
  try {
    return await startServer({
      webhookUrls: [webhookUrl],
      signal: searching.signal,
      onProgress: ({ message }) => say(message),
      ...(port === undefined ? {} : { port }),
    });
  } catch (error) {
    if (!isLivelaneError(error) || error.code !== 'LIVEKIT_UNAVAILABLE') throw error;
    if (room === 'real')
      throw new LivelaneError(
        error.code,
        `${error.message} A real server was asked for (--real, or CI=true), so this is a failure.`,
        { details: error.details, cause: error },
      );
    say(
      'No LiveKit server can be had here, so the live runs in memory and everything it leaves is marked so.',
    );
    return error.message;
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}

async function inMemory({ plan, script }: LiveOptions, reason: string): Promise<Live> {
  const log = await runScriptedSessionInMemory({ plan, script, viewers: VIEWERS });
  return { log, server: { kind: 'memory', version: null, foundBy: 'none', reason } };
}

function tell(progress: SessionProgress, say: Say): void {
  const text = textOf(progress);
  if (text !== null) say(text);
}

function textOf(progress: SessionProgress): string | null {
  switch (progress.step) {
    case 'room-open':
      return `room ${progress.room} is open`;
    case 'first-frame':
      return `first frame at ${progress.identity} after ${Math.round(progress.afterMs)} ms`;
    case 'live':
      return `live for ${progress.seconds} s with ${progress.viewers} viewers`;
    case 'event':
      return `${String(progress.event.at).padStart(5)} s  ${line(progress.event)}`;
    case 'event-failed':
      return `${progress.event.at} s  ${progress.event.do} failed: ${progress.error.message}`;
    case 'tick':
      return progress.tick.second % 10 === 0 ? standing(progress.tick) : null;
    case 'interrupted':
      return `interrupted: ${progress.findings.map(({ message }) => message['en']).join(' ')}`;
    default:
      return null;
  }
}

function standing({ second, viewers, frames, messages, webhooks }: SessionTick): string {
  return `${second} s: ${viewers} viewers, ${frames} frames seen, ${messages} signed messages, ${webhooks} webhooks`;
}

/** A line of the script for people: what happens, and to what. */
function line(event: ScriptEvent): string {
  const { at: _, do: what, ...rest } = event;
  return [what, ...Object.values(rest)].join(' ');
}
