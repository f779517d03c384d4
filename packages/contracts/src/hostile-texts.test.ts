import { leastCpuMs } from '@livelane/testing/cpu-ms';
import { expect, it } from 'vitest';
import { withoutPassword } from './bin/deals/open-store.ts';
import { contractOfHtml } from './render/render.ts';
import { vaguePhrases } from './review/vagueness.ts';
import { compareQuotes } from './vocabulary/money/fx.ts';
import { guessEncoding } from './vocabulary/node/files/guess.ts';
import { kindOfText } from './vocabulary/node/files/kind.ts';
import { hasOpenEnd } from './vocabulary/node/list/source.ts';
import { requestUrl } from './vocabulary/node/redirects.ts';
import { amountCell, countCell, rateCell } from './vocabulary/node/table/cells.ts';
import { isPercentage } from './vocabulary/node/table/workbook/workbook.ts';
import { clipped } from './vocabulary/page/label.ts';
import { withoutEnd } from './vocabulary/text/without-end.ts';
import { HttpsUrlSchema } from './vocabulary/value/url.ts';

const many = (text: string): string => text.repeat(100_000 / text.length);
const row = { reading: {}, cell: () => 'USD', refuse: () => undefined };
const kind = (text: string) => kindOfText(text, { path: '-', hasHeader: false });
const quote = {
  base: 'USD',
  quote: 'THB',
  asOf: '2026-11-22T00:00:00Z',
  side: 'mid',
  source: 'bank',
} as const;
const thrown = (work: () => unknown): string => {
  try {
    return String(work());
  } catch (error) {
    return String(error);
  }
};

/** Each text is one that the expression which stood there before, or stands there, is slowest with. */
it.each<[string, () => unknown, unknown]>([
  ['a run of zeros', () => withoutEnd(`1.${many('0')}1`, /0/).length, 100_003],
  ['a label of joiners', () => clipped(`${many('\u200d')}abc`, 100_002).length, 100_002],
  ['a rate with blanks', () => rateCell(`1${many(' ')}x`, row), undefined],
  ['a count with blanks', () => countCell(`1${many(' ')}1`, row), undefined],
  ['an amount with zeros', () => amountCell('currency')(`1.${many('0')}1`, row), undefined],
  [
    'a rate of exchange',
    () =>
      compareQuotes(
        { ...quote, rate: `1.${many('0')}1` },
        { ...quote, rate: `1.${many('0')}10` },
        'USD',
      ),
    0,
  ],
  ['a format of brackets', () => isPercentage(`${many('[')}%`), true],
  ['a format of quotes', () => isPercentage(`"${many('\\"')}%`), true],
  [
    'an address without @',
    () => thrown(() => requestUrl(`x:${many('a')}`)).includes('x:aaa'),
    true,
  ],
  ['an address of a store', () => withoutPassword(`postgres://${many(':')}/`).length, 100_012],
  ['an address to link to', () => HttpsUrlSchema.safeParse(`https://${many('a')}`).success, false],
  ['lines before a brace', () => kind(`{${many('\n')}}`), 'json'],
  ['blank lines', () => kind(`a${many('\r\n ')}`), 'csv'],
  ['an end of blanks', () => hasOpenEnd(`a\n${many(' ')}`), true],
  [
    'a page of scripts',
    () =>
      thrown(() =>
        contractOfHtml(many('<script type="application/json" id="livelane-contract">')),
      ).startsWith('LivelaneError'),
    true,
  ],
  [
    'digits around a vague word',
    () => vaguePhrases(`${many('1')} promptly ${many('1')}`).length,
    1,
  ],
])('%s of 100,000 characters', (_, read, result) => {
  expect(read()).toEqual(result);
  expect(leastCpuMs(read)).toBeLessThan(1_000);
});

it('a header of blanks and quotes does not make the search for its encoding slower than letters do', () => {
  const guess = (header: string) =>
    thrown(() => guessEncoding(Buffer.from(`${header}\xe9`, 'latin1'), '-', { known: ['é'] }));
  guess('a');
  const letters = leastCpuMs(() => guess(many('a ')));
  expect(leastCpuMs(() => guess(`a${many('" ')}b`))).toBeLessThan(letters + 100);
});

it.each([
  ['postgres://ada:secret@host/db', 'postgres://ada@host/db'],
  ['postgres://ada:se:cr@et@host/db', 'postgres://ada@host/db'],
  ['postgres://:secret@host/db', 'postgres://@host/db'],
  ['postgres://host:5432/a@b:c', 'postgres://host:5432/a@b:c'],
])('%s is shown as %s', (address, shown) => {
  expect(withoutPassword(address)).toBe(shown);
});

it.each([
  ['0.0%', true],
  ['0"%"', false],
  ['0\\%', false],
  ['[Red][>0.5]0%', true],
  ['[%]0', false],
])('the format %s shows percents: %s', (format, isOne) => {
  expect(isPercentage(format)).toBe(isOne);
});
