import type { Contract } from '../../contract/document.ts';
import type {
  CreditedSale,
  Currency,
  Fact,
  FxQuote,
  Instant,
  Money,
  PlainDate,
} from '../../vocabulary/index.ts';
import { factOfPayment, factOfReturnedPayment } from '../facts/fact-of.ts';
import type { FactOf } from '../facts/fact-of-type.ts';
import { credited, delivery, signed } from '../facts/facts.fixture.ts';
import { at, DAY, Dice, dayOf, FROM } from './dice.ts';

const FOREIGN = ['EUR', 'THB'] as const;

/** Known on one of a few days for most, so that batches form; at any moment for the rest. */
function recordedAfter(dice: Dice, ms: number): Instant {
  return dice.chance(0.7) ? at(Math.ceil(ms / (7 * DAY)) * 7 * DAY) : at(ms + dice.upTo(30 * DAY));
}

/** Sales, what is given back of them, and corrections, drawn by dice. */
export function salesOf(dice: Dice, currency: Currency): Fact[] {
  const facts: Fact[] = [];
  const count = dice.upTo(10);
  for (let index = 0; index < count; index += 1) {
    const sold = FROM + dice.upTo(60) * DAY + dice.upTo(DAY) - (dice.chance(0.05) ? 3 * DAY : 0);
    const foreign = dice.chance(0.25);
    const units = dice.amount(foreign ? 13 : 16);
    const share = dice.upTo(1001);
    // Of every seventh sale nothing is hers.
    const own = units === 0n || share < 143 ? 0n : (units * BigInt(share)) / 1000n;
    const sale = credited(`o${index % Math.max(1, count - 2)}`, units, {
      currency: foreign ? dice.pick(FOREIGN) : currency,
      occurredAt: at(sold),
      recordedAt: recordedAfter(dice, sold),
    });
    const first = renamed(sale, { id: `s${index}`, own, placed: placeOf(dice) });
    facts.push(first);
    const changed = { saleId: `s${index}`, sold, units, own, sale: first, currency };
    facts.push(...changesOf(dice, changed));
  }
  return facts;
}

function placeOf(dice: Dice): Pick<CreditedSale, 'sessionId' | 'deliverableId' | 'customer'> {
  return {
    sessionId: dice.pick([null, 'live-0', 'live-1', 'live-9']),
    customer: dice.pick(['new', 'returning', 'unknown'] as const),
    ...(dice.chance(0.3) ? { deliverableId: dice.pick(['videos', 'live', 'other']) } : {}),
  };
}

interface Sold {
  readonly saleId: string;
  readonly sold: number;
  readonly units: bigint;
  readonly own: bigint;
  readonly sale: Fact;
  readonly currency: Currency;
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
    facts.push(...adjustmentRevisions(new Dice(facts.length + 13 * (sold % 1_000_003)), raw));
    if (dice.chance(0.4)) adjusts = id;
  }
  return [...facts, ...revisionsOf(dice, { saleId, sold, units, own, sale, currency })];
}

/** Corrections of an adjustment, from dice of their own, so that all else stays as it was drawn without them. */
function adjustmentRevisions(dice: Dice, raw: Fact): Fact[] {
  if (raw.type !== 'credited-sale' || !dice.chance(0.2)) return [];
  const { id, money } = raw.sale;
  const amount = (BigInt(money.minor) * BigInt(dice.pick([0, 500, 1500]))) / 1000n;
  const recordedAt = recordedAfter(dice, Date.parse(raw.recordedAt));
  return [
    renamed(raw, {
      id: `${id}.newer`,
      saleId: id,
      revision: 2,
      own: 0n,
      money: amount,
      recordedAt,
    }),
  ];
}

/** Corrections of a sale up and down, each a newer revision. */
function revisionsOf(dice: Dice, { saleId, sold, units, own, sale }: Sold): Fact[] {
  const facts: Fact[] = [];
  for (let revision = 2; revision < 5 && dice.chance(0.2); revision += 1) {
    const money = (units * BigInt(dice.pick([500, 1000, 1000, 1500]))) / 1000n;
    const credited = dice.chance(0.5) ? own / 2n : own;
    facts.push(
      renamed(sale, {
        id: `${saleId}.corrected${revision}`,
        own: credited < money ? credited : money,
        saleId,
        revision,
        money,
        recordedAt: recordedAfter(dice, sold + 10 * DAY),
      }),
    );
  }
  return facts;
}

interface Renamed {
  readonly id: string;
  readonly own: bigint;
  readonly saleId?: string;
  readonly revision?: number;
  /** Where a sale belongs. Default: as in the fact that is renamed. */
  readonly placed?: Pick<CreditedSale, 'sessionId' | 'deliverableId' | 'customer'>;
  /** What was sold. Default: as much as in the fact that is renamed. */
  readonly money?: bigint;
  readonly recordedAt?: Instant;
}

