import * as dinero from 'dinero.js/bigint';
import * as isoTable from 'dinero.js/bigint/currencies';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inputIssues } from '../error/read-input.ts';
import { allocate, allocateUnits } from './allocate.ts';
import { CURRENCIES, type Currency, currencyExponent } from './currency.ts';
import {
  addMoney,
  formatDecimal,
  MAX_MINOR,
  type Money,
  MoneySchema,
  money,
  parseDecimal,
  rateOf,
  subtractMoney,
  sumMoney,
  toMinor,
} from './money.ts';
import { divideRounded, ROUNDING_MODES } from './rounding.ts';

const currency = fc.constantFrom(...CURRENCIES);
const minor = fc.oneof(
  fc.bigInt({ min: -MAX_MINOR, max: MAX_MINOR }),
  fc.bigInt({ min: -50n, max: 50n }),
);
const half = fc.bigInt({ min: -MAX_MINOR / 2n, max: MAX_MINOR / 2n });

describe('the currency table', () => {
  it("agrees with an independent library's ISO table but for the two non-decimal currencies", () => {
    const differing = Object.values(isoTable)
      .filter(({ code, exponent }) => {
        const ours = CURRENCIES.find((known) => known === code);
        return ours === undefined || BigInt(currencyExponent(ours)) !== exponent;
      })
      .map((entry) => entry.code);
    expect(differing).toEqual(['MGA', 'MRU']);
    expect([currencyExponent('MGA'), currencyExponent('MRU')]).toEqual([2, 2]);
    expect(CURRENCIES).toHaveLength(Object.values(isoTable).length);
  });

  it('does not follow the digits of Intl', () => {
    const intl = (code: string) =>
      new Intl.NumberFormat('en', { style: 'currency', currency: code }).resolvedOptions()
        .maximumFractionDigits;
    expect(currencyExponent('HUF')).toBe(2);
    expect(currencyExponent('IQD')).toBe(3);
    expect(
      [intl('IQD'), intl('IDR'), intl('COP')].some((digits, i) => digits !== [3, 2, 2][i]),
    ).toBe(true);
  });

  it('refuses what ISO 4217 does not list', () => {
    for (const code of ['usd', 'USDT', 'XXX', '', '__proto__', 'RMB'])
      expect(() => currencyExponent(code as never)).toThrow(/ISO 4217/);
  });
});

