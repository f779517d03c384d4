import { findingOf } from '@livelane/contracts/vocabulary';
import { ATTRIBUTION_FINDINGS } from '../findings/catalogue.ts';
import { type AttributionFinding, evidenceOf, pathTo } from '../findings/finding.ts';
import type { Journey } from '../journey/journey.ts';

/** A finding for each redeemed code that counts for other products than those bought, or for products that are not known. */
export function codeProducts({
  order,
  unownedCodes,
  codesNeedingProduct,
}: Journey): AttributionFinding[] {
  const place = (code: string) => ({
    path: pathTo('orders', order.id, 'codes', code),
    evidence: evidenceOf({ orderIds: [order.id] }),
  });
  const count = order.lines.filter(({ productId = null }) => productId === null).length;
  return [
    ...codesNeedingProduct.map((code) =>
      findingOf(ATTRIBUTION_FINDINGS, 'CODE_PRODUCT_UNKNOWN', {
        ...place(code),
        params: { code, order: order.id, count },
      }),
    ),
    ...unownedCodes
      .filter(({ code, why }) => why === 'other-products' && !codesNeedingProduct.includes(code))
      .map(({ code }) =>
        findingOf(ATTRIBUTION_FINDINGS, 'CODE_OTHER_PRODUCTS', {
          ...place(code),
          params: { code, order: order.id },
        }),
      ),
  ];
}
