import {
  type CreditedSale,
  type Instant,
  toInstant,
  toMinor,
} from '@livelane/contracts/vocabulary';
import { comparePrepared } from '../../comparison/compare-models.ts';
import { REGISTRY } from '../../models/registry/registry.ts';
import { checkInput } from '../../records/check-input.ts';
import type { Order } from '../../records/order.ts';
import { NOBODY, partyKey } from '../../records/party.ts';
import { randomOf } from '../../sql/proof/random.fixture.ts';
import { appendSteps } from '../append-credits.ts';
import { type CreditResult, creditSteps } from '../credit-orders.ts';
import { type CheckedPolicy, checkPolicy } from '../policy.ts';
import { checkVersions } from '../policy-versions.ts';
import { prepareInput } from '../prepared-input.ts';
import { finish } from '../steps.ts';
import { linesAlone } from './line-oracle.fixture.ts';
import type { Ledger } from './random-ledger.fixture.ts';
import { HOUR, START } from './random-policy.fixture.ts';
import { shuffledTwice } from './shuffled.fixture.ts';

/** A ledger with its policies, checked once, and what it is credited by them. */
export interface Trial {
  readonly ledger: Ledger;
  readonly versions: readonly CheckedPolicy[];
  readonly credited: CreditResult;
}

/** What is wrong with a ledger by a law, in words; undefined where the law holds. */
export type Law = (trial: Trial) => string | undefined;

/** The trial of a ledger. @throws what crediting it throws */
export function trialOf(ledger: Ledger): Trial {
  const versions = checkVersions(ledger.policy);
  checkInput(ledger);
  return { ledger, versions, credited: credit(ledger, versions) };
}

function credit(ledger: Ledger, versions: readonly CheckedPolicy[]): CreditResult {
  return finish(creditSteps(ledger, versions));
}

function difference(what: string, found: unknown, wanted: unknown): string | undefined {
  const [a, b] = [JSON.stringify(found), JSON.stringify(wanted)];
  if (a === b) return undefined;
  const [one = '', other = ''] = [a, b];
  let place = 0;
  while (one[place] === other[place]) place += 1;
  const from = Math.max(0, place - 60);
  return `${what}: …${one.slice(from, place + 60)} instead of …${other.slice(from, place + 60)}`;
}

function first<Item>(
  items: Iterable<Item>,
  wrong: (item: Item) => string | undefined,
): string | undefined {
  for (const item of items) {
    const found = wrong(item);
    if (found !== undefined) return found;
  }
  return undefined;
}

const sumOf = (units: readonly bigint[]): bigint => units.reduce((all, one) => all + one, 0n);
const paid = ({ orders }: Ledger): readonly Order[] => {
  const isPaid = new Set(orders.filter(({ status }) => status !== 'pending').map(({ id }) => id));
  return [...new Map(orders.map((order) => [order.id, order])).values()].filter(({ id }) =>
    isPaid.has(id),
  );
};
const isCancelled = ({ orders }: Ledger, order: string): boolean =>
  orders.some(({ id, status }) => id === order && status === 'cancelled');

/** The credits of every row sum to its money, and the sales of every order to the order. */
const sums: Law = ({ ledger, credited: { sales } }) => {
  const wrong = first(sales, ({ id, money, credits }) => {
    const units = sumOf(credits.map(({ amount }) => toMinor(amount)));
    const shares = credits.reduce((sum, { share }) => sum + share, 0);
    const isOne = credits.every(({ amount }) => amount.currency === money.currency);
    if (units === toMinor(money) && shares === 1_000_000 && isOne) return undefined;
    return `${id} credits ${units} of ${money.minor}, shares ${shares}`;
  });
  const lines = (order: Order): string[] =>
    order.lines.map(({ id, money: it }) => `${order.id} ${id} ${it.currency} ${it.minor}`);
  const sold = sales
    .filter(({ change }) => change === 'sale')
    .map(({ orderId, lineId, money: it }) => `${orderId} ${lineId} ${it.currency} ${it.minor}`);
  return wrong ?? difference('lines', sold.sort(), paid(ledger).flatMap(lines).sort());
};

/** Records in another order, each twice, give the same bytes. */
const order: Law = ({ ledger, versions, credited: one }) => {
  const other = credit(shuffledTwice(ledger), versions);
  const told = ({ findings }: CreditResult) =>
    findings.filter(({ code }) => !code.startsWith('DUPLICATE'));
  return (
    difference('rows', other.sales, one.sales) ?? difference('findings', told(other), told(one))
  );
};

function knownBy({ touches, orders, adjustments, ...rest }: Ledger, until: number): Ledger {
  const isKnown = ({ at, recordedAt }: { readonly at: Instant; readonly recordedAt?: Instant }) =>
    Date.parse(recordedAt ?? at) <= until;
  return {
    ...rest,
    touches: touches.filter(isKnown),
    orders: orders.filter(isKnown),
    adjustments: adjustments.filter(isKnown),
  };
}

