import { formatMoney, money as moneyOf } from '@livelane/contracts/vocabulary';
import { el, escapeMarkup } from '@livelane/contracts/vocabulary/page';
import { drawn, moneyFlow, type Pool, type Stream, waterfall } from '@livelane/example-pictures';
import { counted, type Texts, text } from '../../texts/text.ts';
import type { MoneySums, ReportFacts } from '../facts.ts';
import { badge, card, figure, remarks, sentence } from './markup.ts';
import { dueTable, payoutSteps, statement } from './payout.ts';

/** The money from the orders to the payout. */
export function money(facts: ReportFacts, texts: Texts): string {
  const { settlement, settlementFindings } = facts;
  const { t, of } = texts;
  const { pools, streams } = flowOf(facts, texts);
  const owed = waterfall(payoutSteps(settlement, texts), t('OWED_PICTURE'));
  return card(
    { number: 6, id: 'money', title: t('MONEY_TITLE'), why: t('MONEY_WHY') },
    fromRoom(facts, texts),
    figure(texts, moneyFlow(pools, streams, t('FLOW_PICTURE')), {
      caption: t('FLOW_CAPTION', { currency: settlement.currency }),
      size: 'wide',
    }),
    el(
      'div',
      { class: 'two', style: 'margin-top:26px' },
      el('div', {}, el('h3', {}, escapeMarkup(t('OWED_HEADING'))), figure(texts, owed)),
      el('div', {}, el('h3', {}, escapeMarkup(t('DUE_HEADING'))), dueTable(settlement, texts)),
    ),
    el('h3', { style: 'margin-top:26px' }, escapeMarkup(t('STATEMENT'))),
    statement(settlement, texts),
    remarks(settlementFindings.map(of)),
  );
}

/** How much of the commission was sold in the room of this run, which played a script. */
function fromRoom({ room, settlement, log }: ReportFacts, texts: Texts): string {
  const { t, of } = texts;
  const isMemory = log.mode === 'memory';
  const mark = badge(t(isMemory ? 'BADGE_MEMORY' : 'BADGE_SCRIPTED'), 'mark');
  const where = escapeMarkup(t(isMemory ? 'MEMORY_ROOM' : 'ROOM'));
  const said =
    room.orders === 0
      ? sentence(texts, 'NO_ROOM_SHARE', { badge: mark, room: where })
      : sentence(texts, 'ROOM_SHARE', {
          badge: mark,
          room: where,
          amount: escapeMarkup(formatMoney(moneyOf(settlement.currency, room.commission))),
          orders: escapeMarkup(of(counted(room.orders, 'order'))),
        });
  return el('p', { class: 'room-share' }, said);
}

interface Flow {
  readonly pools: Pool[];
  readonly streams: Stream[];
}

function flowOf({ money: sums, settlement }: ReportFacts, { t, of }: Texts): Flow {
  const pool = (minor: bigint, about: Pick<Pool, 'id' | 'column' | 'name' | 'tone'>): Pool => {
    const amount = moneyOf(settlement.currency, minor);
    return { ...about, value: drawn(amount), text: formatMoney(amount) };
  };
  const lost = [
    pool(sums.refunds, { id: 'refunds', column: 1, name: t('REFUNDED'), tone: 'lost' }),
    pool(sums.cancellations, { id: 'cancelled', column: 1, name: t('CANCELLED'), tone: 'lost' }),
    pool(sums.chargebacks, { id: 'charged', column: 1, name: t('CHARGED_BACK'), tone: 'lost' }),
  ].filter(({ value }) => value > 0);
  const gone = [sums.refunds, sums.cancellations, sums.chargebacks].filter((it) => it > 0n);
  const kept = gone.reduce((rest, it) => rest - it, sums.gross);
  const shares = foldSmall(sums.credited, kept).map(({ name, minor, ours }, index) => {
    const tone = ours ? 'ours' : 'plain';
    return {
      ours,
      minor,
      pool: pool(minor, { id: `to ${index}`, column: 2, name: of(name), tone }),
    };
  });
  const ours = shares.find((it) => it.ours);
  const paid = [
    pool(sums.commission, { id: 'commission', column: 3, name: t('COMMISSION'), tone: 'paid' }),
    pool((ours?.minor ?? 0n) - sums.commission, {
      id: 'brand',
      column: 3,
      name: t('BRAND_KEEPS'),
      tone: 'ours',
    }),
  ];
  const orders = of(counted(sums.orders, 'order'));
  const gross = pool(sums.gross, { id: 'gross', column: 0, name: orders, tone: 'plain' });
  const stays = pool(kept, { id: 'kept', column: 1, name: t('KEPT'), tone: 'plain' });
  const credited = shares.map((it) => it.pool);
  const pools = [gross, stays, ...lost, ...credited, ...paid].filter(({ value }) => value > 0);
  const streams = [
    ...streamsFrom(gross, [stays, ...lost]),
    ...streamsFrom(stays, credited),
    ...(ours === undefined ? [] : streamsFrom(ours.pool, paid)),
  ];
  return { pools, streams };
}

function streamsFrom({ id }: Pool, to: readonly Pool[]): Stream[] {
  return to.map((pool) => ({ from: id, to: pool.id, value: pool.value }));
}

/** Whoever is credited less than a fiftieth of the whole is shown together, so that the picture stays readable. */
function foldSmall(credited: MoneySums['credited'], whole: bigint): MoneySums['credited'] {
  const small = credited.filter((it) => !it.ours && it.minor * 50n < whole);
  if (small.length < 2) return credited;
  const minor = small.reduce((sum, it) => sum + it.minor, 0n);
  const others = { name: text('OTHERS', { count: small.length }), minor, ours: false };
  return [...credited.filter((it) => !small.includes(it)), others];
}
