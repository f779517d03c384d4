import type { Id } from '@livelane/contracts/vocabulary';
import { canonicalHash } from '@livelane/contracts/vocabulary/hash';
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
    return idOf(number === 1 ? parts : [...parts, String(number)]);
  });
}

/** Parts as one id without a colon, so that ids composed of it show it; a long one as its hash. */
function idOf(parts: readonly string[]): Id {
  const [only = '', ...others] = parts;
  if (others.length === 0) return only;
  const joined = parts.map((part) => part.replace(/[%~:]/g, escaped)).join('~');
  return IS_ID.test(joined) ? joined : `line~${canonicalHash(parts).replace(':', '-')}`;
}

function escaped(char: string): string {
  return `%${char.charCodeAt(0).toString(16).toUpperCase()}`;
}

/** Short enough, and without characters that an id cannot have. */
const IS_ID = /^[^\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]{1,128}$/u;

function partsOf({ id, productId, name, quantity, full, total }: ShopLine): string[] {
  if (id !== undefined) return [id];
  const cost = String(full ?? total ?? 0n);
  const product = productId === undefined ? ['line', ...(name ? [name] : [])] : [productId];
  return [...product, String(quantity), cost];
}
