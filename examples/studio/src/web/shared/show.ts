import { useQuery } from '@tanstack/react-query';
import { api, body } from './api.ts';

/** The show as everybody sees it: its state, products, units left. Loaded again when it or the stock changes. */
export function useShow() {
  return useQuery({ queryKey: ['show'], queryFn: () => body(api.show.$get()) });
}

/** What {@link useShow} loads. */
export type ShowAnswer = NonNullable<ReturnType<typeof useShow>['data']>;
