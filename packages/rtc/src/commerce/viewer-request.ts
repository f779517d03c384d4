import { IdSchema, TextSchema } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';

/** Schema of {@link ViewerRequest}. */
export const ViewerRequestSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('question'), questionId: IdSchema, text: TextSchema }),
  z.strictObject({ do: z.literal('release'), questionId: IdSchema }),
  z.strictObject({ do: z.literal('click'), clickId: IdSchema, productId: IdSchema }),
  z.strictObject({ do: z.literal('redeem'), code: IdSchema }),
  z.strictObject({ do: z.literal('lead'), leadId: IdSchema, consent: TextSchema }),
]);

/**
 * A request that a viewer can send to the server. Every other change of the room is made by the server itself; which order
 * a code was used for is stated by the shop's server. `release` is for hosts and moderators.
 */
export type ViewerRequest = z.infer<typeof ViewerRequestSchema>;
