import { describe, expectTypeOf, it } from 'vitest';
import type { Brief } from '../records/brief.ts';
import { parseRecord } from '../records/registry.ts';
import { allocate } from './allocate.ts';
import { currencyExponent } from './currency.ts';
import { addMoney, type Money, money, rateOf, sumMoney } from './money.ts';

describe('money', () => {
  it('keeps its currency in the type', () => {
    expectTypeOf(money('USD', 1n)).toEqualTypeOf<Money<'USD'>>();
    expectTypeOf(rateOf(money('VND', 1n), 1, 'up')).toEqualTypeOf<Money<'VND'>>();
    expectTypeOf(allocate(money('JPY', 1n), [1])).toEqualTypeOf<Money<'JPY'>[]>();
    expectTypeOf(addMoney({} as Money, {} as Money)).toEqualTypeOf<Money>();
  });

  it('of two currencies does not add', () => {
    // @ts-expect-error another currency
    addMoney(money('USD', 1n), money('EUR', 1n));
    // @ts-expect-error another currency among the summands
    sumMoney('USD', [money('VND', 1n)]);
    // @ts-expect-error minor units are never a number
    money('USD', 1);
  });

  it('is whole minor units of a known currency', () => {
    const price: Money = { currency: 'USD', minor: '1999' };
    expectTypeOf(price.minor).toEqualTypeOf<`${bigint}`>();
    // @ts-expect-error a decimal
    const decimal: Money = { currency: 'USD', minor: '19.99' };
    // @ts-expect-error a code in small letters
    const small: Money = { currency: 'usd', minor: '1999' };
    // @ts-expect-error a number
    const counted: Money = { currency: 'USD', minor: 1999 };
    // @ts-expect-error a code that ISO 4217 does not list
    currencyExponent('RMB');
    expectTypeOf([decimal, small, counted]).toEqualTypeOf<Money[]>();
  });
});

describe('records', () => {
  it('parse to their own type and never to any', () => {
    expectTypeOf(parseRecord('brief', {})).toEqualTypeOf<Brief>();
    expectTypeOf(parseRecord('brief', {})).not.toBeAny();
    // @ts-expect-error a misspelt field
    parseRecord('brief', {}).budgett;
    // @ts-expect-error an unknown kind
    parseRecord('breif', {});
  });
});
