import type { SessionEvent } from '@livelane/contracts/vocabulary';
import * as z from 'zod/mini';
import { IdForm, MinorForm, TextForm } from '../body.ts';
import { newId, type Surroundings } from '../surroundings.ts';
import type { ShowRoom } from './room.ts';

const phase = z.enum(['start', 'stop']);

/** What hosts and operators do in the room; what anybody may ask of it goes by the viewer's requests. */
export const ActForm = z.discriminatedUnion('do', [
  z.strictObject({ do: z.literal('pin'), productId: IdForm }),
  z.strictObject({ do: z.literal('unpin'), productId: IdForm }),
  z.strictObject({ do: z.literal('promotion'), promotionId: IdForm, phase }),
  z.strictObject({ do: z.literal('price'), productId: IdForm, minor: MinorForm }),
  z.strictObject({
    do: z.literal('sale'),
    productId: IdForm,
    minor: MinorForm,
    seconds: z.int().check(z.gte(10), z.lte(3_600)),
  }),
  z.strictObject({ do: z.literal('end-sale'), saleId: IdForm }),
  z.strictObject({ do: z.literal('answer'), questionId: IdForm }),
  z.strictObject({ do: z.literal('drop'), code: IdForm }),
  z.strictObject({ do: z.literal('end-drop'), dropId: IdForm }),
  z.strictObject({
    do: z.literal('poll'),
    question: TextForm,
    options: z.array(TextForm).check(z.minLength(2), z.maxLength(6)),
  }),
  z.strictObject({ do: z.literal('end-poll'), pollId: IdForm }),
  z.strictObject({
    do: z.literal('disclose'),
    dutyId: IdForm,
    phase,
    medium: z.enum(['picture', 'voice']),
    language: z.string().check(z.regex(/^[A-Za-z]{2,8}(-[A-Za-z0-9]{1,8})*$/)),
  }),
]);

/** One of {@link ActForm}. */
export type Act = z.infer<typeof ActForm>;

/** Carries out an act. @throws an error of the room, with its code */
export async function carryOut(
  { room }: ShowRoom,
  act: Act,
  surroundings: Pick<Surroundings, 'randomBytes'>,
): Promise<readonly SessionEvent[]> {
  switch (act.do) {
    case 'pin':
    case 'unpin':
      return room[act.do](act.productId);
    case 'promotion':
      return room.promotion(act.promotionId, act.phase);
    case 'price':
      return room.price({ productId: act.productId, price: priceOf(room, act) });
    case 'sale': {
      const { productId, seconds } = act;
      const price = priceOf(room, act);
      return room.sale({ saleId: newId(surroundings), productId, price, seconds });
    }
    case 'end-sale':
      return room.endSale(act);
    case 'answer':
      return room.answer(act.questionId);
    case 'drop':
      return room.drop({ dropId: newId(surroundings), code: act.code });
    case 'end-drop':
      return room.endDrop(act);
    case 'poll': {
      const { question, options } = act;
      return room.poll({ pollId: newId(surroundings), question, options });
    }
    case 'end-poll':
      return room.endPoll(act);
    case 'disclose': {
      const { dutyId, medium, language } = act;
      return room.disclose(dutyId, act.phase, { medium, language });
    }
  }
}

/** The price that an act names, in the currency of its product. */
function priceOf(
  { plan }: ShowRoom['room'],
  { productId, minor }: { readonly productId: string; readonly minor: string },
) {
  const product = plan.products.find(({ id }) => id === productId);
  return { currency: product?.price.currency ?? 'USD', minor: minor as `${bigint}` };
}
