import cldr from 'cldr-core/supplemental/measurementData.json' with { type: 'json' };
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Contract } from '../contract/document.ts';
import { lipColourContract } from '../contract/lip-colour.fixture.ts';
import { LAW_RULES } from '../law/rules.ts';
import { LIP_BRIEF } from '../plan/session.fixture.ts';
import { planSession } from '../plan/session.ts';
import { type Instant, MARKETS, type SessionPlan } from '../vocabulary/index.ts';
import { localOfInstant } from '../vocabulary/zones/index.ts';
import { zonesOf } from './clocks.ts';
import type { HolidayList } from './holidays.ts';
import { measuresOf } from './measures.ts';
import { writeLocalizationSheet } from './page.ts';
import { reviewOf, sheetReviews } from './review.ts';
import { localizationSheet } from './sheet.ts';

function planFor(audience: Contract['audience'], name = 'Lip colour set of six'): SessionPlan {
  const contract = lipColourContract();
  const products = contract.products.map((product, index) =>
    index === 0 ? { ...product, name } : product,
  );
  return planSession(
    { ...contract, audience, products },
    { brief: LIP_BRIEF, asOf: '2026-11-22T12:00:00Z' },
  );
}

const ASIA: Contract['audience'] = [
  { market: 'VN', languages: ['vi'] },
  { market: 'KR', languages: ['ko'] },
  { market: 'SA', languages: ['ar', 'en'] },
];

describe('localizationSheet', () => {
  it('has a section for each market, with its languages, prices, measures and clocks', () => {
    const { sections } = localizationSheet(
      planFor([
        { market: 'US', languages: ['en', 'es-US'] },
        { market: 'DE', languages: ['de'] },
      ]),
    );
    const [us, de] = sections;
    expect(us?.script).toEqual([
      { language: 'en', direction: 'ltr' },
      { language: 'es-US', direction: 'ltr' },
    ]);
    expect(us?.measures).toEqual({
      system: 'US',
      example: { en: '10 in (25.4 cm)', 'es-US': '10 in (25.4 cm)' },
    });
    expect(de?.measures).toEqual({ system: 'metric', example: { de: '25,4 cm' } });
    expect(de?.prices[0]?.promotion?.written).toEqual({ de: '15,99 USD' });
    // 2026-12-06T02:00Z for an hour.
    expect(us?.clocks.slots.map(({ start, end }) => `${start} ${end.slice(11)}`)).toEqual([
      '2026-12-05 21:00 22:00',
      '2026-12-05 20:00 21:00',
      '2026-12-05 19:00 20:00',
      '2026-12-05 18:00 19:00',
    ]);
    expect(de?.clocks).toEqual({
      isPart: false,
      slots: [{ zone: 'Europe/Berlin', start: '2026-12-06 03:00', end: '2026-12-06 04:00' }],
    });
  });

  it('names the rule for each kind of promotion, and none where none is known', () => {
    const kinds = (market: string, platforms: readonly string[] = []) =>
      Object.fromEntries(
        (
          localizationSheet(planFor([{ market, languages: ['en'] }]), { platforms }).sections[0]
            ?.promotions ?? []
        ).map(({ kind, rules }) => [kind, rules.map(({ id }) => id)]),
      );
    expect(kinds('VN')).toMatchObject({ discount: ['vn.discount-cap'], coupon: [] });
    expect(kinds('DE')['former-price']).toEqual(['eu.former-price']);
    expect(kinds('CN')['superlative']).toEqual(['cn.superlatives']);
    expect(kinds('TH')['giveaway']).toEqual([]);
    expect(kinds('TH', ['tiktok-shop'])['giveaway']).toEqual(['tiktok-shop.th.chance']);
    // A market without a file: nothing is known, and nothing is made up.
    expect(Object.values(kinds('NZ')).flat()).toEqual([]);
  });

  it('has the labels of the duties, in the languages in which they count', () => {
    const [vn, kr] = localizationSheet(planFor(ASIA)).sections;
    expect(vn?.labels.map(({ texts }) => texts)).toEqual([{ vi: 'Quảng cáo' }]);
    expect(kr?.labels[0]).toMatchObject({ texts: { ko: '광고' }, when: { seconds: 300 } });
    expect(kr?.knownLabels.refused).toContain('Thanks to');
    expect(kr?.knownLabels.accepted).toEqual(['광고', '협찬', '광고료 지급']);
  });

  it('lists the holidays of a given list around the day of the market, and says when there is none', () => {
    const holidays: HolidayList = {
      source: 'a list',
      holidays: [
        { market: 'VN', date: '2026-12-13', name: 'a week later' },
        { market: 'VN', date: '2026-11-29', name: 'a week before' },
        { market: 'VN', date: '2026-12-14', name: 'eight days later' },
        { market: 'KR', date: '2026-01-01', name: '신정' },
      ],
    };
    const of = (given?: HolidayList) =>
      localizationSheet(planFor(ASIA), given === undefined ? {} : { holidays: given }).sections.map(
        (section) => section.holidays?.days.map(({ name }) => name) ?? null,
      );
    expect(of()).toEqual([null, null, null]);
    expect(of(holidays)).toEqual([['a week before', 'a week later'], [], null]);
  });

  it('says the same for the same plan, whoever reviewed it, and hashes each section alone', () => {
    const plan = planFor(ASIA);
    const signed: SessionPlan = {
      ...plan,
      localization: plan.localization.map((it) => ({ ...it, reviewedBy: 'Linh' })),
    };
    expect(localizationSheet(signed)).toEqual(localizationSheet(plan));
    const [vn, kr] = localizationSheet(plan).sections;
    const fewer = localizationSheet(planFor(ASIA.slice(0, 1))).sections;
    expect(fewer.map(({ hash }) => hash)).toEqual([vn?.hash]);
    expect(vn?.hash).not.toBe(kr?.hash);
  });
});

