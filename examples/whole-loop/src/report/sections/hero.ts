import { formatMoney, groupDigits, money } from '@livelane/contracts/vocabulary';
import { el, escapeMarkup } from '@livelane/contracts/vocabulary/page';
import { dateOfInstant } from '@livelane/contracts/vocabulary/zones';
import { counted, dated, type Texts } from '../../texts/text.ts';
import type { ReportFacts } from '../facts.ts';
import { secondsBetween } from '../seconds.ts';
import { badge, name, sentence } from './markup.ts';

/** The head of the page: what deal this was, and the figures that people ask for first. */
export function hero(facts: ReportFacts, texts: Texts): string {
  const { brief, picked, log } = facts;
  const { t } = texts;
  const room =
    log.mode === 'memory'
      ? badge(t('BADGE_MEMORY'), 'mark')
      : escapeMarkup(`LiveKit ${log.server?.version ?? ''}`.trim());
  const { followers } = picked.creator;
  return [
    el(
      'p',
      { class: 'over' },
      escapeMarkup(t('HEAD_DEAL', { market: brief.market, platform: brief.platform })),
    ),
    el('h1', {}, name(brief.name ?? brief.id)),
    el(
      'p',
      { class: 'lead' },
      sentence(texts, 'HEAD_CREATOR', {
        name: el('strong', {}, name(picked.creator.name)),
        followers: escapeMarkup(followers === null ? '–' : groupDigits(followers)),
        room,
      }),
    ),
    el('div', { class: 'tiles' }, ...tilesOf(facts, texts)),
  ].join('');
}

function tilesOf(facts: ReportFacts, { t, of }: Texts): string[] {
  const { picked, log, settlement, money: sums, duties } = facts;
  const { mean, interval } = picked.score;
  const credited = sums.credited.find((it) => it.ours)?.minor ?? 0n;
  return [
    tile(
      mean.toFixed(1),
      t('TILE_SCORE', { lower: interval.lower.toFixed(0), upper: interval.upper.toFixed(0) }),
    ),
    tile(
      t('TILE_LIVE', { seconds: Math.round(secondsBetween(log.start, log.end)) }),
      t('TILE_LIVE_COUNTS', {
        viewers: counted(log.totals.viewers, 'viewer'),
        events: counted(log.events.length, 'event'),
      }),
    ),
    tile(
      t('TILE_DUTIES', { kept: duties.filter((duty) => duty.kept).length, total: duties.length }),
      t('TILE_DUTIES_KEPT'),
    ),
    tile(
      of(counted(sums.orders, 'order')),
      sums.duplicates === 0
        ? t('TILE_ORDERS')
        : t('TILE_ORDERS_REPEATED', { duplicates: groupDigits(sums.duplicates) }),
    ),
    tile(formatMoney(money(settlement.currency, credited)), t('TILE_CREDITED')),
    tile(
      formatMoney(settlement.totals.outstanding),
      t('TILE_OWED', { date: dated(dateOfInstant(settlement.knownAsOf, 'UTC')) }),
    ),
  ];
}

function tile(figure: string, meaning: string): string {
  return el(
    'div',
    { class: 'tile' },
    el('b', {}, escapeMarkup(figure)),
    el('span', {}, escapeMarkup(meaning)),
  );
}
