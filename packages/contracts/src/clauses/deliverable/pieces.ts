import { type Formed, isLive, isWork } from './form/form.ts';
import type { DeliverableClause } from './schema.ts';

/**
 * How many pieces, or sessions of a live form, a deliverable is made of; null while that is open, and for pieces that are paid
 * for one by one as they come.
 */
export function agreedPieces(deliverable: DeliverableClause): number | null {
  const { live, quantity } = deliverable;
  return (live && isLive(deliverable) ? live.sessions : quantity) ?? null;
}

/** How many pieces some deliverables are made of together; null where one of them has no number. */
export function allPieces(deliverables: readonly DeliverableClause[]): number | null {
  return deliverables.reduce<number | null>((sum, it) => {
    const own = agreedPieces(it);
    return sum === null || own === null ? null : sum + own;
  }, 0);
}

/** The deliverables with the ids of a list; all of them where there is no list. */
export function deliverablesOf<Deliverable extends { readonly id: string }>(
  ids: readonly string[] | undefined,
  deliverables: readonly Deliverable[],
): Deliverable[] {
  return deliverables.filter(({ id }) => ids?.includes(id) ?? true);
}

/** Like {@link deliverablesOf}, without those that are no work of their actor: what is only received earns nothing. */
export function workOf<Deliverable extends Formed & { readonly id: string }>(
  ids: readonly string[] | undefined,
  deliverables: readonly Deliverable[],
): Deliverable[] {
  return deliverablesOf(ids, deliverables).filter(isWork);
}
