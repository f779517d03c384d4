import { describe, expect, it } from 'vitest';
import { spokenLanguages } from '../law/languages.ts';
import { marketLaw } from '../law/market-rules.ts';
import { DUTY_WORDS_EN } from '../locales/duties/en.ts';
import { TRANSLATIONS } from '../locales/translations/registry.ts';
import { SUMMARY_LABELS_EN } from '../locales/translations/summary-labels.ts';
import type { AnyTranslation } from '../locales/translations/translation.ts';
import { MARKETS, marketScopes, placeholdersOf } from '../vocabulary/index.ts';
import { amountText, dateText, momentText, numberText, shareText, spanText } from './patterns.ts';

/** `Intl` of this Node as another hand: its texts may differ by blanks and marks of direction between releases. */
const plain = (text: string): string => text.replace(/[\u200e\u200f]/g, '').replace(/\s/g, ' ');

const TAGS: Readonly<Record<string, string>> = {
  ar: 'ar-u-nu-latn-ca-gregory',
  th: 'th-u-ca-gregory',
};

/** The markets with rules, and the members of the Union; another one is written in English. */
const NAMED = [...MARKETS].filter(
  (market) => marketLaw(market) !== undefined || marketScopes(market).length > 1,
);

describe.each(Object.entries<AnyTranslation>(TRANSLATIONS))('%s', (tag, translation) => {
  const { formats } = translation;
  const icu = TAGS[tag] ?? tag;

  it('writes numbers, shares and money as CLDR has them', () => {
    const number = new Intl.NumberFormat(icu, { maximumFractionDigits: 4 });
    for (const it of ['7', '999', '1234', '12345', '1234567', '1234.5', '-98765.25'])
      expect(plain(numberText(it, formats))).toBe(plain(number.format(Number(it))));
    const share = new Intl.NumberFormat(icu, { style: 'percent', maximumFractionDigits: 4 });
    for (const ppm of [0, 5_000, 125_500, 1_000_000])
      expect(plain(shareText(ppm, formats))).toBe(plain(share.format(ppm / 1e6)));
    const money = new Intl.NumberFormat(icu, {
      ...{ style: 'currency', currency: 'USD', currencyDisplay: 'code' },
    } as const);
    for (const minor of ['5', '300000', '123456789'] as const)
      expect(plain(amountText({ currency: 'USD', minor }, formats))).toBe(
        plain(money.format(Number(minor) / 100)),
      );
  });

  it('writes the days of a year as CLDR has them', () => {
    const date = new Intl.DateTimeFormat(icu, { dateStyle: 'long', timeZone: 'UTC' });
    for (let at = Date.UTC(2026, 0, 1); at < Date.UTC(2027, 0, 1); at += 86_400_000) {
      const day = new Date(at);
      const written = dateText(day.toISOString().slice(0, 10), formats);
      // French writes the first day of a month as such, which CLDR cannot say.
      expect(plain(written.replace(/^1er /, '1 '))).toBe(plain(date.format(day)));
    }
  });

  it('has the plural forms of CLDR', () => {
    const rules = new Intl.PluralRules(icu);
    for (let n = 0; n <= 3650; n += 1) expect(translation.plural(n), `${n}`).toBe(rules.select(n));
    for (const forms of Object.values(translation.counted)) {
      const names = typeof forms === 'string' ? ['other'] : Object.keys(forms);
      // Millions are a form of their own in some languages; no phrase counts so many.
      expect(names).toEqual(
        rules.resolvedOptions().pluralCategories.filter((it) => it !== 'many' || tag === 'ar'),
      );
    }
  });

  it('has the placeholders of English in each text, and every name', () => {
    const given = translation.phrases as Readonly<Record<string, string>>;
    for (const [key, text] of Object.entries<string>(DUTY_WORDS_EN.phrases))
      expect(placeholdersOf(given[key] ?? ''), key).toEqual(placeholdersOf(text));
    for (const [key, text] of Object.entries(translation.labels))
      expect(placeholdersOf(text), key).toEqual(
        placeholdersOf(SUMMARY_LABELS_EN[key as keyof typeof SUMMARY_LABELS_EN]),
      );
    expect(Object.keys(translation.markets)).toEqual(expect.arrayContaining(NAMED));
    expect(Object.keys(translation.languages)).toEqual(
      expect.arrayContaining(NAMED.flatMap((market) => [...spokenLanguages(market)])),
    );
    for (const text of Object.values(given)) expect(text.trim()).toBe(text);
  });
});

describe('moments', () => {
  const { ja, ar, fr } = TRANSLATIONS;

  it('name their distance from UTC, twice where the clocks change', () => {
    expect(momentText('2026-12-06T02:00:00Z', 'America/Los_Angeles', ja.formats)).toBe(
      '2026年12月5日 18:00（UTC−8）',
    );
    expect(momentText('2026-12-06T02:00:00Z', 'Asia/Kolkata', fr.formats)).toContain('(UTC+5:30)');
    const year = { start: '2026-10-01T00:00:00Z', end: '2026-12-01T00:00:00Z' } as const;
    expect(spanText(year, 'Europe/Paris', fr.formats)).toBe(
      'du 1er octobre 2026 à 02:00 au 1er décembre 2026 à 01:00 (UTC+2 → UTC+1)',
    );
  });

  it('of Arabic have six forms of days', () => {
    const { within } = ar.counted;
    expect(
      [0, 1, 2, 3, 11, 100, 103].map((n) => within[ar.plural(n)].replace('{n}', `${n}`)),
    ).toEqual([
      'خلال 0 يوم من {event}',
      'خلال يوم واحد من {event}',
      'خلال يومين من {event}',
      'خلال 3 أيام من {event}',
      'خلال 11 يومًا من {event}',
      'خلال 100 يوم من {event}',
      'خلال 103 أيام من {event}',
    ]);
  });
});
