import { useQueryClient } from '@tanstack/react-query';
import { useCallback, useEffect, useState } from 'react';
import { api, as, body, Refused } from '../../page/api.ts';
import { keptInTab } from '../../page/kept.ts';
import { type Attempt, waitingOrder } from './attempt.ts';

/** What became of the last order of this tab. */
export interface OrderAttempt {
  /** The order that is not answered yet; null without one. */
  readonly waiting: Attempt | null;
  /** Whether it was sent without an answer: it is sent again by itself. */
  readonly unanswered: boolean;
  readonly placed: Placed | null;
  /** Why it was refused: nothing was ordered. */
  readonly refused: Refused | null;
  place(attempt: Attempt): void;
  /** Forgets the outcome. */
  clear(): void;
}

/** The order, as the server answered. */
export type Placed = Awaited<ReturnType<typeof send>>;

/** Names the orders of this browser: of those of others it is not told, of a refund it is, as of all that is settled. */
export const OWN_ORDERS = ['settlement', 'own-orders'] as const;

/** Time before an order without an answer is sent again, in milliseconds. */
const AGAIN_MS = 2_000;

const kept = waitingOrder(keptInTab);

const NOTHING = { unanswered: false, placed: null, refused: null } as const;

async function send(json: Attempt) {
  const { order } = await body(api.orders.$post({ json, ...as('viewer') }));
  return order;
}

/** Whether an answer leaves open what became of the order. */
const OPEN: readonly string[] = ['FAULT', 'RESERVE_FAILED', 'ROOM_UNREACHABLE', 'ROOM_NOT_STORED'];
const isOpen = (error: unknown): boolean =>
  !(error instanceof Refused) || OPEN.includes(error.code);

/** Orders until there is an answer, also across reloads. */
export function useOrderAttempt(): OrderAttempt {
  const [state, setState] = useState<Omit<OrderAttempt, 'place' | 'clear'>>(() => ({
    ...NOTHING,
    waiting: kept.read(),
  }));
  const { waiting } = state;
  const queries = useQueryClient();
  useEffect(() => {
    if (waiting === null) return;
    let timer: ReturnType<typeof setTimeout> | undefined;
    let isOver = false;
    const settle = (outcome: Partial<OrderAttempt>) => {
      kept.forget();
      if (!isOver) setState({ ...NOTHING, waiting: null, ...outcome });
    };
    const attempt = () => {
      send(waiting).then(
        (placed) => {
          void queries.invalidateQueries({ queryKey: OWN_ORDERS });
          settle({ placed });
        },
        (error: unknown) => {
          if (!isOpen(error)) return settle({ refused: error as Refused });
          if (isOver) return;
          setState((before) => ({ ...before, unanswered: true }));
          timer = setTimeout(attempt, AGAIN_MS);
        },
      );
    };
    attempt();
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [waiting, queries]);
  const place = useCallback((attempt: Attempt) => {
    kept.keep(attempt);
    setState({ ...NOTHING, waiting: attempt });
  }, []);
  // An order that waits for its answer is not forgotten.
  const clear = useCallback(
    () => setState((before) => (before.waiting === null ? { ...NOTHING, waiting: null } : before)),
    [],
  );
  return { ...state, place, clear };
}
