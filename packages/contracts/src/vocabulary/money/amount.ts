import * as z from 'zod/mini';
import { MoneySchema } from './money.ts';

/** Schema of a price, a budget, a fee or another amount of at least 0. */
export const AmountSchema = MoneySchema.check(
  z.refine(({ minor }) => !String(minor).startsWith('-'), {
    error: 'an amount of at least 0',
    path: ['minor'],
  }),
);
