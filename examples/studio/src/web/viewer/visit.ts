import { useQuery } from '@tanstack/react-query';
import { api, as, body, Refused } from '../page/api.ts';
import { VISIT } from '../page/visit.ts';

/** The visit of this browser as a viewer; its error says that there is none. */
export function useVisit() {
  return useQuery({
    queryKey: VISIT,
    queryFn: () => body(api.me.$get(as('viewer'))),
    // A network error is tried again, a refusal is an answer.
    retry: (failures, error) => !(error instanceof Refused) && failures < 3,
  });
}
