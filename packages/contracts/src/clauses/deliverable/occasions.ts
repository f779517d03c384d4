import type { Occasion } from '../../clause/duty/duty.ts';
import type { DeliverableClause } from './schema.ts';

/** The times of a deliverable, named so that those of several deliverables stay apart. */
export function occasionsOf({
  id,
  publish,
}: Pick<DeliverableClause, 'id' | 'publish'>): Occasion[] {
  return (publish ?? []).map((node, index) => ({ name: `${id}.${index}`, node }));
}
