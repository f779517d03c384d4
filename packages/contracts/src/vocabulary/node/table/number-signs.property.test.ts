import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  NUMBER_LOCALES,
  numberSigns,
  PLAIN_SIGNS,
  plainNumber,
  readingsByLocale,
  writtenNumber,
} from './number-signs.ts';

/** Digits before and behind the decimal sign. */
const numbers = fc
  .tuple(fc.boolean(), fc.bigInt({ min: 0n, max: 10n ** 20n }), fc.stringMatching(/^\d{0,6}$/))
  .map(([isNegative, whole, fraction]) => ({
    sign: isNegative ? '-' : '',
    whole: `${whole}`,
    fraction,
  }));

const locales = fc.constantFrom(...NUMBER_LOCALES);

/** How the runtime's own locale data write numbers, as an independent source. */
function intlSigns(tag: string): { readonly decimal: string; readonly group: string } {
  const parts = new Intl.NumberFormat(tag, { useGrouping: 'always' }).formatToParts(1234567.5);
  const sign = (type: string): string => parts.find((part) => part.type === type)?.value ?? '';
  return { decimal: sign('decimal'), group: sign('group') };
}

const grouped = (whole: string, group: string): string => whole.replace(/\B(?=(\d{3})+$)/g, group);

describe('the signs of a locale', () => {
  it('have the decimal sign of the locale data of the runtime in every region', () => {
    const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ');
    const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
    const regions = letters
      .flatMap((first) => letters.map((second) => first + second))
      .filter((code) => names.of(code) !== undefined);
    expect(regions.length).toBeGreaterThan(240);
    const languages = new Set(NUMBER_LOCALES.map((tag) => tag.split('-')[0]));
    const tags = [...languages].flatMap((language) => regions.map((code) => `${language}-${code}`));
    const wrong = tags.filter((tag) => numberSigns(tag)?.decimal !== intlSigns(tag).decimal);
    expect(wrong).toEqual([]);
  });

  it.each(NUMBER_LOCALES)('%s are those of the locale data of the runtime', (tag) => {
    const { decimal, group } = intlSigns(tag);
    const ours = numberSigns(tag);
    expect(ours?.decimal).toBe(decimal);
    expect(plainNumber(`1${group}234${decimal}5`, ours ?? PLAIN_SIGNS)).toBe('1234.5');
  });

  it.each([
    ['de-AT', ','],
    ['DE', ','],
    ['de_DE', ','],
    ['de-ch', '.'],
    ['zh-Hans-CN', '.'],
    ['pt-BR', ','],
  ])('of %s have the decimal sign %s', (tag, decimal) => {
    expect(numberSigns(tag)?.decimal).toBe(decimal);
  });

  it.each(['', 'xx', 'german', '__proto__', 'constructor'])('%j is not known', (tag) => {
    expect(numberSigns(tag)).toBeUndefined();
  });
});

describe('a written number', () => {
  it('is read back exactly, with and without groups, or refused', () => {
    fc.assert(
      fc.property(numbers, locales, ({ sign, whole, fraction }, tag) => {
        const signs = numberSigns(tag) ?? PLAIN_SIGNS;
        const plain = `${sign}${whole}${fraction === '' ? '' : `.${fraction}`}`;
        const behind = fraction === '' ? '' : `${signs.decimal}${fraction}`;
        expect(plainNumber(`${sign}${grouped(whole, signs.group)}${behind}`, signs)).toBe(plain);
        expect(plainNumber(writtenNumber(plain, signs), signs)).toBe(plain);
      }),
    );
  });

  it('is never another number without a declared locale', () => {
    fc.assert(
      fc.property(numbers, locales, ({ sign, whole, fraction }, tag) => {
        const { decimal, group } = numberSigns(tag) ?? PLAIN_SIGNS;
        const text = `${sign}${grouped(whole, group)}${fraction === '' ? '' : `${decimal}${fraction}`}`;
        const isPlain = grouped(whole, group) === whole && (fraction === '' || decimal === '.');
        // `1.234` is plain as it stands: what a German means by it only `--locale-numbers de` says.
        fc.pre(group !== '.' || !/^-?\d+\.\d+$/.test(text));
        expect(plainNumber(text, PLAIN_SIGNS) !== undefined).toBe(isPlain);
      }),
    );
  });

  it.each([
    ['0.8', 'de', undefined],
    ['0.125', 'de', undefined],
    ['1.23', 'de', undefined],
    ['12.34.567', 'de', undefined],
    ['1.234.56', 'de', undefined],
    ['1,234', 'de', '1.234'],
    ['1.234', 'de', '1234'],
    ['1 234,5', 'fr', '1234.5'],
    ['1\u202f234,5', 'fr', '1234.5'],
    ['1\u00a0234,5', 'sv', '1234.5'],
    ['1’234.5', 'de-CH', '1234.5'],
    ['１，２３４．５', 'zh', '1234.5'],
    ['−3,5', 'nl', '-3.5'],
    ['+7', 'en', '7'],
    [',5', 'de', '0.5'],
    ['5,', 'de', undefined],
    ['', 'de', undefined],
    ['-', 'de', undefined],
    ['1e3', 'en', undefined],
    ['0x10', 'en', undefined],
    ['10³', 'en', undefined],
    ['½', 'en', undefined],
    ['٣', 'en', undefined],
    ['Infinity', 'en', undefined],
  ])('%j in %s is %s', (text, tag, plain) => {
    expect(plainNumber(text, numberSigns(tag) ?? PLAIN_SIGNS)).toBe(plain);
  });

  it('names the locales that would read it, and as what', () => {
    expect(readingsByLocale('1.234,56')).toEqual([{ tag: 'de', plain: '1234.56' }]);
    expect(readingsByLocale('1,234')).toEqual([
      { tag: 'en', plain: '1234' },
      { tag: 'de', plain: '1.234' },
      { tag: 'fr', plain: '1.234' },
    ]);
    expect(readingsByLocale('abc')).toEqual([]);
  });
});
