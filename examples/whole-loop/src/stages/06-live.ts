import type { SessionLog, SessionPlan } from '@livelane/contracts/vocabulary';
import { isLivelaneError, type ScriptEvent } from '@livelane/rtc';
import {
  type DevServer,
  openWebhookListener,
  runScriptedSession,
  runScriptedSessionInMemory,
  type SessionJournal,
  startDevServer,
} from '@livelane/rtc/server';
import type { Say, Stage } from '../progress.ts';
import { counted, named, text } from '../texts/text.ts';
import { VIEWERS } from '../viewers.ts';
import { progressText } from './live-progress.ts';

/** Which server the live ran on, and how it was found. */
export interface ServerUsed {
  readonly kind: 'livekit' | 'memory';
  readonly version: string | null;
  /** `none` for the in-memory room. */
  readonly foundBy: string;
  /** Why there was no real server, in English. */
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
  /** TCP port of the LiveKit server. Default: a free one. */
  readonly port?: number;
  readonly signal: AbortSignal;
  /** Keeps what happens on a server. Default: nothing is kept. */
  readonly journal?: SessionJournal;
  /** Finds and starts the server. Default: {@link startDevServer}. */
  readonly startServer?: typeof startDevServer;
}

/** The live itself: a host with picture and voice, viewers who see it, webhooks, and a server that is stopped afterwards. */
export function liveStage(options: LiveOptions): Stage<Live> {
  return {
    name: text('LIVE'),
    work: (say) =>
      options.room === 'memory'
        ? inMemory(options, text('MEMORY_WANTED').en)
        : onServer(options, say),
    outcome: ({ log, server }) =>
      text('LIVE_DONE', {
        seconds: Math.round((Date.parse(log.end) - Date.parse(log.start)) / 1000),
        viewers: counted(log.totals.viewers, 'viewer'),
        events: counted(log.events.length, 'event'),
        where:
          server.kind === 'memory'
            ? text('WHERE_MEMORY')
            : text('WHERE_SERVER', {
                version: server.version ?? '',
                foundBy: named('foundBy', server.foundBy),
              }),
      }),
  };
}

async function onServer(options: LiveOptions, say: Say): Promise<Live> {
  const { plan, script, signal, journal } = options;
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
        ...(journal === undefined ? {} : { journal }),
        viewers: VIEWERS,
        signal,
        onProgress: (progress) => {
          const line = progressText(progress);
          if (line !== null) say(line);
        },
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
      onProgress: (progress) => say(progress.text),
      ...(port === undefined ? {} : { port }),
    });
  } catch (error) {
    if (!isLivelaneError(error, 'LIVEKIT_UNAVAILABLE') || room === 'real') throw error;
    say(text('NO_SERVER'));
    return error.message;
  } finally {
    signal.removeEventListener('abort', giveUp);
  }
}

async function inMemory({ plan, script }: LiveOptions, reason: string): Promise<Live> {
  const log = await runScriptedSessionInMemory({ plan, script, viewers: VIEWERS });
  return { log, server: { kind: 'memory', version: null, foundBy: 'none', reason } };
}
