import {
  type Currency,
  currencyExponent,
  IdSchema,
  InstantSchema,
  inputIssues,
  MarketSchema,
} from '@livelane/contracts/vocabulary';
import type { Order } from '../../records/order.ts';

type Fields = Readonly<Record<string, unknown>>;

/** Whether a value is what its field holds; false also for what is seldom, and left to the schema. */
type Test = (value: unknown) => boolean;

/** An id that needs no look at the kinds of its characters. */
const PRINTABLE = /^[ -~]{1,128}$/;
/** The most values that a test remembers. */
const MOST_REMEMBERED = 1000;
const MINOR = /^(?:0|[1-9]\d{0,17})$/;
const [MOST_PERSONS, MOST_LISTED, MOST_LINES] = [20, 100, 1000];

const isId: Test = (value) =>
  typeof value === 'string' && (PRINTABLE.test(value) || inputIssues(IdSchema, value).length === 0);
const isInstant: Test = (value) =>
  typeof value === 'string' && value.length === 24
    ? new Date(value).toJSON() === value
    : inputIssues(InstantSchema, value).length === 0;
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
