import { type Random, randomOf } from '../../sql/proof/random.fixture.ts';
import type { Ledger } from './random-ledger.fixture.ts';

/** A ledger whose records come in another order, each twice. */
export function shuffledTwice({ touches, orders, adjustments, ...ledger }: Ledger): Ledger {
  const random = randomOf(ledger.seed + 1);
  const mixed = <Item>(items: readonly Item[]): Item[] => shuffled([...items, ...items], random);
  return {
    ...ledger,
    touches: mixed(touches),
    orders: mixed(orders),
    adjustments: mixed(adjustments),
  };
}

function shuffled<Item>(items: Item[], random: Random): Item[] {
  for (let last = items.length - 1; last > 0; last -= 1) {
    const other = random.below(last + 1);
    [items[last], items[other]] = [items[other] as Item, items[last] as Item];
  }
  return items;
}
