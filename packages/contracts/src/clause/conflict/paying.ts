import { type Money, type PlainDate, type Share, toMinor } from '../../vocabulary/index.ts';
import { dateOfInstant } from '../../vocabulary/zones/index.ts';
import type { ContractContext } from '../contract-context.ts';
import { type PayingClause, payingClausesById } from '../paying.ts';
import {
  FEE,
  foreignMoney,
  type Reference,
  type SharedConflict,
  unknownIds,
  unknownParties,
} from './reference.ts';

/** A day within a clause. */
export type DayOf = readonly [at: string, date: PlainDate | null | undefined];

/** Payers and payees that are no parties, or one and the same. */
export function partiesOfPayment(
  { payer, payee }: PayingClause,
  contract: ContractContext,
): SharedConflict[] {
  const conflicts = unknownParties(contract, [
    ['/payer', payer],
    ['/payee', payee],
  ]);
  if (payer === undefined || payer === null || payer !== payee) return conflicts;
  const party = contract.parties.find(({ id }) => id === payer)?.name ?? payer;
  return [...conflicts, { code: 'PAID_TO_PAYER', at: '/payee', params: { party } }];
}

/** Amounts that are paid, which are not in the contract's currency or are 0. */
export function paidAmounts(
  { currency }: ContractContext,
  amounts: readonly (readonly [at: string, money: Money | null | undefined])[],
): SharedConflict[] {
  const zeros = amounts.filter(([, money]) => money && toMinor(money) === 0n);
  return [...foreignMoney(currency, amounts), ...zeros.map(([at]) => zero(at))];
}

/** A share that is paid, which is 0. */
export function paidShare(at: string, share: Share | null | undefined): SharedConflict[] {
  return share === 0 ? [zero(at)] : [];
}

const zero = (at: string): SharedConflict => ({ code: 'PAY_ZERO', at });

/**
 * References to clauses under which nobody is paid, or that the contract does not have.
 * @param without - kinds of clause to which what refers to them does not apply
 */
export function unknownPaying(
  contract: ContractContext,
  references: readonly Reference[],
  without: readonly string[],
): SharedConflict[] {
  const paying = payingClausesById(contract);
  const has = (id: string): boolean => {
    const found = paying.get(id);
    return found !== undefined && !without.includes(found.clause);
  };
  return unknownIds(FEE.noun, { has }, references);
}

/** Days before the first or after the last day of the contract's term, in its zone. */
export function daysOutsideTerm(
  { term, zone }: ContractContext,
  days: readonly DayOf[],
): SharedConflict[] {
  const [first, last] = [dateOfInstant(term.start, zone), dateOfInstant(term.end, zone)];
  return days.flatMap(([at, date]): SharedConflict[] =>
    date === undefined || date === null || (date >= first && date <= last)
      ? []
      : [{ code: 'DAY_OUTSIDE_TERM', at, params: { date } }],
  );
}

/** A last day that is before the first. */
export function daysUnordered([, from]: DayOf, [at, until]: DayOf): SharedConflict[] {
  if (!from || !until || from <= until) return [];
  return [{ code: 'DAYS_UNORDERED', at, params: { from, until } }];
}
