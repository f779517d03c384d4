import { localText } from '@livelane/contracts/vocabulary';
import { moneyFlow, type Pool, type Stream } from '../charts/money-flow.ts';
import { waterfall } from '../charts/waterfall.ts';
import type { MoneySums, ReportFacts } from '../facts.ts';
import { el, escape } from '../svg.ts';
import { amount, counted, drawn } from '../words.ts';
import { badge, card, figure, remarks } from './markup.ts';
import { dueTable, payoutSteps, statement } from './payout.ts';

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
    fromRoom(facts),
    figure(
      moneyFlow(pools, streams, 'From gross sales to the commission'),
      `Amounts of other currencies at the quotes of fx.json, in ${settlement.currency}.`,
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
    remarks(settlement.findings.map((finding) => localText(finding.detail, 'en'))),
  );
}

/** How much of the commission was sold in the room of this run, which played a script. */
function fromRoom({ room, settlement, log }: ReportFacts): string {
  const of = { currency: settlement.currency, minor: String(room.commission) };
  const where = log.mode === 'memory' ? 'in-memory room' : 'room';
  const text =
    room.orders === 0
      ? `Nothing of this was ordered in the ${where} of this run.`
      : `${amount(of)} of what is owed is commission on ${counted(room.orders, 'order')} that the script of the live placed in the ${where}: part of a rehearsal, not of real sales.`;
  const mark =
    log.mode === 'memory'
      ? badge('in-memory room: nothing was streamed', 'mark')
      : badge('scripted room', 'mark');
  return el('p', { class: 'room-share' }, mark, escape(` ${text}`));
}

function flowOf({ money: sums, settlement }: ReportFacts): { pools: Pool[]; streams: Stream[] } {
  const minor = (value: bigint): { value: number; text: string } => {
    const it = { currency: settlement.currency, minor: String(value) };
    return { value: drawn(it), text: amount(it) };
  };
  const lost = [
    { id: 'refunds', name: 'refunded', amount: sums.refunds },
    { id: 'cancellations', name: 'cancelled', amount: sums.cancellations },
    { id: 'chargebacks', name: 'charged back, net', amount: sums.chargebacks },
  ].filter((it) => it.amount > 0n);
  const kept = sums.gross - lost.reduce((sum, it) => sum + it.amount, 0n);
  const credited = foldSmall(sums.credited, kept);
  const ours = credited.find((it) => it.ours);
  const rest = (ours?.minor ?? 0n) - sums.commission;
  const pools: Pool[] = [
    {
      id: 'gross',
      column: 0,
      name: counted(sums.orders, 'order'),
      tone: 'plain',
      ...minor(sums.gross),
    },
    { id: 'kept', column: 1, name: 'kept by buyers', tone: 'plain', ...minor(kept) },
    ...lost.map(
      (it): Pool => ({ id: it.id, column: 1, name: it.name, tone: 'lost', ...minor(it.amount) }),
    ),
    ...credited.map(
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
    ...credited.map(
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

/** Whoever is credited less than a fiftieth of the whole is shown together, so that the picture stays readable. */
function foldSmall(credited: MoneySums['credited'], whole: bigint): MoneySums['credited'] {
  const small = credited.filter((it) => !it.ours && it.minor * 50n < whole);
  if (small.length < 2) return credited;
  const minor = small.reduce((sum, it) => sum + it.minor, 0n);
  const others = { name: `${small.length} others`, kind: 'channel' as const, minor, ours: false };
  return [...credited.filter((it) => !small.includes(it)), others];
}
