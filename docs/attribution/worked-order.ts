import {
  type AttributionPolicy,
  type ChannelPath,
  type CreditedSale,
  creditOrders,
  creditPaths,
  explainOrder,
  type FrozenFit,
  freezeFit,
  MODELS,
  type ModelName,
  type Order,
  type OrderExplanation,
  type SettlingModel,
  type Touch,
} from '../../packages/attribution/src/index.ts';
import { TOUCH_KINDS } from '../../packages/contracts/src/vocabulary/index.ts';

const DAY = 86_400;

/** The order that the guide follows: two lines, 60.00 and 40.00. */
export const ORDER: Order = {
  id: 'O1',
  at: '2026-11-22T14:30:00Z',
  persons: ['user:ada'],
  lines: [
    { id: 'lip-set', money: { currency: 'USD', minor: '6000' } },
    { id: 'mug', money: { currency: 'USD', minor: '4000' } },
  ],
};

function touch(id: string, at: Touch['at'], parts: Partial<Touch>): Touch {
  return { id, at, kind: 'click', persons: ['user:ada'], creator: null, channel: id, ...parts };
}

/** What is known of its buyer; from the second touch on, seven days lie between them. */
export const TOUCHES: readonly Touch[] = [
  touch('t0', '2026-10-10T14:00:00Z', { creator: 'ava' }),
  touch('t1', '2026-10-25T14:00:00Z', { creator: 'noor' }),
  touch('t2', '2026-11-01T14:00:00Z', { creator: 'mia' }),
  touch('t3', '2026-11-08T14:00:00Z', { channel: 'newsletter' }),
  touch('t4', '2026-11-15T14:00:00Z', { creator: 'mia' }),
  touch('t5', '2026-11-22T14:00:00Z', { channel: 'direct', kind: 'direct' }),
];

/** The policy under which the order is credited, with the given fields replaced. */
export function policyWith(parts: Partial<AttributionPolicy> = {}): AttributionPolicy {
  return {
    ...{ kind: 'attribution-policy', version: 1, id: 'cooperation', revision: 1 },
    effectiveFrom: '2026-01-01T00:00:00Z',
    model: { model: 'linear' },
    windows: {
      click: { basis: 'elapsed', seconds: 30 * DAY },
      view: { basis: 'elapsed', seconds: DAY },
      inRoom: { basis: 'elapsed', seconds: 1_800 },
    },
    minimumDwellSeconds: 10,
    precedence: [...TOUCH_KINDS],
    codeTakesAll: true,
    codes: [
      { code: 'NOOR10', creator: 'noor' },
      {
        code: 'AVA10',
        creator: 'ava',
        valid: { start: '2026-11-01T00:00:00Z', end: '2026-12-01T00:00:00Z' },
      },
      {
        code: 'OLD5',
        creator: 'ava',
        valid: { start: '2026-01-01T00:00:00Z', end: '2026-02-01T00:00:00Z' },
      },
    ],
    lateCodeSeconds: 0,
    ...parts,
  } as AttributionPolicy;
}

/** A click window of some days; the other windows stay. */
export function clickWindow(days: number): Pick<AttributionPolicy, 'windows'> {
  const { windows } = policyWith();
  return { windows: { ...windows, click: { basis: 'elapsed', seconds: days * DAY } } };
}

/** Minor units by creator or channel; `-` is nobody. */
export type Division = Readonly<Record<string, number>>;

/** How an order is divided. Default: the order and the touches of the guide. */
export function divided(
  policy: AttributionPolicy,
  order: Order = ORDER,
  touches: readonly Touch[] = TOUCHES,
): Division {
  const { sales } = creditOrders({ touches, orders: [order] }, policy);
  return sumOf(sales);
}

/** What rows credit together. */
export function sumOf(sales: readonly CreditedSale[]): Division {
  const sums: Record<string, number> = {};
  for (const { to, amount } of sales.flatMap(({ credits }) => credits)) {
    const name = to.party === 'nobody' ? '-' : to.id;
    sums[name] = (sums[name] ?? 0) + Number(amount.minor);
  }
  return sums;
}

/** The order as `explain` shows it. */
export function explained(): OrderExplanation {
  return explainOrder({ touches: TOUCHES, orders: [ORDER] }, policyWith(), ORDER.id);
}

