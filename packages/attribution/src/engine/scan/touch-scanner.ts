import { afterBlanks, FieldOrder } from './field-order.ts';
import { InstantReader } from './instant-bytes.ts';
import { PlainText } from './plain-text.ts';
import { type OptionalText, TouchRows } from './touch-part.ts';

const NAMES = [
  ...['id', 'kind', 'at', 'persons', 'creator', 'channel'],
  ...['recordedAt', 'clickId', 'code', 'dwellSeconds', 'sessionId'],
] as const;
const [ID, KIND, AT, PERSONS, CREATOR, CHANNEL, RECORDED_AT] = [0, 1, 2, 3, 4, 5, 6];
const [CLICK_ID, CODE, DWELL, SESSION_ID] = [7, 8, 9, 10];
/** The bits of the fields that every touch has. */
const REQUIRED = 0b11_1111;

const [QUOTE, OPEN, CLOSE, COMMA, FEED, ZERO] = [0x22, 0x5b, 0x5d, 0x2c, 0x0a, 0x30];
const NULL = [0x6e, 0x75, 0x6c, 0x6c];
/** The most identities of a person, and characters of an id. */
const [MOST_PERSONS, LONGEST_ID] = [20, 128];
/** The most kinds of touch that a column of bytes numbers. */
const MOST_KINDS = 255;

/**
 * Reads touches from the bytes of NDJSON into columns. The order of the fields is learned from the lines; what stands
 * between two values is compared as bytes. Anything that is not exactly a touch stops it, so that the readers of whole
 * records say what is wrong with it.
 */
export class TouchScanner {
  readonly rows = new TouchRows();
  readonly #order = new FieldOrder(NAMES);
  readonly #text = new PlainText(LONGEST_ID);
  readonly #instant = new InstantReader();

  /**
   * Adds the touches of some lines.
   * @param to - behind the line break of the last of them
   * @returns whether each of them was understood
   */
  scan(bytes: Uint8Array<ArrayBuffer>, from: number, to: number): boolean {
    let at = from;
    while (at < to) {
      if (bytes[at] === FEED) {
        at += 1;
        continue;
      }
      at = this.#line(bytes, at);
      if (at < 0) return false;
    }
    return true;
  }

  /** @returns the position behind the line; -1 where it is not understood */
  #line(bytes: Uint8Array<ArrayBuffer>, from: number): number {
    const { rows } = this;
    rows.reserve();
    let seen = 0;
    let at = from;
    let state = 0;
    for (;;) {
      at = this.#order.next(bytes, at, state);
      const field = this.#order.field;
      if (at < 0) return -1;
      if (field < 0) break;
      const bit = 1 << field;
      if ((seen & bit) !== 0) return -1;
      seen |= bit;
      at = this.#value(field, bytes, at);
      if (at < 0) return -1;
      state = field + 1;
    }
    if ((seen & REQUIRED) !== REQUIRED) return -1;
    rows.count += 1;
    return at;
  }

  #value(field: number, bytes: Uint8Array<ArrayBuffer>, at: number): number {
    switch (field) {
      case ID:
        return this.#id(bytes, at);
      case KIND:
        return this.#kind(bytes, at);
      case AT:
      case RECORDED_AT:
        return this.#time(field, bytes, at);
      case PERSONS:
        return this.#persons(bytes, at);
      case CREATOR:
        return bytes[at] === QUOTE ? this.#optional('creator', bytes, at) : nullAt(bytes, at);
      case CHANNEL: {
        const end = this.#add(bytes, at);
        this.rows.channel[this.rows.count] = this.#text.number;
        return end;
      }
      case CLICK_ID:
        return this.#optional('clickId', bytes, at);
      case CODE:
        return this.#optional('code', bytes, at);
      case DWELL:
        return this.#seconds(bytes, at);
      case SESSION_ID:
        return this.#optional('sessionId', bytes, at);
      default:
        return -1;
    }
  }

  #id(bytes: Uint8Array<ArrayBuffer>, at: number): number {
    const text = this.#text;
    const end = text.read(bytes, at);
    // An id with other characters than plain ones would have to be decoded to be compared.
    if (end < 0 || text.isEncoded) return -1;
    this.rows.setId(text);
    return end;
  }

  #kind(bytes: Uint8Array<ArrayBuffer>, at: number): number {
    const { rows } = this;
    const text = this.#text;
    const end = text.read(bytes, at);
    if (end < 0 || text.isEncoded) return -1;
    const kind = rows.kinds.add(text);
    rows.kind[rows.count] = kind;
    return kind < MOST_KINDS ? end : -1;
  }

  #time(field: number, bytes: Uint8Array<ArrayBuffer>, at: number): number {
    if (bytes[at] !== QUOTE) return -1;
    const instant = this.#instant;
    const end = instant.read(bytes, at + 1);
    if (Number.isNaN(instant.ms)) return -1;
    if (field === AT) this.rows.at[this.rows.count] = instant.ms;
    return end;
  }

  /** The text at a position, in the dictionary of texts. */
  #add(bytes: Uint8Array<ArrayBuffer>, at: number): number {
    const text = this.#text;
    const end = text.read(bytes, at);
    if (end >= 0) text.number = this.rows.texts.add(text);
    return end;
  }

  #optional(field: OptionalText, bytes: Uint8Array<ArrayBuffer>, at: number): number {
    const end = this.#add(bytes, at);
    if (end >= 0) this.rows.setText(field, this.#text.number + 1);
    return end;
  }

  #persons(bytes: Uint8Array<ArrayBuffer>, from: number): number {
    if (bytes[from] !== OPEN) return -1;
    const { rows } = this;
    let at = afterBlanks(bytes, from + 1);
    let [count, first] = [0, 0];
    if (bytes[at] === CLOSE) return this.#closeList(at + 1);
    for (;;) {
      at = this.#add(bytes, at);
      if (at < 0) return -1;
      const { number } = this.#text;
      count += 1;
      if (count === 1) first = number;
      else {
        if (count === 2) rows.addListed(first);
        rows.addListed(number);
      }
      at = afterBlanks(bytes, at);
      if (bytes[at] === COMMA) at = afterBlanks(bytes, at + 1);
      else break;
    }
    if (bytes[at] !== CLOSE || count > MOST_PERSONS) return -1;
    if (count > 1) return this.#closeList(at + 1);
    rows.persons[rows.count] = first;
    return at + 1;
  }

  #closeList(end: number): number {
    this.rows.closeList();
    return end;
  }

  #seconds(bytes: Uint8Array<ArrayBuffer>, from: number): number {
    let at = from;
    let seconds = 0;
    for (;;) {
      const digit = (bytes[at] as number) - ZERO;
      if (!(digit >= 0 && digit <= 9)) break;
      seconds = seconds * 10 + digit;
      at += 1;
    }
    const length = at - from;
    if (length === 0 || length > 9 || (length > 1 && bytes[from] === ZERO)) return -1;
    this.rows.setDwell(seconds);
    return at;
  }
}

function nullAt(bytes: Uint8Array<ArrayBuffer>, at: number): number {
  return NULL.every((byte, place) => bytes[at + place] === byte) ? at + NULL.length : -1;
}