describe('the reviews of a sheet', () => {
  const sheet = localizationSheet(planFor(ASIA));
  const by = (market: string, language: string, at: Instant = '2026-12-01T00:00:00Z') => {
    const section = sheet.sections.find((it) => it.market === market);
    if (section === undefined) throw new TypeError(market);
    return reviewOf(section, { language, by: 'Linh', at });
  };
  const all = [by('VN', 'vi'), by('KR', 'ko'), by('SA', 'ar'), by('SA', 'en')];
  const codesOf = (of: typeof sheet, reviews: typeof all) =>
    sheetReviews(of, reviews).findings.map(({ code }) => code);

  it('are whole with one for each language of each market', () => {
    expect(codesOf(sheet, all)).toEqual([]);
    expect(codesOf(sheet, all.slice(1))).toEqual(['SECTION_UNREVIEWED']);
    expect(codesOf(sheet, [])).toHaveLength(4);
  });

  it('do not count for a text that changed since', () => {
    const changed = localizationSheet(planFor(ASIA, 'Lip colour set of seven'));
    expect(codesOf(changed, all.slice(0, 1)).slice(0, 2)).toEqual([
      'REVIEW_OUTDATED',
      'SECTION_UNREVIEWED',
    ]);
    expect(sheetReviews(changed, all).reviewed.every(({ review }) => review === null)).toBe(true);
  });

  it('do not count after the start, or for another session, market or language', () => {
    expect(codesOf(sheet, [by('VN', 'vi', '2026-12-06T02:00:01Z'), ...all])).toEqual([
      'REVIEW_AFTER_START',
    ]);
    const [first] = all;
    if (first === undefined) throw new TypeError('no review');
    for (const other of [{ sessionId: 'x' }, { market: 'US' }, { language: 'en' }])
      expect(codesOf(sheet, [...all, { ...first, ...other }])).toEqual(['REVIEW_OF_OTHER_SESSION']);
  });

  it.each([{ by: '' }, { at: 'yesterday' }, { sectionHash: 'none' }])('%o is refused', (wrong) => {
    expect(() => sheetReviews(sheet, [{ ...all[0], ...wrong } as never])).toThrow(
      'localization-review',
    );
  });
});

