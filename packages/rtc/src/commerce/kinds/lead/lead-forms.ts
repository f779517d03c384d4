import { IdSchema, TextSchema } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';

export const LEAD_REQUESTS = [
  z.strictObject({ do: z.literal('lead'), leadId: IdSchema, consent: TextSchema }),
  z.strictObject({ do: z.literal('withdraw'), leadId: IdSchema }),
] as const;
