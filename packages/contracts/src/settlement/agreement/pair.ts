/** A party who owes another. */
export interface Pair {
  readonly payer: string;
  readonly payee: string;
}

/** A key of a pair, which orders pairs by payee, then by payer. */
export function pairKey({ payer, payee }: Pair): string {
  return JSON.stringify([payee, payer]);
}
