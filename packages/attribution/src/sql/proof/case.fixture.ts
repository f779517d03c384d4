import { type AttributionPolicy, TOUCH_KINDS, toInstant } from '@livelane/contracts/vocabulary';
import { orderIdentity } from '../../identity/join.ts';
import type { Adjustment } from '../../records/adjustment.ts';
import type { AttributionInput } from '../../records/attribution-input.ts';
import type { Order } from '../../records/order.ts';
import type { Touch } from '../../records/touch.ts';
import type { WarehouseModel } from '../plan/plan.ts';
import type { PlanOptions } from '../plan/plan-of.ts';
import type { Choice } from './clauses.fixture.ts';
import { CODES, CREATORS, policyOf, type World } from './policy.fixture.ts';
import { type Random, randomOf } from './random.fixture.ts';

/** A policy with records, as its clauses have it. */
export interface Case {
  readonly choice: Choice;
  readonly policy: AttributionPolicy;
  readonly input: AttributionInput;
  readonly options: PlanOptions;
}

const [HOUR, DAY] = [3_600_000, 86_400_000];

/** The middle of each season: windows reach over the change of the clocks. */
const SEASONS: Readonly<Record<Choice['season'], number>> = {
  'clocks forward': Date.UTC(2026, 2, 8, 7),
  'clocks back': Date.UTC(2026, 10, 1, 6),
  'a skipped day': Date.UTC(2011, 11, 30, 10),
  'before 1970': Date.UTC(1969, 11, 31, 12),
};

const CHANNELS = ['bio-link', 'shop:home', '$1 {x:String}', '--'];

/** A case of a choice; the same for the same seed. */
export function caseOf(choice: Choice, seed: number): Case {
  const random = randomOf(seed);
  const world: World = { choice, random, middle: SEASONS[choice.season] };
  const orders = Array.from({ length: 24 }, (_, place) => orderOf(world, place));
  const touches = Array.from({ length: 110 }, (_, place) => touchOf(world, { place, orders }));
  const adjustments = orders.flatMap((order, place) => adjustmentsOf(world, order, place));
  return {
    choice,
    policy: policyOf(world),
    input: copied(world, { touches, orders, adjustments }),
    options: {
      ...{ models: MODELS[choice.models], currency: 'USD', zone: choice.zone },
      copies: choice.copies,
      ...(choice.models === 'higher markov' ? { order: 1 + random.below(4) } : {}),
    },
  };
}

const MODELS: Readonly<Record<Choice['models'], readonly WarehouseModel[]>> = {
  'single touch': ['first', 'last', 'last-non-direct'],
  'several touches': ['linear', 'linear-unique', 'position', 'time-decay', 'frozen-fit'],
  markov: ['markov'],
  'higher markov': ['markov', 'markov-per-journey'],
  shapley: ['shapley', 'shapley-rate'],
  all: [
    ...(['last', 'first', 'linear', 'last-non-direct', 'position'] as const),
    ...(['time-decay', 'linear-unique', 'shapley', 'markov'] as const),
    ...(['frozen-fit', 'shapley-rate', 'markov-per-journey'] as const),
  ],
};

/** Written in another case, with white space, or unknown. */
function writtenCode(random: Random): string {
  const code = random.oneOf([...CODES, 'UNKNOWN']);
  return random.oneOf([code, code.toLowerCase(), `\u00a0${code}\u3000`]);
}

const PEOPLE = 9;

function personsOf({ choice, random }: World): string[] {
  const person = random.below(PEOPLE);
  const user = `user:${person}`;
  const cookie = `cookie:${random.below(3 * PEOPLE)}`;
  switch (choice.identities) {
    case 'one':
      return [user];
    case 'several schemes':
      return [user, `e'mail:${person}`, cookie].filter(() => random.chance(0.7));
    case 'shared device':
      return [user, `device:${person % 2}`, 'plain'].slice(random.below(2));
    case 'guests':
      return random.chance(0.4) ? [] : [cookie, ...(random.chance(0.5) ? ['guest', 'guest'] : [])];
  }
}

function roomOf({ choice, random }: World): string | undefined {
  if (choice.rooms === 'none' || random.chance(0.4)) return undefined;
  return `room-${random.below(3)}`;
}

function instantOf({ random, middle }: World, spread: number): number {
  const at = middle + Math.round((random.below(2001) / 1000 - 1) * spread);
  // Several touches of one instant are ordered by kind, strength of join and id.
  return random.chance(0.4) ? at : Math.round(at / (6 * HOUR)) * 6 * HOUR;
}

