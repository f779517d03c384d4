import { type Formed, isLive, isWork } from './form/form.ts';
import type { CompleteDeliverableClause, DeliverableClause } from './schema.ts';

/** How many pieces, or sessions of a live form, a deliverable is made of; absent or null while that is open. */
export function agreedPieces(deliverable: CompleteDeliverableClause): number;
export function agreedPieces(deliverable: DeliverableClause): number | null | undefined;
export function agreedPieces(deliverable: DeliverableClause): number | null | undefined {
  const { live, quantity } = deliverable;
  return live && isLive(deliverable) ? live.sessions : quantity;
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