describe('amounts', () => {
  it('add and subtract like an independent money library', () => {
    fc.assert(
      fc.property(currency, half, half, (code, a, b) => {
        const iso = Object.values(isoTable).find((entry) => entry.code === code);
        if (iso === undefined || typeof iso.base !== 'bigint') return;
        const [x, y] = [
          dinero.dinero({ amount: a, currency: iso }),
          dinero.dinero({ amount: b, currency: iso }),
        ];
        expect(toMinor(addMoney(money(code, a), money(code, b)))).toBe(
          dinero.toSnapshot(dinero.add(x, y)).amount,
        );
        expect(toMinor(subtractMoney(money(code, a), money(code, b)))).toBe(
          dinero.toSnapshot(dinero.subtract(x, y)).amount,
        );
      }),
      { numRuns: 300 },
    );
  });

  it('survive text and back in every currency', () => {
    fc.assert(
      fc.property(currency, minor, (code, amount) => {
        const value = money(code, amount);
        expect(parseDecimal(code, formatDecimal(value))).toEqual(value);
        expect(inputIssues(MoneySchema, value)).toEqual([]);
        expect(JSON.parse(JSON.stringify(value))).toEqual(value);
      }),
    );
  });

  it('never mix currencies', () => {
    const [dollars, euros]: [Money, Money] = [money('USD', 1n), money('EUR', 1n)];
    expect(() => addMoney(dollars, euros)).toThrow(
      expect.objectContaining({ code: 'MONEY_CURRENCY_MISMATCH' }),
    );
    expect(() => sumMoney<Currency>('USD', [money('USD', 1n), money('VND', 1n)])).toThrow(
      expect.objectContaining({ code: 'MONEY_CURRENCY_MISMATCH' }),
    );
    expect(sumMoney('JPY', [])).toEqual(money('JPY', 0n));
  });

  it.each([
    ['1.5'],
    ['1e3'],
    ['01'],
    ['-0'],
    [' 1'],
    ['١'],
    ['1_000'],
    [''],
    [1999],
    [Number.NaN],
    ['1000000000000000001'],
    ['9'.repeat(40)],
  ])('refuse %s as minor units', (received) => {
    expect(inputIssues(MoneySchema, { currency: 'USD', minor: received })[0]?.path).toBe('/minor');
  });

  it.each(['', '0x10', ' 5', '1.5', '1e3', 'NaN', '5n'])('are not read out of %j', (minor) => {
    expect(() => toMinor({ currency: 'USD', minor: minor as never })).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
  });

  it('refuse what leaves the range, at its very edge', () => {
    expect(money('USD', MAX_MINOR).minor).toBe('1000000000000000000');
    expect(() => addMoney(money('USD', MAX_MINOR), money('USD', 1n))).toThrow(
      expect.objectContaining({ code: 'MONEY_OUT_OF_RANGE' }),
    );
    expect(() => money('USD', '12.5')).toThrow(expect.objectContaining({ code: 'INPUT_INVALID' }));
  });

  it.each<[Currency, string]>([
    ['KWD', '1.2345'],
    ['JPY', '1.0'],
    ['USD', '1,000'],
    ['USD', '+1'],
    ['USD', '1e2'],
    ['USD', '.5'],
    ['USD', 'NaN'],
  ])('refuse %s %s as a decimal', (code, text) => {
    expect(() => parseDecimal(code, text)).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
  });
});

describe('allocation', () => {
  // Small weights are often equal and often nothing; large ones have remainders of every size.
  const weight = fc.oneof(fc.integer({ min: 0, max: 3 }), fc.integer({ min: 0, max: 1_000_000 }));
  const weights = fc
    .array(weight, { minLength: 1, maxLength: 12 })
    .filter((all) => all.some((part) => part > 0));

  /** Exact sum, less than one unit off each, equals within one, the sign of the amount kept. */
  function expectFair(amount: Money, parts: readonly number[]): void {
    const split = allocate(amount, parts);
    expect(split.every(({ currency: code }) => code === amount.currency)).toBe(true);
    const units = split.map(toMinor);
    const whole = toMinor(amount);
    const total = parts.reduce((sum, part) => sum + BigInt(part), 0n);
    expect(units.reduce((sum, part) => sum + part, 0n)).toBe(whole);
    const unfair = units.filter((part, index) => {
      const error = part * total - whole * BigInt(parts[index] ?? 0);
      const off = error >= total || error <= -total;
      const apart = units.some((other, place) => {
        const gap = parts[place] === parts[index] ? part - other : 0n;
        return gap > 1n || gap < -1n;
      });
      return off || apart || part * whole < 0n;
    });
    expect(unfair).toEqual([]);
  }

  it('loses nothing, errs by less than one unit, keeps equals within one', () => {
    fc.assert(
      fc.property(currency, minor, weights, (code, amount, parts) =>
        expectFair(money(code, amount), parts),
      ),
      { numRuns: 300 },
    );
  });

  it('does so in every ISO currency, from nothing to 10^18 either way', () => {
    const edges = [0n, 1n, 2n, 99n, MAX_MINOR / 3n, MAX_MINOR - 1n, MAX_MINOR];
    const amounts = edges.flatMap((edge) => [edge, -edge]);
    for (const code of CURRENCIES)
      for (const amount of amounts) expectFair(money(code, amount), [300_000, 1, 0, 1, 699_998]);
    expect(CURRENCIES.length).toBeGreaterThan(150);
  });

  it('follows the stated tie order: the earliest part first', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 18n }),
        fc.integer({ min: 1, max: 9 }),
        (amount, count) => {
          const split = allocate(
            money('USD', amount),
            Array.from({ length: count }, () => 1),
          ).map(toMinor);
          expect(split).toEqual(split.toSorted((a, b) => (a < b ? 1 : a > b ? -1 : 0)));
        },
      ),
    );
  });

  it('splits 6 by 30/40/30 into 2, 2, 2 where a remainder-to-the-largest rule gives 2, 3, 1', () => {
    expect(allocate(money('USD', 6n), [30, 40, 30]).map(toMinor)).toEqual([2n, 2n, 2n]);
    const usd = Object.values(isoTable).find((entry) => entry.code === 'USD');
    if (usd === undefined) throw new TypeError('the oracle lost its table');
    const peer = dinero.allocate(dinero.dinero({ amount: 6n, currency: usd }), [30n, 40n, 30n]);
    expect(peer.map((part) => dinero.toSnapshot(part).amount)).toEqual([2n, 3n, 1n]);
  });

  it('splits units that are there, not a debt of units', () => {
    expect(allocateUnits(3n, [1, 1])).toEqual([2n, 1n]);
    expect(allocateUnits(0n, [1, 1])).toEqual([0n, 0n]);
    expect(() => allocateUnits(-1n, [1])).toThrow(
      expect.objectContaining({ code: 'ALLOCATION_IMPOSSIBLE' }),
    );
  });

  it.each([[[]], [[0, 0]], [[-1, 2]], [[0.5, 0.5]], [[Number.NaN]], [[2 ** 53]]])(
    'refuses the weights %j',
    (parts) => {
      expect(() => allocate(money('USD', 6n), parts)).toThrow(
        expect.objectContaining({ code: 'ALLOCATION_IMPOSSIBLE' }),
      );
    },
  );
});

