import { describe, expect, it } from 'vitest';
import { untranslated } from '../message/languages.fixture.ts';
import { RATE_FINDINGS, type RateRule, unusualRates } from './unusual-rates.ts';

const RULES: readonly RateRule[] = [
  { path: '/fee/rate', below: 10_000 },
  { path: '/splits/*/share' },
];
const found = (value: unknown, rules?: readonly RateRule[]): string[] =>
  unusualRates(value, { what: 'a.json', ...(rules === undefined ? {} : { rules }) }).map(
    ({ path }) => path,
  );

describe('a rate that is hardly meant', () => {
  it.each([
    [{ fee: { rate: 10 } }, ['/fee/rate']],
    [{ fee: { rate: 9999 } }, ['/fee/rate']],
    [{ fee: { rate: 10_000 } }, []],
    [{ fee: { rate: 0 } }, []],
    [{ fee: { rate: null } }, []],
    [{ fee: { rates: 10 } }, []],
    [{ fee: null }, []],
    [{ old: { fee: { rate: 10 } } }, []],
    [{ splits: [{ share: 999_970 }, { share: 30 }] }, ['/splits/1/share']],
    [{ splits: [{ share: 999 }, { share: 1000 }] }, ['/splits/0/share']],
    [{ splits: [{ share: 1000 }] }, []],
  ])('%j: %j', (value, paths) => expect(found(value, RULES)).toEqual(paths));

  it.each([
    ['/clauses/0/commission/rate', { clauses: [{ commission: { rate: 9999 } }] }],
    ['/clauses/0/shares/1/share', { clauses: [{ shares: [{ share: 0 }, { share: 999 }] }] }],
    ['/clauses/0/stages/0/share', { clauses: [{ stages: [{ share: 50 }] }] }],
    ['/clauses/0/withholdingRate', { clauses: [{ withholdingRate: 10 }] }],
    ['/clauses/0/codes/0/discount', { clauses: [{ codes: [{ discount: 10 }] }] }],
    ['/clauses/0/model/first', { clauses: [{ model: { first: 40, last: 400_000 } }] }],
    ['/clauses/0/model/last', { clauses: [{ model: { first: 400_000, last: 40 } }] }],
    ['/model/first', { model: { first: 40, last: 400_000 } }],
    ['/model/last', { model: { first: 400_000, last: 40 } }],
    ['/products/0/margin', { products: [{ margin: 52 }] }],
    ['/products/0/returns', { products: [{ margin: 520_000, returns: 6 }] }],
    ['/0/margin', [{ margin: 52 }]],
    ['/0/returns', [{ returns: 6 }]],
    ['/0/fee/commission', [{ fee: { commission: 9999 } }]],
  ])('is looked for at %s', (path, value) => expect(found(value)).toEqual([path]));

  it('is reported once a field, with the first place, the count and what per cent it is', () => {
    const creators = Array.from({ length: 300 }, (_, at) => ({
      fee: { commission: at === 0 ? 80_000 : 10 },
    }));
    expect(unusualRates(creators, { what: '--creators list.json' })).toMatchObject([
      {
        code: 'RATE_UNUSUAL',
        severity: 'warning',
        path: '/1/fee/commission',
        params: { file: '--creators list.json', count: 299, ppm: 10, percent: '0.001%' },
        message: {
          en: expect.stringContaining(
            '--creators list.json: /1/fee/commission is 10 parts per million, that is 0.001%',
          ),
          'zh-Hans': expect.stringContaining('/1/fee/commission 为百万分之 10，即 0.001%'),
        },
      },
    ]);
    const { message, fix } = RATE_FINDINGS.RATE_UNUSUAL;
    for (const text of [message, fix]) expect(untranslated(text.en, text['zh-Hans'])).toEqual([]);
  });
});
