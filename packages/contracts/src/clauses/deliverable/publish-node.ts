import * as z from 'zod/mini';
import { contractExpects } from '../../contract/issues.ts';
import { InstantSchema, record, WindowSchema, ZoneSchema } from '../../vocabulary/index.ts';

/** Schema of {@link PublishNode}. */
export const PublishNodeSchema = z.discriminatedUnion('node', [
  /** At one instant. */
  record({ node: z.literal('instant'), at: InstantSchema, zone: ZoneSchema }),
  /** At any time within a window. */
  record({ node: z.literal('window'), window: WindowSchema, zone: ZoneSchema }),
  /** At a wall-clock time, as people agree on it; review refuses one that the clocks skip or show twice. */
  record({
    node: z.literal('local'),
    local: z.string().check(
      z.regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(:\d{2})?$/, {
        error: contractExpects('LOCAL_TIME'),
      }),
    ),
    zone: ZoneSchema,
  }),
]);

/** When a piece is published or a session starts: an instant, a window, or a local time, each with its zone. */
export type PublishNode = z.infer<typeof PublishNodeSchema>;
