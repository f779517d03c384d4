import type { AttributionPolicy, Period, TouchKind } from '@livelane/contracts/vocabulary';

/** Codes before clicks, clicks before views, and direct visits last. */
export const CLASSES_BY_EVIDENCE: readonly (readonly TouchKind[])[] = [
  ['code'],
  ['pin-click', 'live-click', 'click', 'referral', 'affiliate', 'utm', 'post-click'],
  ['live-view', 'post-view'],
  ['direct'],
];

/** The classes of a policy. */
export interface ClassRules {
  readonly classes?: AttributionPolicy['classes'] | undefined;
}

/** A class of kinds of touch, with its own window where it has one. */
export interface TouchClass {
  readonly kinds: readonly TouchKind[];
  readonly window?: Period;
}

/** The classes of a policy in one form, the best first; undefined where it has none. */
export function classesOf({ classes }: ClassRules): TouchClass[] | undefined {
  return classes?.map((one) => (Array.isArray(one) ? { kinds: one } : one));
}

/** The rank of every eligible kind in the precedence of a policy, the strongest 0. */
export function eligibleKinds({
  precedence,
  classes,
}: ClassRules & Pick<AttributionPolicy, 'precedence'>): ReadonlyMap<TouchKind, number> {
  const classed =
    classes === undefined
      ? undefined
      : new Set(classesOf({ classes })?.flatMap((one) => one.kinds));
  const ranks = new Map<TouchKind, number>();
  for (const [rank, kind] of precedence.entries())
    if (!ranks.has(kind) && classed?.has(kind) !== false) ranks.set(kind, rank);
  return ranks;
}

/** The touches of the best class that has any; all of them where a policy has no classes. */
export function bestClass<Touch extends { readonly kind: TouchKind }>(
  touches: readonly Touch[],
  policy: ClassRules,
): readonly Touch[] {
  for (const { kinds } of classesOf(policy) ?? []) {
    const some = touches.filter(({ kind }) => kinds.includes(kind));
    if (some.length > 0) return some;
  }
  return policy.classes === undefined ? touches : [];
}