describe('rounding', () => {
  const divisor = fc.bigInt({ min: -(10n ** 12n), max: 10n ** 12n }).filter((d) => d !== 0n);

  it('is exact where it can be, within one always, within a half for the half modes', () => {
    fc.assert(
      fc.property(minor, divisor, fc.constantFrom(...ROUNDING_MODES), (n, d, mode) => {
        const twiceError = 2n * (divideRounded(n, d, mode) * d - n);
        const bound = (d < 0n ? -d : d) * (mode.startsWith('half') ? 1n : 2n);
        const size = twiceError < 0n ? -twiceError : twiceError;
        expect(mode.startsWith('half') ? size <= bound : size < bound).toBe(true);
        if (n % d === 0n) expect(twiceError).toBe(0n);
      }),
    );
  });

  it('knows its ties by name', () => {
    const ties = (mode: (typeof ROUNDING_MODES)[number]) =>
      [-5n, -3n, 3n, 5n].map((n) => Number(divideRounded(n, 2n, mode)));
    expect(Object.fromEntries(ROUNDING_MODES.map((mode) => [mode, ties(mode)]))).toEqual({
      'half-even': [-2, -2, 2, 2],
      'half-up': [-3, -2, 2, 3],
      'half-down': [-2, -1, 1, 2],
      up: [-3, -2, 2, 3],
      down: [-2, -1, 1, 2],
      ceiling: [-2, -1, 2, 3],
      floor: [-3, -2, 1, 2],
    });
  });

  it('gives a rate its part exactly', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 0n, max: 10n ** 15n }),
        fc.integer({ min: 0, max: 1_000_000 }),
        (amount, rate) => {
          const part = toMinor(rateOf(money('USD', amount), rate, 'floor'));
          const rest = toMinor(rateOf(money('USD', amount), 1_000_000 - rate, 'ceiling'));
          expect(part + rest).toBe(amount);
        },
      ),
    );
    expect(() => rateOf(money('USD', 1n), 0.08, 'floor')).toThrow(
      expect.objectContaining({ code: 'INPUT_INVALID' }),
    );
  });
});
