import * as z from 'zod/mini';
import { expects } from '../error/issues.ts';
import { TextSchema } from './id.ts';
import { InstantSchema, WindowSchema } from './instant.ts';
import { record } from './record.ts';

/** Schema of {@link Provenance}. */
export const ProvenanceSchema = z.enum(['measured', 'declared', 'estimated', 'range']);

/**
 * Where a figure comes from: `measured` by us, `declared` by the creator or a platform, `estimated` by a model, or
 * known only as a `range`.
 */
export type Provenance = z.infer<typeof ProvenanceSchema>;

/** Schema of {@link Figure}. */
export const FigureSchema = record({
  /** The number; null where it is not known. */
  value: z.nullable(z.number({ error: expects('FIGURE') })),
  /** What it counts. */
  unit: TextSchema.check(z.minLength(1)),
  /** Where the figure comes from. */
  source: ProvenanceSchema,
  /** Definition of the figure, in words or by an id. */
  definition: z.exactOptional(TextSchema),
  /** The time that it covers. */
  window: z.exactOptional(WindowSchema),
  /** Number of observations behind it. */
  n: z.exactOptional(z.int().check(z.gte(0))),
  /** When it was read. */
  observedAt: z.exactOptional(InstantSchema),
});

/** A figure with its provenance; a value of null is unknown. */
export interface Figure extends z.infer<typeof FigureSchema> {}