describe('the page', () => {
  it.each(['en', 'zh-Hans'] as const)(
    'in %s says where no rule is known, and has lines to sign',
    (language) => {
      const sheet = localizationSheet(planFor(ASIA));
      const text = writeLocalizationSheet(sheet, { language, format: 'markdown' });
      expect(text).toContain(
        language === 'en' ? 'No rule is known here for' : '以下各项没有已知规则',
      );
      expect(text).toContain(language === 'en' ? 'were not looked up' : '未查询公共假日');
      for (const { hash } of sheet.sections) expect(text).toContain(hash);
      const html = writeLocalizationSheet(sheet, { language, format: 'html' });
      expect(html.match(/<section/g)).toHaveLength(3);
      expect(text).not.toMatch(/[{}]|undefined/);
    },
  );

  it('shows who signed in the place of the line', () => {
    const sheet = localizationSheet(planFor(ASIA.slice(0, 1)));
    const [section] = sheet.sections;
    if (section === undefined) throw new TypeError('no section');
    const review = reviewOf(section, { language: 'vi', by: 'Linh', at: '2026-12-01T00:00:00Z' });
    const options = { language: 'en', format: 'markdown' } as const;
    const reviews = sheetReviews(sheet, [review]);
    expect(writeLocalizationSheet(sheet, { ...options, reviews })).toContain(
      'Vietnamese (vi): Linh · 2026-12-01',
    );
    expect(writeLocalizationSheet(sheet, options)).not.toContain('Linh');
  });

  it('names markets, languages and platforms, and cuts no rule short', () => {
    const sheet = localizationSheet(planFor([{ market: 'JP', languages: ['ja'] }]), {
      platforms: ['tiktok'],
    });
    const html = writeLocalizationSheet(sheet, { language: 'en', format: 'html' });
    for (const whole of ['JP · Japan', 'Japanese (ja)', 'TikTok', 'at most 2 % of the sales.'])
      expect(html).toContain(whole);
    expect(html).not.toContain('…');
  });

  it('sets off each label, so that one from right to left turns nothing around it', () => {
    const sheet = localizationSheet(planFor(ASIA));
    const html = writeLocalizationSheet(sheet, { language: 'en', format: 'html' });
    expect(html).toContain('<td><bdi>إعلان</bdi></td>');
    expect(html).toContain('“<bdi>إعلان</bdi>”');
  });

  it('takes names for text, whatever they hold', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1, maxLength: 40 }), (name) => {
        const hostile = `<script>${name}`;
        const sheet = localizationSheet(planFor(ASIA.slice(0, 1), hostile));
        const html = writeLocalizationSheet(sheet, { language: 'en', format: 'html' });
        expect(html).not.toContain('<script');
      }),
      { numRuns: 30 },
    );
  });
});

it('measures are those of CLDR', () => {
  const { measurementSystem } = cldr.supplemental.measurementData;
  const systems: Readonly<Record<string, string>> = measurementSystem;
  for (const market of MARKETS) expect(measuresOf(market)).toBe(systems[market] ?? 'metric');
});

it('clocks are real, each once, and go from east to west', () => {
  for (const market of MARKETS) {
    const times = zonesOf(market).map((zone) => localOfInstant('2026-12-06T12:00:00Z', zone));
    expect(times).toEqual(times.toSorted().toReversed());
    expect(new Set(zonesOf(market)).size).toBe(times.length);
  }
});

it('every topic of a rule is of a rule with a sentence', () => {
  const told = LAW_RULES.filter(({ about }) => about.length > 0);
  expect(told.length).toBeGreaterThan(20);
  for (const { id, summary } of told) expect(summary['en']?.length, id).toBeGreaterThan(10);
});
