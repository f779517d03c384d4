import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Money } from '../vocabulary/index.ts';
import { capitalAmount } from './capital-amount.ts';

const yuan = (minor: string): Money => ({ currency: 'CNY', minor: minor as `${bigint}` });

describe('amounts in capital numerals', () => {
  // The examples of annex 1 of 支付结算办法, where a choice is given the form without the optional 零.
  it.each([
    ['140950', '人民币壹仟肆佰零玖元伍角整'],
    ['600714', '人民币陆仟零柒元壹角肆分'],
    ['168032', '人民币壹仟陆佰捌拾元叁角贰分'],
    ['10700053', '人民币壹拾万柒仟元伍角叁分'],
    ['1640902', '人民币壹万陆仟肆佰零玖元零贰分'],
    ['32504', '人民币叁佰贰拾伍元零肆分'],
  ])('%s as the central bank writes it: %s', (minor, written) => {
    expect(capitalAmount(yuan(minor))).toBe(written);
  });

  it.each([
    ['0', '人民币零元整'],
    ['1', '人民币壹分'],
    ['50', '人民币伍角整'],
    ['100', '人民币壹元整'],
    ['1000', '人民币壹拾元整'],
    ['1000000', '人民币壹万元整'],
    ['1000100', '人民币壹万零壹元整'],
    ['100000000', '人民币壹佰万元整'],
    ['1000000000000', '人民币壹佰亿元整'],
    ['10000000100', '人民币壹亿零壹元整'],
    ['10001000000', '人民币壹亿零壹万元整'],
    ['100000000000000', '人民币壹万亿元整'],
    ['100030000000000', '人民币壹万零叁亿元整'],
    ['1000000000000000000', '人民币壹亿亿元整'],
  ])('%s: %s', (minor, written) => {
    expect(capitalAmount(yuan(minor))).toBe(written);
  });

  it('is written for currencies of Chinese bills, never for others or for a debt', () => {
    expect(capitalAmount({ currency: 'USD', minor: '300000' })).toBe('美元叁仟元整');
    expect(capitalAmount({ currency: 'VND', minor: '300000' })).toBeUndefined();
    expect(capitalAmount(yuan('-1'))).toBeUndefined();
    expect(capitalAmount(yuan('1000000000000000001'))).toBeUndefined();
  });

  it('is read back as the same amount, by a reader of its own', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 18n }), (minor) => {
        const written = capitalAmount(yuan(String(minor))) ?? '';
        expect(read(written.slice('人民币'.length))).toBe(minor);
        expect(written).not.toMatch(/零零|零元.|零整/);
      }),
      { numRuns: 2000 },
    );
  });
});

/** Reads numerals from left to right: a digit waits for its place, a section for 万 or 亿. */
function read(written: string): bigint {
  let [total, section, digit] = [0n, 0n, 0n];
  for (const character of written) {
    const value = '零壹贰叁肆伍陆柒捌玖'.indexOf(character);
    const place = '拾佰仟'.indexOf(character);
    if (value !== -1) digit = BigInt(value);
    else if (place !== -1) [section, digit] = [section + digit * 10n ** BigInt(place + 1), 0n];
    else if (character === '万') [section, digit] = [(section + digit) * 10_000n, 0n];
    else if (character === '亿')
      [total, section, digit] = [(total + section + digit) * 100_000_000n, 0n, 0n];
    else if (character === '元')
      [total, section, digit] = [(total + section + digit) * 100n, 0n, 0n];
    else if (character === '角') [total, digit] = [total + digit * 10n, 0n];
    else if (character === '分') [total, digit] = [total + digit, 0n];
  }
  return total;
}
