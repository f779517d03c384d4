/** A piece of SQL text whose names and values are quoted. Made by {@link sql} and by the quoting functions of a dialect. */
export class Fragment {
  readonly text: string;

  /** @param text - a constant of this folder, or what a dialect has quoted */
  constructor(text: string) {
    this.text = text;
  }
}

/**
 * SQL of constant text and fragments. Text of a user does not fit the parameters: a dialect quotes it first.
 * @param values - fragments, or whole numbers
 */
export function sql(
  constants: TemplateStringsArray,
  ...values: readonly (Fragment | number)[]
): Fragment {
  const text = constants.map((constant, place) => {
    const value = values[place];
    if (value === undefined) return constant;
    return constant + (value instanceof Fragment ? value.text : numberText(value));
  });
  return new Fragment(text.join(''));
}

/** Below 2^53 every whole number has one spelling in all dialects; infinity and fractions have none. */
function numberText(value: number): string {
  return Number.isSafeInteger(value) ? String(value) : 'NULL';
}

/** Fragments one after another, with a separator between them. */
export function joined(fragments: readonly Fragment[], separator: Fragment): Fragment {
  return new Fragment(fragments.map(({ text }) => text).join(separator.text));
}

/** Fragments separated by commas. */
export function listed(fragments: readonly Fragment[]): Fragment {
  return joined(fragments, sql`, `);
}
