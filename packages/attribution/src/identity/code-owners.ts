import type { AttributionPolicy, Id } from '@livelane/contracts/vocabulary';
import type { CodeRule } from '../records/code-rule.ts';

/** A discount code with its one owner. */
export interface OwnedCode {
  readonly code: Id;
  readonly creator: Id;
  /** Index of its rule in the policy; the lower one has priority. */
  readonly priority: number;
}

/** The owner of a code at an instant; `several` where creators contradict each other, `unknown` where no rule holds. */
export type CodeOwner = OwnedCode | 'several' | 'unknown';

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

/** A lookup of a code's owner at an instant (milliseconds since 1970), by the rules of a policy. */
export function codeOwners(policy: AttributionPolicy): (code: string, at: number) => CodeOwner {
  const rules = rulesByCode(policy.codes);
  return (code, at) => {
    const inForce = (rules.get(codeKey(code)) ?? []).filter(({ valid }) => holds(valid, at));
    const [first, ...others] = inForce;
    if (first === undefined) return 'unknown';
    if (others.some(({ creator }) => creator !== first.creator)) return 'several';
    return { code: codeKey(code), creator: first.creator, priority: first.priority };
  };
}

function holds(valid: CodeRule['valid'], at: number): boolean {
  return valid === undefined || (Date.parse(valid.start) <= at && at < Date.parse(valid.end));
}

/** Whether two windows of validity have an instant in common; undefined is always valid. */
export function overlap(a: CodeRule['valid'], b: CodeRule['valid']): boolean {
  if (a === undefined || b === undefined) return true;
  return Date.parse(a.start) < Date.parse(b.end) && Date.parse(b.start) < Date.parse(a.end);
}
