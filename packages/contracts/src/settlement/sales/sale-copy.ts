import { canonicalJson } from '../../vocabulary/hash/index.ts';
import type { CreditedSale } from '../../vocabulary/index.ts';

/** Whether a row is a copy of a revision that counted; any other content would have had to supersede it. */
export function isCopy({
  sale,
  revisions,
}: {
  readonly sale: CreditedSale;
  readonly revisions: readonly CreditedSale[];
}): boolean {
  const contentOf = ({ recordedAt, ...content }: CreditedSale): string => canonicalJson(content);
  const content = contentOf(sale);
  return revisions.some((one) => contentOf(one) === content);
}
