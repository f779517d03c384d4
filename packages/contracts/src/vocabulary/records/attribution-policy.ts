import * as z from 'zod/mini';
import { IdSchema } from '../value/id.ts';
import { InstantSchema, PeriodSchema, WindowSchema } from '../value/instant.ts';
import { record } from '../value/record.ts';
import { SettlingModelSchema, TouchKindSchema } from './settling-rules.ts';

/** Schema of {@link AttributionPolicy}. */
export const AttributionPolicySchema = record({
  /** Says which record this is. */
  kind: z.literal('attribution-policy'),
  /** Version of the record's form; additions keep it. */
  version: z.literal(1),
  /** The policy; credited sales name it. */
  id: IdSchema,
  /** Raised with every change of the rules. */
  revision: z.int().check(z.gte(1)),
  /** Orders placed before this instant get no credit. */
  effectiveFrom: InstantSchema,
  /** How one order's money is split among its good touches. */
  model: SettlingModelSchema,
  /** How long before an order a touch still counts. */
  windows: record({
    /** For clicks, codes and other deliberate touches. */
    click: PeriodSchema,
    /** For views. */
    view: PeriodSchema,
    /** Window of a click in the room for orders placed in the room. Default: the window of other clicks. */
    inRoom: z.exactOptional(PeriodSchema),
  }),
  /** Live views shorter than this many seconds are no touch. */
  minimumDwellSeconds: z.int().check(z.gte(0)),
  /** Which kinds of touch outrank which, the strongest first; kinds left out are not eligible. */
  precedence: z.array(TouchKindSchema).check(z.minLength(1)),
  /** A redeemed code takes the whole order, whatever else touched it. */
  codeTakesAll: z.boolean(),
  /** Discount codes and the creators who own them. */
  codes: z.array(
    record({
      /** The code as buyers type it; case does not matter. */
      code: IdSchema,
      /** The creator whose code it is. */
      creator: IdSchema,
      /** When the code is valid. Default: always. */
      valid: z.exactOptional(WindowSchema),
    }),
  ),
  /** A code first touched fewer seconds than this before payment is a finding; 0 looks for none. */
  lateCodeSeconds: z.int().check(z.gte(0)),
});

/**
 * The model, windows, precedence and codes by which sales are credited. Written by a contract's attribution clause
 * or by hand.
 */
export interface AttributionPolicy extends z.infer<typeof AttributionPolicySchema> {}
