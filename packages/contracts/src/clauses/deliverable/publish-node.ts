import * as z from 'zod/mini';
import { contractExpects } from '../../contract/issues.ts';
import { InstantSchema, record, WindowSchema, ZoneSchema } from '../../vocabulary/index.ts';

/** Schema of {@link PublishNode}. */
export const PublishNodeSchema = z.discriminatedUnion('node', [
  record({
    /** At one instant. */
    node: z.literal('instant'),
    /** The instant. */
    at: InstantSchema,
    /** The zone in which people read it. */
    zone: ZoneSchema,
  }),
  record({
    /** At any time within a window. */
    node: z.literal('window'),
    /** The window. */
    window: WindowSchema,
    /** The zone in which people read it. */
    zone: ZoneSchema,
  }),
  record({
    /** At a local time, as people agree on it. */
    node: z.literal('local'),
    /** Local date and time such as 2026-12-05T20:00; one that the clocks skip or show twice is refused by review. */
    local: z.string().check(
      z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/, {
        error: contractExpects('LOCAL_TIME'),
      }),
    ),
    /** The zone in which people read it. */
    zone: ZoneSchema,
  }),
]);

/** When a piece is published or a session starts: an instant, a window, or a local time, each with its zone. */
export type PublishNode = z.infer<typeof PublishNodeSchema>;
