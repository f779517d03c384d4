import { orAborted } from './wait.ts';

/** The result of work, which is given up after a time or when the signal aborts, whether it heeds that or not. */
export async function timed<Result>(
  { timeoutMs, signal }: { readonly timeoutMs: number; readonly signal?: AbortSignal | undefined },
  work: (signal: AbortSignal) => Promise<Result>,
): Promise<Result> {
  const over = new AbortController();
  const abort = () => over.abort(signal?.reason);
  const timer = setTimeout(abort, timeoutMs);
  signal?.addEventListener('abort', abort);
  if (signal?.aborted === true) abort();
  try {
    return await orAborted(over.signal, work(over.signal));
  } finally {
    clearTimeout(timer);
    signal?.removeEventListener('abort', abort);
  }
}
