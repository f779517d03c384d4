import * as z from 'zod/mini';
import { AmountSchema } from '../money/amount.ts';
import { IdSchema, TextSchema } from '../value/id.ts';
import { InstantSchema } from '../value/instant.ts';
import { PlatformSchema } from '../value/market.ts';
import { openEnum, openUnion } from '../value/open-union.ts';
import { CountSchema } from '../value/rate.ts';
import { record } from '../value/record.ts';

const Declared = {
  /** The platform that states it. */
  platform: PlatformSchema,
  /** The time up to which the platform counted. */
  at: InstantSchema,
  /** Where it was read, such as a page or an export of the platform. */
  source: TextSchema,
  /** Pseudonym of the person who declared it to us. */
  by: IdSchema,
} as const;

/** Schema of {@link DeclaredFigure}. */
export const DeclaredFigureSchema = openUnion(
  'unit',
  [
    record({
      /** A number of people or things. */
      unit: z.literal('count'),
      ...Declared,
      /** What was counted, by the platform's own definition. `viewers`: all who watched; `peak-viewers`: the most at one time. */
      figure: openEnum([
        'viewers',
        'peak-viewers',
        'views',
        'likes',
        'comments',
        'shares',
        'new-followers',
        'product-clicks',
        'orders',
        'units',
      ]),
      /** How many. */
      value: CountSchema,
    }),
    record({
      /** An amount of money. */
      unit: z.literal('money'),
      ...Declared,
      /** What was summed up, by the platform's own definition. */
      figure: openEnum(['sales', 'refunds']),
      /** How much, at least 0. */
      value: AmountSchema,
    }),
  ],
  Declared,
);

/** A figure about a session that another platform declares: stated by somebody, not measured by us. */
export type DeclaredFigure = z.infer<typeof DeclaredFigureSchema>;
