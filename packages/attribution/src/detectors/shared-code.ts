import type { AttributionPolicy } from '@livelane/contracts/vocabulary';
import { type AttributionFinding, finding, quoted } from '../findings/finding.ts';
import { overlap, rulesByCode } from '../identity/code-owners.ts';

/** A finding for each code that the policy gives to several creators at the same time. */
export function sharedCodes(policy: AttributionPolicy): AttributionFinding[] {
  return [...rulesByCode(policy.codes)].flatMap(([code, rules]) => {
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
