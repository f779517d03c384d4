import type { ClauseText } from '../../clause/text/clause-text.ts';
import { type Prose, type Provision, prose } from '../../clause/text/prose.ts';
import type { ValueFormatter, Words } from '../../clause/text/value-formatter.ts';
import { countsWeekdays, type PaymentTermsClause, type Weekday } from './schema.ts';

const WEEKDAYS: Words<Weekday> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
};

const BEARERS: Words<NonNullable<PaymentTermsClause['bankFees']>> = {
  payer: 'the payer; the amount owed arrives in full',
  payee: 'the payee; they are taken from the amount owed',
  shared: 'each of the two sides for one half, an odd unit by the payee',
};

/** Terms of payment in English. */
export const paymentTermsText: ClauseText<PaymentTermsClause> = {
  summary:
    'Says when amounts that are owed are paid, how little is not paid yet, and what lateness costs.',
  provisions: (clause, format) => [
    {
      prose:
        clause.payees === undefined
          ? prose`These terms govern every payment of ${format.party(clause.payer)} under this contract.`
          : prose`These terms govern the payments of ${format.party(clause.payer)} to ${partiesOf(clause.payees, format)}.`,
    },
    ...dueDays(clause, format),
    ...amounts(clause, format),
    ...objection(clause, format),
    ...interest(clause, format),
  ],
};

function partiesOf(ids: readonly string[], format: ValueFormatter): Prose {
  return ids.flatMap((id, index) => [...(index === 0 ? [] : [', ']), format.party(id)]);
}

function dueDays(clause: PaymentTermsClause, format: ValueFormatter): Provision[] {
  const { invoice, endOfMonth, endOfQuarter, businessDays, countedIn } = clause;
  const days = (count: number) =>
    countedIn === 'business-days'
      ? format.count(count, 'business day', 'business days')
      : format.days(count);
  const given: Provision[] = [];
  if (invoice !== undefined)
    given.push({
      prose: prose`Nothing falls due before the payer has received an invoice issued after it was earned; it then falls due ${days(invoice.days)} after receipt, and not before the day that other clauses name.`,
    });
  if (endOfMonth !== undefined)
    given.push({
      prose: prose`Every due day moves to the end of its month and ${days(endOfMonth.days)} on.`,
    });
  if (endOfQuarter !== undefined)
    given.push({
      prose: prose`Every due day moves to the end of its quarter of the calendar and ${days(endOfQuarter.days)} on.`,
    });
  if (countsWeekdays(clause, format.contract))
    given.push({
      prose: prose`Business days are Mondays to Fridays, whether or not they are holidays.`,
    });
  if (businessDays !== undefined) {
    const { weekend, holidays, until, roll } = businessDays;
    given.push({
      prose: prose`Business days are all days but ${weekend.length === 0 ? 'none of the week' : format.words(WEEKDAYS, weekend)}${holidays.flatMap((it) => prose`, ${format.date(it)}`)}; the list of holidays covers days until ${format.date(until)}. A payment that would fall due on another day falls due on the ${roll === 'following' ? 'next business day' : 'last business day before'}.`,
    });
  }
  return given;
}

function amounts(
  { minimum, bankFees, setOff }: PaymentTermsClause,
  format: ValueFormatter,
): Provision[] {
  const given: Provision[] = [];
  if (minimum !== undefined)
    given.push({
      prose: prose`Less than ${format.amount(minimum.amount)} is not paid out, but carried to the next due day; what is left below it at the end of the term ${minimum.atEnd === 'paid' ? 'is paid then' : 'is owed until it is reached'}.`,
    });
  if (bankFees !== undefined)
    given.push({
      prose: prose`What banks take for a payment is borne by ${format.word(BEARERS, bankFees)}.`,
    });
  if (setOff !== undefined)
    given.push({
      prose: setOff
        ? prose`What was paid too much lowers what the payer owes the payee for anything else under this contract.`
        : prose`There is no set-off: what is taken back after it was paid is paid back, and lowers nothing that is owed for something else. A payment of more than is owed pays what is owed next.`,
    });
  return given;
}

function objection(
  { objection: it, countedIn }: PaymentTermsClause,
  format: ValueFormatter,
): Provision[] {
  if (it === undefined) return [];
  const days =
    countedIn === 'business-days'
      ? format.count(it.days, 'business day', 'business days')
      : format.days(it.days);
  return [
    {
      prose: prose`A party may object to a statement within ${days} after it; without an objection by then it counts as accepted. ${it.disputed === 'held' ? 'What the payer disputes in time need not be paid until the objection is settled; its due day, from which interest runs, does not change.' : 'What is disputed is paid nevertheless, until the objection is settled.'}`,
    },
  ];
}

function interest({ lateInterest: it }: PaymentTermsClause, format: ValueFormatter): Provision[] {
  if (it === undefined) return [];
  return [
    {
      prose: prose`A payment that comes more than ${format.days(it.graceDays)} after its due day bears simple interest from the day after that due day to the day of payment, at the lower of ${format.share(it.rate)} and the legal maximum of ${format.share(it.legalMaximum)} a year of ${it.yearDays} days.`,
    },
  ];
}
