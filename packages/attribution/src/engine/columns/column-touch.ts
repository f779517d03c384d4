import { toInstant } from '@livelane/contracts/vocabulary';
import type { Touch } from '../../records/touch.ts';
import { LIST, NO_DWELL, type OptionalText } from '../scan/touch-part.ts';
import type { TouchColumns } from './touch-columns.ts';

const decoder = new TextDecoder();

/** A touch that reads its fields from columns when they are asked for. When it became known is not kept. */
class ColumnTouch {
  readonly #columns: TouchColumns;
  readonly #row: number;

  constructor(columns: TouchColumns, row: number) {
    this.#columns = columns;
    this.#row = row;
  }

  get id() {
    return idAt(this.#columns, this.#row);
  }

  get kind() {
    return this.#columns.kinds[this.#columns.kind[this.#row] as number];
  }

  get at() {
    return toInstant(this.#columns.at[this.#row] as number);
  }

  get persons() {
    return Array.from(personsAt(this.#columns, this.#row), (text) => this.#columns.texts.at(text));
  }

  get creator() {
    return this.#optional('creator') ?? null;
  }

  get channel() {
    return this.#columns.texts.at(this.#columns.channel[this.#row] as number);
  }

  get clickId() {
    return this.#optional('clickId');
  }

  get code() {
    return this.#optional('code');
  }

  get sessionId() {
    return this.#optional('sessionId');
  }

  get dwellSeconds() {
    const seconds = this.#columns.dwell[this.#row] ?? NO_DWELL;
    return seconds === NO_DWELL ? undefined : seconds;
  }

  #optional(field: OptionalText): string | undefined {
    const number = this.#columns.optional[field][this.#row] ?? 0;
    return number === 0 ? undefined : this.#columns.texts.at(number - 1);
  }
}

/** The touch of a row. */
export function touchAt(columns: TouchColumns, row: number): Touch {
  return new ColumnTouch(columns, row) as unknown as Touch;
}

/** The id of the touch of a row. */
export function idAt({ idStarts, idBytes }: TouchColumns, row: number): string {
  return decoder.decode(idBytes.subarray(idStarts[row], idStarts[row + 1]));
}

/** The numbers of the identities of a row, the strongest first. */
export function personsAt(
  { persons, listStarts, listed }: TouchColumns,
  row: number,
): ArrayLike<number> {
  const person = persons[row] as number;
  if (person < LIST) return [person];
  return listed.subarray(listStarts[person - LIST], listStarts[person - LIST + 1]);
}

/** Comparator of the ids of rows, in UTF-16 code unit order, which that of ASCII bytes is. */
export function compareIdsAt({ idStarts, idBytes }: TouchColumns, a: number, b: number): number {
  const [from, other] = [idStarts[a] as number, idStarts[b] as number];
  const [length, otherLength] = [
    (idStarts[a + 1] as number) - from,
    (idStarts[b + 1] as number) - other,
  ];
  const shorter = Math.min(length, otherLength);
  for (let at = 0; at < shorter; at += 1) {
    const difference = (idBytes[from + at] as number) - (idBytes[other + at] as number);
    if (difference !== 0) return difference;
  }
  return length - otherLength;
}
