import type { Clock } from './clock.ts';

/** The promise's value, or undefined if it takes longer than `ms` milliseconds. Leaves no timer running. */
export async function withTimeout<Value>(
  clock: Clock,
  ms: number,
  promise: Promise<Value>,
): Promise<Value | undefined> {
  const settled = new AbortController();
  const timeout = clock.sleep(ms, settled.signal).then(() => undefined);
  try {
    return await Promise.race([promise, timeout]);
  } finally {
    settled.abort();
  }
}

/**
 * The promise's value; rejects with the signal's reason as soon as the signal aborts. A result that arrives after
 * the abort is ignored, whether value or error.
 */
export async function orAborted<Value>(
  signal: AbortSignal,
  promise: Promise<Value>,
): Promise<Value> {
  const settled = new AbortController();
  const aborted = new Promise<never>((_, reject) => {
    const onAbort = (): void => reject(signal.reason);
    if (signal.aborted) onAbort();
    else signal.addEventListener('abort', onAbort, { once: true, signal: settled.signal });
  });
  try {
    return await Promise.race([promise, aborted]);
  } finally {
    settled.abort();
  }
}
