import { IDENTITY_SHARED } from '../../detectors/shared-identity.ts';
import type { MergedOrder } from '../../journey/deduplicate.ts';
import type { Journey } from '../../journey/journey.ts';
import type { ColumnIndex } from '../columns/column-index.ts';

/** What the detector of shared identities looks at of an order. */
type Suspect = Pick<Journey, 'order' | 'cutKeys' | 'unownedCodes'>;

/** Finds the orders that the detector of shared identities needs to see, most often none of a million. */
export class SharedIdentities {
  readonly #index: ColumnIndex;
  readonly #cut = new Map<MergedOrder, readonly string[]>();
  /** How many orders each identity has, by the number of its text. */
  readonly #counts: Uint32Array;
  /** Those of identities without a touch. */
  readonly #others = new Map<string, number>();
  readonly #suspects = new Set<string>();

  constructor(index: ColumnIndex) {
    this.#index = index;
    this.#counts = new Uint32Array(index.columns.texts.size);
    for (const [person] of index.withAtLeast(IDENTITY_SHARED.records)) this.#suspects.add(person);
  }

  /** Counts the identities of an order. @param cutKeys - those of its keys of which only the newest touches were joined */
  add(order: MergedOrder, cutKeys: readonly string[]): void {
    if (cutKeys.length > 0) this.#cut.set(order, cutKeys);
    for (const key of cutKeys) this.#suspects.add(key);
    for (const person of order.persons ?? []) {
      const text = this.#index.columns.texts.find(person);
      const count =
        1 + (text < 0 ? (this.#others.get(person) ?? 0) : (this.#counts[text] as number));
      if (text < 0) this.#others.set(person, count);
      else this.#counts[text] = count;
      if (count >= IDENTITY_SHARED.records) this.#suspects.add(person);
    }
  }

  /** The orders of identities that are or may be shared, with all that is counted of these. */
  suspects(orders: readonly MergedOrder[]): Journey[] {
    if (this.#suspects.size === 0) return [];
    const isSuspect = (key: string): boolean => this.#suspects.has(key);
    return orders
      .filter((order) => this.#cut.has(order) || order.persons?.some(isSuspect) === true)
      .map((order): Suspect => {
        const persons = order.persons?.filter(isSuspect) ?? [];
        const cutKeys = this.#cut.get(order) ?? [];
        return { order: { ...order, persons }, cutKeys, unownedCodes: [] };
      }) as unknown as Journey[];
  }
}
