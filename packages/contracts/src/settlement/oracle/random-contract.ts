import type { Clause } from '../../clauses/schemas.ts';
import type { Contract } from '../../contract/document.ts';
import { lipColourContract } from '../../contract/lip-colour.fixture.ts';
import { type Currency, ROUNDING_MODES } from '../../vocabulary/index.ts';
import { at, DAY, Dice, dayOf, FROM } from './dice.ts';

const PAYABLE = ['USD', 'JPY', 'KWD', 'VND'] as const;

/** A contract of any fee model, stages, taxes and payees, drawn by dice. */
export function randomContract(dice: Dice): Contract {
  const base = lipColourContract();
  const currency = dice.pick(PAYABLE);
  const clauses = base.clauses
    .filter((clause) => clause.clause === 'deliverable')
    .map((clause) => randomDeliverable(dice, clause));
  clauses.push(randomFee(dice, { id: 'fee', currency }));
  if (dice.chance(0.8)) clauses.push(randomStages(dice));
  if (dice.chance(0.4)) clauses.push(commissionFee(dice));
  clauses.push(randomAssessment(dice, currency));
  for (const id of ['tax', 'tax-2'])
    if (dice.chance(0.5))
      clauses.push({
        clause: 'tax',
        id,
        withholdingRate: dice.upTo(500_000),
        authority: dice.pick(['US', 'TH']),
        borneBy: dice.pick(['creator', 'payer']),
      });
  if (dice.chance(0.6)) clauses.push(randomSplit(dice));
  const payees = ['agent', 'studio'].map((id) => ({
    id,
    role: 'payee' as const,
    name: id,
    market: 'US',
  }));
  return {
    ...base,
    parties: [...base.parties, ...payees],
    currency,
    rounding: dice.pick(ROUNDING_MODES),
    zone: dice.pick(['America/Los_Angeles', 'Asia/Kolkata', 'Europe/London', 'Pacific/Auckland']),
    clauses,
  };
}

function randomDeliverable(dice: Dice, clause: Extract<Clause, { clause: 'deliverable' }>): Clause {
  const { placeOfPerformance: _place, ...rest } = clause;
  const place = dice.pick([undefined, 'US', 'TH', 'MX']);
  const located = place === undefined ? rest : { ...rest, placeOfPerformance: place };
  if (clause.live === undefined || clause.live === null)
    return { ...located, quantity: 1 + dice.upTo(3) };
  // Promotions move no money, and theirs would be of another currency than the contract's.
  return { ...located, live: { ...clause.live, promotions: [], sessions: 1 + dice.upTo(2) } };
}

function randomFee(
  dice: Dice,
  { id, currency }: { readonly id: string; readonly currency: Currency },
): Clause {
  const model = dice.pick([
    'fixed',
    'commission',
    'base-plus-commission',
    'fixed-plus-bonus',
  ] as const);
  const steps = [dice.upTo(3), 3 + dice.upTo(4), 7 + dice.upTo(4)].map((atLeast) => ({
    atLeast,
    amount: { currency, minor: `${dice.amount()}` as const },
  }));
  return {
    clause: 'fee',
    id,
    payer: 'rosy',
    payee: 'mia',
    model,
    fixed: {
      amount: { currency, minor: `${dice.amount()}` as const },
      per: dice.pick(['item', 'session', 'deal']),
    },
    ...randomConditions(dice),
    bonus: {
      measure: dice.pick(['credited-orders', 'deliveries', 'live-minutes']),
      pays: dice.pick(['highest', 'every']),
      dueDays: dice.upTo(30),
      steps,
    },
  };
}

function randomCommission(dice: Dice) {
  return {
    rate: dice.upTo(1_000_001),
    deductions: dice.chance(0.8) ? ['returns' as const] : [],
    ...(dice.chance(0.2) ? { returns: 'kept' as const } : {}),
    holdDays: dice.upTo(40),
    dueDays: dice.upTo(40),
  };
}

function commissionFee(dice: Dice): Clause {
  return {
    clause: 'fee',
    id: 'second',
    payer: 'rosy',
    payee: 'mia',
    model: 'commission',
    ...randomConditions(dice),
  };
}

/** A commission and the sales that it counts. */
function randomConditions(dice: Dice) {
  const terms = randomCommission(dice);
  // From dice of its own, so that all else stays as it was drawn without it.
  const isOfAll = new Dice(terms.rate).chance(0.3);
  return {
    commission: {
      ...terms,
      ...(dice.chance(0.3)
        ? { sales: { customer: dice.pick(['new', 'returning'] as const) } }
        : {}),
      ...(dice.chance(0.2) ? { inAddition: true } : {}),
      ...(isOfAll ? { of: 'all-sales' as const } : {}),
    },
    ...(dice.chance(0.3) ? { deliverableIds: [dice.pick(['videos', 'live'])] } : {}),
  };
}

function randomStages(dice: Dice): Clause {
  const weights = Array.from({ length: 1 + dice.upTo(4) }, () => 1 + dice.upTo(9));
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  const shares = weights.map((weight) => Math.floor((weight * 1_000_000) / total));
  shares[0] = (shares[0] ?? 0) + 1_000_000 - shares.reduce((sum, share) => sum + share, 0);
  const stages = shares.map((share, index) => ({
    id: `stage-${index}`,
    share,
    trigger: dice.pick(['signing', 'publication', 'assessment', 'completion'] as const),
    dueDays: dice.upTo(30),
    ...(dice.chance(0.3) ? { deliverableId: 'live' } : {}),
    ...(dice.chance(0.4)
      ? {
          deposit: {
            assessmentId: 'result',
            release: dice.pick(['all-or-nothing', 'pro-rata'] as const),
          },
        }
      : {}),
  }));
  return { clause: 'payment', id: 'stages', feeId: 'fee', stages };
}

function randomAssessment(dice: Dice, currency: Currency): Clause {
  const criteria = Array.from({ length: 1 + dice.upTo(3) }, (_, index) => {
    const measure = dice.pick([
      'credited-orders',
      'credited-net-sales',
      'live-minutes',
      'deliveries',
    ] as const);
    const atLeast =
      measure === 'credited-net-sales'
        ? { currency, minor: `${dice.amount()}` as const }
        : dice.upTo(6);
    return { id: `c${index}`, measure, atLeast };
  });
  const assessedOn = dayOf(FROM + (30 + dice.upTo(40)) * DAY);
  return {
    clause: 'assessment',
    id: 'result',
    criteria,
    period: { start: '2026-11-28T08:00:00Z', end: at(FROM + (20 + dice.upTo(40)) * DAY) },
    assessedOn,
  };
}

function randomSplit(dice: Dice): Clause {
  const first = dice.upTo(1_000_001);
  const second = dice.upTo(1_000_001 - first);
  const shares = [first, second, 1_000_000 - first - second].map((share, index) => ({
    payee: ['mia', 'agent', 'studio'][index] ?? 'mia',
    share,
  }));
  return { clause: 'payee-split', id: 'split', feeId: 'fee', shares };
}
