import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { collapsed, columnsOf, recordsOf, selectPaths } from './path-columns.ts';

const paths = fc.array(
  fc.record({
    path: fc.array(fc.constantFrom('b', 'a', 'ab', '米', 'é'), { minLength: 1, maxLength: 6 }),
    conversions: fc.nat(),
    value: fc.nat(),
    nulls: fc.nat(),
  }),
  { maxLength: 12 },
);

describe('columns of paths', () => {
  it('hold all that the records hold, with their channels sorted', () => {
    fc.assert(
      fc.property(paths, (records) => {
        const columns = columnsOf(records);
        expect(recordsOf(columns)).toEqual(records);
        expect(columns.channels).toEqual([...new Set(records.flatMap(({ path }) => path))].sort());
      }),
    );
  });

  it('take equal neighbours once', () => {
    fc.assert(
      fc.property(paths, (records) => {
        expect(recordsOf(collapsed(columnsOf(records)))).toEqual(
          records.map((it) => ({ ...it, path: it.path.filter((a, at) => a !== it.path[at - 1]) })),
        );
      }),
    );
  });

  it('of some paths are those of their records', () => {
    const chosen = paths.chain((all) => fc.tuple(fc.constant(all), fc.subarray([...all.keys()])));
    fc.assert(
      fc.property(chosen, ([records, numbers]) => {
        const counts = {
          conversions: Float64Array.from(numbers, (number) => number),
          value: Float64Array.from(numbers, (number) => number + 1),
          nulls: Float64Array.from(numbers, (number) => number + 2),
        };
        const some = numbers.map((number) => ({
          path: records[number]?.path ?? [],
          ...{ conversions: number, value: number + 1, nulls: number + 2 },
        }));
        const selected = selectPaths(columnsOf(records), Uint32Array.from(numbers), counts);
        expect(selected).toEqual(columnsOf(some));
      }),
    );
  });
});
