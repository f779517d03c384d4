import { describe, expect, it } from 'vitest';
import {
  DisclosureDutySchema,
  type Instant,
  MARKETS,
  parseInput,
  toInstant,
} from '../vocabulary/index.ts';
import { addDays, instantOfLocal } from '../vocabulary/zones/index.ts';
import {
  capitalZone,
  disclosureDuties,
  LAW_RULES,
  labelFor,
  ruleSeverity,
  rulesFor,
} from './index.ts';

/** A method that TypeScript does not know yet. */
type WithZones = Intl.Locale & { getTimeZones(): string[] };

const NOW = '2026-11-22T12:00:00Z';
const zoneOf = (market: string) => capitalZone(market) ?? 'none';
const ids = (market: string, asOf: Instant): string[] =>
  rulesFor(market, { asOf }).map((rule) => rule.id);

describe('LAW_RULES', () => {
  it('cites an instrument, a source, a day of reading and a confidence in every rule', () => {
    for (const rule of LAW_RULES) {
      expect(rule.citation.length, rule.id).toBeGreaterThan(5);
      expect(rule.source.length, rule.id).toBeGreaterThan(5);
      expect(rule.verifiedOn).toMatch(/^\d{4}-\d\d-\d\d$/);
      expect(MARKETS.has(rule.market), rule.id).toBe(true);
      expect(Object.keys(rule.summary).sort(), rule.id).toEqual(['en', 'zh-Hans']);
      expect(rule.dated === 'unknown', rule.id).toBe(rule.effectiveFrom === null);
    }
    expect(new Set(LAW_RULES.map((rule) => rule.id)).size).toBe(LAW_RULES.length);
  });

  it('covers at least 20 markets, each with a label', () => {
    const markets = [...new Set(LAW_RULES.map((rule) => rule.market))].filter(
      (market) => market !== 'EU',
    );
    expect(markets.length).toBeGreaterThanOrEqual(20);
    for (const market of markets)
      expect(labelFor(market, { asOf: NOW }).rule, market).not.toBeNull();
    expect(LAW_RULES.length).toBeGreaterThanOrEqual(80);
  });

  it('replaces a rule of the same market on the day that it ends', () => {
    const pairs = LAW_RULES.flatMap((rule) =>
      rule.replaces === null ? [] : [[rule, LAW_RULES.find(({ id }) => id === rule.replaces)]],
    );
    expect(pairs.map(([rule]) => rule?.id)).toEqual(['cn.e-sign.amended', 'nl.register']);
    for (const [rule, before] of pairs) expect(before?.effectiveTo).toBe(rule?.effectiveFrom);
  });

  it('says what sources disagree on, of what is not sure', () => {
    const disputed = LAW_RULES.filter(({ conflict }) => conflict !== null);
    expect(disputed.map(({ id }) => id)).toEqual(['es.register', 'it.adv-tag']);
    for (const { conflict, confidence } of disputed) {
      expect(Object.keys(conflict ?? {})).toEqual(['en', 'zh-Hans']);
      expect(confidence).toBe('L');
    }
  });

  it.each([...new Set(LAW_RULES.map((rule) => rule.market))])(
    '%s starts its days in a zone of its own, not in UTC',
    (market) => {
      const seat = market === 'EU' ? 'BE' : market;
      // Kolkata and Ho Chi Minh City stand in ICU under their older names.
      const plain = (zone: string) =>
        zone.replace('Calcutta', 'Kolkata').replace('Saigon', 'Ho_Chi_Minh');
      const zones = (new Intl.Locale(`und-${seat}`) as WithZones).getTimeZones().map(plain);
      expect(zones).toContain(capitalZone(market));
    },
  );

  it('quotes the numbers of a check that only people can hold against the facts', () => {
    const numbers = LAW_RULES.flatMap(({ check }) => {
      if (check.check === 'creator-register')
        return check.followers === null ? [] : [[check.says['en'], check.followers]];
      if (check.check !== 'host-age') return [];
      const { years, guardianUntil } = check;
      return [years, guardianUntil ?? years].map((age) => [check.says['en'], age]);
    });
    expect(numbers.length).toBeGreaterThanOrEqual(7);
    for (const [sentence, number] of numbers)
      expect(sentence).toContain(Number(number).toLocaleString('en-US'));
  });

  it('never lets what is unsure weigh as an error, nor make a duty', () => {
    for (const rule of LAW_RULES.filter((it) => it.confidence === 'L' || it.confidence === 'U')) {
      expect(ruleSeverity(rule), rule.id).toBe('hint');
      expect(rule.check.check, rule.id).not.toBe('live-disclosure');
    }
    expect(ruleSeverity({ confidence: 'H' })).toBe('error');
    expect(ruleSeverity({ confidence: 'M' })).toBe('warning');
  });
});

