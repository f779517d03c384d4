import { orAborted } from '../../clock/wait.ts';

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
export async function fetchJson(request: TimedRequest): Promise<JsonReply> {
  const { fetch, url, init, timeoutMs, signal } = request;
  const over = new AbortController();
  const abort = () => over.abort(signal?.reason);
  const timer = setTimeout(abort, timeoutMs);
  signal?.addEventListener('abort', abort);
  if (signal?.aborted === true) abort();
  try {
    const exchange = async (): Promise<JsonReply> => {
      const response = await fetch(url, { ...init, signal: over.signal });
      const { ok, status } = response;
      return { ok, status, value: await response.json().catch(() => undefined) };
    };
    // A `fetch` of the application need not heed the signal.
    return await orAborted(over.signal, exchange());
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}