/** What a row says to whoever pays by it; a row without money says nothing. */
function said(rows: Iterable<CreditedSale>): unknown[] {
  return [...rows]
    .filter(({ change, money }) => change === 'sale' || money.minor !== '0')
    .map(({ id, change, adjusts, occurredAt, money, credits, sessionId, productId }) => ({
      ...{ id, change, adjusts, occurredAt, money, sessionId, productId },
      credits: credits.map(({ to, amount, share, evidence: { touchIds, ruleId } }) => ({
        ...{ to, amount, share, touchIds, ruleId },
      })),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

/** Cut off at any times and continued: nothing written changes, and the last revisions are the full calculation. */
const append: Law = ({ ledger, versions, credited }) => {
  const random = randomOf(ledger.seed + 2);
  const cuts = Array.from(
    { length: 1 + random.below(2) },
    () => START + (random.below(160) - 40) * HOUR,
  );
  const file: CreditedSale[] = [];
  const appended = (input: Ledger, until: number): CreditedSale[] => {
    const knownAt = toInstant(Math.min(until, START + 400 * HOUR));
    return finish(appendSteps(input, versions, { previous: file, knownAt })).sales;
  };
  const wrong = first([...cuts.sort((a, b) => a - b), Number.POSITIVE_INFINITY], (until) => {
    const sales = appended(knownBy(ledger, until), until);
    const written = new Set(file.map(({ id, revision }) => `${id} ${revision}`));
    const again = sales.find(({ id, revision }) => written.has(`${id} ${revision}`));
    file.push(...sales);
    return again && `${again.id} is written again as revision ${again.revision}`;
  });
  const newest = new Map<string, CreditedSale>();
  for (const row of file)
    if (row.revision > (newest.get(row.id)?.revision ?? 0)) newest.set(row.id, row);
  return (
    wrong ??
    difference('last revisions', said(newest.values()), said(credited.sales)) ??
    difference('appended again', appended(ledger, Number.POSITIVE_INFINITY), [])
  );
};

/** No credit is ever below zero or above its sale; what went back in full ends at zero. */
const reversed: Law = ({ ledger, credited: { sales } }) => {
  const byTime = sales.toSorted((a, b) =>
    a.recordedAt < b.recordedAt ? -1 : a.recordedAt > b.recordedAt ? 1 : a.revision - b.revision,
  );
  return first(
    sales.filter(({ change }) => change === 'sale'),
    (sale) => {
      const rows = byTime.filter(({ adjusts }) => adjusts === sale.id);
      const left = sale.credits.map(({ amount }) => toMinor(amount));
      for (const { id, credits } of rows)
        for (const [place, { amount }] of credits.entries()) {
          left[place] = (left[place] ?? 0n) + toMinor(amount);
          const most = toMinor(sale.credits[place]?.amount ?? amount);
          if ((left[place] ?? 0n) < 0n || (left[place] ?? 0n) > most)
            return `after ${id} ${left[place]} is left of ${most}`;
        }
      const isGone = isCancelled(ledger, sale.orderId) || wentBack(ledger, sale);
      return isGone && sumOf(left) !== 0n
        ? `${sale.id} went back, and has ${left} left`
        : undefined;
    },
  );
};

/** Whether single refunds alone took back a line, or its order as a whole. */
function wentBack(
  { adjustments, orders }: Ledger,
  { orderId, lineId, money }: CreditedSale,
): boolean {
  const refunds = adjustments.filter((it) => it.orderId === orderId);
  if (refunds.some(({ change, cumulative }) => change !== 'refund' || cumulative === true))
    return false;
  if (refunds.some((it) => it.money.currency !== money.currency)) return false;
  const back = (line: string | null): bigint =>
    sumOf(refunds.filter((it) => it.lineId === line).map((it) => toMinor(it.money)));
  const lines = orders.find(({ id }) => id === orderId)?.lines ?? [];
  const whole = sumOf(lines.map((line) => toMinor(line.money)));
  return back(lineId) >= toMinor(money) || back(null) >= whole;
}

/** The report on the settling model has the sums of the credited rows. */
const report: Law = ({ ledger, versions, credited }) => {
  const [checked, ...others] = versions;
  const currencies = new Set(ledger.orders.map(({ lines: [line] }) => line?.money.currency));
  if (checked === undefined || others.length > 0 || currencies.size !== 1) return undefined;
  const rows = new Map<string, bigint>();
  for (const { to, amount } of credited.sales.flatMap((it) => it.credits))
    rows.set(partyKey(to), (rows.get(partyKey(to)) ?? 0n) + toMinor(amount));
  const models = [REGISTRY[checked.policy.model.model]];
  const [model] = comparePrepared(prepareInput(ledger, checked), { models }).models;
  const some = (pairs: (readonly [key: string, minor: string])[]) =>
    pairs.filter(([, minor]) => minor !== '0').sort();
  const values = (model?.channels ?? []).map(
    ({ channel: id, party, value }) =>
      [partyKey(party === 'nobody' ? NOBODY : { party, id }), value.minor] as const,
  );
  return difference('report', some(values), some([...rows].map(([key, it]) => [key, `${it}`])));
};

/** A line is credited as if it were the only one of its order, by the codes that count for its product. */
const lines: Law = ({ ledger, credited }) =>
  first(linesAlone(ledger), ({ lineId, orderId, alone, policy }) => {
    const isOwn = (row: CreditedSale) =>
      row.change === 'sale' && row.orderId === orderId && row.lineId === lineId;
    const own = credit(alone, [checkPolicy(policy)]).sales.filter(isOwn);
    return difference(`${orderId} ${lineId}`, said(credited.sales.filter(isOwn)), said(own));
  });

/** What every ledger keeps, whatever it comes to. */
export const LAWS = { sums, order, append, reversed, report, lines } as const satisfies Record<
  string,
  Law
>;