describe('rulesFor', () => {
  const exact = LAW_RULES.flatMap((rule) =>
    rule.dated === 'day' && rule.effectiveFrom !== null
      ? [{ ...rule, effectiveFrom: rule.effectiveFrom }]
      : [],
  );

  it.each(exact.map((rule) => [rule.id, rule] as const))(
    '%s is not in force the day before, and is on the day',
    (id, rule) => {
      const from = rule.effectiveFrom;
      const zone = zoneOf(rule.market);
      const midnight = instantOfLocal(`${from}T00:00`, zone);
      expect(ids(rule.market, instantOfLocal(`${addDays(from, -1)}T12:00`, zone))).not.toContain(
        id,
      );
      expect(ids(rule.market, toInstant(Date.parse(midnight) - 1))).not.toContain(id);
      expect(ids(rule.market, midnight)).toContain(id);
      expect(ids(rule.market, instantOfLocal(`${from}T12:00`, zone))).toContain(id);
    },
  );

  it.each(
    exact.filter((rule) => rule.effectiveTo !== null).map((rule) => [rule.id, rule] as const),
  )('%s ends on its last day', (id, rule) => {
    const end = instantOfLocal(`${rule.effectiveTo}T00:00`, zoneOf(rule.market));
    expect(ids(rule.market, toInstant(Date.parse(end) - 1))).toContain(id);
    expect(ids(rule.market, end)).not.toContain(id);
  });

  it('gives a member state the rules of the Union too', () => {
    expect(ids('FR', NOW)).toContain('eu.platform-declaration');
    expect(ids('GB', NOW)).not.toContain('eu.platform-declaration');
  });

  it('takes a date of the market’s own calendar', () => {
    expect(rulesFor('AE', { asOf: '2026-02-01' })).toEqual(
      rulesFor('AE', { asOf: '2026-01-31T20:00:00Z' }),
    );
    expect(rulesFor('AE', { asOf: '2026-01-31' })).toEqual(
      rulesFor('AE', { asOf: '2026-01-31T19:59:59Z' }),
    );
    expect(() => rulesFor('AE', { asOf: '2026-02-30' })).toThrowError(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
  });

  it('knows nothing of a market without rules, and refuses anything that is not an instant', () => {
    expect(rulesFor('ZA', { asOf: NOW })).toEqual([]);
    expect(() => rulesFor('US', { asOf: '22.11.2026' as never })).toThrowError(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
  });
});

describe('disclosureDuties', () => {
  const rules = (market: string, asOf: Instant = NOW, aiHost = false): unknown[] =>
    disclosureDuties(market, { asOf, aiHost }).map((duty) => [
      duty.when,
      duty.medium,
      duty.citation.basis,
    ]);

  it('keeps the rules that a room can keep', () => {
    expect(rules('KR')).toEqual([[{ rule: 'max-gap', seconds: 300 }, 'either', 'law']]);
    expect(rules('IN')).toEqual([[{ rule: 'continuous' }, 'both', 'law']]);
    expect(rules('FR')).toEqual([[{ rule: 'whole-promotion' }, 'picture', 'law']]);
    expect(rules('VN')).toEqual([[{ rule: 'before-and-during' }, 'either', 'law']]);
    for (const market of ['US', 'GB', 'AU']) {
      expect(rules(market)).toEqual([
        [{ rule: 'at-start' }, 'either', 'law'],
        [{ rule: 'max-gap', seconds: 600 }, 'either', 'project-default'],
      ]);
    }
    expect(rules('CA')).toEqual([[{ rule: 'max-gap', seconds: 600 }, 'either', 'project-default']]);
  });

  it('changes on the day a rule comes into force', () => {
    expect(rules('VN', '2025-12-31T12:00:00Z')).toEqual([
      [{ rule: 'max-gap', seconds: 600 }, 'either', 'project-default'],
    ]);
    expect(rules('KR', '2020-08-31T12:00:00Z')).toEqual([
      [{ rule: 'max-gap', seconds: 600 }, 'either', 'project-default'],
    ]);
    expect(rules('CN', '2026-01-31T12:00:00Z', true)).toEqual([
      [{ rule: 'whole-promotion' }, 'picture', 'law'],
    ]);
    expect(rules('CN', '2026-02-01T12:00:00Z', true)).toContainEqual([
      { rule: 'continuous' },
      'picture',
      'law',
    ]);
    expect(rules('CN', NOW, false)).not.toContainEqual([{ rule: 'continuous' }, 'picture', 'law']);
  });

  it('takes the label of the newest rule: conditional Korean wording is refused since December 2024', () => {
    expect(labelFor('KR', { asOf: '2024-11-30T00:00:00Z' }).label.refused).not.toContain(
      'may receive',
    );
    expect(labelFor('KR', { asOf: '2024-12-01T00:00:00Z' }).label.refused).toContain('may receive');
  });

  it('shows the label in the language of the market also where no rule was in force yet', () => {
    const before = { asOf: '2025-12-31T12:00:00Z' } as const;
    expect(labelFor('VN', before)).toMatchObject({
      rule: null,
      label: { languages: ['vi'], label: { vi: 'Quảng cáo', en: 'Ad' } },
    });
    const [duty] = disclosureDuties('EU', { asOf: NOW, aiHost: false });
    expect(duty?.languages).toHaveLength(24);
    expect(duty?.citation.confidence).toBe('U');
  });

  it('lets the default be configured and never calls it law', () => {
    const [duty] = disclosureDuties('ZA', { asOf: NOW, aiHost: false, defaultGapSeconds: 120 });
    expect(duty?.when).toEqual({ rule: 'max-gap', seconds: 120 });
    expect(duty?.citation.basis).toBe('project-default');
    expect(duty?.citation.instrument).toMatch(/not law/);
  });

  it('writes duties that fit the record, with a label in the first language, for every market', () => {
    for (const market of MARKETS) {
      for (const duty of disclosureDuties(market, { asOf: NOW, aiHost: true })) {
        parseInput(DisclosureDutySchema, duty, duty.id);
        expect(duty.label[duty.languages[0] ?? ''], duty.id).toBeTruthy();
      }
    }
  });
});
