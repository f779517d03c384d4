/** What was derived from the contracts of {@link indexed}, by contract and by what derives it. */
const DERIVED = new WeakMap<object, Map<unknown, unknown>>();

/**
 * A copy of a contract to read as a whole: what its clauses ask of all others is worked out once and not for each of them. The
 * copy must not be changed.
 */
export function indexed<Contract extends { readonly clauses: readonly unknown[] }>(
  contract: Contract,
): Contract {
  const copy = { ...contract, clauses: [...contract.clauses] };
  DERIVED.set(copy, new Map());
  return copy;
}

/** What is derived from a contract: once if it is {@link indexed}, else at each call, since it may have changed. */
export function onceFor<Contract extends object, Value>(
  derive: (contract: Contract) => Value,
): (contract: Contract) => Value {
  return (contract) => {
    const derived = DERIVED.get(contract);
    if (derived === undefined) return derive(contract);
    if (!derived.has(derive)) derived.set(derive, derive(contract));
    return derived.get(derive) as Value;
  };
}
