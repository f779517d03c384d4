import type { CompleteDeliverableClause, DeliverableClause } from './schema.ts';

/** How many pieces, or sessions of a live form, a deliverable is made of; absent or null while that is open. */
export function agreedPieces(deliverable: CompleteDeliverableClause): number;
export function agreedPieces(deliverable: DeliverableClause): number | null | undefined;
export function agreedPieces({ live, quantity }: DeliverableClause): number | null | undefined {
  return live ? live.sessions : quantity;
}

/** The deliverables with the ids of a list; all of them where there is no list. */
export function deliverablesOf<Deliverable extends DeliverableClause>(
  ids: readonly string[] | undefined,
  deliverables: readonly Deliverable[],
): Deliverable[] {
  return deliverables.filter(({ id }) => ids?.includes(id) ?? true);
}
