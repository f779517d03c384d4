import { describe, expect, it } from 'vitest';
import { untranslated } from '../message/languages.fixture.ts';
import { RATE_FINDINGS, type RateRule, unusualRates } from './unusual-rates.ts';

const RULES: readonly RateRule[] = [
  { path: '/fee/rate', below: 10_000 },
  { path: '/splits/*/share', below: 1000 },
  { path: '/**/daily', above: 1000 },
];
const found = (value: unknown): string[] => unusualRates(value, RULES).map(({ path }) => path);

describe('a rate that is hardly meant', () => {
  it.each([
    [{ fee: { rate: 10 } }, ['/fee/rate']],
    [{ fee: { rate: 9999 } }, ['/fee/rate']],
    [{ fee: { rate: 10_000 } }, []],
    [{ fee: { rate: 0 } }, []],
    [{ fee: { rate: null } }, []],
    [{ fee: { rates: 10 } }, []],
    [{ old: { fee: { rate: 10 } } }, []],
    [{ splits: [{ share: 999_970 }, { share: 30 }] }, ['/splits/1/share']],
    [{ daily: 5000 }, ['/daily']],
    [
      { clauses: [{ late: { daily: 1001 } }, { late: { daily: 1000 } }] },
      ['/clauses/0/late/daily'],
    ],
  ])('%j: %j', (value, paths) => expect(found(value)).toEqual(paths));

  it('is told what per cent it is, in both languages', () => {
    const [finding] = unusualRates({ fee: { rate: 10 } }, RULES);
    expect(finding).toMatchObject({
      code: 'RATE_UNUSUAL',
      severity: 'warning',
      path: '/fee/rate',
      message: {
        en: '/fee/rate is 10 parts per million, that is 0.001%.',
        'zh-Hans': '/fee/rate 为百万分之 10，即 0.001%。',
      },
    });
    const { message, fix } = RATE_FINDINGS.RATE_UNUSUAL;
    for (const text of [message, fix]) expect(untranslated(text.en, text['zh-Hans'])).toEqual([]);
  });
});
