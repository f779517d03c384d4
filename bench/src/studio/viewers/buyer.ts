import type { Viewing } from './page.ts';
import { Unanswered, type Visit } from './visit.ts';

/** What came of a viewer's wish to buy: the id of the order; null where nothing was left, or the minute was over. */
export interface Bought {
  readonly orderId: string | null;
}

interface Buying extends Viewing {
  readonly visit: Visit;
}

/** The drawer opens within this time, in milliseconds, but for the first. */
const WITHIN_MS = 35_000;
const FIRST_MS = 6_000;

/** Longest time between the price and the order, in milliseconds. */
const THINKING_MS = 4_000;

/** Time between two looks at what is sold, in milliseconds. */
const LOOKING_MS = 500;

/** A code of the show, and the share of buyers who have it. */
const CODE = { code: 'MIA15', share: 0.3 };

/** Orders one unit of what is shown on top, once in the minute. */
export async function buyOne(buying: Buying): Promise<Bought> {
  const { uniform, pause } = buying;
  await pause(FIRST_MS + WITHIN_MS * uniform());
  const hasCode = uniform() < CODE.share;
  do {
    const productId = onSale(buying);
    if (productId === undefined) continue;
    const orderId = await ordered(buying, { productId, ...(hasCode ? { code: CODE.code } : {}) });
    if (orderId !== null) return { orderId };
  } while (await pause(LOOKING_MS));
  return { orderId: null };
}

/** The product on top, where its button can be pressed. */
function onSale({ page }: Buying): string | undefined {
  const state = page.signedState.content()?.view.state;
  const productId = state?.pinned.at(-1)?.productId;
  const counted = state?.stock.find((it) => it.productId === productId)?.left;
  const left = counted ?? page.show.content()?.units[productId ?? ''];
  return left === 0 ? undefined : productId;
}

interface Wanted {
  readonly productId: string;
  readonly code?: string;
}

/** Opens the drawer, and orders at the price that it shows; another price is looked at, and ordered at. */
async function ordered(buying: Buying, wanted: Wanted): Promise<string | null> {
  const { visit, page, uniform, pause, newId } = buying;
  const asked = new URLSearchParams({ as: 'viewer', ...wanted });
  let shown: object | undefined;
  const quote = async () => {
    const { price } = await visit.ask<{ readonly price: object }>(`/api/quote?${asked}`);
    shown = price;
  };
  page.quoting.now = () => quote().catch(() => undefined);
  const clickId = newId();
  const clicking = page.room.send({ do: 'click', clickId, productId: wanted.productId });
  await Promise.all([page.quoting.now(), clicking.catch(() => undefined)]);
  try {
    while (await pause(THINKING_MS * uniform()))
      try {
        const order = { ...wanted, clickId, id: newId(), shown };
        const { order: placed } = await visit.ask<Answer>('/api/orders?as=viewer', order);
        void page.orders.load();
        return placed.id;
      } catch (error) {
        if (!(error instanceof Unanswered) || error.code !== 'PRICE_CHANGED') return null;
        await page.quoting.now?.();
      }
    return null;
  } finally {
    page.quoting.now = undefined;
  }
}

interface Answer {
  readonly order: { readonly id: string };
}
