import { expect, it } from 'vitest';
import { formatMoney } from './format.ts';
import type { Money } from './money.ts';

it.each<[Money, string]>([
  [{ currency: 'USD', minor: '300000' }, 'USD 3,000.00'],
  [{ currency: 'JPY', minor: '1234567' }, 'JPY 1,234,567'],
  [{ currency: 'KWD', minor: '1500' }, 'KWD 1.500'],
  [{ currency: 'USD', minor: '-5' }, 'USD -0.05'],
  [{ currency: 'USD', minor: '-100000' }, 'USD -1,000.00'],
  [{ currency: 'USD', minor: '999999999999999999' }, 'USD 9,999,999,999,999,999.99'],
])('%o for people is %s', (amount, text) => expect(formatMoney(amount)).toBe(text));
