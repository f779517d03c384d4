import { Hono } from 'hono';
import { streamSSE } from 'hono/streaming';
import type { Changed } from '../hub.ts';
import type { Studio } from '../studio.ts';

/** Time between two lines that keep a connection open through proxies, in milliseconds. */
const ALIVE_MS = 15_000;

/** Tells pages what to load again, without any of its content: everybody may listen. */
export function streamRoutes({ hub }: Pick<Studio, 'hub'>) {
  return new Hono().get('/stream', (context) =>
    streamSSE(context, async (stream) => {
      const waiting = new Set<Changed>();
      let wake: () => void = () => undefined;
      const unsubscribe = hub.subscribe((what) => {
        waiting.add(what);
        wake();
      });
      stream.onAbort(() => {
        unsubscribe();
        wake();
      });
      // Proxies pass an answer on when its first bytes are there.
      await stream.writeSSE({ event: 'alive', data: '' });
      while (!stream.aborted) {
        const told = [...waiting];
        waiting.clear();
        for (const what of told) await stream.writeSSE({ event: 'changed', data: what });
        if (waiting.size > 0) continue;
        const hasNews = await new Promise<boolean>((resolve) => {
          const timer = setTimeout(resolve, ALIVE_MS, false);
          wake = () => {
            clearTimeout(timer);
            resolve(true);
          };
        });
        if (!hasNews) await stream.writeSSE({ event: 'alive', data: '' });
      }
    }),
  );
}
