import type { Brief } from '@livelane/contracts/vocabulary';

/** What a campaign is for. */
export type Goal = Brief['goals'][number];

/** The goal that decides the order of creators: the first that the brief names; `sales` if it names none. */
export function goalOf({ goals }: Pick<Brief, 'goals'>): Goal {
  return goals[0] ?? 'sales';
}
