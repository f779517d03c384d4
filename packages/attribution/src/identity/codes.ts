import type { AttributionPolicy, Id } from '@livelane/contracts/vocabulary';
import { type AttributionFinding, finding, quoted } from '../findings/finding.ts';

/** A redeemed code that belongs to one creator. */
export interface OwnedCode {
  readonly code: Id;
  readonly creator: Id;
  /** Place of its rule in the policy: the earlier rule is the stronger one. */
  readonly priority: number;
}

/** Whose a code is at a moment: an owner, several (so nobody's), or unknown to the policy. */
export type CodeOwner = OwnedCode | 'several' | 'unknown';

/** Codes as people type them: blanks around and the case of ASCII letters do not matter. */
export function codeKey(code: string): string {
  return code.trim().replace(/[a-z]/g, (letter) => letter.toUpperCase());
}

/** Looks up whose a code is at a moment (milliseconds since 1970), by the policy's rules and their windows. */
export function codeOwners(policy: AttributionPolicy): (code: string, at: number) => CodeOwner {
  const rules = new Map<string, { creator: Id; start: number; end: number; priority: number }[]>();
  policy.codes.forEach(({ code, creator, valid }, priority) => {
    const rule = {
      creator,
      start: valid ? Date.parse(valid.start) : -Infinity,
      end: valid ? Date.parse(valid.end) : Infinity,
      priority,
    };
    rules.set(codeKey(code), [...(rules.get(codeKey(code)) ?? []), rule]);
  });
  return (code, at) => {
    const inForce = (rules.get(codeKey(code)) ?? []).filter(
      ({ start, end }) => start <= at && at < end,
    );
    const [first, ...others] = inForce;
    if (first === undefined) return 'unknown';
    if (others.some(({ creator }) => creator !== first.creator)) return 'several';
    return { code: codeKey(code), creator: first.creator, priority: first.priority };
  };
}

/** A finding for each code that several creators own at one time. */
export function sharedCodes(policy: AttributionPolicy): AttributionFinding[] {
  const groups = new Map<string, AttributionPolicy['codes']>();
  for (const rule of policy.codes)
    groups.set(codeKey(rule.code), [...(groups.get(codeKey(rule.code)) ?? []), rule]);
  return [...groups].flatMap(([code, rules]) => {
    const clashing = rules.filter((one) =>
      rules.some((other) => other.creator !== one.creator && overlap(one.valid, other.valid)),
    );
    if (clashing.length === 0) return [];
    const owners = [...new Set(clashing.map(({ creator }) => quoted(creator)))].sort().join(', ');
    return finding({
      code: 'CODE_SHARED',
      severity: 'warning',
      at: ['codes', code],
      en: `Code ${quoted(code)} belongs to ${owners} at the same time, so by itself it credits none of them.`,
      zh: `优惠码 ${quoted(code)} 同时属于 ${owners}，因此单凭该码不计给任何一方。`,
    });
  });
}

type Validity = AttributionPolicy['codes'][number]['valid'];

/** Whether two validities share a moment; left out: always valid. */
export function overlap(a: Validity, b: Validity): boolean {
  if (a === undefined || b === undefined) return true;
  return Date.parse(a.start) < Date.parse(b.end) && Date.parse(b.start) < Date.parse(a.end);
}
