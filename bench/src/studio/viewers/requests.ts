import { percentile } from '../../weak-network/percentile.ts';

/** A request that was answered whole, or failed. */
export interface Asked {
  /** What it was for, such as `order` or `signed state`. */
  readonly kind: string;
  readonly ms: number;
  /** Why it was refused or failed; null where it was carried out. */
  readonly problem: string | null;
}

/** Answers that pages expect: what is said to the viewer, or asked again with what has changed. */
const EXPECTED: readonly string[] = ['PRICE_CHANGED', 'SOLD_OUT', 'POLL_CLOSED', 'token expired'];

/** What was asked by a request of a page. */
export function kindOf(address: string, { method = 'GET', body }: RequestInit = {}): string {
  const { pathname } = new URL(address, 'http://studio.example');
  const path = pathname.replace('/api/', '');
  if (path === 'orders' && method === 'POST') return 'place order';
  if (path !== 'live/commerce') return path;
  return method === 'GET' ? 'signed state' : (JSON.parse(String(body)) as { do: string }).do;
}

/** Times of requests, in milliseconds. */
export interface Times {
  readonly count: number;
  readonly p50: number;
  readonly p95: number;
  readonly p99: number;
}

/** @param ms - infinite for what never came */
export const timesOf = (ms: readonly number[]): Times => ({
  count: ms.length,
  p50: percentile(ms, 0.5),
  p95: percentile(ms, 0.95),
  p99: percentile(ms, 0.99),
});

/** What all requests of a minute come to. */
export interface RequestFigures {
  readonly all: Times;
  readonly byKind: Readonly<Record<string, Times>>;
  /** How often each answer came that pages expect. */
  readonly refused: Readonly<Record<string, number>>;
  /** How often each other problem was met, with the kind of request. */
  readonly errors: Readonly<Record<string, number>>;
}

export function requestFigures(asked: readonly Asked[]): RequestFigures {
  const byKind = Map.groupBy(asked, ({ kind }) => kind);
  const times = (some: readonly Asked[]) => timesOf(some.map(({ ms }) => ms));
  const isRefusal = ({ problem }: Asked) => problem !== null && EXPECTED.includes(problem);
  const isError = (it: Asked) => it.problem !== null && !isRefusal(it);
  return {
    all: times(asked),
    byKind: Object.fromEntries([...byKind].map(([kind, some]) => [kind, times(some)])),
    refused: counted(asked.filter(isRefusal).map(({ problem }) => String(problem))),
    errors: counted(asked.filter(isError).map(({ kind, problem }) => `${kind}: ${problem}`)),
  };
}

const counted = (names: readonly string[]): Record<string, number> =>
  Object.fromEntries(
    [...Map.groupBy(names, (name) => name)].map(([name, of]) => [name, of.length]),
  );
