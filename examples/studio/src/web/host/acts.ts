import { useMutation, useQuery } from '@tanstack/react-query';
import type { Act } from '../../server/live/acts.ts';
import type { ShowState } from '../../server/live/show.ts';
import { api, as, body } from '../page/api.ts';

/** Starts, pauses, continues or ends the show. */
export const changeShow = (to: ShowState) =>
  body(api.show.state.$post({ json: { to }, ...as('host') }));

/** The plan of the show, for those who run it. */
export function useRunSheet() {
  return useQuery({
    queryKey: ['show', 'run-sheet'],
    queryFn: () => body(api['run-sheet'].$get(as('host'))),
  });
}

/** What {@link useRunSheet} loads. */
export type RunSheet = NonNullable<ReturnType<typeof useRunSheet>['data']>;

/** Carries out acts of the host in the room, and says how the last of them went. */
export function useActs() {
  const { mutate, error } = useMutation({
    mutationFn: (act: Act) => body(api.live.act.$post({ json: act, ...as('host') })),
  });
  return { act: (act: Act) => mutate(act), error };
}
