import type { DutyKind } from '../../clause/duty/duty.ts';
import type { AttributionClause } from './schema.ts';

/** A rule by which sales are counted; nobody owes anything under it. */
export const attributionDuties: DutyKind<AttributionClause> = {};
