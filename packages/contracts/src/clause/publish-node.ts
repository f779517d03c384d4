import * as z from 'zod/mini';
import { contractExpects } from '../error/issues.ts';
import { InstantSchema, record, WindowSchema, ZoneSchema } from '../vocabulary/index.ts';

const AtInstantSchema = record({
  /** At one instant. */
  node: z.literal('instant'),
  /** The instant. */
  at: InstantSchema,
  /** The zone in which people read it. */
  zone: ZoneSchema,
});

/** At one instant. */
export interface AtInstant extends z.infer<typeof AtInstantSchema> {}

const WithinWindowSchema = record({
  /** At any time within a window. */
  node: z.literal('window'),
  /** The window. */
  window: WindowSchema,
  /** The zone in which people read it. */
  zone: ZoneSchema,
});

/** At any time within a window. */
export interface WithinWindow extends z.infer<typeof WithinWindowSchema> {}

const AtLocalTimeSchema = record({
  /** At a local time, as people agree on it. */
  node: z.literal('local'),
  /** Local date and time such as 2026-12-05T20:00. Review reports one that the clocks skip or show twice. */
  local: z.string().check(
    z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/, {
      error: contractExpects('LOCAL_TIME'),
    }),
  ),
  /** The zone in which people read it. */
  zone: ZoneSchema,
});

/** At a local time, as people agree on it. */
export interface AtLocalTime extends z.infer<typeof AtLocalTimeSchema> {}

/** Schema of {@link PublishNode}. */
export const PublishNodeSchema: z.ZodMiniType<PublishNode, PublishNode> = z.discriminatedUnion(
  'node',
  [AtInstantSchema, WithinWindowSchema, AtLocalTimeSchema],
);

/** When a piece is published or a session starts: an instant, a window, or a local time, each with its zone. */
export type PublishNode = AtInstant | WithinWindow | AtLocalTime;
