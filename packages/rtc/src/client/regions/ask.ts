import { timed } from '../../clock/timed.ts';

/** Asks a server for an answer, which a page of another origin may not read; that it came is enough. */
export function askBy(fetch: typeof globalThis.fetch = globalThis.fetch.bind(globalThis)) {
  return (url: string, signal: AbortSignal): Promise<unknown> =>
    fetch(url, { mode: 'no-cors', cache: 'no-store', credentials: 'omit', signal });
}

/** Whether a server answers within a time. */
export async function answersBy(
  ask: ReturnType<typeof askBy>,
  { url, timeoutMs, signal }: { url: string; timeoutMs: number; signal: AbortSignal },
): Promise<boolean> {
  return timed({ timeoutMs, signal }, (limit) => ask(url, limit)).then(
    () => true,
    () => false,
  );
}
