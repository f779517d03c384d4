import type { SessionPlan } from '@livelane/contracts/vocabulary';
import type { Row, SqlExecutor } from '@livelane/contracts/vocabulary/sql';
import { moved } from '../deal/deal.ts';
import { Refusal } from '../refusal.ts';

/** States of a show, and those that each can change to. */
const NEXT = {
  scheduled: ['live'],
  live: ['paused', 'ended'],
  paused: ['live', 'ended'],
  ended: [],
} as const satisfies Record<string, readonly string[]>;

/** `paused`: the picture stands still on purpose; selling goes on. */
export type ShowState = keyof typeof NEXT;

/** All states of a show. */
export const SHOW_STATES = Object.keys(NEXT) as readonly ShowState[];

/** The show, as the database has it. */
export interface Show {
  readonly plan: SessionPlan;
  readonly state: ShowState;
  /** When it went live, in milliseconds since 1970; null before. */
  readonly startedAt: number | null;
  /** When it ended; null before. */
  readonly endedAt: number | null;
}

/** Whether viewers can buy, ask and talk. */
export const isOpen = ({ state }: Pick<Show, 'state'>): boolean =>
  state === 'live' || state === 'paused';

/** The only show of this studio. */
export async function readShow({ query }: Pick<SqlExecutor, 'query'>): Promise<Show> {
  const [row] = await query('select * from livelane_studio_show order by id limit 1');
  if (row === undefined) throw new Refusal('NOT_FOUND');
  return showOf(row);
}

/**
 * Changes the state of the show. The first start moves its plan to now.
 * @throws Refusal SHOW_STATE
 */
export function changeShow(
  executor: SqlExecutor,
  { to, now }: { readonly to: ShowState; readonly now: number },
): Promise<Show> {
  return executor.transaction(async (open) => {
    const [row] = await open.query(
      'select * from livelane_studio_show order by id limit 1 for update',
    );
    if (row === undefined) throw new Refusal('NOT_FOUND');
    const before = showOf(row);
    const next: readonly ShowState[] = NEXT[before.state];
    if (!next.includes(to)) throw new Refusal('SHOW_STATE', { from: before.state, to });
    const first = before.startedAt === null;
    const show: Show = {
      plan: first ? moved(before.plan, now) : before.plan,
      state: to,
      startedAt: before.startedAt ?? now,
      endedAt: to === 'ended' ? now : null,
    };
    await writeShow(open.query, show);
    return show;
  });
}

/** Puts a state back that a change has left in vain. */
export async function restoreShow(
  { query }: Pick<SqlExecutor, 'query'>,
  show: Show,
): Promise<void> {
  await writeShow(query, show);
}

const writeShow = (query: SqlExecutor['query'], { plan, state, startedAt, endedAt }: Show) =>
  query(
    'update livelane_studio_show set state = $2, plan = $3, started_at = $4, ended_at = $5 where id = $1',
    [plan.id, state, JSON.stringify(plan), startedAt, endedAt],
  );

function showOf(row: Row): Show {
  const numberOf = (value: unknown) => (value === null ? null : Number(value));
  return {
    plan: JSON.parse(String(row['plan'])) as SessionPlan,
    state: row['state'] as ShowState,
    startedAt: numberOf(row['started_at']),
    endedAt: numberOf(row['ended_at']),
  };
}
