import { basename } from 'node:path';
import { formatMoney, type IssuePlace, inputIssue } from '@livelane/contracts/vocabulary';
import { demoIssue } from '../errors/demo-issues.ts';
import type { Campaign } from './campaign.ts';
import { type Misfit, misfitsIn } from './misfit.ts';
import { placeOf } from './places.ts';

/** Products that brief, terms, script and orders name and that the file they refer to does not hold. */
export async function strangeProducts(campaign: Campaign): Promise<Misfit[]> {
  return [
    ...briefProducts(campaign),
    ...termsProducts(campaign),
    ...scriptProducts(campaign),
    ...(await orderProducts(campaign)),
  ];
}

/** The brief's products are the catalogue's, at the same price. */
function briefProducts({ brief, products, files }: Campaign): Misfit[] {
  const prices = new Map(products.map((product) => [product.id, product.price]));
  const file = basename(files.products);
  return brief.products.flatMap((product, index): Misfit[] => {
    const path = `/products/${index}`;
    const price = prices.get(product.id);
    if (price === undefined) {
      const place = { path: `${path}/id`, received: product.id };
      return [misfitOf('brief', place, { file, products: [...prices.keys()] })];
    }
    if (price.currency === product.price.currency && price.minor === product.price.minor) return [];
    const params = { file, price: formatMoney(price) };
    const place = { path: `${path}/price`, received: product.price, params };
    return [{ part: 'brief', issue: demoIssue('PRICE', place) }];
  });
}

/** What the terms want shown and priced in the live is in the brief. */
function termsProducts({ terms, brief, files }: Campaign): Misfit[] {
  const known = brief.products.map(({ id }) => id);
  const params = { file: basename(files.brief), products: known };
  const named = terms.clauses.flatMap((clause, at) => {
    if (clause.clause !== 'deliverable' || clause.live == null) return [];
    const path = `/clauses/${at}/live`;
    return [
      ...(clause.live.productIds ?? []).map((id, index) => ({
        path: `${path}/productIds/${index}`,
        received: id,
      })),
      ...(clause.live.promotions ?? []).map(({ productId }, index) => ({
        path: `${path}/promotions/${index}/productId`,
        received: productId,
      })),
    ];
  });
  return named.flatMap((place) =>
    place.received === undefined || known.includes(place.received)
      ? []
      : [misfitOf('terms', place, params)],
  );
}

/** What the script shows is in the brief. */
function scriptProducts({ script, brief, files, places }: Campaign): Misfit[] {
  const known = brief.products.map(({ id }) => id);
  const params = { file: basename(files.brief), products: known };
  if (script.length === 0) {
    const place = { received: [], params: { minimum: 1 } };
    return [{ part: 'script', issue: inputIssue('AT_LEAST_ITEMS', place) }];
  }
  return script.flatMap((event, index) => {
    if (!('productId' in event) || known.includes(event.productId)) return [];
    const place = placeOf(places.script, { index, path: '/productId' });
    return [misfitOf('script', { ...place, received: event.productId }, params)];
  });
}

function misfitOf(
  part: Misfit['part'],
  place: IssuePlace,
  { file, products }: { readonly file: string; readonly products: readonly string[] },
): Misfit {
  // A catalogue may be long.
  const params = { file, products: products.slice(0, 5) };
  return { part, issue: demoIssue('PRODUCT', { ...place, params }) };
}

/** What was ordered is in the catalogue. */
async function orderProducts({ orders, products, files }: Campaign): Promise<Misfit[]> {
  const known = new Set(products.map(({ id }) => id));
  const strange = orders.flatMap(({ id, lines }) =>
    lines.flatMap(({ productId }, line) =>
      productId == null || known.has(productId) ? [] : [{ id, line, received: productId }],
    ),
  );
  const params = { file: basename(files.products) };
  return misfitsIn({ part: 'orders', file: files.orders }, strange, ({ id, line, received }) => ({
    id,
    path: `/lines/${line}/productId`,
    issue: (place) => demoIssue('PRODUCT_OR_NULL', { ...place, received, params }),
  }));
}

/** An order comes after the click that it names: otherwise two clocks differ, and credit would be lost unseen. */
export async function lateClicks({ orders, touches, files }: Campaign): Promise<Misfit[]> {
  const firstAt = new Map<string, number>();
  for (const { clickId, at } of touches) {
    if (clickId == null) continue;
    const before = firstAt.get(clickId) ?? Number.POSITIVE_INFINITY;
    firstAt.set(clickId, Math.min(before, Date.parse(at)));
  }
  const early = orders.flatMap(({ id, at, clickIds = [] }) =>
    clickIds.flatMap((click) => {
      const clicked = firstAt.get(click) ?? 0;
      return clicked > Date.parse(at) ? [{ id, at, click, clicked }] : [];
    }),
  );
  return misfitsIn({ part: 'orders', file: files.orders }, early, ({ id, at, click, clicked }) => ({
    id,
    path: '/at',
    issue: (place) => {
      const params = { click, at: new Date(clicked).toISOString() };
      return demoIssue('CLICK_BEFORE_ORDER', { ...place, received: at, params });
    },
  }));
}
