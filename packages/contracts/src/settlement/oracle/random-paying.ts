import type { Clause, ClauseOf } from '../../clauses/schemas.ts';
import type { Contract } from '../../contract/document.ts';
import { lipColourContract } from '../../contract/lip-colour.fixture.ts';
import { type Currency, type Fact, type Money, ROUNDING_MODES } from '../../vocabulary/index.ts';
import { at, DAY, Dice, dayOf, FROM } from './dice.ts';
import type { RandomDeal } from './random-deal.ts';
import { quotesOf } from './random-facts.ts';

/** How long the deals last, in days: more than three years, so that amounts escalate. */
const DAYS = 1200;
const PAYABLE = ['USD', 'JPY', 'KWD', 'VND'] as const;
const head = { payer: 'rosy', payee: 'mia' } as const;

/** The clauses that may wait for a condition. */
export const WAITING = ['retainer', 'plan', 'hours', 'outlays', 'gift', 'advance', 'fee', 'cancel'];

/** A deal that pays by the calendar, by time, in kind and in advance, drawn from a seed. */
export function randomPaying(seed: number): RandomDeal {
  const dice = new Dice(seed);
  const currency = dice.pick(PAYABLE);
  const contract = contractOf(dice, currency);
  return {
    contract,
    facts: factsOf(dice, currency),
    fx: quotesOf(dice, currency),
    knownAsOf: at(FROM + dice.upTo(dice.chance(0.25) ? DAYS : 120) * DAY + dice.upTo(DAY)),
  };
}

const day = (offset: number) => dayOf(FROM + offset * DAY);

function contractOf(dice: Dice, currency: Currency): Contract {
  const base = lipColourContract();
  const money = (): Money => ({ currency, minor: `${dice.amount(10)}` });
  const pieces = base.clauses.flatMap((it): Clause[] => {
    if (it.clause === 'termination') return [{ ...it, id: 'ending', noticeDays: dice.upTo(20) }];
    if (it.clause !== 'deliverable') return [];
    const { placeOfPerformance: _, ...rest } = it;
    const count = 1 + dice.upTo(4);
    if (!rest.live) return [{ ...rest, quantity: count }];
    return [{ ...rest, quantity: count, live: { ...rest.live, promotions: [], sessions: count } }];
  });
  return {
    ...base,
    currency,
    rounding: dice.pick(ROUNDING_MODES),
    zone: dice.pick(['America/Los_Angeles', 'Asia/Kolkata', 'Europe/London', 'Pacific/Auckland']),
    term: { start: at(FROM), end: at(FROM + DAYS * DAY) },
    clauses: [
      ...pieces,
      retainer(dice, money),
      plan(dice, money),
      hours(dice, money),
      outlays(dice, money),
      {
        ...head,
        clause: 'in-kind',
        id: 'gift',
        what: 'One phone',
        cap: money(),
        taxable: dice.upTo(1_000_001),
      },
      advance(dice, money),
      ...deposit(dice, money),
      cancel(dice),
      {
        clause: 'tax',
        id: 'tax',
        withholdingRate: dice.upTo(900_000),
        authority: 'US',
        borneBy: 'creator',
      },
      ...(dice.chance(0.4) ? [condition(dice)] : []),
    ],
  };
}

function retainer(dice: Dice, money: () => Money): Clause {
  const from = 2 + dice.upTo(60);
  const rate = dice.upTo(1_000_001);
  const escalation = dice.pick([
    undefined,
    { of: 'first-year', rate } as const,
    { of: 'year-before', rate } as const,
    { of: 'amount', amount: money() } as const,
  ]);
  return {
    ...head,
    clause: 'retainer',
    id: 'retainer',
    model: dice.pick(['monthly', 'weekly']),
    periodic: {
      amount: money(),
      from: day(from),
      until: day(from + dice.upTo(DAYS - 70)),
      paid: dice.pick(['in-advance', 'in-arrears']),
      dueDays: dice.upTo(30),
      ...(escalation === undefined ? {} : { escalation }),
    },
  };
}

function plan(dice: Dice, money: () => Money): Clause {
  const count = 1 + dice.upTo(4);
  const first = dice.upTo(1_000_001);
  const isShared = dice.chance(0.5);
  const shares = count === 1 ? [1_000_000] : [first, 1_000_000 - first, 0, 0].slice(0, count);
  const parts = shares.map((share, index) => ({
    id: `i${index}`,
    on: day(2 + dice.upTo(200)),
    ...(isShared ? { share } : { amount: money() }),
  }));
  return {
    ...head,
    clause: 'retainer',
    id: 'plan',
    model: 'instalments',
    instalments: { parts, ...(isShared ? { total: money() } : {}) },
  };
}

function hours(dice: Dice, money: () => Money): Clause {
  return {
    ...head,
    clause: 'session-hours',
    id: 'hours',
    amount: money(),
    per: dice.pick(['session', 'hour']),
    sessionMinutes: 1 + dice.upTo(120),
    overtime: dice.chance(0.2) ? { ...money(), minor: '0' } : money(),
    dueDays: dice.upTo(30),
    ...(dice.chance(0.5) ? { dayMinutes: 1 + dice.upTo(240) } : {}),
  };
}

function outlays(dice: Dice, money: () => Money): Clause {
  return {
    ...head,
    clause: 'expenses',
    id: 'outlays',
    categories: [{ id: 'travel', ...(dice.chance(0.5) ? { cap: money() } : {}) }, { id: 'props' }],
    cap: money(),
    receipts: dice.pick(['required', 'not-required']),
    dueDays: dice.upTo(30),
  };
}

