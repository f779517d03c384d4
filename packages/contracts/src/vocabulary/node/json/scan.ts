/** Something in a JSON text that `JSON.parse` passes over or does not place. */
export interface JsonFault {
  /** `syntax`: the text stops being JSON here. `name`: repeats a name of its object. `digits`: a number that loses digits. */
  readonly fault: 'syntax' | 'name' | 'digits';
  /** Index into the text. */
  readonly at: number;
  readonly path: readonly (string | number)[];
  /** The name or number as it stands. */
  readonly received: string;
}

/** One object or array that is open at a depth; reused by the next one of this depth. */
interface Level {
  isObject: boolean;
  /** Position in the array, or the number of names so far. */
  count: number;
  /** Names of the last object of this depth as they are written, none twice: records of a list repeat each other's. */
  names: string[];
  /** Names of the open object by their characters, once it differs from the last one; else undefined. */
  seen: Set<string> | undefined;
  /** The name that is open. */
  name: string;
}

const BLANKS = /[ \t\n\r]*/y;
const NUMBER = /-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?/y;
const CHARACTERS = /[ !#-[\]-\uffff]*/y;
const ESCAPE = /\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/y;
const WORD = /true|false|null/y;

/** Characters up to which every number keeps its digits. */
const SAFE_LENGTH = 4;

/**
 * Finds names that stand twice in one object, numbers that lose digits, and where a text stops being JSON. Linear in
 * the text; memory grows with its depth and its longest object only.
 * @returns a function that may be called for one text after the other, such as the lines of NDJSON
 */
export function jsonScanner(): (text: string) => JsonFault[] {
  const levels: Level[] = [];
  return (text) => new Scan(text, levels).faults();
}

/** What is expected next; `fault` where it is not there. */
type Step = 'value' | 'after' | 'fault';

class Scan {
  private readonly text: string;
  private readonly levels: Level[];
  private depth = 0;
  private at = 0;
  private readonly found: JsonFault[] = [];

  constructor(text: string, levels: Level[]) {
    this.text = text;
    this.levels = levels;
  }

  faults(): JsonFault[] {
    let step: Step = 'value';
    while (step === 'value' || (step === 'after' && this.depth > 0))
      step = step === 'value' ? this.value() : this.afterValue();
    this.skip(BLANKS);
    if (step === 'fault' || this.at < this.text.length) this.report('syntax', '');
    return this.found;
  }

  private value(): Step {
    this.skip(BLANKS);
    switch (this.text.charCodeAt(this.at)) {
      case 0x7b:
        return this.open(true);
      case 0x5b:
        return this.open(false);
      case 0x22:
        return this.string() ? 'after' : 'fault';
      case 0x74:
      case 0x66:
      case 0x6e:
        return this.skip(WORD) ? 'after' : 'fault';
      default:
        return this.number() ? 'after' : 'fault';
    }
  }

  private open(isObject: boolean): Step {
    this.at += 1;
    let level = this.levels[this.depth];
    if (level === undefined) {
      level = { isObject, count: 0, names: [], seen: undefined, name: '' };
      this.levels.push(level);
    }
    level.isObject = isObject;
    level.count = 0;
    level.seen = undefined;
    this.depth += 1;
    this.skip(BLANKS);
    if (this.text.charCodeAt(this.at) === (isObject ? 0x7d : 0x5d)) return this.close();
    return isObject ? this.member(level) : 'value';
  }

  private close(): Step {
    this.at += 1;
    this.depth -= 1;
    return 'after';
  }

  /** What follows a value: the next one of its object or array, or their end. */
  private afterValue(): Step {
    const level = this.levels[this.depth - 1] as Level;
    this.skip(BLANKS);
    const mark = this.text.charCodeAt(this.at);
    if (mark === (level.isObject ? 0x7d : 0x5d)) return this.close();
    if (mark !== 0x2c) return 'fault';
    this.at += 1;
    if (level.isObject) return this.member(level);
    level.count += 1;
    return 'value';
  }

  private member(level: Level): Step {
    this.skip(BLANKS);
    const start = this.at;
    if (this.text.charCodeAt(start) !== 0x22 || !this.string()) return 'fault';
    this.name(level, start);
    this.skip(BLANKS);
    if (this.text.charCodeAt(this.at) !== 0x3a) return 'fault';
    this.at += 1;
    return 'value';
  }

  /** Notes the name that ends here, and whether its object has it already. */
  private name(level: Level, start: number): void {
    const place = level.count;
    const before = level.names[place];
    level.count += 1;
    if (before !== undefined && level.seen === undefined) {
      if (before.length === this.at - start && this.text.startsWith(before, start)) {
        level.name = before;
        return;
      }
    }
    level.name = this.text.slice(start, this.at);
    const characters = plain(level.name);
    if (level.seen === undefined) {
      level.names = level.names.slice(0, place);
      level.seen = new Set(level.names.map(plain));
    }
    if (level.seen.has(characters)) this.report('name', characters, start);
    else level.names.push(level.name);
    level.seen.add(characters);
  }

  private string(): boolean {
    this.at += 1;
    for (;;) {
      this.skip(CHARACTERS);
      const mark = this.text.charCodeAt(this.at);
      if (mark === 0x22) {
        this.at += 1;
        return true;
      }
      if (mark !== 0x5c || !this.skip(ESCAPE)) return false;
    }
  }

  private number(): boolean {
    const start = this.at;
    if (!this.skip(NUMBER)) return false;
    if (this.at - start > SAFE_LENGTH) {
      const digits = this.text.slice(start, this.at);
      if (losesDigits(digits)) this.report('digits', digits, start);
    }
    return true;
  }

  private skip(pattern: RegExp): boolean {
    pattern.lastIndex = this.at;
    if (!pattern.test(this.text)) return false;
    this.at = pattern.lastIndex;
    return true;
  }

  private report(fault: JsonFault['fault'], received: string, at: number = this.at): void {
    const path = this.levels
      .slice(0, this.depth)
      .map(({ isObject, name, count }) => (isObject ? plain(name) : count));
    this.found.push({ fault, at, path, received });
  }
}

/** The characters of a name that is written in quotes. */
function plain(name: string): string {
  return name.includes('\\') ? (JSON.parse(name) as string) : name.slice(1, -1);
}

/** Digits that every double keeps. */
const SAFE_DIGITS = 15;

function losesDigits(digits: string): boolean {
  if (/^-?\d+$/.test(digits))
    return digits.length > SAFE_DIGITS && BigInt(Number(digits)) !== BigInt(digits);
  return !Number.isFinite(Number(digits));
}
