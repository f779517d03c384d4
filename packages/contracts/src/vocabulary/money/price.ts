import * as z from 'zod/mini';
import { MoneySchema } from './money.ts';

/** Schema of a price, a budget or another amount that is never owed the other way: at least 0. */
export const PriceSchema = MoneySchema.check(
  z.refine(({ minor }) => !minor.startsWith('-'), {
    error: 'an amount of at least 0',
    path: ['minor'],
  }),
);
