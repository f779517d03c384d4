import { IdSchema } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';

export const CLICK_REQUESTS = [
  z.strictObject({ do: z.literal('click'), clickId: IdSchema, productId: IdSchema }),
] as const;
