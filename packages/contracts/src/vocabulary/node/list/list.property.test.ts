import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { isLivelaneError } from '../../error/errors.ts';
import { money } from '../../money/money.ts';
import { canEncode, encoded } from '../files/encoded.fixture.ts';
import { NUMBER_LOCALES, numberSigns, PLAIN_SIGNS } from '../table/number-signs.ts';
import { SALES, type Sale } from './list.fixture.ts';
import { type ListReading, readList } from './list.ts';

const folder = mkdtempSync(join(tmpdir(), 'livelane-lists-'));

/** Names of buyers that break readers, and those of one script. */
const names = fc.oneof(
  fc.constantFrom(
    'Mia',
    'Lena Köch',
    '米娅',
    'みあ',
    '미아',
    'Мия',
    'Zoë; "Z"',
    'a,b',
    '=1+1',
    '-1',
    '@x',
    '#1',
  ),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 8 }).filter((it) => /^\P{C}+$/u.test(it)),
);

interface Row {
  readonly name: string;
  readonly cents: number;
  readonly weight: number;
}

const rows = fc.array(
  fc.record<Row>({
    name: names,
    cents: fc.integer({ min: 0, max: 10 ** 9 }),
    weight: fc.integer({ min: -99_999, max: 99_999 }),
  }),
  { minLength: 1, maxLength: 5 },
);

/** How a spreadsheet of some country saves a table. */
const forms = fc.record({
  separator: fc.constantFrom(',', ';', '\t', '|'),
  feed: fc.constantFrom('\n', '\r\n'),
  tag: fc.constantFrom(...NUMBER_LOCALES),
  encoding: fc.constantFrom(
    'utf-8',
    'utf-16le',
    'gb18030',
    'big5',
    'shift_jis',
    'euc-kr',
    'windows-1252',
    'windows-1251',
  ),
  header: fc.constantFrom('id,buyer,weight,amount,currency', '编号,买家,weight,金额,currency'),
  isGrouped: fc.boolean(),
});
type Form = typeof forms extends fc.Arbitrary<infer Value> ? Value : never;

function tableText(
  sales: readonly Row[],
  { separator, feed, tag, header, isGrouped }: Form,
): string {
  const { decimal, group } = numberSigns(tag) ?? PLAIN_SIGNS;
  const number = (value: string): string => {
    const [whole = '', fraction = ''] = value.split('.');
    const written = isGrouped ? whole.replace(/\B(?=(\d{3})+$)/g, group) : whole;
    return `${written}${decimal}${fraction}`;
  };
  const cell = (text: string): string =>
    /["\r\n]/.test(text) || text.includes(separator) ? `"${text.replaceAll('"', '""')}"` : text;
  const lines = sales.map(({ name, cents, weight }, index) =>
    [`s-${index}`, name, number((weight / 100).toFixed(2)), number((cents / 100).toFixed(2)), 'USD']
      .map(cell)
      .join(separator),
  );
  return `${[header.replaceAll(',', separator), ...lines].join(feed)}${feed}`;
}

const expected = (sales: readonly Row[]): Sale[] =>
  sales.map(({ name, cents, weight }, index) => ({
    id: `s-${index}`,
    buyer: { name: name.trim(), weight: weight / 100 },
    price: money('USD', `${cents}`),
  }));

/** The sales that are read; undefined where the file is refused. */
async function read(bytes: Uint8Array, reading: ListReading): Promise<readonly Sale[] | undefined> {
  const path = join(folder, 'sales.csv');
  writeFileSync(path, bytes);
  try {
    return (await readList(path, SALES, reading)).items;
  } catch (error) {
    if (isLivelaneError(error, 'INPUT_INVALID') || isLivelaneError(error, 'FILE_UNREADABLE'))
      return undefined;
    throw error;
  }
}

const written = fc
  .tuple(rows, forms)
  .map(([sales, form]) => ({ sales, form, text: tableText(sales, form) }))
  .filter(({ text, form }) => canEncode(text, form.encoding));

it('a table is read as it was written where encoding and locale are declared', async () => {
  await fc.assert(
    fc.asyncProperty(written, async ({ sales, form, text }) => {
      const { encoding, tag } = form;
      const bytes = encoded(text, encoding);
      const numbers = numberSigns(tag) ?? PLAIN_SIGNS;
      const result = await read(bytes, { encoding, numbers });
      const asUtf8 = Buffer.from(bytes).toString('utf8');
      const isOtherUtf8 =
        !encoding.startsWith('utf') && !asUtf8.includes('\ufffd') && asUtf8 !== text;
      expect(result).toEqual(isOtherUtf8 ? undefined : expected(sales));
    }),
    { numRuns: 300 },
  );
});

it('a table of which nothing is declared is read as it was written, or refused, and never otherwise', async () => {
  await fc.assert(
    fc.asyncProperty(written, async ({ sales, form, text }) => {
      const bytes = encoded(text, form.encoding);
      const asUtf8 = Buffer.from(bytes).toString('utf8');
      fc.pre(form.encoding === 'utf-8' || asUtf8.includes('\ufffd') || asUtf8 === text);
      const result = await read(bytes, {});
      if (result !== undefined) expect(result).toEqual(expected(sales));
    }),
    { numRuns: 300 },
  );
});
