/** What a condition is read against: the variables of a term, and what its contract says. */
export type Facts = Readonly<Record<string, unknown>>;

/**
 * Whether a condition of a standard term holds. `name`: the variable is given and not false; `!name`: it is not;
 * `name=value` and `name!=value` compare; `&` joins conditions that must all hold.
 */
export function holds(condition: string | undefined, facts: Facts): boolean {
  return condition === undefined || condition.split('&').every((part) => holdsOne(part, facts));
}

/** The names that a condition wants not to be given: `!name`. */
export function deniedIn(condition: string | undefined): string[] {
  return (condition?.split('&') ?? []).flatMap((part) => /^!([\w-]+)$/.exec(part)?.[1] ?? []);
}

function holdsOne(part: string, facts: Facts): boolean {
  const [, not = '', name = '', unequal, value] = /^(!?)([\w-]+)(?:(!?)=(.+))?$/.exec(part) ?? [];
  const found = facts[name];
  if (value !== undefined) return (String(found) === value) === (unequal === '');
  return (found !== undefined && found !== null && found !== false) === (not === '');
}
