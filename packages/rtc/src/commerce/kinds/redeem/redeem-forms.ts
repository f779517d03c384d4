import { IdSchema } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';

export const REDEEM_REQUESTS = [
  z.strictObject({ do: z.literal('redeem'), code: IdSchema }),
] as const;
