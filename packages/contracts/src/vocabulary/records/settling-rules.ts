import * as z from 'zod/mini';
import { IdSchema } from '../value/id.ts';
import { InstantSchema } from '../value/instant.ts';
import { ShareSchema } from '../value/rate.ts';
import { record } from '../value/record.ts';
import { Sha256Schema } from './reference.ts';

/** The kinds of touch, strongest evidence first. This is the precedence where a policy states none. */
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
    /** All credit to the first eligible touch. */
    model: z.literal('first'),
  }),
  record({
    /** All credit to the last eligible touch. */
    model: z.literal('last'),
  }),
  record({
    /** All credit to the last eligible touch that is not a direct visit; to the last direct visit if there is no other. */
    model: z.literal('last-non-direct'),
  }),
  record({
    /** Equal credit per touch. */
    model: z.literal('linear'),
  }),
  record({
    /** Equal credit per creator or channel, whatever the number of touches. */
    model: z.literal('linear-unique'),
  }),
  record({
    /** Fixed shares for the first and the last touch; the rest is divided equally between the others. */
    model: z.literal('position'),
    /** Share of the first touch, in parts per million. */
    first: ShareSchema,
    /** Share of the last touch, in parts per million; with the first at most 1,000,000. */
    last: ShareSchema,
  }),
  record({
    /** More credit the closer the touch is to the order. */
    model: z.literal('time-decay'),
    /** Half-life in seconds: a touch that long before the order has half the weight. */
    halfLifeSeconds: z.int().check(z.gte(1)),
  }),
  record({
    /** Credit by coefficients that were fitted once, such as removal effects, each party's first touch carrying its own. */
    model: z.literal('frozen-fit'),
    /** Id of the fit. */
    id: IdSchema,
    /** The time up to which orders and touches were used. */
    fittedAsOf: InstantSchema,
    /** One entry per creator or channel; parties that are not listed have the coefficient 0. */
    coefficients: z.array(
      record({
        /** Whether `id` is a creator or a channel without a creator. */
        party: z.enum(['creator', 'channel']),
        /** The creator or channel. */
        id: IdSchema,
        /** The party's part, relative to the coefficients of the other parties of an order: 0 to 1,000,000,000. */
        coefficient: z.int().check(z.gte(0), z.lte(1_000_000_000)),
      }),
    ),
    /** Hash of `id`, `fittedAsOf` and `coefficients`, by which a changed fit is refused. */
    hash: Sha256Schema,
  }),
]);

/** An attribution model that divides the credit of a single order. Only such models may settle. */
export type SettlingModel = z.infer<typeof SettlingModelSchema>;
