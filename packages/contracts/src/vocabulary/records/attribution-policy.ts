import * as z from 'zod/mini';
import { IdSchema } from '../id.ts';
import { InstantSchema, PeriodSchema, WindowSchema } from '../instant.ts';
import { ShareSchema } from '../rate.ts';
import { record } from '../schema.ts';

/** What a touch can be, in the order in which evidence is trusted when nothing else is said. */
export const TOUCH_KINDS = [
  'code',
  'pin-click',
  'live-click',
  'click',
  'referral',
  'live-view',
  'affiliate',
  'utm',
  'post-click',
  'post-view',
  'direct',
] as const;

/** Schema of {@link TouchKind}. */
export const TouchKindSchema = z.enum(TOUCH_KINDS);

/** A kind of touch between a buyer and a creator or channel. */
export type TouchKind = z.infer<typeof TouchKindSchema>;

/** Schema of {@link SettlingModel}. */
export const SettlingModelSchema = z.discriminatedUnion('model', [
  record({
    /** The first good touch takes all. */
    model: z.literal('first'),
  }),
  record({
    /** The last good touch takes all. */
    model: z.literal('last'),
  }),
  record({
    /** The last touch that is not direct takes all; the last direct one where there is nothing else. */
    model: z.literal('last-non-direct'),
  }),
  record({
    /** Every touch the same part. */
    model: z.literal('linear'),
  }),
  record({
    /** Every creator or channel the same part, however often it touched. */
    model: z.literal('linear-unique'),
  }),
  record({
    /** Fixed parts for the first and the last touch; those between share the rest evenly. */
    model: z.literal('position'),
    /** Part of the first touch, in parts per million. */
    first: ShareSchema,
    /** Part of the last touch, in parts per million; with the first at most one whole. */
    last: ShareSchema,
  }),
  record({
    /** The nearer to the order, the larger the part. */
    model: z.literal('time-decay'),
    /** Seconds before the order at which a touch counts half. */
    halfLifeSeconds: z.int().check(z.gte(1)),
  }),
]);

/** A rule by which one order's credit is split; only such rules may settle. */
export type SettlingModel = z.infer<typeof SettlingModelSchema>;

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
  /** Orders placed before this instant are credited to nobody. */
  effectiveFrom: InstantSchema,
  /** How one order's money is split among its good touches. */
  model: SettlingModelSchema,
  /** How long before an order a touch still counts. */
  windows: record({
    /** For clicks, codes and other deliberate touches. */
    click: PeriodSchema,
    /** For views. */
    view: PeriodSchema,
    /** A click in the room counts this long for orders placed in the room. Left out: as other clicks. */
    inRoom: z.exactOptional(PeriodSchema),
  }),
  /** Live views shorter than this many seconds are no touch. */
  minimumDwellSeconds: z.int().check(z.gte(0)),
  /** Which kinds of touch outrank which, the strongest first; kinds left out are not eligible. */
  precedence: z.array(TouchKindSchema).check(z.minLength(1)),
  /** A redeemed code takes the whole order, whatever else touched it. */
  codeTakesAll: z.boolean(),
  /** Whose each discount code is. */
  codes: z.array(
    record({
      /** The code as buyers type it; case does not matter. */
      code: IdSchema,
      /** The creator whose code it is. */
      creator: IdSchema,
      /** When the code holds. Left out: always. */
      valid: z.exactOptional(WindowSchema),
    }),
  ),
  /** A code first touched fewer seconds than this before payment is a finding; 0 looks for none. */
  lateCodeSeconds: z.int().check(z.gte(0)),
});

/** Rules, windows, precedence and codes by which sales are credited: written by a contract's clause or by hand. */
export type AttributionPolicy = z.infer<typeof AttributionPolicySchema>;
