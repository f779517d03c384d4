/** Deeper values may be cycles. */
const DEEPEST = 64;
/** Different sets of keys that are remembered for one place of values, and in all. */
const MOST_AT_A_PLACE = 8;
const MOST_SHAPES = 2_000;

/** Half a surrogate pair: with `u`, whole pairs are one character. */
const HALF_A_PAIR = /\p{Cs}/u;

const ENCODER = /* @__PURE__ */ new TextEncoder();
/** Numbers below it that are whole have no exponent, and fit in 32 bits. */
const MOST_COUNT = 1_000_000_000;
/** Most bytes of a UTF-16 code unit in UTF-8. */
const BYTES_A_UNIT = 3;

const [QUOTE, COMMA, ZERO, COLON, BACKSLASH] = [0x22, 0x2c, 0x30, 0x3a, 0x5c] as const;
const [OPEN_LIST, CLOSE_LIST, OPEN, CLOSE] = [0x5b, 0x5d, 0x7b, 0x7d] as const;

/** Times that a key is written before its bytes are kept. */
const OFTEN = 20;

/** A field, and what was found in it before. */
interface Field {
  readonly key: string;
  /** Its key as it is written; undefined until it was written often. */
  written: Uint8Array | undefined;
  times: number;
  readonly inside: Place;
}

/** The keys of an object as it has them, and its fields in the order of their keys. */
interface Shape {
  readonly keys: readonly string[];
  readonly fields: readonly Field[];
}

/** Where objects stand: in one field, whatever has it. The objects of a list stand in one place. */
interface Place {
  readonly shapes: Shape[];
}

/**
 * Writes the canonical form of plain JSON values (RFC 8785) in UTF-8, without an intermediate text. Records repeat the
 * same keys in the same order, so that these are sorted once for all values of one writer.
 */
export class FastCanonicalWriter {
  private bytes = new Uint8Array(2_048);
  private end = 0;
  private isPlain = true;
  private root: Place = { shapes: [] };
  private shapes = 0;

  /**
   * @returns bytes that hold until the next call; undefined for what is not plain: objects with a class or `toJSON`,
   *   functions, `undefined` in an array, numbers that are not finite, half a surrogate pair, values nested more than 64
   *   deep
   */
  write(json: unknown): Uint8Array | undefined {
    if (this.shapes > MOST_SHAPES) {
      this.root = { shapes: [] };
      this.shapes = 0;
    }
    this.end = 0;
    this.isPlain = !('toJSON' in Object.prototype);
    this.value(json, this.root, 0);
    return this.isPlain ? this.bytes.subarray(0, this.end) : undefined;
  }

  /** Writes a value; what is written is meaningless once it proved not to be plain. */
  private value(value: unknown, place: Place, depth: number): void {
    if (typeof value === 'string') this.string(value);
    else if (typeof value === 'number') this.number(value);
    else if (typeof value === 'boolean' || value === null) this.ascii(`${value}`);
    else if (typeof value !== 'object' || depth > DEEPEST) this.isPlain = false;
    else if (Array.isArray(value)) this.array(value, place, depth);
    else this.object(value, place, depth);
  }

  private array(items: readonly unknown[], place: Place, depth: number): void {
    this.byte(OPEN_LIST);
    for (let at = 0; at < items.length; at++) {
      if (at > 0) this.byte(COMMA);
      this.value(items[at], place, depth + 1);
    }
    this.byte(CLOSE_LIST);
  }

  private object(value: object, place: Place, depth: number): void {
    const prototype: unknown = Object.getPrototypeOf(value);
    if (prototype !== Object.prototype && prototype !== null) this.isPlain = false;
    this.byte(OPEN);
    const start = this.end;
    for (const field of this.shapeOf(value, place).fields) {
      const content = (value as Record<string, unknown>)[field.key];
      if (content === undefined) continue;
      if (this.end > start) this.byte(COMMA);
      if (field.written === undefined) this.key(field);
      else this.copy(field.written);
      this.value(content, field.inside, depth + 1);
    }
    this.byte(CLOSE);
  }

  private shapeOf(value: object, { shapes }: Place): Shape {
    const keys = Object.keys(value);
    for (const shape of shapes) if (isSame(shape.keys, keys)) return shape;
    if (keys.includes('toJSON')) this.isPlain = false;
    // `sort` compares UTF-16 code units, as RFC 8785 wants.
    const fields = keys.toSorted().map((key): Field => {
      return { key, written: undefined, times: 0, inside: { shapes: [] } };
    });
    const shape = { keys, fields };
    // What is not plain must not be taken for plain when it is met again.
    if (!this.isPlain) return shape;
    if (shapes.push(shape) > MOST_AT_A_PLACE) shapes.shift();
    this.shapes++;
    return shape;
  }

  private key(field: Field): void {
    const start = this.end;
    this.string(field.key);
    this.byte(COLON);
    field.times++;
    if (this.isPlain && field.times > OFTEN) field.written = this.bytes.slice(start, this.end);
  }

  private string(text: string): void {
    const bytes = this.room(text.length + 2);
    let end = this.end;
    bytes[end++] = QUOTE;
    let at = 0;
    for (; at < text.length; at++) {
      const code = text.charCodeAt(at);
      if (code < 0x20 || code > 0x7e || code === QUOTE || code === BACKSLASH) break;
      bytes[end++] = code;
    }
    bytes[end++] = QUOTE;
    if (at === text.length) this.end = end;
    else this.anyString(text);
  }

  private anyString(text: string): void {
    if (HALF_A_PAIR.test(text)) this.isPlain = false;
    const quoted = JSON.stringify(text);
    const bytes = this.room(BYTES_A_UNIT * quoted.length);
    this.end += ENCODER.encodeInto(quoted, bytes.subarray(this.end)).written;
  }

  private number(value: number): void {
    if (!Number.isFinite(value)) this.isPlain = false;
    if (value >= 0 && value < MOST_COUNT && Number.isInteger(value)) this.count(value);
    else this.ascii(`${value}`);
  }

  /** Most numbers are counts. −0 is written as one, too: without its sign. */
  private count(value: number): void {
    let digits = 1;
    for (let most = 10; value >= most; most *= 10) digits++;
    const bytes = this.room(digits);
    this.end += digits;
    let rest = value;
    for (let at = this.end - 1; digits > 0; digits--, at--) {
      const whole = Math.trunc(rest / 10);
      bytes[at] = ZERO + rest - 10 * whole;
      rest = whole;
    }
  }

  private ascii(text: string): void {
    const bytes = this.room(text.length);
    for (let at = 0; at < text.length; at++) bytes[this.end + at] = text.charCodeAt(at);
    this.end += text.length;
  }

  private copy(written: Uint8Array): void {
    const bytes = this.room(written.length);
    let end = this.end;
    for (let at = 0; at < written.length; at++) bytes[end++] = written[at] as number;
    this.end = end;
  }

  private byte(code: number): void {
    this.room(1)[this.end++] = code;
  }

  /** The bytes, with room for so many more. */
  private room(more: number): Uint8Array {
    if (this.end + more > this.bytes.length) {
      const larger = new Uint8Array(2 * (this.end + more));
      larger.set(this.bytes.subarray(0, this.end));
      this.bytes = larger;
    }
    return this.bytes;
  }
}

function isSame(a: readonly string[], b: readonly string[]): boolean {
  if (a.length !== b.length) return false;
  for (let at = 0; at < a.length; at++) if (a[at] !== b[at]) return false;
  return true;
}
