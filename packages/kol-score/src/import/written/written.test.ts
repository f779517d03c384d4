import { numberSigns } from '@livelane/contracts/vocabulary/node';
import { describe, expect, it } from 'vitest';
import { ageBracket } from './age.ts';
import { writtenAmount } from './amount.ts';
import { marketNamed } from './country.ts';
import { writtenInstant } from './instant.ts';
import { languageNamed } from './language.ts';
import { writtenShare } from './share.ts';

describe('a share', () => {
  it.each([
    ['3.4%', 'fraction', 0.034],
    ['3.4 %', 'percent', 0.034],
    ['85%', 'fraction', 0.85],
    ['5.4', 'percent', 0.054],
    [0.0364, 'fraction', 0.0364],
    [36.4, 'percent', 0.364],
    [6600, 'basis-points', 0.66],
    [100.0001, 'percent', 1],
    [1.000001, 'fraction', 1],
    ['0', 'percent', 0],
  ] as const)('%s in %s is %d', (value, unit, share) => {
    expect(writtenShare(value, unit)).toBe(share);
  });

  it.each([
    [5.4, 'fraction'],
    ['120%', 'percent'],
    ['3,4%', 'percent'],
    ['2%-3%', 'percent'],
    [-1, 'percent'],
    ['high', 'percent'],
    [true, 'fraction'],
  ] as const)('%s in %s is none', (value, unit) => {
    expect(writtenShare(value, unit)).toBeUndefined();
  });

  it('has a decimal comma once that was declared', () => {
    expect(writtenShare('3,4%', 'fraction', numberSigns('de'))).toBe(0.034);
  });
});

describe('an amount', () => {
  const amount = (currency: string, lower: string, upper: string | null = lower) => ({
    lower: { currency, minor: lower },
    upper: upper === null ? null : { currency, minor: upper },
  });
  it.each([
    ['€1500', undefined, amount('EUR', '150000')],
    ['1,200.50 USD', undefined, amount('USD', '120050')],
    ['usd 300', 'EUR', amount('USD', '30000')],
    ['$2,000', undefined, amount('USD', '200000')],
    ['$2,000', 'CAD', amount('CAD', '200000')],
    ['$2,000', 'EUR', amount('USD', '200000')],
    ['18,000', 'CNY', amount('CNY', '1800000')],
    ['¥500', 'JPY', amount('JPY', '500')],
    ['￥1.2万', 'CNY', amount('CNY', '1200000')],
    ['3000元', undefined, amount('CNY', '300000')],
    ['$100-$1K', undefined, amount('USD', '10000', '100000')],
    ['€1.5k+', undefined, amount('EUR', '150000', null)],
    [1232.9, 'USD', amount('USD', '123290')],
    ['0', 'USD', amount('USD', '0')],
  ] as const)('%s in %s', (text, currency, expected) => {
    expect(writtenAmount(text, currency)).toEqual(expected);
  });

  it.each([
    ['¥500', undefined],
    ['¥500', 'USD'],
    ['1500', undefined],
    ['1500', 'XXX'],
    ['on request', 'USD'],
    ['-5', 'USD'],
    ['1.500,00 €', undefined],
  ] as const)('%s in %s is none', (text, currency) => {
    expect(writtenAmount(text, currency)).toBeUndefined();
  });
});

describe('a country', () => {
  it.each([
    ['ES', 'ES'],
    ['uk', 'GB'],
    ['Spain', 'ES'],
    ['españa', 'ES'],
    ['西班牙', 'ES'],
    ['United States', 'US'],
    ['美国', 'US'],
    ['Türkiye', 'TR'],
    ['Turkey', 'TR'],
    ['Viet Nam', 'VN'],
    ['South Korea', 'KR'],
    ['the Netherlands', 'NL'],
    ['Hong Kong', 'HK'],
    ['Trinidad & Tobago', 'TT'],
    ["Côte d'Ivoire", 'CI'],
    ['Deutschland', 'DE'],
  ])('%s is %s', (name, market) => {
    expect(marketNamed(name)).toBe(market);
  });
  it.each(['Spian', 'other', '', 'Europe', 'XX'])('%j is none', (name) => {
    expect(marketNamed(name)).toBeUndefined();
  });
});

it.each([
  ['en', 'en'],
  ['en-US', 'en'],
  ['English', 'en'],
  ['英语', 'en'],
  ['Deutsch', 'de'],
  ['español', 'es'],
  ['Klingonish', undefined],
])('the language %s is %s', (name, code) => {
  expect(languageNamed(name)).toBe(code);
});

describe('an age bracket', () => {
  it.each([
    ['18-24', 18, 24],
    ['AGE_RANGE_18_24', 18, 24],
    ['AGE_RANGE_55_AND_ABOVE', 55, null],
    ['65+', 65, null],
    ['65-', 65, null],
    ['18-23岁', 18, 23],
    ['50岁以上', 50, null],
    ['17岁以下', 0, 16],
    ['<18', 0, 17],
  ])('%s', (name, from, to) => {
    expect(ageBracket(name)).toEqual({ from, to });
  });
  it.each(['24-18', 'young', '', '18', '18-999'])('%j is none', (name) => {
    expect(ageBracket(name)).toBeUndefined();
  });
});

describe('an instant', () => {
  it.each([
    ['2026-11-20T10:00:00+0000', '2026-11-20T10:00:00.000Z'],
    ['2026-11-20T10:00:00+02:00', '2026-11-20T08:00:00.000Z'],
    ['2026-11-20T10:00:00Z', '2026-11-20T10:00:00.000Z'],
    ['2026-11', '2026-11-01T00:00:00.000Z'],
    [1_763_632_800, '2025-11-20T10:00:00.000Z'],
    [1_763_632_800_000, '2025-11-20T10:00:00.000Z'],
  ])('%s', (value, instant) => {
    expect(writtenInstant(value)).toBe(instant);
  });
  it.each(['2026-11-20T10:00:00', 'yesterday', '', null])('%s is none', (value) => {
    expect(writtenInstant(value)).toBeUndefined();
  });
});
