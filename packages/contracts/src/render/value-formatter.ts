import { indexed } from '../clause/once-for.ts';
import type { PublishNode } from '../clause/publish-node.ts';
import type { Inline } from '../clause/text/prose.ts';
import type { ValueFormatter } from '../clause/text/value-formatter.ts';
import { schemasOf } from '../clauses/schemas.ts';
import type { Contract } from '../contract/document.ts';
import type { Locale } from '../locales/locale.ts';
import { hasChineseForm } from '../standard/chinese-form.ts';
import {
  formatDecimal,
  formatMoney,
  formatPercent,
  groupDigits,
  type Instant,
  type LocalText,
  localText,
  type Money,
  type Period,
  type Window,
  type Zone,
} from '../vocabulary/index.ts';
import { localOfInstant } from '../vocabulary/zones/index.ts';
import { capitalAmount, chineseCurrency } from './capital-amount.ts';
import { zoneName } from './zone-names.ts';

/** Writes the values of a contract in a language. */
export function valueFormatter(contract: Contract, locale: Locale): ValueFormatter {
  const isSigned = contract.standardTerms !== undefined;
  const given = <T>(value: T | null | undefined, write: (value: T) => string): Inline =>
    value === undefined || value === null
      ? { blank: locale.labels.notAgreed }
      : { value: write(value) };
  const nameOf = (id: string): string =>
    contract.parties.find((party) => party.id === id)?.name ?? id;
  const productNames = new Map(contract.products.toReversed().map(({ id, name }) => [id, name]));
  const market = (code: string): string => wordIn(locale.markets, code);
  return {
    contract: indexed(contract),
    formats: locale,
    party: (id) => given(id, nameOf),
    bearer: (bearer) =>
      given(bearer, (it) => (it === 'at-fault' ? locale.labels.partyAtFault : nameOf(it))),
    product: (id) => given(id, (it) => productNames.get(it) ?? it),
    clauses: (ids) =>
      given(ids, (it) => {
        const list = typeof it === 'string' ? [it] : it;
        return isSigned
          ? locale.list(list.map((id) => articleOf(id, contract, locale)))
          : list.join(locale.language === 'en' ? ', ' : '、');
      }),
    row: (id, index) => ({ value: isSigned ? String(index + 1) : id }),
    platform: (platform) => given(platform, (it) => wordIn(locale.words.platform, it)),
    amount: (money) => given(money, (it) => amountText(it, contract, locale)),
    share: (share) => given(share, (it) => formatPercent(it)),
    days: (count) => given(count, locale.days),
    count: (count, one, other = one) => given(count, (it) => locale.count(it, one, other)),
    text: (text) => given(text, (it) => it),
    wording: (text) => given(text, (it) => wordingText(it, locale)),
    localText: (text) => given(text, (it) => translatedText(it, locale)),
    word: (words, key) => given(key, (it) => wordIn(words, it)),
    words: (words, keys) => given(keys, (it) => locale.list(it.map((key) => wordIn(words, key)))),
    market: (code) => given(code, market),
    markets: (codes) => given(codes, (it) => locale.list(it.map(market))),
    territory: (territory) =>
      given(territory, (it) =>
        it === 'worldwide' ? locale.labels.worldwide : locale.list(it.map(market)),
      ),
    date: (date) => given(date, locale.date),
    instant: (it) => given(it, (instant) => momentText(instant, contract.zone, locale)),
    window: (it) => given(it, (window) => spanText(window, contract.zone, locale)),
    zone: (zone) => given(zone, (it) => zoneName(it, locale.language)),
    node: (node) => ({ value: nodeText(node, locale) }),
    period: (it) => given(it, (period) => periodText(period, locale)),
    threshold: (threshold) => ({
      value: typeof threshold === 'number' ? groupDigits(threshold) : moneyText(threshold, locale),
    }),
  };
}

/** A clause by its article: Article 3 (Fee). */
function articleOf(id: string, { clauses }: Contract, locale: Locale): string {
  const index = clauses.findIndex((clause) => clause.id === id);
  const clause = clauses[index];
  if (clause === undefined) return id;
  const { open, close } = locale.parentheses;
  const name = translatedText(clause.title ?? schemasOf(clause).name, locale);
  return `${locale.article(index + 1)}${open}${name}${close}`;
}

/** An amount as each language writes it: USD 12.30, 12.30美元, 人民币12.30元. */
export function moneyText(amount: Money, { language }: Locale): string {
  const name = language === 'zh-Hans' ? chineseCurrency(amount.currency) : undefined;
  if (name === undefined) return formatMoney(amount);
  const digits = groupDigits(formatDecimal(amount));
  return amount.currency === 'CNY' ? `${name}${digits}元` : `${digits}${name}`;
}

/** Chinese documents under Chinese law repeat amounts in capital numerals. */
function amountText(amount: Money, { law }: Contract, locale: Locale): string {
  const written = moneyText(amount, locale);
  const capitals = capitalAmount(amount);
  return locale.language !== 'zh-Hans' || !hasChineseForm(law) || capitals === undefined
    ? written
    : `${written}（大写：${capitals}）`;
}

/** A text in the language of a column; one of the other language is marked. */
export function translatedText(text: LocalText, locale: Locale): string {
  const base = locale.language.split('-')[0];
  const written = localText(text, locale.language);
  return Object.keys(text).some((tag) => tag.split('-')[0] === base)
    ? written
    : untranslated(written, locale);
}

/** Words of a party in a contract that has one text for both languages: Chinese is told by its characters. */
function wordingText(text: string, locale: Locale): string {
  // Japanese has the same characters beside its own.
  const isChinese =
    /\p{Script=Han}/u.test(text) && !/[\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text);
  const isForeign =
    locale.language === 'en'
      ? /[^\p{Script=Latin}\p{Script=Common}\p{Script=Inherited}]/u.test(text)
      : !isChinese && /\p{L}/u.test(text);
  return isForeign ? untranslated(text, locale) : text;
}

function untranslated(text: string, { parentheses, labels }: Locale): string {
  return `${text}${parentheses.open}${labels.untranslated}${parentheses.close}`;
}

function wordIn(words: Readonly<Record<string, string>>, key: string): string {
  return Object.hasOwn(words, key) ? (words[key] ?? key) : key;
}

function momentText(at: Instant, zone: Zone, locale: Locale): string {
  return locale.dateTime(localOfInstant(at, zone), zoneName(zone, locale.language));
}

function spanText({ start, end }: Window, zone: Zone, locale: Locale): string {
  const [from, to] = [localOfInstant(start, zone), localOfInstant(end, zone)];
  return locale.span(from, to, zoneName(zone, locale.language));
}

function periodText(period: Period, locale: Locale): string {
  return period.basis === 'calendar'
    ? locale.calendarDays(period.days, zoneName(period.zone, locale.language))
    : locale.duration(period.seconds);
}

function nodeText(node: PublishNode, locale: Locale): string {
  if (node.node === 'instant') return momentText(node.at, node.zone, locale);
  if (node.node === 'window') return spanText(node.window, node.zone, locale);
  return locale.dateTime(node.local, zoneName(node.zone, locale.language));
}
