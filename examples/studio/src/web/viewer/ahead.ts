import type { QueryClient } from '@tanstack/react-query';
import { showQuery } from '../page/show.ts';

/** Loads what a viewer sees first while their link is opened: page and show, and LiveKit where the show is on. */
export async function loadAhead(
  queries: Pick<QueryClient, 'fetchQuery'>,
  parts: readonly (() => Promise<unknown>)[],
): Promise<void> {
  for (const load of parts) load().catch(() => undefined);
  const { state } = await queries.fetchQuery(showQuery);
  if (state === 'live' || state === 'paused') await import('./live/join.ts');
}