function orderOf(world: World, place: number): Order {
  const { choice, random } = world;
  const inRoom = roomOf(world);
  const lines = Array.from({ length: 1 + random.below(3) }, (_, line) => ({
    id: `${line}`,
    money: {
      currency: 'USD' as const,
      minor: `${BigInt(random.chance(0.1) ? 0 : random.below(90_000))}` as const,
    },
  }));
  const status = { cancelled: 'cancelled', pending: 'pending' } as const;
  const isOther = choice.money === 'cancelled' || choice.money === 'pending';
  const id = random.oneOf([`O${place}`, `o:${place}`, `"${'x'.repeat(124)}${place}`]);
  return {
    id,
    at: toInstant(instantOf(world, 4 * DAY)),
    persons: personsOf(world),
    lines,
    ...(choice.codes !== 'none' && random.chance(0.5)
      ? { codes: Array.from({ length: 1 + random.below(2) }, () => writtenCode(random)) }
      : {}),
    ...(choice.clickIds === 'some' && random.chance(0.5)
      ? { clickIds: [`click-${random.below(40)}`] }
      : {}),
    ...(inRoom === undefined ? {} : { inRoom }),
    ...(isOther && random.chance(0.3)
      ? { status: status[choice.money as keyof typeof status] }
      : {}),
  };
}

interface Place {
  readonly place: number;
  readonly orders: readonly Order[];
}

function touchOf(world: World, { place, orders }: Place): Touch {
  const { choice, random } = world;
  const sessionId = roomOf(world);
  const kind = random.oneOf(TOUCH_KINDS);
  const owner = choice.rooms === 'one owner' && sessionId !== undefined ? 'mia' : undefined;
  const order = random.oneOf(orders);
  // Of some orders touches fall on the very edges of windows.
  const near =
    Date.parse(order.at) - random.oneOf([0, 1, -1]) - random.oneOf([0, HOUR, DAY, 7 * DAY]);
  const at = random.chance(0.3) ? near : instantOf(world, 9 * DAY);
  const persons = personsOf(world);
  const redeems = kind === 'code' && choice.codes !== 'none';
  return {
    id: `t${place}`,
    kind,
    at: toInstant(at),
    persons: redeems && random.chance(0.4) ? [orderIdentity(order.id), ...persons] : persons,
    creator: owner ?? (random.chance(0.3) ? null : random.oneOf(CREATORS)),
    channel: random.oneOf(CHANNELS),
    ...(choice.clickIds === 'some' && random.chance(0.5)
      ? { clickId: `click-${random.below(40)}` }
      : {}),
    ...(redeems ? { code: writtenCode(random) } : {}),
    ...(random.chance(0.7) ? { dwellSeconds: random.below(30) } : {}),
    ...(sessionId === undefined ? {} : { sessionId }),
  };
}

/** Adjustments of some orders: several that its lines can bear, or one that exceeds them and is booked in part. */
function adjustmentsOf({ choice, random }: World, order: Order, place: number): Adjustment[] {
  if (!['refunds', 'chargebacks'].includes(choice.money) || random.chance(0.4)) return [];
  const total = order.lines.reduce((sum, { money }) => sum + Number(money.minor), 0);
  const line = random.oneOf(order.lines);
  const at = Date.parse(order.at);
  const adjustment = (
    name: string,
    parts: Pick<Adjustment, 'change' | 'lineId'> & { minor: number; after: number },
  ): Adjustment[] => {
    const { minor, after, ...rest } = parts;
    if (minor < 1) return [];
    const money = { currency: 'USD' as const, minor: `${BigInt(Math.floor(minor))}` as const };
    return [
      {
        id: `${name}${place}`,
        orderId: order.id,
        ...rest,
        money,
        at: toInstant(at + after * HOUR),
      },
    ];
  };
  if (choice.money === 'refunds' && random.chance(0.2)) {
    const [lineId, whole] = random.chance(0.5)
      ? [null, total]
      : [line.id, Number(line.money.minor)];
    return adjustment('x', { change: 'refund', lineId, minor: 2 * whole, after: 1 });
  }
  if (choice.money === 'refunds')
    return [
      ...adjustment('r', {
        change: 'refund',
        lineId: line.id,
        minor: Number(line.money.minor) / 3,
        after: 1,
      }),
      ...(random.chance(0.5)
        ? adjustment('w', { change: 'refund', lineId: null, minor: total / 4, after: 2 })
        : []),
      ...(random.chance(0.3)
        ? adjustment('u', { change: 'refund', lineId: 'no such line', minor: 100, after: 3 })
        : []),
    ];
  const minor = random.chance(0.5) ? total : total / 2;
  const taken = adjustment('c', { change: 'chargeback', lineId: null, minor, after: 1 });
  const won = adjustment('v', { change: 'chargeback-won', lineId: null, minor, after: 2 });
  return random.chance(0.5) ? taken : [...taken, ...won];
}

/** Copies of records, of orders with another status, where the plan counts them once. */
function copied(
  { choice, random }: World,
  input: Required<Pick<AttributionInput, 'touches' | 'orders' | 'adjustments'>>,
): AttributionInput {
  if (choice.copies === 'none') return input;
  const again = <Item>(items: readonly Item[]): Item[] => [
    ...items,
    ...items.filter(() => random.chance(0.2)),
  ];
  return {
    touches: again(input.touches),
    orders: [
      ...input.orders,
      ...input.orders
        .filter(() => random.chance(0.2))
        .map(({ status: _, ...order }): Order => ({ ...order, status: 'pending' })),
    ],
    adjustments: again(input.adjustments),
  };
}
