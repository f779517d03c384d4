import { orderIdentity } from '../../identity/join.ts';
import type { AttributionInput } from '../../records/attribution-input.ts';

/**
 * An input divided among shards by person: records that share an identity or a click id, and the adjustments and copies of
 * an order, are on one shard.
 */
export function sharded(input: AttributionInput, count: number): AttributionInput[] {
  const { touches, orders, adjustments = [] } = input;
  const people = new Groups();
  for (const { id, persons, clickId } of touches)
    people.join([
      `touch ${id}`,
      ...persons.map((person) => `person ${person}`),
      ...(clickId === undefined ? [] : [`click ${clickId}`]),
    ]);
  for (const { id, persons = [], clickIds = [] } of orders)
    people.join([
      `order ${id}`,
      `person ${orderIdentity(id)}`,
      ...persons.map((person) => `person ${person}`),
      ...clickIds.map((clickId) => `click ${clickId}`),
    ]);
  const shardOf = (key: string): number => hashOf(people.of(key)) % count;
  return Array.from({ length: count }, (_, shard) => ({
    touches: touches.filter(({ id }) => shardOf(`touch ${id}`) === shard),
    orders: orders.filter(({ id }) => shardOf(`order ${id}`) === shard),
    adjustments: adjustments.filter(({ orderId }) => shardOf(`order ${orderId}`) === shard),
  }));
}

function hashOf(text: string): number {
  let hash = 2_166_136_261;
  for (const character of text)
    hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 16_777_619) >>> 0;
  return hash >>> 8;
}

/** Keys joined into groups, each named by one of its keys. */
class Groups {
  readonly #parents = new Map<string, string>();

  join(keys: readonly string[]): void {
    const [first = '', ...others] = keys.map((key) => this.of(key));
    for (const other of others) this.#parents.set(this.of(other), this.of(first));
  }

  of(key: string): string {
    const parent = this.#parents.get(key) ?? key;
    return parent === key ? key : this.of(parent);
  }
}
