import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseCreators } from '../profile/parse-creators.ts';
import { filesOf } from './import.fixture.ts';
import { importCreators, importValues } from './import-creators.ts';
import { type ImportSource, SOURCES } from './maps/registry.ts';
import type { SourceMap } from './maps/source-map.ts';

const { save } = filesOf();
const sources = Object.keys(SOURCES) as ImportSource[];

/** Values that break readers: of another type, too large, hidden, hostile to readers of logs. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(
    ...['1.2M', '12.5万', '85%', 'US', 'Spain', 'FEMALE', 'x', '', '-', '$5', 'NaN', '1e400'],
    ...['\u202eevil', '__proto__', 'a\u0000b', '9'.repeat(40), '2026-11-01T00:00:00Z'],
    ...[
      null,
      true,
      -1,
      0,
      0.5,
      3,
      1e300,
      [],
      {},
      [null],
      [[]],
      { value: 1 },
      [{ code: 'US', value: 200 }],
    ],
  ),
  fc.jsonValue({ maxDepth: 2 }),
);

/** An object with odd values at some paths of a map. */
function recordOf({ fields, parts }: SourceMap): fc.Arbitrary<unknown> {
  const paths = [...fields, ...(parts?.fields ?? [])].flatMap(({ from }) => from);
  const entry = fc.tuple(fc.constantFrom(...paths, 'kind', 'snippet', 'profile', 'result'), odd);
  return fc.array(entry, { maxLength: 14 }).map((entries) => {
    const record: Record<string, unknown> = {};
    for (const [path, value] of entries) {
      let object = record;
      const names = path.split('.');
      for (const name of names.slice(0, -1)) {
        const inner = object[name];
        object[name] = typeof inner === 'object' && inner !== null ? inner : {};
        object = object[name] as Record<string, unknown>;
      }
      object[names.at(-1) ?? ''] = value;
    }
    return record;
  });
}

describe('whatever a source holds', () => {
  it.each(sources)('values of %s give valid profiles or findings', (from) => {
    const values = fc.array(fc.oneof(recordOf(SOURCES[from]), odd), { maxLength: 6 });
    fc.assert(
      fc.property(values, (given) => {
        const { creators, findings } = importValues(given, 'x.json', { from, market: 'US' });
        if (creators.length > 0) expect(parseCreators(creators)).toHaveLength(creators.length);
        const nameless = findings.find(({ code }) => code === 'NO_CREATOR_NAMED');
        const lost =
          Number(nameless?.params['count'] ?? 0) +
          findings.filter(({ code }) => ['CREATOR_NOT_READ', 'CREATOR_REPEATED'].includes(code))
            .length;
        // No record vanishes without a line or a count; videos are merged with their channel.
        if (SOURCES[from].source !== 'youtube') expect(creators.length + lost).toBe(given.length);
        for (const { message } of findings) expect(message['en']).not.toMatch(/[\u202e\n\0]/);
      }),
      { numRuns: 150 },
    );
  });

  it('tables with its columns give valid profiles or findings', async () => {
    const cell = odd.map((value) =>
      (typeof value === 'object' ? JSON.stringify(value) : String(value))
        .replace(/["\r\n\0]/g, ' ')
        .slice(0, 40),
    );
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...sources).chain((from) => {
          const names = SOURCES[from].fields.flatMap((it) => it.from);
          const header = fc.uniqueArray(fc.constantFrom(...names), { minLength: 2, maxLength: 8 });
          return header.chain((columns) =>
            fc.record({
              from: fc.constant(from),
              columns: fc.constant(columns),
              rows: fc.array(
                fc.array(cell, { minLength: columns.length, maxLength: columns.length }),
                { minLength: 1, maxLength: 4 },
              ),
            }),
          );
        }),
        async ({ from, columns, rows }) => {
          const text = [columns, ...rows]
            .map((row) => row.map((it) => `"${it}"`).join())
            .join('\n');
          const options = { from, market: 'US', platform: 'tiktok' };
          const { creators } = await importCreators([save('odd.csv', `${text}\n`)], options);
          if (creators.length > 0) expect(parseCreators(creators)).toHaveLength(creators.length);
        },
      ),
      { numRuns: 150 },
    );
  });
});
