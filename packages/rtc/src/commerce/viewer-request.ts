import { IdSchema, type SessionEvent, TextSchema } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import type { LiveRoom } from './live-room.ts';

/** Schema of what a viewer may ask the server for. */
export const ViewerRequestSchema = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('question'), questionId: IdSchema, text: TextSchema }),
  z.strictObject({ do: z.literal('click'), clickId: IdSchema, productId: IdSchema }),
  z.strictObject({ do: z.literal('redeem'), code: IdSchema, orderId: z.exactOptional(IdSchema) }),
  z.strictObject({ do: z.literal('lead'), leadId: IdSchema, consent: TextSchema }),
]);

/** What a viewer may ask the server for: everything else is the server's own. */
export type ViewerRequest = z.infer<typeof ViewerRequestSchema>;

/** Carries a viewer's request out; whose it is was proven by a token. */
export function carryOutRequest(
  room: LiveRoom,
  { identity, request }: { readonly identity: string; readonly request: ViewerRequest },
): Promise<readonly SessionEvent[]> {
  switch (request.do) {
    case 'question':
      return room.question({ identity, questionId: request.questionId, text: request.text });
    case 'click':
      return room.click({ identity, clickId: request.clickId, productId: request.productId });
    case 'redeem':
      return room.redeem({
        identity,
        code: request.code,
        ...(request.orderId === undefined ? {} : { orderId: request.orderId }),
      });
    case 'lead':
      return room.lead({ identity, leadId: request.leadId, consent: request.consent });
  }
}
