import type { PlainDate } from '../../vocabulary/index.ts';
import type { Movement } from '../sales/movement.ts';

/** Movements that became known together, for one reason, with one due day and one quote. */
export interface MovementBatch {
  readonly at: number;
  readonly key: string;
  readonly due: PlainDate;
  readonly first: Movement;
  readonly movements: readonly Movement[];
}

/** The movements in batches, in the order of the ledger. */
export function movementBatches(
  movements: readonly Movement[],
  dueOf: (soldAt: number) => PlainDate,
): MovementBatch[] {
  const batches = new Map<string, MovementBatch & { readonly movements: Movement[] }>();
  for (const movement of movements) {
    const due = dueOf(movement.sale.soldAt);
    const key = batchKey(movement, due);
    const place = `${movement.at} ${key}`;
    const known = batches.get(place);
    if (known !== undefined) known.movements.push(movement);
    else batches.set(place, { at: movement.at, key, due, first: movement, movements: [movement] });
  }
  return [...batches.values()].sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1));
}

/** The facts of a batch, each once. */
export function factsOf({ movements }: MovementBatch): string[] {
  return [
    ...new Set(
      movements.flatMap(({ factId, saleFactId }) =>
        saleFactId === undefined ? [factId] : [factId, saleFactId],
      ),
    ),
  ].sort();
}

/** What the movements of a batch have in common, apart from the moment at which they became known. */
export function batchKey({ change, units, currency, exchange }: Movement, due: PlainDate): string {
  const isBack = units.n < 0n;
  // What a revision takes back stands before what it books anew, so that no credit pays both.
  const first = change === 'terms' && isBack ? ' ' : '';
  return `${first}${due} ${change}${isBack ? '-' : '+'} ${currency} ${exchange.quote?.asOf ?? ''}`;
}
