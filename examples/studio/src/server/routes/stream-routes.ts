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
      await stream.writeSSE({ event: 'open', data: '' });
      while (!stream.aborted) {
        for (const what of waiting) await stream.writeSSE({ event: 'changed', data: what });
        waiting.clear();
        const hasNews = new Promise<boolean>((resolve) => {
          wake = () => resolve(true);
        });
        const isAlive = await Promise.race([hasNews, stream.sleep(ALIVE_MS).then(() => false)]);
        if (!isAlive) await stream.writeSSE({ event: 'alive', data: '' });
      }
    }),
  );
}
