import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { SALES, type Sale } from './list.fixture.ts';
import { type ListReading, readList } from './list.ts';
import { withListStream } from './stream.ts';

const folder = mkdtempSync(join(tmpdir(), 'livelane-streams-'));

/** What a whole reader makes of a file: its items with their lines and what is known of it, or its issues. */
async function whole(path: string, reading: ListReading): Promise<unknown> {
  try {
    const { items, lines, ...end } = await readList(path, SALES, reading);
    return { items, lines, end };
  } catch (error) {
    return (error as { details?: unknown }).details;
  }
}

/** The same of the reader in blocks. */
async function streamed(path: string, reading: ListReading, chunk: number): Promise<unknown> {
  try {
    return await withListStream(path, { shape: SALES, reading, chunk }, async (stream) => {
      const [items, lines]: [Sale[], number[]] = [[], []];
      let step = stream.next();
      for (; step.done !== true; step = stream.next()) {
        items.push(step.value.value);
        lines.push(step.value.line);
      }
      return { items, lines, end: step.value };
    });
  } catch (error) {
    return (error as { details?: unknown }).details;
  }
}

const names = fc.constantFrom(
  'Mia',
  'Zoë "Z"',
  'a,b',
  '米娅',
  'two\nlines',
  '',
  'x"y',
  '=1+1',
  '🎥',
);
const ids = fc.constantFrom('1', '7212345678901234567', 'a b', '');
const rows = fc.array(fc.record({ id: ids, name: names, weight: fc.constantFrom('', '2', 'x') }), {
  minLength: 1,
  maxLength: 12,
});

/** A cell as RFC 4180 has it, and now and then with a quotation mark too many. */
function cell(text: string, isBroken: boolean): string {
  const quoted = /[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  return isBroken ? `${quoted}"` : quoted;
}

it('a table in blocks is read as one in whole, faults and lines included', async () => {
  await fc.assert(
    fc.asyncProperty(
      rows,
      fc.record({
        chunk: fc.integer({ min: 16, max: 200 }),
        feed: fc.constantFrom('\n', '\r\n'),
        broken: fc.nat(60),
        hasEnd: fc.boolean(),
        extra: fc.boolean(),
      }),
      async (sales, { chunk, feed, broken, hasEnd, extra }) => {
        const lines = sales.map(({ id, name, weight }, at) =>
          [id, cell(name, at === broken), weight, ...(extra ? ['z'] : [])].join(','),
        );
        const header = `id,buyer,weight${extra ? ',note' : ''}`;
        const path = join(folder, 'sales.csv');
        writeFileSync(path, [header, ...lines].join(feed) + (hasEnd ? feed : ''));
        expect(await streamed(path, {}, chunk)).toEqual(await whole(path, {}));
      },
    ),
    { numRuns: 150 },
  );
});

it('NDJSON in blocks is read as NDJSON in whole, faults and lines included', async () => {
  const value = fc.oneof(
    { weight: 5, arbitrary: fc.record({ id: ids, buyer: fc.record({ name: names }) }) },
    fc.record({ id: fc.nat(3), buyer: fc.constant('Mia'), note: names }),
  );
  await fc.assert(
    fc.asyncProperty(
      fc.tuple(
        value,
        fc.array(fc.option(value, { nil: undefined }), { minLength: 1, maxLength: 12 }),
      ),
      fc.integer({ min: 16, max: 200 }),
      fc.constantFrom('\n', '\r\n', '\n\n'),
      async ([first, others], chunk, feed) => {
        // An object that was cut off, now and then; by the first line the form is recognised.
        const text = [first, ...others]
          .map((it) => (it === undefined ? '{"id":' : JSON.stringify(it)) + feed)
          .join('');
        const path = join(folder, 'sales.ndjson');
        writeFileSync(path, text);
        expect(await streamed(path, {}, chunk)).toEqual(await whole(path, {}));
      },
    ),
    { numRuns: 150 },
  );
});

it('other encodings and forms are read whole', async () => {
  const path = join(folder, 'other');
  writeFileSync(path, '\ufeffid,buyer\n1,Zoë\n', 'utf16le');
  expect(await streamed(path, {}, 16)).toEqual(await whole(path, {}));
  writeFileSync(path, JSON.stringify([{ id: '1', buyer: { name: 'Mia' } }], null, 1));
  expect(await streamed(path, {}, 16)).toEqual(await whole(path, {}));
  writeFileSync(path, '');
  expect(await streamed(path, {}, 16)).toEqual(await whole(path, {}));
});
