const [OPEN, CLOSE, COMMA, COLON, QUOTE, BACKSLASH, FEED] = [
  ...[0x7b, 0x7d, 0x2c, 0x3a, 0x22, 0x5c, 0x0a],
] as const;

/** What may stand between two values, and the field that follows it. */
interface Step {
  readonly bytes: Uint8Array;
  /** Index of its name; -1 where the line ends. */
  readonly field: number;
}

/** The most different steps from one field: more of them are no order. */
const MOST_STEPS = 64;

/**
 * The order of the fields of objects, one a line, as it is found. State 0 is the start of a line, `n + 1` stands behind
 * the value of field `n`. Steps that were seen are compared as bytes, the last one first.
 */
export class FieldOrder {
  /** The field of the last step; -1 at the end of a line. */
  field = -1;
  readonly #names: readonly Uint8Array[];
  readonly #steps: Step[][];

  constructor(names: readonly string[]) {
    const encoder = new TextEncoder();
    this.#names = names.map((name) => encoder.encode(name));
    this.#steps = Array.from({ length: names.length + 1 }, () => []);
  }

  /** Goes from a state to the next field. @returns the position of its value, or behind the line; -1 where neither follows */
  next(bytes: Uint8Array, at: number, state: number): number {
    const steps = this.#steps[state] as Step[];
    for (let place = 0; place < steps.length; place += 1) {
      const step = steps[place] as Step;
      const { bytes: wanted } = step;
      const { length } = wanted;
      let same = 0;
      while (same < length && wanted[same] === bytes[at + same]) same += 1;
      // White space that this step does not have belongs to another one.
      if (same < length || (step.field >= 0 && isBlank(bytes[at + length]))) continue;
      if (place > 0) {
        steps[place] = steps[place - 1] as Step;
        steps[place - 1] = step;
      }
      this.field = step.field;
      return at + length;
    }
    return this.#learn(bytes, at, state);
  }

  #learn(bytes: Uint8Array, from: number, state: number): number {
    const steps = this.#steps[state] as Step[];
    if (steps.length === MOST_STEPS) return -1;
    const found = this.#read(bytes, from, state === 0);
    if (found === undefined) return -1;
    steps.push({ bytes: bytes.slice(from, found.end), field: found.field });
    this.field = found.field;
    return found.end;
  }

  #read(
    bytes: Uint8Array,
    from: number,
    isStart: boolean,
  ): { readonly end: number; readonly field: number } | undefined {
    let at = afterBlanks(bytes, from);
    if (!isStart && bytes[at] === CLOSE) {
      at = afterBlanks(bytes, at + 1);
      return bytes[at] === FEED ? { end: at + 1, field: -1 } : undefined;
    }
    if (bytes[at] !== (isStart ? OPEN : COMMA)) return undefined;
    at = afterBlanks(bytes, at + 1);
    if (bytes[at] !== QUOTE) return undefined;
    const name = at + 1;
    at = name;
    while (bytes[at] !== QUOTE) {
      if ((bytes[at] as number) < 0x20 || bytes[at] === BACKSLASH) return undefined;
      at += 1;
    }
    const field = this.#names.findIndex(
      (known) => known.length === at - name && known.every((byte, i) => byte === bytes[name + i]),
    );
    at = afterBlanks(bytes, at + 1);
    if (field < 0 || bytes[at] !== COLON) return undefined;
    return { end: afterBlanks(bytes, at + 1), field };
  }
}

/** The position of the next byte that is no white space within a line of JSON. */
export function afterBlanks(bytes: Uint8Array, from: number): number {
  let at = from;
  while (isBlank(bytes[at])) at += 1;
  return at;
}

function isBlank(byte: number | undefined): boolean {
  return byte === 0x20 || byte === 0x09 || byte === 0x0d;
}
