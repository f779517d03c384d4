import type { Clause, ClauseOf } from '../../../clauses/schemas.ts';
import type { Contract } from '../../../contract/document.ts';
import { lipColourContract } from '../../../contract/lip-colour.fixture.ts';
import type { Fact, Instant, Money, PlainDate } from '../../../vocabulary/index.ts';
import { factOfPayment, factOfReturnedPayment } from '../../facts/fact-of.ts';
import type { FactOf } from '../../facts/fact-of-type.ts';
import { credited } from '../../facts/facts.fixture.ts';
import { at, DAY, Dice, dayOf, FROM } from '../dice.ts';

/** A deal of two payers and one payee, with what it owes by the calendar and by sales, and what was paid. */
export interface DebtsDeal {
  readonly contract: Contract;
  readonly facts: Fact[];
  readonly knownAsOf: Instant;
}

const HOUR = 3_600_000;
const START = Math.floor(FROM / DAY) * DAY;
const usd = (minor: number): Money => ({ currency: 'USD', minor: `${BigInt(minor)}` });

/** The payers of the deals, in the order in which the contract names them. */
export const PAYERS = ['rosy', 'blue'] as const;

/** The deal of a seed: days begin at midnight UTC; sales are in the morning, invoices and payments later in the day. */
export function randomDebts(seed: number): DebtsDeal {
  const dice = new Dice(seed);
  const base = lipColourContract();
  const fee: Clause = {
    ...{ clause: 'fee', id: 'fee', payer: 'rosy', payee: 'mia', model: 'commission' },
    commission: { rate: 1_000_000, deductions: [], holdDays: 0, dueDays: dice.upTo(30) },
  };
  const kept = base.clauses.filter(({ id }) => id === 'videos' || id === 'credit');
  const plans = PAYERS.map((payer) => plan(dice, payer));
  const terms = PAYERS.filter(() => dice.chance(0.8)).map((payer) => termsOf(dice, payer));
  const contract: Contract = {
    ...base,
    dealType: 'affiliate-programme',
    zone: 'UTC',
    parties: [...base.parties, { id: 'blue', role: 'brand', name: 'Blue', market: 'US' }],
    clauses: [...kept, fee, ...plans, ...terms],
  };
  const facts = [...salesOf(dice), ...invoicesOf(dice), ...paymentsOf(dice)];
  return { contract, facts, knownAsOf: at(START + (20 + dice.upTo(100)) * DAY + 23 * HOUR) };
}

function plan(dice: Dice, payer: string): Clause {
  const parts = Array.from({ length: 1 + dice.upTo(4) }, (_, index) => ({
    id: `${payer}-${index}`,
    on: dayOf(START + (2 + dice.upTo(50)) * DAY),
    amount: usd(1 + dice.upTo(90_000)),
  }));
  return {
    ...{ clause: 'retainer', id: `plan-${payer}`, payer, payee: 'mia', model: 'instalments' },
    instalments: { parts },
  };
}

/** Terms of one payer: with set-off everything that moves due days; without it late interest only. */
function termsOf(dice: Dice, payer: string): ClauseOf<'payment-terms'> {
  const isApart = dice.chance(0.25);
  const some = <Value extends object>(value: Value, share = 0.4): Value | object =>
    !isApart && dice.chance(share) ? value : {};
  const businessDays = {
    weekend: dice.pick([['sat', 'sun'], ['fri'], []] as const).slice(),
    holidays: ['2026-12-25', '2026-12-31', '2027-01-01', '2027-01-29'] as PlainDate[],
    until: '2027-12-31' as const,
    roll: dice.pick(['following', 'preceding'] as const),
  };
  const countedIn = dice.pick(['calendar-days', 'business-days'] as const);
  return {
    ...{ clause: 'payment-terms', id: `terms-${payer}`, payer },
    ...some({ invoice: { days: dice.upTo(20) } }),
    ...some({ endOfMonth: { days: dice.upTo(20) } }),
    ...some({ endOfQuarter: { days: dice.upTo(20) } }, 0.2),
    ...(dice.chance(0.3) ? { countedIn: 'business-days' } : some({ businessDays, countedIn })),
    ...some({ minimum: { amount: usd(dice.upTo(90_000)), atEnd: dice.pick(['paid', 'kept']) } }),
    ...(dice.chance(0.7) ? { bankFees: dice.pick(['payer', 'payee', 'shared'] as const) } : {}),
    ...(isApart ? { setOff: false } : {}),
    ...(dice.chance(0.7)
      ? {
          lateInterest: {
            rate: dice.upTo(400_000),
            legalMaximum: 1 + dice.upTo(400_000),
            graceDays: dice.pick([0, 0, dice.upTo(15)]),
            yearDays: dice.pick([360, 365] as const),
          },
        }
      : {}),
  };
}

