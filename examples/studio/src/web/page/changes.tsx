import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Changed } from '../../server/hub.ts';

/** Time before a stream that was refused is opened again, in milliseconds. */
const AGAIN_MS = 2_000;

/** Loads again what the server says has changed: the first part of a query's key is what it depends on. */
export function useChanges(): void {
  const queries = useQueryClient();
  useEffect(() => {
    let stream: EventSource | undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const open = () => {
      const opened = new EventSource('/api/stream');
      stream = opened;
      // What was missed before the connection stood is loaded again; what is on its way already is not asked for twice.
      opened.addEventListener(
        'open',
        () => void queries.invalidateQueries(undefined, { cancelRefetch: false }),
      );
      opened.addEventListener('changed', ({ data }: MessageEvent<Changed>) => {
        void queries.invalidateQueries({ queryKey: [data] });
      });
      opened.addEventListener('error', () => {
        // Browsers come back by themselves, but for an answer such as that of a server that is starting.
        if (opened.readyState === EventSource.CLOSED) timer = setTimeout(open, AGAIN_MS);
      });
    };
    open();
    return () => {
      clearTimeout(timer);
      stream?.close();
    };
  }, [queries]);
}
