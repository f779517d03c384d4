import { type Formed, isPublished } from '../deliverable/form/form.ts';
import type { Stage } from './schema.ts';

/**
 * The deliverables that a stage waits for, of those that its fee pays for: `completion` is that of all of them,
 * `publication` that of those which are published. Content that is only delivered, and days that are only attended, hold up
 * no publication.
 */
export function awaitedBy<Deliverable extends Formed & { readonly id: string }>(
  { trigger, deliverableId }: Pick<Stage, 'trigger' | 'deliverableId'>,
  covered: readonly Deliverable[],
): Deliverable[] {
  if (trigger !== 'publication' && trigger !== 'completion') return [];
  return covered
    .filter(({ id }) => deliverableId === undefined || id === deliverableId)
    .filter((it) => trigger === 'completion' || isPublished(it));
}
