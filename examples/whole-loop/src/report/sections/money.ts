import { localText, type Settlement } from '@livelane/contracts/vocabulary';
import { moneyFlow, type Pool, type Stream } from '../charts/money-flow.ts';
import { type Step, waterfall } from '../charts/waterfall.ts';
import type { ReportFacts } from '../facts.ts';
import { el, escape } from '../svg.ts';
import { amount, drawn, percent } from '../words.ts';
import { card, figure, name, table } from './markup.ts';

/** The money from the orders to the payout. */
export function money(facts: ReportFacts): string {
  const { settlement } = facts;
  const { pools, streams } = flowOf(facts);
  return card(
    {
      number: 6,
      id: 'money',
      title: 'The money, from order to payout',
      why: 'Every figure is a sum of records; every line of the statement names its clause, its facts and its rate.',
    },
    figure(
      moneyFlow(pools, streams, 'From gross sales to the commission'),
      `Amounts of other currencies at the bundled quotes, in ${settlement.currency}.`,
      'wide',
    ),
    el(
      'div',
      { class: 'two', style: 'margin-top:26px' },
      el(
        'div',
        {},
        el('h3', {}, 'What is owed to the creator'),
        figure(waterfall(payoutSteps(settlement), 'From the fee to what is due'), ''),
      ),
      el('div', {}, el('h3', {}, 'Due'), dueTable(settlement)),
    ),
    el('h3', { style: 'margin-top:26px' }, 'Statement'),
    statement(settlement),
  );
}

function flowOf({ money: sums, settlement }: ReportFacts): { pools: Pool[]; streams: Stream[] } {
  const minor = (value: bigint): { value: number; text: string } => {
    const it = { currency: settlement.currency, minor: String(value) };
    return { value: drawn(it), text: amount(it, 'whole') };
  };
  const lost = [
    { id: 'refunds', name: 'refunded', amount: sums.refunds },
    { id: 'cancellations', name: 'cancelled', amount: sums.cancellations },
    { id: 'chargebacks', name: 'charged back, net', amount: sums.chargebacks },
  ].filter((it) => it.amount > 0n);
  const kept = sums.gross - lost.reduce((sum, it) => sum + it.amount, 0n);
  const ours = sums.credited.find((it) => it.ours);
  const rest = (ours?.minor ?? 0n) - sums.commission;
  const pools: Pool[] = [
    { id: 'gross', column: 0, name: `${sums.orders} orders`, tone: 'plain', ...minor(sums.gross) },
    { id: 'kept', column: 1, name: 'kept by buyers', tone: 'plain', ...minor(kept) },
    ...lost.map(
      (it): Pool => ({ id: it.id, column: 1, name: it.name, tone: 'lost', ...minor(it.amount) }),
    ),
    ...sums.credited.map(
      (it): Pool => ({
        id: `to ${it.name}`,
        column: 2,
        name: it.name,
        tone: it.ours ? 'ours' : 'plain',
        ...minor(it.minor),
      }),
    ),
    { id: 'commission', column: 3, name: 'commission', tone: 'paid', ...minor(sums.commission) },
    { id: 'brand', column: 3, name: 'stays with the brand', tone: 'ours', ...minor(rest) },
  ];
  const streams: Stream[] = [
    { from: 'gross', to: 'kept', value: minor(kept).value },
    ...lost.map((it): Stream => ({ from: 'gross', to: it.id, value: minor(it.amount).value })),
    ...sums.credited.map(
      (it): Stream => ({ from: 'kept', to: `to ${it.name}`, value: minor(it.minor).value }),
    ),
    ...(ours === undefined
      ? []
      : [
          { from: `to ${ours.name}`, to: 'commission', value: minor(sums.commission).value },
          { from: `to ${ours.name}`, to: 'brand', value: minor(rest).value },
        ]),
  ];
  return { pools: pools.filter((pool) => pool.value > 0), streams };
}

const ENTRIES: Readonly<Record<Settlement['lines'][number]['entry'], string>> = {
  'fixed-fee': 'fixed fee',
  commission: 'commission',
  'commission-clawback': 'commission taken back',
  bonus: 'bonus',
  'deposit-released': 'deposit released',
  'deposit-forfeited': 'deposit forfeited',
  withholding: 'tax withheld',
  payment: 'paid already',
};

function payoutSteps(settlement: Settlement): Step[] {
  const sums = new Map<string, bigint>();
  for (const line of settlement.lines) {
    const minor = BigInt(line.amount.minor);
    // What is withheld or paid lowers what is owed, whichever sign its line carries.
    const lowers = line.entry === 'withholding' || line.entry === 'payment';
    const signed = lowers && minor > 0n ? -minor : minor;
    sums.set(ENTRIES[line.entry], (sums.get(ENTRIES[line.entry]) ?? 0n) + signed);
  }
  const step = (title: string, minor: bigint): Step => {
    const it = { currency: settlement.currency, minor: String(minor) };
    return { name: title, value: drawn(it), text: amount(it) };
  };
  return [
    ...[...sums].map(([title, minor]) => step(title, minor)),
    { ...step('owed', BigInt(settlement.totals.outstanding.minor)), total: true },
  ];
}

function dueTable(settlement: Settlement): string {
  const names = new Map(settlement.payees.map((payee) => [payee.id, payee.name]));
  const rows = settlement.due.map((due) => [
    el('span', { class: 'whole' }, escape(due.on)),
    name(names.get(due.payee) ?? due.payee),
    escape(localText(due.why, 'en')),
    escape(amount(due.amount)),
  ]);
  return rows.length === 0
    ? el('p', {}, 'Nothing is due.')
    : table(
        [
          { heading: 'On' },
          { heading: 'To' },
          { heading: 'Why' },
          { heading: 'Amount', figures: true },
        ],
        rows,
      );
}

function statement(settlement: Settlement): string {
  const rows = settlement.lines.map((line) => [
    escape(ENTRIES[line.entry]),
    el('bdi', {}, escape(localText(line.explanation, 'en'))),
    el('code', {}, escape(line.clauseId)),
    line.base === null || line.rate === null
      ? ''
      : escape(`${percent(line.rate)} of ${amount(line.base)}`),
    escape(String(line.factIds.length)),
    escape(amount(line.amount)),
  ]);
  const shown = rows.slice(0, 24);
  const columns = [
    { heading: 'Entry' },
    { heading: 'In words' },
    { heading: 'Clause' },
    { heading: 'Rate' },
    { heading: 'Facts', figures: true as const },
    { heading: 'Amount', figures: true as const },
  ];
  const more =
    rows.length > shown.length
      ? el('p', {}, `${rows.length - shown.length} more lines are in settlement.json.`)
      : '';
  return table(columns, shown) + more;
}
