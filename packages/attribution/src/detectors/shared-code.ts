import { type AttributionPolicy, findingOf } from '@livelane/contracts/vocabulary';
import { ATTRIBUTION_FINDINGS } from '../findings/catalogue.ts';
import { type AttributionFinding, evidenceOf, pathTo } from '../findings/finding.ts';
import { overlap, rulesByCode } from '../identity/code-owners.ts';

/** A finding for each code that the policy gives to several creators at the same time. */
export function sharedCodes(policy: AttributionPolicy): AttributionFinding[] {
  return [...rulesByCode(policy.codes)].flatMap(([code, rules]) => {
    const clashing = rules.filter((one) =>
      rules.some((other) => other.creator !== one.creator && overlap(one, other)),
    );
    if (clashing.length === 0) return [];
    const creators = [...new Set(clashing.map(({ creator }) => creator))].sort();
    return findingOf(ATTRIBUTION_FINDINGS, 'CODE_SHARED', {
      path: pathTo('codes', code),
      params: { code, creators },
      evidence: evidenceOf({}),
    });
  });
}
