import { ANY_PLATFORM } from '../../vocabulary/value/market.ts';
import { isPublished } from '../deliverable/form/form.ts';
import type { DeliverableClause } from '../deliverable/schema.ts';
import type { QuotaClause } from './schema.ts';

/** Whether the pieces of a deliverable count for a quota on a platform: it is published there, or anywhere where that is any. */
export function isCountedBy(
  platform: QuotaClause['platform'] | undefined,
  deliverable: DeliverableClause,
): boolean {
  return (
    isPublished(deliverable) && (platform === ANY_PLATFORM || deliverable.platform === platform)
  );
}
