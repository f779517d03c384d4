import * as z from 'zod/mini';
import { IdSchema, TextSchema } from '../id.ts';
import { InstantSchema, WindowSchema } from '../instant.ts';
import { PlatformSchema } from '../market.ts';
import { record } from '../schema.ts';

/** Schema of {@link DeliveryReport}. */
export const DeliveryReportSchema = record({
  kind: z.literal('delivery-report'),
  version: z.literal(1),
  id: IdSchema,
  deliverableId: IdSchema,
  platform: PlatformSchema,
  url: z.exactOptional(TextSchema),
  publishedAt: InstantSchema,
  removedAt: z.nullable(InstantSchema),
  metrics: z.array(
    record({
      id: IdSchema,
      definitionId: IdSchema,
      value: z.number(),
      window: WindowSchema,
      source: z.enum(['measured', 'declared']),
    }),
  ),
});

/** What a creator or platform reports of one delivered piece. */
export type DeliveryReport = z.infer<typeof DeliveryReportSchema>;
