import { useQuery } from '@tanstack/react-query';
import type { ShowState } from '../../../server/live/show.ts';
import { api, as, body } from '../../page/api.ts';

const loadRunSheet = () => body(api['run-sheet'].$get(as('desk')));

/** The plan of the show and how far it is. */
export const useRunSheet = () =>
  useQuery({ queryKey: ['show', 'run-sheet', 'desk'], queryFn: loadRunSheet });

export type RunSheet = Awaited<ReturnType<typeof loadRunSheet>>;

const loadPeople = () => body(api.live.people.$get(as('desk')));

/** Who is in the room. Asked again now and then: a page that was closed says nothing. */
export const usePeople = (isOpen: boolean) =>
  useQuery({
    queryKey: ['people', 'desk'],
    queryFn: loadPeople,
    enabled: isOpen,
    refetchInterval: 5_000,
  });

export type Person = Awaited<ReturnType<typeof loadPeople>>['people'][number];

/** Starts, pauses, continues or ends the show. */
export const changeShow = (to: ShowState) =>
  body(api.show.state.$post({ json: { to }, ...as('desk') }));
