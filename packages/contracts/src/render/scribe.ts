import type { PublishNode } from '../clauses/deliverable/publish-node.ts';
import type { Threshold } from '../clauses/fee/schema.ts';
import type { Bearer, Territory } from '../clauses/slot.ts';
import type { Contract } from '../contract/document.ts';
import type { Locale, WordGroup } from '../locales/locale.ts';
import {
  formatDecimal,
  type Instant,
  type LocalText,
  localText,
  type Money,
  type Period,
  type Share,
  type Window,
  type Zone,
} from '../vocabulary/index.ts';
import { localOfInstant } from '../vocabulary/zones/index.ts';
import type { Inline } from './prose.ts';

type Maybe<T> = T | null | undefined;

/** Writes values of one contract in one language; what is absent or null becomes a visible blank. */
export interface Scribe {
  readonly locale: Locale;
  readonly contract: Contract;
  party(id: Maybe<string>): Inline;
  bearer(bearer: Maybe<Bearer>): Inline;
  product(id: Maybe<string>): Inline;
  amount(money: Maybe<Money>): Inline;
  share(share: Maybe<Share>): Inline;
  days(count: Maybe<number>): Inline;
  /** A count with its noun: English gives singular and plural, Chinese one measure word. */
  count(count: Maybe<number>, one: string, other?: string): Inline;
  text(text: Maybe<string>): Inline;
  localText(text: Maybe<LocalText>): Inline;
  word(group: WordGroup, key: Maybe<string>): Inline;
  words(group: WordGroup, keys: Maybe<readonly string[]>): Inline;
  market(code: Maybe<string>): Inline;
  markets(codes: Maybe<readonly string[]>): Inline;
  territory(territory: Maybe<Territory>): Inline;
  date(date: Maybe<string>): Inline;
  instant(at: Maybe<Instant>): Inline;
  window(window: Maybe<Window>): Inline;
  node(node: PublishNode): Inline;
  period(period: Maybe<Period>): Inline;
  threshold(threshold: Threshold): Inline;
}

/** A scribe for a contract in a language. */
export function scribe(contract: Contract, locale: Locale): Scribe {
  const blank: Inline = { blank: locale.labels.notAgreed };
  const given = <T>(value: Maybe<T>, write: (value: T) => string): Inline =>
    value === undefined || value === null ? blank : { value: write(value) };
  const nameOf = (id: string): string =>
    contract.parties.find((party) => party.id === id)?.name ?? id;
  const productNames = new Map(contract.products.toReversed().map(({ id, name }) => [id, name]));
  const market = (code: string): string => locale.markets[code] ?? code;
  return {
    locale,
    contract,
    party: (id) => given(id, nameOf),
    bearer: (bearer) =>
      given(bearer, (it) => (it === 'at-fault' ? locale.labels.partyAtFault : nameOf(it))),
    product: (id) => given(id, (it) => productNames.get(it) ?? it),
    amount: (money) => given(money, formatMoney),
    share: (share) => given(share, formatShare),
    days: (count) => given(count, locale.days),
    count: (count, one, other = one) => given(count, (it) => locale.count(it, one, other)),
    text: (text) => given(text, (it) => it),
    localText: (text) => given(text, (it) => localText(it, locale.language)),
    word: (group, key) => given(key, (it) => locale.words[group][it] ?? it),
    words: (group, keys) =>
      given(keys, (it) => locale.list(it.map((key) => locale.words[group][key] ?? key))),
    market: (code) => given(code, market),
    markets: (codes) => given(codes, (it) => locale.list(it.map(market))),
    territory: (territory) =>
      given(territory, (it) =>
        it === 'worldwide' ? locale.labels.worldwide : locale.list(it.map(market)),
      ),
    date: (date) => given(date, locale.date),
    instant: (it) => given(it, (instant) => momentText(instant, contract.zone, locale)),
    window: (it) => given(it, (window) => spanText(window, contract.zone, locale)),
    node: (node) => ({ value: nodeText(node, locale) }),
    period: (period) =>
      given(period, (it) =>
        it.basis === 'calendar'
          ? locale.calendarDays(it.days, it.zone)
          : locale.duration(it.seconds),
      ),
    threshold: (threshold) => ({
      value:
        typeof threshold === 'number' ? groupDigits(String(threshold)) : formatMoney(threshold),
    }),
  };
}

function momentText(at: Instant, zone: Zone, locale: Locale): string {
  return locale.dateTime(localOfInstant(at, zone), zone);
}

function spanText({ start, end }: Window, zone: Zone, locale: Locale): string {
  return locale.span(localOfInstant(start, zone), localOfInstant(end, zone), zone);
}

function nodeText(node: PublishNode, locale: Locale): string {
  if (node.node === 'instant') return momentText(node.at, node.zone, locale);
  if (node.node === 'window') return spanText(node.window, node.zone, locale);
  return locale.dateTime(node.local, node.zone);
}

/** An amount for people: code, grouped digits, all decimals of the currency. Exact, without `Intl`. */
export function formatMoney(money: Money): string {
  const [whole = '', fraction] = formatDecimal(money).split('.');
  return `${money.currency} ${groupDigits(whole)}${fraction === undefined ? '' : `.${fraction}`}`;
}

/** A share for people, exactly: 125000 ppm is 12.5%. */
export function formatShare(ppm: Share): string {
  const whole = Math.trunc(ppm / 10_000);
  const fraction = String(Math.abs(ppm % 10_000))
    .padStart(4, '0')
    .replace(/0+$/, '');
  return `${whole}${fraction === '' ? '' : `.${fraction}`}%`;
}

function groupDigits(digits: string): string {
  return digits.replace(/\B(?=(\d{3})+$)/g, ',');
}
