import * as z from 'zod/mini';
import { ShareSchema } from '../value/rate.ts';
import { record } from '../value/record.ts';

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

/** An attribution model that divides the credit of a single order. Only such models may settle. */
export type SettlingModel = z.infer<typeof SettlingModelSchema>;
