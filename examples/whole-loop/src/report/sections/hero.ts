import type { ReportFacts } from '../facts.ts';
import { el, escape } from '../svg.ts';
import { amount, counted, grouped } from '../words.ts';
import { badge, name } from './markup.ts';

/** A date is not to be broken between two lines. */
const NO_BREAK_HYPHEN = '\u2011';

/** The head of the page: what deal this was, and the five figures that people ask for first. */
export function hero(facts: ReportFacts): string {
  const { brief, picked, log, settlement, money, duties } = facts;
  const seconds = Math.round((Date.parse(log.end) - Date.parse(log.start)) / 1000);
  const kept = duties.filter((duty) => duty.kept).length;
  const credited = money.credited.find((it) => it.ours)?.minor ?? 0n;
  const server =
    log.mode === 'memory'
      ? badge('in-memory room: nothing was streamed', 'mark')
      : escape(`LiveKit ${log.server?.version ?? ''}`.trim());
  return [
    el(
      'p',
      { class: 'over' },
      escape(`${brief.market} · ${brief.platform} · one live deal from screening to payout`),
    ),
    el('h1', {}, name(brief.name ?? brief.id)),
    el(
      'p',
      { class: 'lead' },
      'With ',
      el('strong', {}, name(picked.creator.name)),
      escape(`, ${grouped(picked.creator.followers ?? 0)} followers. `),
      `Room: ${server}.`,
    ),
    el(
      'div',
      { class: 'tiles' },
      tile(
        `${picked.score.mean.toFixed(1)}`,
        `score of 100 (${picked.score.interval.lower.toFixed(0)} to ${picked.score.interval.upper.toFixed(0)})`,
      ),
      tile(
        `${seconds} s live`,
        `${counted(log.totals.viewers, 'viewer')}, ${counted(log.events.length, 'event')}`,
      ),
      tile(`${kept} of ${duties.length}`, 'disclosure duties kept, with evidence'),
      tile(
        grouped(money.orders),
        money.duplicates === 0
          ? `${money.orders === 1 ? 'order' : 'orders'}, each told once`
          : `orders, ${grouped(money.duplicates)} told again and counted once`,
      ),
      tile(
        amount({ currency: settlement.currency, minor: String(credited) }),
        'net sales credited to the creator',
      ),
      tile(
        amount(settlement.totals.outstanding),
        `owed as of ${settlement.knownAsOf.slice(0, 10).replaceAll('-', NO_BREAK_HYPHEN)}`,
      ),
    ),
  ].join('');
}

function tile(figure: string, meaning: string): string {
  return el('div', { class: 'tile' }, el('b', {}, escape(figure)), el('span', {}, escape(meaning)));
}
