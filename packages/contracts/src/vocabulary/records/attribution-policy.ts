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
  record({ model: z.literal('first') }),
  record({ model: z.literal('last') }),
  record({ model: z.literal('last-non-direct') }),
  record({ model: z.literal('linear') }),
  record({ model: z.literal('linear-unique') }),
  record({ model: z.literal('position'), first: ShareSchema, last: ShareSchema }),
  record({ model: z.literal('time-decay'), halfLifeSeconds: z.int().check(z.gte(1)) }),
]);

/** A rule by which one order's credit is split; only such rules may settle. */
export type SettlingModel = z.infer<typeof SettlingModelSchema>;

/** Schema of {@link AttributionPolicy}. */
export const AttributionPolicySchema = record({
  kind: z.literal('attribution-policy'),
  version: z.literal(1),
  id: IdSchema,
  /** Raised with every change of the rules. */
  revision: z.int().check(z.gte(1)),
  effectiveFrom: InstantSchema,
  model: SettlingModelSchema,
  windows: record({
    click: PeriodSchema,
    view: PeriodSchema,
    /** A click in the room counts this long for orders placed in the room. */
    inRoom: z.exactOptional(PeriodSchema),
  }),
  /** Views shorter than this are no touch. */
  minimumDwellSeconds: z.int().check(z.gte(0)),
  /** Which kinds outrank which; kinds left out are not eligible. */
  precedence: z.array(TouchKindSchema).check(z.minLength(1)),
  /** A redeemed code takes the whole order, whatever else touched it. */
  codeTakesAll: z.boolean(),
  codes: z.array(
    record({ code: IdSchema, creator: IdSchema, valid: z.exactOptional(WindowSchema) }),
  ),
  /** A code first touched this shortly before payment is a finding. */
  lateCodeSeconds: z.int().check(z.gte(0)),
});

/** Rules, windows, precedence and codes by which sales are credited: written by a contract's clause or by hand. */
export type AttributionPolicy = z.infer<typeof AttributionPolicySchema>;
