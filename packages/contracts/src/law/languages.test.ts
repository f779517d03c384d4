import territories from 'cldr-core/supplemental/territoryInfo.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { MARKETS } from '../vocabulary/index.ts';
import { labelFor } from './index.ts';
import { advertisingLabels, spokenLanguages } from './languages.ts';
import { marketLaw } from './market-rules.ts';
import * as markets from './markets.ts';

interface Spoken {
  readonly _populationPercent: string;
  readonly _officialStatus?: string;
}

interface Territory {
  readonly _population: string;
  readonly languagePopulation?: Readonly<Record<string, Spoken>>;
}

/** Languages of a territory by Unicode CLDR: percent of people, and whether it is official. */
const TERRITORIES: Readonly<Record<string, Territory>> = territories.supplemental.territoryInfo;

const asOf = '2026-11-22T12:00:00Z';
const UNKNOWN = [...MARKETS].filter((market) => marketLaw(market) === undefined);
const bare = (tag: string): string => tag.split(/[-_]/)[0] ?? tag;

function spokenBy(market: string): { language: string; percent: number; status: string }[] {
  return Object.entries(TERRITORIES[market]?.languagePopulation ?? {}).map(([tag, spoken]) => ({
    language: bare(tag),
    percent: Number(spoken._populationPercent),
    status: spoken._officialStatus ?? '',
  }));
}

/** Nobody lives there. */
const EMPTY = ['AQ', 'BV', 'HM'];

/**
 * Latin script where CLDR has another: Serbian beside Bosnian and Croatian, and the Malay of the Cocos Islands, which CLDR
 * has in Arabic script.
 */
const IN_LATIN = ['BA sr-Latn', 'CC ms'];

describe('a market with a file of its own', () => {
  it('has the languages of its file, the union alone excepted', () => {
    const known = Object.values(markets).filter(({ market }) => market !== 'EU');
    expect(known.map(({ market }) => [market, spokenLanguages(market)])).toEqual(
      known.map(({ market, languages }) => [market, languages]),
    );
  });
});

describe('a market whose law is not known', () => {
  it('has more than 200 of its kind, and none with a file of its own', () => {
    expect(UNKNOWN.length).toBeGreaterThan(200);
  });

  it('names languages that are official there, or spoken by one in ten', () => {
    const strange = UNKNOWN.filter((market) => !EMPTY.includes(market)).flatMap((market) =>
      spokenLanguages(market)
        .filter((language) =>
          spokenBy(market)
            .filter((it) => it.language === bare(language))
            .every(({ status, percent }) => !/^(de_facto_)?official$/.test(status) && percent < 10),
        )
        .map((language) => `${market} ${language}`),
    );
    expect(strange).toEqual([]);
  });

  it('leaves out no official language that a word is known for', () => {
    const missing = UNKNOWN.flatMap((market) =>
      spokenBy(market)
        .filter(({ status, percent }) => status === 'official' && percent >= 20)
        .filter(({ language }) => Object.keys(advertisingLabels([language])).length > 0)
        .filter(({ language }) => !spokenLanguages(market).map(bare).includes(language))
        .map(({ language }) => `${market} ${language}`),
    );
    expect(missing).toEqual([]);
  });

  it('writes each language as the market does, by Unicode CLDR', () => {
    const script = (tag: string) => new Intl.Locale(tag).maximize().script;
    const other = UNKNOWN.flatMap((market) =>
      spokenLanguages(market)
        .filter((language) => script(language) !== script(`${bare(language)}-${market}`))
        .map((language) => `${market} ${language}`),
    );
    expect(other).toEqual(IN_LATIN);
    expect(['HK', 'MO', 'TW'].map(spokenLanguages)).toEqual([
      ['zh-Hant', 'en'],
      ['zh-Hant', 'pt'],
      ['zh-Hant'],
    ]);
  });

  it('gets the label in each of its own languages, beside English and Chinese for the planner', () => {
    for (const market of UNKNOWN) {
      const { label, rule } = labelFor(market, { asOf });
      expect(rule, market).toBeNull();
      for (const language of [...label.languages, 'en', 'zh-Hans'])
        expect(label.label[language], `${market} ${language}`).toBeTruthy();
    }
    expect(labelFor('AT', { asOf }).label).toMatchObject({
      languages: ['de'],
      label: { de: 'Werbung', en: 'Ad', 'zh-Hans': '广告' },
    });
    expect(labelFor('CH', { asOf }).label.languages).toEqual(['de', 'fr', 'it']);
    expect(labelFor('ZA', { asOf }).label.languages[0]).toBe('en');
  });
});
