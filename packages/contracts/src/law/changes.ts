/** What differs between the rules of two days, the earlier first. */
export interface LawChanges<Rule> {
  /** Rules that came into force. */
  readonly came: readonly Rule[];
  /** Rules that took the place of one before. */
  readonly changed: readonly { readonly before: Rule; readonly after: Rule }[];
  /** Rules that ended. */
  readonly ended: readonly Rule[];
}

/** The rules of a later day compared with those of an earlier one. */
export function lawChanges<Rule extends { readonly id: string; readonly replaces?: string | null }>(
  earlier: readonly Rule[],
  later: readonly Rule[],
): LawChanges<Rule> {
  const [before, after] = [idsOf(earlier), idsOf(later)];
  const gone = earlier.filter(({ id }) => !after.has(id));
  const fresh = later.filter(({ id }) => !before.has(id));
  const changed = fresh.flatMap((rule) => {
    const replaced = gone.find(({ id }) => id === rule.replaces);
    return replaced === undefined ? [] : [{ before: replaced, after: rule }];
  });
  const paired = idsOf(changed.flatMap((pair) => [pair.before, pair.after]));
  return {
    came: fresh.filter(({ id }) => !paired.has(id)),
    changed,
    ended: gone.filter(({ id }) => !paired.has(id)),
  };
}

function idsOf(rules: readonly { readonly id: string }[]): ReadonlySet<string> {
  return new Set(rules.map(({ id }) => id));
}
