import type { Clause } from '../../clauses/schemas.ts';
import type { Contract } from '../../contract/document.ts';
import { lipColourContract } from '../../contract/lip-colour.fixture.ts';
import type { CreditedSale, Fact, FxQuote, Money } from '../../vocabulary/index.ts';
import { ROUNDING_MODES } from '../../vocabulary/index.ts';
import { factOfPayment } from '../fact-of.ts';
import { credited, delivery, signed } from '../facts.fixture.ts';

/** A deal with facts, drawn from a seed. */
export interface RandomDeal {
  readonly contract: Contract;
  readonly facts: Fact[];
  readonly fx: FxQuote[];
  readonly knownAsOf: string;
}

/** A stream of draws from a seed (mulberry32). */
class Dice {
  private state: number;

  constructor(seed: number) {
    this.state = seed >>> 0;
  }

  next(): number {
    this.state = (this.state + 0x6d2b79f5) >>> 0;
    let t = this.state;
    t = Math.imul(t ^ (t >>> 15), t | 1);
    t ^= t + Math.imul(t ^ (t >>> 7), t | 61);
    return ((t ^ (t >>> 14)) >>> 0) / 4_294_967_296;
  }

  /** A whole number from 0 up to but not including `below`. */
  upTo(below: number): number {
    return Math.floor(this.next() * below);
  }

  chance(share: number): boolean {
    return this.next() < share;
  }

  pick<Item>(items: readonly Item[]): Item {
    return items[this.upTo(items.length)] as Item;
  }

  /** An amount of any size up to 10^15, small ones as likely as large ones. */
  amount(digits = 16): bigint {
    return BigInt(Math.floor(this.next() * 10 ** (1 + this.upTo(digits - 1))));
  }
}

const DAY = 86_400_000;
const FROM = Date.parse('2026-11-25T08:00:00Z');
const PAYABLE = ['USD', 'JPY', 'KWD', 'VND'] as const;
const FOREIGN = ['EUR', 'THB'] as const;

/** The deal of a seed: the same seed, the same deal. */
export function randomDeal(seed: number): RandomDeal {
  const dice = new Dice(seed);
  const contract = randomContract(dice);
  const facts = [...salesOf(dice, contract.currency), ...otherFacts(dice, contract)];
  return {
    contract,
    facts,
    fx: quotesOf(dice, contract.currency),
    knownAsOf: at(FROM + (5 + dice.upTo(95)) * DAY + dice.upTo(DAY)),
  };
}

function at(ms: number): string {
  return new Date(ms).toISOString();
}

