import { IdSchema, InstantSchema, record } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { PhaseSchema } from '../form-parts.ts';
import { MAX_DROPS } from './coupon.ts';

const Drop = { dropId: IdSchema, code: z.exactOptional(IdSchema) } as const;

export const COUPON_EVENTS = [
  record({ type: z.literal('drop'), at: InstantSchema, phase: PhaseSchema, ...Drop }),
] as const;

export const COUPON_STATE = {
  drops: z._default(
    z.array(record({ ...Drop, since: InstantSchema })).check(z.maxLength(MAX_DROPS)),
    [],
  ),
} as const;

export const COUPON_REQUESTS = [
  z.strictObject({ do: z.literal('coupon'), dropId: IdSchema }),
] as const;

export const COUPON_ACT = {
  /** The codes of a drop, each for one viewer. */
  codes: z.exactOptional(z.array(IdSchema)),
} as const;
