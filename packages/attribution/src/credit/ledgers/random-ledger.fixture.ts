import {
  type Currency,
  type Instant,
  TOUCH_KINDS,
  toInstant,
} from '@livelane/contracts/vocabulary';
import { orderIdentity } from '../../identity/join.ts';
import type { Adjustment } from '../../records/adjustment.ts';
import type { Order, OrderLine } from '../../records/order.ts';
import type { Touch } from '../../records/touch.ts';
import { type Random, randomOf } from '../../sql/proof/random.fixture.ts';
import type { PolicyVersions } from '../policy-versions.ts';
import { CODES, CREATORS, HOUR, PRODUCTS, randomPolicy, START } from './random-policy.fixture.ts';

/** A small book of sales: what a shop and its room know, and the policy that credits it. */
export interface Ledger {
  readonly seed: number;
  readonly policy: PolicyVersions;
  readonly touches: readonly Touch[];
  readonly orders: readonly Order[];
  readonly adjustments: readonly Adjustment[];
}

/** Currencies without, with two and with three decimals. */
const CURRENCIES: readonly Currency[] = ['JPY', 'USD', 'KWD'];

/** The ledger of a seed: 1 to 4 orders with all that can happen to them. */
export function randomLedger(seed: number): Ledger {
  const random = randomOf(seed);
  const policies = [randomPolicy(random)];
  if (random.chance(0.15))
    policies.push(randomPolicy(random, { revision: 2, effectiveFrom: toInstant(START) }));
  const [only] = policies;
  const orders = Array.from({ length: 1 + random.below(4) }, (_, place) => orderOf(random, place));
  const touches = Array.from({ length: random.below(9) }, (_, place) =>
    touchOf(random, place, orders),
  );
  const adjustments = orders.flatMap((order) => adjustmentsOf(random, order));
  return {
    seed,
    policy: policies.length === 1 && only !== undefined ? only : policies,
    touches,
    orders: orders.flatMap((order) => copiesOf(random, order)),
    adjustments: adjustments.map((it, place) => ({ ...it, id: `R${place}` })),
  };
}

/** A coarse clock, so that ties happen. */
function instantOf(random: Random): number {
  return START + (random.below(97) - 48) * HOUR * (random.chance(0.5) ? 1 : 0.5);
}

function knownFrom(random: Random, at: number): { recordedAt?: Instant } {
  if (random.chance(0.5)) return {};
  return { recordedAt: toInstant(at + random.below(60) * HOUR) };
}

function personsOf(random: Random): string[] {
  const all = ['user:1', 'user:2', 'device:1', 'device:2', 'anon'];
  const first = random.below(all.length);
  return [...all.slice(first), ...all.slice(0, first)].slice(0, random.below(3));
}

function unitsOf(random: Random): `${bigint}` {
  const most = random.oneOf([1, 12, 12, 1_000_000, 1_000_000, 10 ** 15]);
  return `${BigInt(random.below(most))}`;
}

function lineOf(random: Random, place: number, currency: Currency): OrderLine {
  const product = random.oneOf([...PRODUCTS, ...PRODUCTS, null, undefined]);
  return {
    id: `${place}`,
    money: { currency, minor: unitsOf(random) },
    ...(product === undefined ? {} : { productId: product }),
    ...(random.chance(0.3) ? { quantity: 1 + random.below(4) } : {}),
  };
}

function orderOf(random: Random, place: number): Order {
  const at = instantOf(random);
  const currency = random.oneOf(CURRENCIES);
  const codes = CODES.filter(() => random.chance(0.3)).map((code) =>
    random.chance(0.2) ? ` ${code.toLowerCase()}` : code,
  );
  return {
    id: `O${place}`,
    at: toInstant(at),
    ...knownFrom(random, at),
    persons: personsOf(random),
    lines: Array.from({ length: 1 + random.below(3) }, (_, line) => lineOf(random, line, currency)),
    ...(random.chance(0.7) ? { codes } : {}),
    ...(random.chance(0.4) ? { clickIds: [`k${random.below(3)}`] } : {}),
    ...(random.chance(0.4) ? { inRoom: `S${random.below(2)}` } : {}),
    ...(random.chance(0.05) ? { status: 'pending' as const } : {}),
  };
}