function randomContract(dice: Dice): Contract {
  const base = lipColourContract();
  const currency = dice.pick(PAYABLE);
  const clauses = base.clauses
    .filter((clause) => clause.clause === 'deliverable')
    .map((clause) => randomDeliverable(dice, clause));
  clauses.push(randomFee(dice, { id: 'fee', currency }));
  if (dice.chance(0.8)) clauses.push(randomStages(dice));
  if (dice.chance(0.2)) clauses.push(commissionFee(dice));
  clauses.push(randomAssessment(dice, currency));
  if (dice.chance(0.6))
    clauses.push({
      clause: 'tax',
      id: 'tax',
      withholdingRate: dice.upTo(500_000),
      authority: dice.pick(['US', 'TH']),
      borneBy: dice.pick(['creator', 'payer']),
    });
  if (dice.chance(0.25)) clauses.push(randomSplit(dice));
  return {
    ...base,
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
  return { ...located, live: { ...clause.live, sessions: 1 + dice.upTo(2) } };
}

function randomFee(
  dice: Dice,
  { id, currency }: { readonly id: string; readonly currency: string },
): Clause {
  const model = dice.pick([
    'fixed',
    'commission',
    'base-plus-commission',
    'fixed-plus-bonus',
  ] as const);
  const steps = [dice.upTo(3), 3 + dice.upTo(4), 7 + dice.upTo(4)].map((atLeast) => ({
    atLeast,
    amount: { currency, minor: String(dice.amount()) },
  }));
  return {
    clause: 'fee',
    id,
    payer: 'rosy',
    payee: 'mia',
    model,
    fixed: {
      amount: { currency, minor: String(dice.amount()) },
      per: dice.pick(['item', 'session', 'deal']),
    },
    commission: randomCommission(dice),
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
    commission: randomCommission(dice),
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
    trigger: dice.pick(['signing', 'publication', 'assessment'] as const),
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

function randomAssessment(dice: Dice, currency: string): Clause {
  const criteria = Array.from({ length: 1 + dice.upTo(3) }, (_, index) => {
    const measure = dice.pick([
      'credited-orders',
      'credited-net-sales',
      'live-minutes',
      'deliveries',
    ] as const);
    const atLeast =
      measure === 'credited-net-sales' ? { currency, minor: String(dice.amount()) } : dice.upTo(6);
    return { id: `c${index}`, measure, atLeast };
  });
  const assessedOn = new Date(FROM + (30 + dice.upTo(40)) * DAY).toISOString().slice(0, 10);
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

/** Known on one of a few days for most, so that batches form; at any moment for the rest. */
function recordedAfter(dice: Dice, ms: number): string {
  return dice.chance(0.7) ? at(Math.ceil(ms / (7 * DAY)) * 7 * DAY) : at(ms + dice.upTo(30 * DAY));
}

function salesOf(dice: Dice, currency: string): Fact[] {
  const facts: Fact[] = [];
  const count = dice.upTo(10);
  for (let index = 0; index < count; index += 1) {
    const sold = FROM + dice.upTo(60) * DAY + dice.upTo(DAY) - (dice.chance(0.05) ? 3 * DAY : 0);
    const foreign = dice.chance(0.25);
    const units = dice.amount(foreign ? 13 : 16);
    const own = units === 0n ? 0n : (units * BigInt(dice.upTo(1001))) / 1000n;
    const sale = credited(`o${index % Math.max(1, count - 2)}`, units, {
      currency: foreign ? dice.pick(FOREIGN) : currency,
      occurredAt: at(sold),
      recordedAt: recordedAfter(dice, sold),
    });
    facts.push(renamed(sale, { id: `s${index}`, own }));
    facts.push(...changesOf(dice, { saleId: `s${index}`, sold, units, own, sale, currency }));
  }
  return facts;
}

interface Sold {
  readonly saleId: string;
  readonly sold: number;
  readonly units: bigint;
  readonly own: bigint;
  readonly sale: Fact;
  readonly currency: string;
}

function changesOf(dice: Dice, { saleId, sold, units, own, sale, currency }: Sold): Fact[] {
  const facts: Fact[] = [];
  const money = sale.type === 'credited-sale' ? sale.sale.money : { currency };
  let adjusts = saleId;
  for (let index = 0; dice.chance(0.45) && index < 4; index += 1) {
    const change = dice.pick(['refund', 'cancellation', 'chargeback', 'chargeback-won'] as const);
    const when = sold + dice.upTo(30 * DAY) - (dice.chance(0.1) ? 5 * DAY : 0);
    const size = dice.chance(0.3) ? units : (units * BigInt(dice.upTo(1500))) / 1000n;
    const signedSize = change === 'chargeback-won' ? size : -size;
    const share = units === 0n ? 0n : (signedSize * own) / units;
    const id = `${saleId}.${index}`;
    const other = dice.chance(0.15) ? dice.pick([...FOREIGN, currency]) : money.currency;
    const raw = credited(saleId, signedSize, {
      change,
      id,
      adjusts,
      currency: other,
      occurredAt: at(when),
      recordedAt: recordedAfter(dice, when),
    });
    facts.push(renamed(raw, { id, own: share }));
    if (dice.chance(0.4)) adjusts = id;
  }
  if (dice.chance(0.15)) {
    const corrected = renamed(sale, {
      id: `${saleId}.corrected`,
      own: own / 2n,
      saleId,
      revision: 2,
      recordedAt: recordedAfter(dice, sold + 10 * DAY),
    });
    facts.push(corrected);
  }
  return facts;
}

interface Renamed {
  readonly id: string;
  readonly own: bigint;
  readonly saleId?: string;
  readonly revision?: number;
  readonly recordedAt?: string;
}

function renamed(
  fact: Fact,
  { id, own, saleId = id, revision = 1, recordedAt = fact.recordedAt }: Renamed,
): Fact {
  if (fact.type !== 'credited-sale') return fact;
  const { money } = fact.sale;
  const part = (minor: bigint): Money => ({ currency: money.currency, minor: String(minor) });
  const credits = fact.sale.credits.map((credit): CreditedSale['credits'][number] => ({
    ...credit,
    amount: credit.to.party === 'creator' ? part(own) : part(BigInt(money.minor) - own),
  }));
  return {
    ...fact,
    id: `fact:${id}`,
    recordedAt,
    sale: { ...fact.sale, id: saleId, credits, revision },
  };
}

function otherFacts(dice: Dice, contract: Contract): Fact[] {
  const facts: Fact[] = [];
  for (const by of ['rosy', 'mia'])
    if (dice.chance(0.85)) facts.push(signed(contract, by, `2026-11-2${5 + dice.upTo(5)}`));
  for (let index = 0; index < 5; index += 1) {
    const day = new Date(FROM + dice.upTo(50) * DAY).toISOString().slice(0, 10);
    if (dice.chance(0.7))
      facts.push(delivery(`v${dice.upTo(4)}`, dice.chance(0.8) ? 'videos' : 'live', day));
    if (dice.chance(0.4)) facts.push(heldSession(dice, `${day}T0${index}:00:00Z`));
    if (dice.chance(0.4)) facts.push(payment(dice, { currency: contract.currency, day, index }));
  }
  return facts;
}

function heldSession(dice: Dice, occurredAt: string): Fact {
  const sessionId = `live-${dice.upTo(3)}`;
  return {
    kind: 'fact',
    version: 1,
    id: `session:${sessionId}:${occurredAt}`,
    occurredAt,
    recordedAt: recordedAfter(dice, Date.parse(occurredAt)),
    type: 'session',
    sessionId,
    deliverableId: 'live',
    logHash: `sha256:${'1'.repeat(64)}`,
    seconds: dice.upTo(7200),
    brokenDuties: [],
  };
}

function payment(
  dice: Dice,
  {
    currency,
    day,
    index,
  }: { readonly currency: string; readonly day: string; readonly index: number },
): Fact {
  const amount = { currency: dice.chance(0.2) ? 'EUR' : currency, minor: String(dice.amount(12)) };
  return factOfPayment({
    payee: dice.pick(['mia', 'mia', 'agent', 'nobody']),
    amount,
    at: `${day}T09:00:00Z`,
    reference: `r${index}`,
    recordedAt: recordedAfter(dice, Date.parse(`${day}T09:00:00Z`)),
  });
}

function quotesOf(dice: Dice, currency: string): FxQuote[] {
  return FOREIGN.flatMap((foreign) =>
    Array.from({ length: 4 }, (_, index): FxQuote => {
      const forward = dice.chance(0.5);
      const rate = `${1 + dice.upTo(40)}.${String(dice.upTo(10_000)).padStart(4, '0')}`;
      const asOf = at(FROM + (index * 20 - 40) * DAY + dice.upTo(DAY));
      return {
        base: forward ? foreign : currency,
        quote: forward ? currency : foreign,
        rate,
        asOf,
        side: 'mid',
        source: 'bank',
      };
    }),
  );
}

/** The same facts in another order, some of them twice. */
export function shuffled(facts: readonly Fact[], seed: number): Fact[] {
  const dice = new Dice(seed);
  const all = [
    ...facts,
    ...facts.filter(() => dice.chance(0.3)).map((fact) => structuredClone(fact)),
  ];
  return all
    .map((fact) => ({ fact, draw: dice.next() }))
    .sort((a, b) => a.draw - b.draw)
    .map(({ fact }) => fact);
}
