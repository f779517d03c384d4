import type { AttributionPolicy, Id } from '@livelane/contracts/vocabulary';
import type { CodeRule } from '../records/code-rule.ts';

/** A discount code with its one owner. */
export interface OwnedCode {
  readonly code: Id;
  readonly creator: Id;
  /** Index of its rule in the policy; the lower one has priority. */
  readonly priority: number;
}

/**
 * The owner of a code at an instant; `several` where creators contradict each other, `unknown` where no rule holds,
 * `other-products` where rules hold for other products only.
 */
export type CodeOwner = OwnedCode | 'several' | 'unknown' | 'other-products';

/** The product of an order line; null where it is not known. */
export type ProductId = Id | null;

/** Normal form of a code for comparison: surrounding white space removed, ASCII letters in upper case. */
export function codeKey(code: string): string {
  return code.trim().replace(/[a-z]/g, (letter) => letter.toUpperCase());
}

/** Rules by {@link codeKey}, each with its index in the list. */
export function rulesByCode(
  rules: readonly CodeRule[],
): ReadonlyMap<string, readonly (CodeRule & { readonly priority: number })[]> {
  const byCode = new Map<string, (CodeRule & { readonly priority: number })[]>();
  for (const [priority, rule] of rules.entries()) {
    const list = byCode.get(codeKey(rule.code));
    if (list === undefined) byCode.set(codeKey(rule.code), [{ ...rule, priority }]);
    else list.push({ ...rule, priority });
  }
  return byCode;
}

/**
 * A lookup of a code's owner at an instant (milliseconds since 1970), by the rules of a policy: for lines of a product, or
 * whatever is bought where no product is given.
 */
export function codeOwners(
  policy: Pick<AttributionPolicy, 'codes'>,
): (code: string, at: number, product?: ProductId) => CodeOwner {
  const rules = rulesByCode(policy.codes);
  return (code, at, product) => {
    const inForce = (rules.get(codeKey(code)) ?? []).filter(({ valid }) => holds(valid, at));
    const [first, ...others] =
      product === undefined ? inForce : inForce.filter((rule) => countsFor(rule, product));
    if (first === undefined) return inForce.length === 0 ? 'unknown' : 'other-products';
    if (others.some(({ creator }) => creator !== first.creator)) return 'several';
    // The same for every product, so that a redemption is one touch whichever of its rules counts for a line.
    const { priority } = inForce.find(({ creator }) => creator === first.creator) ?? first;
    return { code: codeKey(code), creator: first.creator, priority };
  };
}

function countsFor({ products }: CodeRule, product: ProductId): boolean {
  return products === undefined || (product !== null && products.includes(product));
}

function holds(valid: CodeRule['valid'], at: number): boolean {
  return valid === undefined || (Date.parse(valid.start) <= at && at < Date.parse(valid.end));
}

/** Whether two rules of a code can both count for a line: at a time, and for a product, that they have in common. */
export function overlap(a: CodeRule, b: CodeRule): boolean {
  return timesOverlap(a.valid, b.valid) && productsOverlap(a.products, b.products);
}

function timesOverlap(a: CodeRule['valid'], b: CodeRule['valid']): boolean {
  if (a === undefined || b === undefined) return true;
  return Date.parse(a.start) < Date.parse(b.end) && Date.parse(b.start) < Date.parse(a.end);
}

function productsOverlap(a: CodeRule['products'], b: CodeRule['products']): boolean {
  return a === undefined || b === undefined || a.some((product) => b.includes(product));
}
