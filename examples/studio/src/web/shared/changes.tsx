import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import type { Changed } from '../../server/hub.ts';

/** Loads again what the server says has changed: the first part of a query's key is what it depends on. */
export function useChanges(): void {
  const queries = useQueryClient();
  useEffect(() => {
    const stream = new EventSource('/api/stream');
    // What was missed while the connection was lost is loaded again, all of it.
    stream.addEventListener('open', () => void queries.invalidateQueries());
    stream.addEventListener('changed', ({ data }: MessageEvent<Changed>) => {
      void queries.invalidateQueries({ queryKey: [data] });
    });
    return () => stream.close();
  }, [queries]);
}