/** Five orders and six journeys without one; the first path is that of the order. */
export const JOURNEYS: readonly ChannelPath[] = [
  { path: ['noor', 'mia', 'newsletter', 'mia', 'direct'], conversions: 1 },
  { path: ['mia'], conversions: 2, nulls: 2 },
  { path: ['newsletter', 'direct'], conversions: 1, nulls: 1 },
  { path: ['noor', 'mia'], conversions: 1 },
  { path: ['noor'], conversions: 0, nulls: 3 },
];

/** The models that credit channels over all journeys. */
export const DATA_DRIVEN = ['markov', 'markov-per-journey', 'shapley', 'shapley-rate'] as const;

/** The orders of {@link JOURNEYS} that a model credits to each channel. */
export function overJourneys(model: ModelName): Division {
  const [credits] = creditPaths(JOURNEYS, { models: [model] });
  return Object.fromEntries((credits?.channels ?? []).map((it) => [it.channel, it.conversions]));
}

/** The Markov model of {@link JOURNEYS}, frozen. */
export function frozen(): FrozenFit {
  const [markov] = creditPaths(JOURNEYS, { models: ['markov'] });
  const creators = new Set(['noor', 'mia']);
  const credits = (markov?.channels ?? []).map((it) => ({
    ...it,
    party: creators.has(it.channel) ? ('creator' as const) : ('channel' as const),
  }));
  return freezeFit(credits, { id: 'november', fittedAsOf: '2026-11-22T00:00:00Z' });
}

/** The models that settle, with the parameters of the guide, in the order of `MODELS`. */
export function settlingModels(): SettlingModel[] {
  const parameters: Readonly<Record<string, object>> = {
    position: { first: 400_000, last: 400_000 },
    'time-decay': { halfLifeSeconds: 7 * DAY },
    'frozen-fit': frozen(),
  };
  return Object.values(MODELS)
    .filter(({ maySettle }) => maySettle)
    .map(({ id }) => ({ model: id, ...parameters[id] }) as SettlingModel);
}

const PIN: Touch = {
  ...touch('p1', '2026-11-22T14:00:00Z', { kind: 'pin-click', creator: 'mia', channel: 'live' }),
  ...{ sessionId: 'S1', persons: ['user:ben'] },
};

/** An order of a buyer in the live room of mia, or elsewhere. */
function inRoom(person: string, at: Order['at'], room: string | null = 'S1'): Order {
  return { ...ORDER, id: 'R1', at, persons: [person], ...(room === null ? {} : { inRoom: room }) };
}

/** Orders around a live of mia, in which Ben clicked a pinned product at 14:00. */
export const ROOM_CASES: Readonly<Record<string, () => Division>> = {
  within: () => divided(policyWith(), inRoom('user:ben', '2026-11-22T14:29:59Z'), [PIN]),
  after: () => divided(policyWith(), inRoom('user:ben', '2026-11-22T14:30:00Z'), [PIN]),
  outside: () => divided(policyWith(), inRoom('user:ben', '2026-11-22T14:30:00Z', null), [PIN]),
  unknown: () => divided(policyWith(), inRoom('user:cleo', '2026-11-22T14:30:00Z'), [PIN]),
  known: () =>
    divided(policyWith(), inRoom('user:cleo', '2026-11-22T14:30:00Z'), [
      PIN,
      touch('t9', '2026-10-10T14:00:00Z', { creator: 'ava', persons: ['user:cleo'] }),
    ]),
};

const withCodes = (...codes: readonly string[]): Order => ({ ...ORDER, codes: [...codes] });

/** The order with discount codes. */
export const CODE_CASES: Readonly<Record<string, () => Division>> = {
  one: () => divided(policyWith(), withCodes('noor10')),
  two: () => divided(policyWith(), withCodes('NOOR10', 'AVA10')),
  ended: () => divided(policyWith(), withCodes('OLD5')),
  shares: () => divided(policyWith({ codeTakesAll: false }), withCodes('NOOR10')),
};

/** The rows of the order when 20.00 of the mug, and then all of the mug, went back. */
export function refunds(): readonly CreditedSale[] {
  const refund = { orderId: ORDER.id, lineId: 'mug', change: 'refund' } as const;
  const money = { currency: 'USD', minor: '2000' } as const;
  return creditOrders(
    {
      touches: TOUCHES,
      orders: [ORDER],
      adjustments: [
        { ...refund, id: 'r1', money, at: '2026-11-25T09:00:00Z' },
        { ...refund, id: 'r2', money, at: '2026-11-27T09:00:00Z' },
      ],
    },
    policyWith(),
  ).sales;
}
