import type { CommerceState } from '@livelane/rtc/client';
import type { Act } from '../../../server/live/acts.ts';
import type { RunSheet } from '../acts.ts';

/** A line of the run sheet. */
export type RunLine = RunSheet['plan']['runSheet'][number];

/** The place of the line that is on by the clock: the last one that has begun and is no label. */
export function currentPlace(lines: readonly RunLine[], seconds: number): number {
  return lines.findLastIndex(({ at, action }) => at <= seconds && action !== 'disclose');
}

type Shown = Pick<CommerceState, 'pinned' | 'promotions'>;

/** What a line asks the host to do in the room that is not done yet; undefined for what is only said. */
export function actOfLine(
  { action, productId }: Pick<RunLine, 'action' | 'productId'>,
  { products }: Pick<RunSheet['plan'], 'products'>,
  { pinned, promotions }: Shown,
): Act | undefined {
  if (productId === undefined) return undefined;
  if (action === 'pin')
    return pinned.some((it) => it.productId === productId) ? undefined : { do: 'pin', productId };
  const promotion = products.find(({ id }) => id === productId)?.promotion;
  if (action !== 'promotion' || promotion === undefined) return undefined;
  return promotions.some((it) => it.promotionId === promotion.id)
    ? undefined
    : { do: 'promotion', promotionId: promotion.id, phase: 'start' };
}

/**
 * The first line that the host has something to do for, with its act. Lines before that of the product on the screen are
 * over: a host who comes back goes on from there.
 */
export function nextToDo(
  plan: Pick<RunSheet['plan'], 'runSheet' | 'products'>,
  shown: Shown,
  done: ReadonlySet<string>,
): { readonly line: RunLine; readonly act: Act } | undefined {
  const top = shown.pinned.at(-1)?.productId;
  const place = plan.runSheet.findLastIndex(
    ({ action, productId }) => action === 'pin' && productId === top,
  );
  for (const line of plan.runSheet.slice(Math.max(0, place))) {
    const act = done.has(line.id) ? undefined : actOfLine(line, plan, shown);
    if (act !== undefined) return { line, act };
  }
  return undefined;
}
