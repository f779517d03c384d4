import * as z from 'zod/mini';
import { IdSchema, TextSchema } from '../value/id.ts';
import { InstantSchema, WindowSchema } from '../value/instant.ts';
import { PlatformSchema } from '../value/market.ts';
import { openEnum } from '../value/open-union.ts';
import { record } from '../value/record.ts';

/** Schema of {@link DeliveryReport}. */
export const DeliveryReportSchema = record({
  /** Identifies the kind of record. */
  kind: z.literal('delivery-report'),
  /** Version of the record's form; additions keep it. */
  version: z.literal(1),
  /** The report. */
  id: IdSchema,
  /** The deliverable clause of the contract that the piece fulfils. */
  deliverableId: IdSchema,
  /** Where it was published; left out for what is not published. */
  platform: z.exactOptional(PlatformSchema),
  /** Where it can be seen. */
  url: z.exactOptional(TextSchema),
  /** When it became public; for what is not published, when it was attended, delivered or received. */
  publishedAt: InstantSchema,
  /** When it was taken down; null while it is public, and for what is not published. */
  removedAt: z.nullable(InstantSchema),
  /** When the report was handed over. Default: not stated, so that its deadline cannot be checked. */
  reportedAt: z.exactOptional(InstantSchema),
  /** The party that reports. Default: not stated. */
  by: z.exactOptional(IdSchema),
  /** The form in which it was handed over. Default: not stated. */
  format: z.exactOptional(openEnum(['csv', 'json', 'xlsx', 'platform-export', 'screenshots'])),
  /** The report. */
  metrics: z.array(
    record({
      /** Id of the metric in the contract's data clause. */
      id: IdSchema,
      /** Id of the definition in the data clause. */
      definitionId: IdSchema,
      /** The figure, in the unit of its definition. */
      value: z.number(),
      /** The time that the figure covers. */
      window: WindowSchema,
      /** Whether we measured it or somebody declared it. */
      source: z.enum(['measured', 'declared']),
    }),
  ),
});

/** A creator's or a platform's report about one delivered piece. */
export interface DeliveryReport extends z.infer<typeof DeliveryReportSchema> {}
