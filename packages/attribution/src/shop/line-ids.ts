import type { Id } from '@livelane/contracts/vocabulary';
import { compoundId } from '../records/compound-id.ts';
import type { ShopLine } from './shop-order.ts';

/**
 * An id for each line, the same in each source of the order: the shop's own, else SKU (or name), quantity and price.
 * Lines alike in all three are numbered.
 */
export function lineIds(lines: readonly ShopLine[]): Id[] {
  const seen = new Map<string, number>();
  return lines.map((line) => {
    const parts = partsOf(line);
    const key = parts.join('\n');
    const number = (seen.get(key) ?? 0) + 1;
    seen.set(key, number);
    const [head = '', ...rest] = number === 1 ? parts : [...parts, String(number)];
    return rest.length === 0 ? head : compoundId(head, ...rest);
  });
}

function partsOf({ id, productId, name, quantity, full, total }: ShopLine): string[] {
  if (id !== undefined) return [id];
  const cost = String(full ?? total ?? 0n);
  return productId === undefined
    ? ['line', name ?? '', String(quantity), cost]
    : [productId, String(quantity), cost];
}