function salesOf(dice: Dice): Fact[] {
  return Array.from({ length: dice.upTo(6) }, (_, index): Fact[] => {
    const sold = START + (1 + dice.upTo(50)) * DAY + (1 + index) * HOUR;
    const known = sold + dice.upTo(2) * dice.upTo(20) * DAY + 60_000;
    const units = 1 + dice.upTo(90_000);
    const sale = credited(`o${index}`, units, { occurredAt: at(sold), recordedAt: at(known) });
    if (!dice.chance(0.4)) return [sale];
    const back = known + dice.upTo(40 * 24) * HOUR + 60_000 * (index + 1);
    const part = dice.pick([units, dice.upTo(units)]);
    const times = { occurredAt: at(back), recordedAt: at(back) };
    return [sale, credited(`o${index}`, -part, { change: 'refund', ...times })];
  }).flat();
}

function invoicesOf(dice: Dice): Fact[] {
  return Array.from({ length: dice.upTo(5) }, (_, index): Fact => {
    const received = START + (1 + dice.upTo(60)) * DAY + (12 + index) * HOUR;
    return {
      ...{ kind: 'fact', version: 1, id: `invoice-${index}`, type: 'invoice' },
      ...{ payee: 'mia', number: `N-${index}`, amount: usd(1 + dice.upTo(9000)) },
      ...(dice.chance(0.5) ? { payer: dice.pick(PAYERS) } : {}),
      occurredAt: at(received),
      recordedAt: at(received + dice.upTo(2) * dice.upTo(20) * DAY),
    };
  });
}

function paymentsOf(dice: Dice): Fact[] {
  return Array.from({ length: dice.upTo(7) }, (_, index): Fact[] => {
    const paid = START + (1 + dice.upTo(90)) * DAY + (17 + index / 2) * HOUR;
    const isReturned = dice.chance(0.35);
    const amount = usd(1 + dice.upTo(150_000));
    const payment: FactOf<'payment'> = {
      ...factOfPayment({
        ...{ payee: 'mia', amount, at: at(paid), reference: `r${index}` },
        recordedAt: at(paid + dice.upTo(2) * dice.upTo(10) * DAY),
      }),
      // What comes back of a payment says by whom it was made.
      ...(isReturned || dice.chance(0.5) ? { payer: dice.pick(PAYERS) } : {}),
      ...(!isReturned && dice.chance(0.3) ? { bankFee: usd(dice.upTo(900)) } : {}),
    };
    if (!isReturned) return [payment];
    return [payment, ...returnsOf(dice, { payment, minute: 3 * index + 1 })];
  }).flat();
}

/** Returns of a payment, a number of minutes apart from what other payments and returns are at. */
function returnsOf(
  dice: Dice,
  { payment, minute }: { readonly payment: FactOf<'payment'>; readonly minute: number },
): Fact[] {
  const { id, amount, recordedAt } = payment;
  return Array.from({ length: 1 + dice.upTo(2) }, (_, index): Fact => {
    const back =
      Date.parse(recordedAt) +
      (1 + dice.upTo(20)) * DAY +
      (1 + index) * 1_800_000 +
      minute * 60_000;
    const part = dice.pick([1, 1, dice.next()]);
    return factOfReturnedPayment({
      ...{ paymentId: id, reference: `back-${index}`, at: at(back) },
      amount: usd(Math.floor(Number(amount.minor) * part)),
    });
  });
}
