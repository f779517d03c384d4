import { money } from '@livelane/contracts/vocabulary';
import { describe, expect, it } from 'vitest';
import { returnOnSpend } from './return-on-spend.ts';

const usd = (minor: string) => money('USD', minor);

describe('the return on spend', () => {
  it('of money credited to creators, spend in several entries', () => {
    const credits = [
      { channel: 'mia', conversions: 2.5, value: usd('30000') },
      { channel: 'noor', conversions: 1, value: usd('999') },
    ];
    const spend = [
      { channel: 'mia', money: usd('5000') },
      { channel: 'ads', money: usd('700') },
      { channel: 'mia', money: usd('5000') },
    ];
    expect(returnOnSpend(credits, spend)).toEqual([
      { channel: 'ads', spend: usd('700'), roas: 0, cpa: null },
      { channel: 'mia', spend: usd('10000'), roas: 3, cpa: 40 },
    ]);
  });

  it('of currencies without a minor unit and of nothing spent', () => {
    const credits = [{ channel: 'mia', conversions: 2, value: money('JPY', '3000') }];
    expect(returnOnSpend(credits, [{ channel: 'mia', money: money('JPY', '1500') }])).toMatchObject(
      [{ roas: 2, cpa: 750 }],
    );
    expect(returnOnSpend(credits, [{ channel: 'mia', money: money('JPY', '0') }])).toMatchObject([
      { roas: null, cpa: 0 },
    ]);
    expect(returnOnSpend(credits, [])).toEqual([]);
  });

  it('is refused in another currency, and in two', () => {
    const credits = [{ channel: 'a', conversions: 1, value: usd('1') }];
    expect(() => returnOnSpend(credits, [{ channel: 'a', money: money('EUR', '1') }])).toThrow(
      'an amount in USD',
    );
    const numbers = [{ channel: 'a', conversions: 1, value: 5 }];
    const both = [
      { channel: 'a', money: usd('1') },
      { channel: 'a', money: money('EUR', '1') },
    ];
    expect(() => returnOnSpend(numbers, both)).toThrow('/1/money/currency');
  });
});
