import * as z from 'zod/mini';
import { expects } from '../error/issues.ts';
import { MoneySchema } from './money.ts';

/** Schema of a price, a budget, a fee or another amount of at least 0. */
export const AmountSchema = MoneySchema.check(
  z.refine(({ minor }) => !String(minor).startsWith('-'), {
    error: expects('AMOUNT_NOT_NEGATIVE'),
    path: ['minor'],
  }),
);
