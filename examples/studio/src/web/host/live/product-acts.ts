import type { CommerceState } from '@livelane/rtc/client';
import type { Act } from '../../../server/live/acts.ts';
import type { RunSheet } from '../acts.ts';

type Product = RunSheet['plan']['products'][number];

/** Shows a product, or takes away one that is shown. */
export function pinAct(productId: string, { pinned }: Pick<CommerceState, 'pinned'>): Act {
  const isPinned = pinned.some((it) => it.productId === productId);
  return { do: isPinned ? 'unpin' : 'pin', productId };
}

/** Starts or stops the promotion of a product; undefined where the plan has none for it. */
export function promotionAct(
  { promotion }: Pick<Product, 'promotion'>,
  { promotions }: Pick<CommerceState, 'promotions'>,
): Extract<Act, { do: 'promotion' }> | undefined {
  if (promotion === undefined) return undefined;
  const isOn = promotions.some(({ promotionId }) => promotionId === promotion.id);
  return { do: 'promotion', promotionId: promotion.id, phase: isOn ? 'stop' : 'start' };
}

/** Gives out a code, or ends that. */
export function couponAct(code: string, { drops }: Pick<CommerceState, 'drops'>): Act {
  const [open] = drops;
  return open === undefined ? { do: 'drop', code } : { do: 'end-drop', dropId: open.dropId };
}