function advance(dice: Dice, money: () => Money): Clause {
  const from = 2 + dice.upTo(100);
  return {
    ...head,
    clause: 'advance',
    id: 'advance',
    amount: money(),
    on: day(2 + dice.upTo(100)),
    from: day(from),
    until: day(from + dice.upTo(300)),
    refundDays: dice.upTo(30),
  };
}

/** A fee that is one deposit, released in proportion or by steps. */
function deposit(dice: Dice, money: () => Money): Clause[] {
  const criteria = Array.from({ length: 1 + dice.upTo(3) }, (_, index) => ({
    id: `c${index}`,
    measure: dice.pick(['live-minutes', 'deliveries'] as const),
    atLeast: dice.upTo(dice.chance(0.5) ? 6 : 300),
  }));
  const steps = [100_000 + dice.upTo(300_000), 500_000 + dice.upTo(500_000)].map(
    (reached, index) => ({ reached, released: 400_000 * index + dice.upTo(400_000) }),
  );
  const release = dice.pick(['proportional', 'steps'] as const);
  return [
    {
      ...head,
      clause: 'fee',
      id: 'fee',
      model: 'fixed',
      fixed: { amount: money(), per: dice.pick(['item', 'session', 'deal']) },
    },
    {
      clause: 'payment',
      id: 'stages',
      feeId: 'fee',
      stages: [
        {
          ...{ id: 'whole', share: 1_000_000, trigger: 'assessment', dueDays: dice.upTo(30) },
          deposit: { assessmentId: 'result', release, ...(release === 'steps' ? { steps } : {}) },
        },
      ],
    },
    {
      ...{ clause: 'assessment', id: 'result', criteria, assessedOn: day(70 + dice.upTo(40)) },
      period: { start: at(FROM), end: at(FROM + (40 + dice.upTo(20)) * DAY) },
    },
  ];
}

function cancel(dice: Dice): ClauseOf<'cancellation'> {
  const steps = [12 + dice.upTo(36), 60 + dice.upTo(200)].map((underHours) => ({
    underHours,
    share: dice.upTo(1_000_001),
  }));
  return {
    ...{ clause: 'cancellation', id: 'cancel', feeId: 'fee', dueDays: dice.upTo(30) },
    steps: steps.slice(0, dice.upTo(3)),
    otherwise: dice.pick([0, 333_333, 1_000_000]),
  };
}

function condition(dice: Dice): Clause {
  const clauseIds = WAITING.filter(() => dice.chance(0.5));
  return {
    ...{ clause: 'condition', id: 'permit', what: 'The authority grants the permit' },
    ...(clauseIds.length === 0 ? {} : { clauseIds }),
    ...(dice.chance(0.3) ? { until: day(60) } : {}),
  };
}

function factsOf(dice: Dice, currency: Currency): Fact[] {
  /** The head of a fact that happens within some days and becomes known at a moment of its own. */
  const happened = (id: string, days: number) => {
    const ms = FROM + dice.upTo(days * DAY);
    const late = dice.chance(0.6) ? 0 : dice.upTo(60 * DAY);
    return {
      ...({ kind: 'fact', version: 1, id } as const),
      ...{ occurredAt: at(ms), recordedAt: at(ms + 1 + late) },
    };
  };
  const money = (): Money => ({
    currency: dice.chance(0.2) ? 'EUR' : currency,
    minor: `${dice.amount(10)}`,
  });
  const many = (count: number, make: (index: number) => Fact): Fact[] =>
    Array.from({ length: dice.upTo(count) }, (_, index) => make(index));
  return [
    ...many(7, (index) => ({
      ...happened(`session:${index}`, 50),
      ...{ type: 'session', sessionId: `s${index}`, deliverableId: 'live', brokenDuties: [] },
      logHash: `sha256:${'1'.repeat(64)}`,
      seconds: dice.upTo(14_400),
    })),
    ...many(6, (index) => ({
      ...happened(`expense:${index}`, 90),
      ...{ type: 'expense', about: dice.pick(['outlays', 'outlays', 'gift']), amount: money() },
      payee: dice.pick(['mia', 'mia', 'rosy']),
      category: dice.pick(['travel', 'props', 'meals']),
      ...(dice.chance(0.7) ? { receipt: `R-${index}` } : {}),
    })),
    ...many(4, (index) => ({
      ...happened(`handover:${index}`, 90),
      ...{ type: 'handover', about: 'gift', payee: 'mia', items: 'Phone', amount: money() },
    })),
    ...many(4, (index) => {
      const notice = happened(`cancel:${index}`, 90);
      return {
        ...notice,
        ...{ type: 'cancellation', by: dice.pick(['rosy', 'rosy', 'mia']) },
        deliverableId: dice.pick(['live', 'videos']),
        plannedAt: at(Date.parse(notice.occurredAt) + dice.upTo(15 * DAY)),
        ...(dice.chance(0.3) ? { pieces: 1 + dice.upTo(3) } : {}),
      };
    }),
    ...(dice.chance(0.4)
      ? [
          {
            ...happened('notice', dice.chance(0.5) ? 100 : DAYS),
            ...({ type: 'notice', by: 'rosy', about: 'ending', text: 'We end it.' } as const),
          },
        ]
      : []),
    ...(dice.chance(0.7)
      ? [
          {
            ...happened('met', 100),
            ...({ type: 'condition-met', about: 'permit', evidence: 'Permit 12' } as const),
          },
        ]
      : []),
  ] as Fact[];
}
