import { type Party, partyKey } from '../../records/party.ts';
import type { TouchColumns } from './touch-columns.ts';

/** The parties of touches, and others, by small numbers in the order in which they are asked for. */
export class Parties {
  readonly #columns: TouchColumns;
  readonly #parties: Party[] = [];
  readonly #byKey = new Map<string, number>();
  /** By the number of a text: the number of the party plus 1, 0 where it is not known. */
  readonly #ofCreator: Uint32Array;
  readonly #ofChannel: Uint32Array;

  constructor(columns: TouchColumns) {
    this.#columns = columns;
    this.#ofCreator = new Uint32Array(columns.texts.size);
    this.#ofChannel = new Uint32Array(columns.texts.size);
  }

  get size(): number {
    return this.#parties.length;
  }

  /** The number of the party that the touch of a row credits: its creator, or its channel where it has none. */
  ofRow(row: number): number {
    const { channel, optional } = this.#columns;
    const creator = optional.creator[row] ?? 0;
    const text = creator > 0 ? creator - 1 : (channel[row] as number);
    const numbers = creator > 0 ? this.#ofCreator : this.#ofChannel;
    const known = numbers[text] as number;
    if (known > 0) return known - 1;
    const id = this.#columns.texts.at(text);
    const number = this.numberOf(creator > 0 ? { party: 'creator', id } : { party: 'channel', id });
    numbers[text] = number + 1;
    return number;
  }

  /** The number of a party. */
  numberOf(party: Party): number {
    const key = partyKey(party);
    const known = this.#byKey.get(key);
    if (known !== undefined) return known;
    this.#byKey.set(key, this.#parties.length);
    return this.#parties.push(party) - 1;
  }

  /** The party of a number; equal parties are one object. */
  at(number: number): Party {
    return this.#parties[number] as Party;
  }
}
