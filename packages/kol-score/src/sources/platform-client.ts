import { setTimeout as timer } from 'node:timers/promises';
import { describeReceived, isLivelaneError } from '@livelane/contracts/vocabulary';
import {
  createHttpClient,
  type HttpReply,
  type HttpRequest,
} from '@livelane/contracts/vocabulary/node';
import { sourceError } from '../text/source-errors.ts';
import type { Budget } from './budget.ts';
import type { SourceOptions } from './loaded.ts';

/** Milliseconds before the second attempt; each later one waits twice as long. */
const FIRST_DELAY = 1_000;

/** How a platform answers. */
export interface Answer {
  /**
   * `ok`: the body is as documented; `busy`: too many requests were sent; `fault`: the platform failed; either may pass;
   * `quota`: no more today.
   */
  readonly verdict: 'ok' | 'busy' | 'fault' | 'quota' | 'refused';
  /** The platform's own code of an error. */
  readonly code?: string;
  /** What it says about the error. */
  readonly said?: string;
}

/** What a platform's interface has of its own. */
export interface PlatformRules {
  readonly source: string;
  /** Texts that must stand in no error: keys and tokens. */
  readonly secrets: readonly string[];
  judge(reply: HttpReply, body: unknown): Answer;
}

/** One request, and what it costs. */
export interface PlatformRequest extends HttpRequest {
  readonly budget: Budget;
  readonly cost: number;
}

/** Sends requests to a platform within its limits. */
export interface PlatformClient {
  /**
   * Sends a request, again and later where too many were sent, and gives the JSON body.
   * @param make - makes the request of each attempt, so that a signature is never too old
   * @throws SOURCE_QUOTA_EXHAUSTED, SOURCE_RATE_LIMITED, SOURCE_REFUSED, SOURCE_UNREADABLE; HTTP_FAILED
   */
  get(make: () => { readonly url: URL; readonly request: PlatformRequest }): Promise<unknown>;
}

/** Creates a client for a platform. */
export function platformClient(
  { source, secrets, judge }: PlatformRules,
  options: SourceOptions,
): PlatformClient {
  const { retries = 4, mostDelayMs = 30_000, random = Math.random, signal } = options;
  const { sleep = (ms) => timer(ms, undefined, signal === undefined ? {} : { signal }) } = options;
  const client = createHttpClient({
    fetch: options.fetch,
    random,
    mostBytes: 16 * 1_048_576,
    ...(options.timeoutMs === undefined ? {} : { timeoutMs: options.timeoutMs }),
    // Attempts are counted here, as each may cost.
    retries: 0,
  });
  const delay = (attempt: number): number =>
    Math.min(FIRST_DELAY * 2 ** attempt, mostDelayMs) * (0.5 + random() / 2);
  return {
    async get(make) {
      for (let attempt = 0; ; attempt += 1) {
        if (attempt > 0) await sleep(delay(attempt - 1));
        signal?.throwIfAborted();
        const { url, request } = make();
        request.budget.spend(request.cost);
        const isLast = attempt === retries;
        const reply = await client.request(url, { ...request, signal }).catch((error: unknown) => {
          if (isLast || !mayPass(error)) throw error;
        });
        if (reply === undefined) continue;
        const body = reply.json();
        const answer = judge(reply, body);
        if (answer.verdict === 'ok') return body;
        if (answer.verdict === 'quota') throw request.budget.exhausted('platform');
        const isBusy = answer.verdict === 'busy';
        if (answer.verdict !== 'refused' && !isLast) continue;
        if (isBusy)
          throw sourceError(
            'SOURCE_RATE_LIMITED',
            { source, attempts: attempt + 1 },
            { retryable: true },
          );
        throw refusal(reply, answer);
      }
    },
  };

  function refusal({ status }: HttpReply, { code = String(status), said = '' }: Answer) {
    return sourceError('SOURCE_REFUSED', {
      source,
      status,
      code: withoutSecrets(code, secrets),
      said: describeReceived(withoutSecrets(said, secrets)),
    });
  }
}

/** Whether a request that had no answer may have one later. */
function mayPass(error: unknown): boolean {
  return (
    isLivelaneError(error, 'HTTP_FAILED') &&
    ['unreachable', 'timeout'].includes(error.details.reason)
  );
}

/** A text in which no secret stands: a platform may repeat what it received. */
function withoutSecrets(text: string, secrets: readonly string[]): string {
  return secrets.reduce(
    (rest, secret) => (secret === '' ? rest : rest.replaceAll(secret, '…')),
    text,
  );
}
