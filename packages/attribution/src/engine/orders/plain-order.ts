import {
  type Currency,
  currencyExponent,
  IdSchema,
  type Instant,
  inputIssues,
  MarketSchema,
  toEpochMs,
} from '@livelane/contracts/vocabulary';
import type { Order } from '../../records/order.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is what its field holds; false also for what is seldom, and left to the schema. */
type Test = (value: unknown) => boolean;

/** An id that needs no look at the kinds of its characters. */
const PRINTABLE = /^[ -~]{1,128}$/;
/** The most values that a test remembers. */
const MOST_REMEMBERED = 1000;
/** A number as it stands behind its name. */
const WHOLE = /^ ?[1-9]\d{0,14}[,}\s]/;
/** A colon that stands apart from its name; also within a text, where it is no more than a doubt. */
const COLON_APART = /"[ \t\r]+:/;
const [BLANK, QUOTE, NINE] = [0x20, 0x22, 0x39];
const MINOR = /^(?:0|[1-9]\d{0,17})$/;
const [MOST_PERSONS, MOST_LISTED, MOST_LINES] = [20, 100, 1000];

const isId: Test = (value) =>
  typeof value === 'string' && (PRINTABLE.test(value) || inputIssues(IdSchema, value).length === 0);
const isInstant: Test = (value) => {
  try {
    toEpochMs(value as Instant);
    return typeof value === 'string';
  } catch {
    return false;
  }
};
const isOneOf = (...choices: readonly unknown[]): Test => {
  const known = new Set(choices);
  return (value) => known.has(value);
};
const isListOfIds =
  (most: number): Test =>
  (value) =>
    Array.isArray(value) && value.length <= most && value.every(isId);
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value);

/** What the fields of an order hold; those of its lines in {@link LINE}. */
const ORDER: Readonly<Record<string, Test>> = {
  kind: isOneOf('order'),
  id: isId,
  at: isInstant,
  recordedAt: isInstant,
  source: isOneOf('webhook', 'export'),
  persons: isListOfIds(MOST_PERSONS),
  customer: isOneOf('new', 'returning', 'unknown'),
  market: orNull(remembered((value) => inputIssues(MarketSchema, value).length === 0)),
  lines: areLines,
  codes: isListOfIds(MOST_LISTED),
  clickIds: isListOfIds(MOST_LISTED),
  inRoom: orNull(isId),
  status: isOneOf('pending', 'paid', 'cancelled'),
};
const LINE: Readonly<Record<string, Test>> = {
  id: isId,
  productId: orNull(isId),
  quantity: (value) => Number.isSafeInteger(value) && (value as number) >= 1,
  money: isMoney,
};

/**
 * The order of a line of JSON that nothing is wrong with or remarked about, no name twice in it. Undefined is no more than a
 * doubt.
 */
export function plainOrder(text: string): Order | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return isPlainOrder(value) && namesIn(text) === namesOf(value) ? value : undefined;
  } catch {
    return undefined;
  }
}

/**
 * How many names a text of JSON has, where no colon stands apart from its name and every number is a whole one that keeps
 * its digits; -1 for any other text.
 */
function namesIn(text: string): number {
  if (text.includes('\\') || COLON_APART.test(text)) return -1;
  let names = 0;
  for (let at = text.indexOf('":'); at >= 0; at = text.indexOf('":', at + 2)) {
    names += 1;
    let next = text.charCodeAt(at + 2);
    // Within a line, a number stands behind a colon alone, after a blank at most.
    if (next === BLANK) next = text.charCodeAt(at + 3);
    if (next <= NINE && next !== QUOTE && !WHOLE.test(text.slice(at + 2, at + 20))) return -1;
  }
  return names;
}

/** How many fields an order has, those of its lines and their money included. */
function namesOf(order: Order): number {
  let names = Object.keys(order).length;
  // `currency` and `minor` of each line's money.
  for (const line of order.lines) names += Object.keys(line).length + 2;
  return names;
}

/** Whether a value is an order that nothing is wrong with or remarked about. False is no more than a doubt. */
export function isPlainOrder(value: unknown): value is Order {
  return isRecord(value, ORDER) && 'id' in value && 'at' in value && 'lines' in value;
}

function isRecord(value: unknown, tests: Readonly<Record<string, Test>>): value is Fields {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return false;
  for (const name of Object.keys(value)) {
    const test = Object.hasOwn(tests, name) ? tests[name] : undefined;
    if (test === undefined || !test((value as Fields)[name])) return false;
  }
  return true;
}

function areLines(value: unknown): boolean {
  if (!Array.isArray(value) || value.length === 0 || value.length > MOST_LINES) return false;
  const isLine = (line: unknown): boolean =>
    isRecord(line, LINE) && 'id' in line && 'money' in line;
  if (!value.every(isLine)) return false;
  const lines = value as Order['lines'];
  const currency = lines[0]?.money.currency;
  if (lines.some((line) => line.money.currency !== currency)) return false;
  return lines.length === 1 || new Set(lines.map(({ id }) => id)).size === lines.length;
}

function isMoney(value: unknown): boolean {
  if (typeof value !== 'object' || value === null || Object.keys(value).length !== 2) return false;
  const { currency, minor } = value as Fields;
  return typeof minor === 'string' && MINOR.test(minor) && isCurrency(currency);
}

const isCurrency = remembered((value) => {
  try {
    currencyExponent(value as Currency);
    return true;
  } catch {
    return false;
  }
});

/** A test of values of which there are few. */
function remembered(test: Test): Test {
  const known = new Map<unknown, boolean>();
  return (value) => {
    const before = known.get(value);
    if (before !== undefined) return before;
    const result = test(value);
    if (known.size < MOST_REMEMBERED) known.set(value, result);
    return result;
  };
}
