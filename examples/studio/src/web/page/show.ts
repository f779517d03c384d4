import { queryOptions, useQuery } from '@tanstack/react-query';
import { api, body } from './api.ts';
import { arrivedAt } from './first-requests.ts';

/** Time after which the show is loaded again where the stream of changes is cut off, in milliseconds. */
const EVERY_MS = 30_000;

/** How the show is loaded. */
export const showQuery = queryOptions({
  queryKey: ['show'],
  queryFn: async () => {
    const answer = await api.show.$get();
    const show = await body(Promise.resolve(answer));
    /** Milliseconds to add to this device's clock to get the server's. */
    return { ...show, offset: show.now - arrivedAt(answer) };
  },
});

/** The show as everybody sees it: its state, products, units left. Loaded again when it changes. */
export const useShow = () => useQuery({ ...showQuery, refetchInterval: EVERY_MS });

/** What {@link useShow} loads. */
export type ShowAnswer = NonNullable<ReturnType<typeof useShow>['data']>;