/** An order as its sources report it: once, or with its cancellation or payment as a later copy. */
function copiesOf(random: Random, order: Order): Order[] {
  if (random.chance(0.85)) return [order];
  const known = Date.parse(order.recordedAt ?? order.at);
  const recordedAt = toInstant(known + random.below(48) * HOUR);
  return [
    order,
    { ...order, recordedAt, status: random.oneOf(['cancelled', 'cancelled', 'paid']) },
  ];
}

function touchOf(random: Random, place: number, orders: readonly Order[]): Touch {
  const order = random.oneOf(orders);
  const at = random.chance(0.6)
    ? Date.parse(order.at) - random.oneOf([0, 60_000, HOUR, 20 * HOUR, 100 * HOUR])
    : instantOf(random);
  const kind = random.oneOf(TOUCH_KINDS);
  const own = kind === 'code' && random.chance(0.3) ? [orderIdentity(order.id)] : [];
  const persons = random.chance(0.6) ? (order.persons ?? []) : personsOf(random);
  return {
    id: `t${place}`,
    kind,
    at: toInstant(at),
    ...knownFrom(random, at),
    persons: [...own, ...persons],
    creator: random.chance(0.8) ? random.oneOf(CREATORS) : null,
    channel: random.oneOf(['live', 'bio']),
    ...(random.chance(0.3) ? { clickId: `k${random.below(3)}` } : {}),
    ...(kind === 'code' || random.chance(0.1) ? { code: random.oneOf(CODES) } : {}),
    ...(kind === 'live-view' ? { dwellSeconds: random.below(40) } : {}),
    ...(random.chance(0.4) ? { sessionId: `S${random.below(2)}` } : {}),
  };
}

const CHANGES = ['refund', 'refund', 'cancellation', 'chargeback', 'chargeback-won'] as const;

function adjustmentsOf(random: Random, order: Order): Omit<Adjustment, 'id'>[] {
  const one = (parts: Partial<Adjustment>): Omit<Adjustment, 'id'> => {
    const at = Date.parse(order.at) + random.below(48) * HOUR;
    return {
      ...{ orderId: order.id, lineId: null, change: 'refund' as const, at: toInstant(at) },
      ...knownFrom(random, at),
      money: { currency: currencyOf(order), minor: '1' },
      ...parts,
    };
  };
  if (random.chance(0.2)) return fullRefunds(random, order).map(one);
  return Array.from({ length: random.below(4) }, () => {
    const line = random.oneOf([null, ...order.lines]);
    const worth = line === null ? random.oneOf(order.lines).money.minor : line.money.minor;
    const minor = random.chance(0.4) ? worth : unitsOf(random);
    const currency = random.chance(0.03) ? random.oneOf(CURRENCIES) : currencyOf(order);
    const change = random.oneOf(CHANGES);
    return one({
      lineId: random.chance(0.03) ? 'none' : (line?.id ?? null),
      change,
      money: { currency, minor: minor === '0' ? '1' : minor },
      ...(!change.startsWith('chargeback') && random.chance(0.15) ? { cumulative: true } : {}),
    });
  });
}

/** Everything goes back: in one sum, line by line, or line by line in parts, more than was paid included. */
function fullRefunds(random: Random, { lines }: Order): Partial<Adjustment>[] {
  const currency = lines[0]?.money.currency ?? 'USD';
  const refund = (lineId: string | null, units: bigint): Partial<Adjustment>[] =>
    units > 0n ? [{ lineId, money: { currency, minor: `${units}` } }] : [];
  const extra = random.chance(0.2) ? 3n : 0n;
  if (random.chance(0.4)) {
    const whole = lines.reduce((sum, { money }) => sum + BigInt(money.minor), 0n);
    const first = random.chance(0.5) ? BigInt(random.below(Number(whole) + 1)) : 0n;
    return [...refund(null, first), ...refund(null, whole - first + extra)];
  }
  return lines.flatMap(({ id, money }) => {
    const whole = BigInt(money.minor);
    const first = random.chance(0.5) ? BigInt(random.below(Number(whole) + 1)) : 0n;
    return [...refund(id, first), ...refund(id, whole - first + extra)];
  });
}

function currencyOf({ lines }: Order): Currency {
  return lines[0]?.money.currency ?? 'USD';
}
