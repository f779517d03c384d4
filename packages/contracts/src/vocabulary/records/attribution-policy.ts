import * as z from 'zod/mini';
import { IdSchema } from '../value/id.ts';
import { InstantSchema, PeriodSchema, WindowSchema } from '../value/instant.ts';
import { record } from '../value/record.ts';
import { SettlingModelSchema, TouchKindSchema } from './settling-rules.ts';

const KindsSchema = z.array(TouchKindSchema).check(z.minLength(1));

/** Schema of {@link AttributionPolicy}. */
export const AttributionPolicySchema = record({
  /** Identifies the kind of record. */
  kind: z.literal('attribution-policy'),
  /** Version of the record's form; additions keep it. */
  version: z.literal(1),
  /** Id of the policy, by which credited sales refer to it. */
  id: IdSchema,
  /** Increased with every change of the rules. */
  revision: z.int().check(z.gte(1)),
  /** Orders placed before this instant get no credit. */
  effectiveFrom: InstantSchema,
  /** The model that divides an order's money among its eligible touches. */
  model: SettlingModelSchema,
  /** The windows in which a touch is eligible, by kind of touch. */
  windows: record({
    /** For clicks, codes and other deliberate touches. */
    click: PeriodSchema,
    /** For views. */
    view: PeriodSchema,
    /** Window of a click in the room for orders placed in the room. Default: the window of other clicks. */
    inRoom: z.exactOptional(PeriodSchema),
    /** For single kinds, before the window of their class and those above. Default: none has one of its own. */
    kinds: z.exactOptional(z.partialRecord(TouchKindSchema, PeriodSchema)),
  }),
  /** Minimum length of a live view to count as a touch, in seconds. */
  minimumDwellSeconds: z.int().check(z.gte(0)),
  /** Which kinds of touch outrank which, the strongest first; kinds left out are not eligible. */
  precedence: KindsSchema,
  /**
   * Classes of kinds of touch, the best first. The best class that has an eligible touch decides the order alone: the model
   * divides it among the touches of that class. A class may have a window of its own. Kinds in no class are not eligible.
   * Default: all kinds are one class.
   */
  classes: z.exactOptional(
    z
      .array(
        z.union([
          KindsSchema,
          record({
            /** The kinds of the class. */
            kinds: KindsSchema,
            /** The window of its kinds. Default: that of clicks or views. */
            window: z.exactOptional(PeriodSchema),
          }),
        ]),
      )
      .check(z.minLength(1)),
  ),
  /** Whether a redeemed code takes the whole order, regardless of other touches. */
  codeTakesAll: z.boolean(),
  /** Discount codes and the creators who own them. */
  codes: z.array(
    record({
      /** The code as buyers enter it; case is ignored. */
      code: IdSchema,
      /** The owner of the code. */
      creator: IdSchema,
      /** When the code is valid. Default: always. */
      valid: z.exactOptional(WindowSchema),
      /** The products that the code counts for; lines of other products are credited without it. Default: all lines. */
      products: z.exactOptional(z.array(IdSchema).check(z.minLength(1))),
    }),
  ),
  /** Threshold of the `LATE_CODE` finding: seconds between the first touch of a code and the payment; 0 disables it. */
  lateCodeSeconds: z.int().check(z.gte(0)),
});

/**
 * The model, windows, precedence and codes by which sales are credited. Written by a contract's attribution clause
 * or by hand.
 */
export interface AttributionPolicy extends z.infer<typeof AttributionPolicySchema> {}
