import type { Patterns } from '../locales/translations/translation.ts';
import {
  formatDecimal,
  formatPercent,
  groupDigits,
  type Instant,
  type Money,
  toEpochMs,
  type Zone,
} from '../vocabulary/index.ts';
import { localOfInstant } from '../vocabulary/zones/index.ts';

/** A decimal number with the separators of a language. */
export function numberText(
  decimal: string,
  { decimal: point, group, groupFrom = 4 }: Patterns,
): string {
  const [whole = '', fraction] = decimal.split('.');
  const digits = whole.replace('-', '').length;
  const grouped = digits < groupFrom ? whole : groupDigits(whole).replaceAll(',', group);
  return fraction === undefined ? grouped : `${grouped}${point}${fraction}`;
}

/** An amount: by the ISO code of its currency, or as readers of the language know their own. */
export function amountText(amount: Money, patterns: Patterns): string {
  const { money, ownMoney } = patterns;
  const own = Object.hasOwn(ownMoney, amount.currency) ? ownMoney[amount.currency] : undefined;
  return filled(own ?? money, {
    n: numberText(formatDecimal(amount), patterns),
    code: amount.currency,
  });
}

/** Parts per million as a percentage. */
export function shareText(share: number, patterns: Patterns): string {
  const n = numberText(formatPercent(share).slice(0, -1), patterns);
  return filled(patterns.percent, { n });
}

/** A date `YYYY-MM-DD`. */
export function dateText(date: string, { date: pattern, months = '', firstDay }: Patterns): string {
  const [y = '', month = '', day = ''] = date.split('-');
  const [d, m] = [Number(day), Number(month)];
  return filled(pattern, {
    y,
    m: String(m),
    month: months.split(' ')[m - 1] ?? '',
    d: d === 1 && firstDay !== undefined ? firstDay : String(d),
  });
}

/** A time of the day `HH:MM`. */
export function clockText(time: string, { clock = ':' }: Patterns): string {
  return time.replace(':', clock);
}

/** A local time, without its zone. */
export function localText(local: string, patterns: Patterns): string {
  return filled(patterns.moment, {
    date: dateText(local.slice(0, 10), patterns),
    time: clockText(local.slice(11, 16), patterns),
  });
}

/** A moment in a zone, with its distance from UTC, which needs no translation and is exact when clocks change. */
export function momentText(at: Instant, zone: Zone, patterns: Patterns): string {
  const local = localOfInstant(at, zone);
  return filled(patterns.zoned, {
    moment: localText(local, patterns),
    zone: offsetText(at, local),
  });
}

/** Two moments in a zone; the distance from UTC is named twice where the clocks change between them. */
export function spanText(
  { start, end }: { readonly start: Instant; readonly end: Instant },
  zone: Zone,
  patterns: Patterns,
): string {
  const [from, until] = [localOfInstant(start, zone), localOfInstant(end, zone)];
  const offsets = [...new Set([offsetText(start, from), offsetText(end, until)])];
  return filled(patterns.span, {
    from: localText(from, patterns),
    until: localText(until, patterns),
    zone: offsets.join(' → '),
  });
}

/** UTC+7, UTC−3:30, UTC. */
function offsetText(at: Instant, local: string): string {
  const minutes =
    Date.parse(`${local.replace(' ', 'T')}Z`) / 60_000 - Math.floor(toEpochMs(at) / 60_000);
  if (minutes === 0) return 'UTC';
  const [hours, rest] = [Math.floor(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const tail = rest === 0 ? '' : `:${String(rest).padStart(2, '0')}`;
  return `UTC${minutes < 0 ? '−' : '+'}${hours}${tail}`;
}

/** A pattern with its values. */
export function filled(pattern: string, values: Readonly<Record<string, string>>): string {
  return pattern.replace(/\{(\w+)\}/g, (whole, name: string) => values[name] ?? whole);
}