function renamed(
  fact: Fact,
  {
    id,
    own,
    saleId = id,
    revision = 1,
    money: sold,
    recordedAt = fact.recordedAt,
    placed,
  }: Renamed,
): Fact {
  if (fact.type !== 'credited-sale') return fact;
  const { currency, minor } = fact.sale.money;
  const total = sold ?? BigInt(minor);
  const part = (units: bigint): Money => ({ currency, minor: `${units}` });
  const credits = fact.sale.credits.map((credit): CreditedSale['credits'][number] => ({
    ...credit,
    amount: credit.to.party === 'creator' ? part(own) : part(total - own),
  }));
  return {
    ...fact,
    id: `fact:${id}`,
    recordedAt,
    sale: {
      ...fact.sale,
      id: saleId,
      lineId: fact.sale.change === 'sale' ? saleId : null,
      money: part(total),
      credits,
      revision,
      ...placed,
    },
  };
}

/** Signatures, deliveries, sessions and payments, drawn by dice. */
export function otherFacts(dice: Dice, contract: Contract): Fact[] {
  const facts: Fact[] = [];
  for (const by of ['rosy', 'mia'])
    if (dice.chance(0.85)) facts.push(signed(contract, by, dayOf(FROM + dice.upTo(5) * DAY)));
  for (let index = 0; index < 5; index += 1) {
    // No two pieces were published at one moment: these would be one piece.
    const day = dayOf(FROM + (dice.upTo(10) * 5 + index) * DAY);
    if (dice.chance(0.7))
      facts.push(delivery(`v${dice.upTo(4)}`, dice.chance(0.8) ? 'videos' : 'live', day));
    if (dice.chance(0.4)) facts.push(heldSession(dice, `${day}T0${index}:00:00Z`));
    if (dice.chance(0.4)) {
      const paid = payment(dice, { currency: contract.currency, day, index });
      // Of dice of their own, so that all else stays as it was drawn before there were returns.
      const own = new Dice(index + 7 * Number(BigInt(paid.amount.minor) % 1_000_003n));
      facts.push(paid, ...returnsOf(own, paid));
    }
  }
  return facts;
}

/** Returns of a payment, in part, whole, or of more than was paid; known before or after it. */
function returnsOf(dice: Dice, { id, amount, occurredAt }: FactOf<'payment'>): Fact[] {
  return Array.from({ length: dice.chance(0.3) ? 1 + dice.upTo(2) : 0 }, (_, index): Fact => {
    const when = Date.parse(occurredAt) + dice.upTo(20 * DAY);
    const part = dice.pick([1000n, 1000n, BigInt(dice.upTo(1000)), 1300n]);
    return factOfReturnedPayment({
      paymentId: id,
      amount: { ...amount, minor: `${(BigInt(amount.minor) * part) / 1000n}` },
      at: at(when),
      reference: `back-${index}`,
      recordedAt: at(when + dice.upTo(2) * dice.upTo(20 * DAY)),
    });
  });
}

/** The mark of an id under which a happening is recorded a second time. */
export const COPY = '~';

/** Some of the facts, recorded again under another id. */
export function copiesOf(dice: Dice, facts: readonly Fact[]): Fact[] {
  return facts.flatMap((fact): Fact[] => {
    if (fact.type === 'payment-returned' || !dice.chance(0.06)) return [];
    const recordedAt = at(Date.parse(fact.recordedAt) + dice.upTo(2) * dice.upTo(20 * DAY));
    const copy = { ...fact, id: `${fact.id}${COPY}`, recordedAt };
    if (copy.type === 'session') return [{ ...copy, sessionId: `${copy.sessionId}${COPY}` }];
    if (copy.type === 'credited-sale')
      return [{ ...copy, sale: { ...copy.sale, id: `${copy.sale.id}${COPY}` } }];
    return copy.type === 'payment' ? [copy] : [];
  });
}

function heldSession(dice: Dice, occurredAt: Instant): Fact {
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
  }: { readonly currency: Currency; readonly day: PlainDate; readonly index: number },
): FactOf<'payment'> {
  const amount: Money = {
    currency: dice.chance(0.2) ? 'EUR' : currency,
    minor: `${dice.amount(12)}`,
  };
  return factOfPayment({
    payee: dice.pick(['mia', 'mia', 'agent', 'nobody']),
    amount,
    at: `${day}T09:00:00Z`,
    reference: `r${index}`,
    recordedAt: recordedAfter(dice, Date.parse(`${day}T09:00:00Z`)),
  });
}

/** Quotes of the foreign currencies, in either direction, drawn by dice. */
export function quotesOf(dice: Dice, currency: Currency): FxQuote[] {
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
