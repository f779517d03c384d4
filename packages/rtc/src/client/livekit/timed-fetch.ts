import { timed } from '../../clock/timed.ts';

/** A response that was read to its end. */
export interface JsonReply {
  readonly ok: boolean;
  readonly status: number;
  /** undefined if the body is no JSON. */
  readonly value: unknown;
}

/** How a request is sent, and when it is given up. */
export interface TimedRequest {
  readonly fetch: typeof globalThis.fetch;
  readonly url: string | URL;
  readonly init: RequestInit;
  /** Milliseconds for the whole response. */
  readonly timeoutMs: number;
  /** Aborts it before. */
  readonly signal?: AbortSignal | undefined;
}

/** Sends a request and reads the whole response as JSON. Rejects as `fetch` does, also after the time. */
export function fetchJson({ fetch, url, init, ...limits }: TimedRequest): Promise<JsonReply> {
  return timed(limits, async (signal) => {
    const response = await fetch(url, { ...init, signal });
    const { ok, status } = response;
    return { ok, status, value: await response.json().catch(() => undefined) };
  });
}
