import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readPage } from '../page-reader.fixture.ts';
import { waterfall } from './waterfall.ts';

const steps = fc.array(
  fc.record({
    value: fc.double({ min: 0, max: 30, noNaN: true }),
    more: fc.double({ min: 0, max: 10, noNaN: true }),
  }),
  { minLength: 1, maxLength: 12 },
);

interface Bar {
  readonly x: number;
  readonly width: number;
}

function barsOf(svg: string, kind: RegExp): Bar[] {
  return readPage(svg)
    .elements.filter(
      ({ name, attributes }) => name === 'rect' && kind.test(attributes['class'] ?? ''),
    )
    .map(({ attributes }) => ({ x: Number(attributes['x']), width: Number(attributes['width']) }));
}

it('the bars follow one another and sum to the total', () => {
  fc.assert(
    fc.property(steps, (given) => {
      const sum = given.reduce((total, { value }) => total + value, 0);
      const svg = waterfall(
        given.map(({ value, more }, index) => ({
          name: `s${index}`,
          value,
          text: '',
          most: value + more,
        })),
        { title: 'sum', total: { name: 'total', value: sum, text: '' } },
      );
      const parts = barsOf(svg, /^bar for/);
      const [total] = barsOf(svg, /total/);
      expect(parts).toHaveLength(given.length);
      // Coordinates are rounded to 0.01.
      const slack = 0.011 * (given.length + 1);
      expect(parts.reduce((all, { width }) => all + width, 0) - (total?.width ?? 0)).toBeLessThan(
        slack,
      );
      for (const [index, { x, width }] of parts.entries())
        expect(
          Math.abs((parts[index + 1]?.x ?? (total?.x ?? 0) + (total?.width ?? 0)) - x - width),
        ).toBeLessThan(0.03);
      for (const [index, { width }] of parts.entries())
        expect(
          Math.abs(width - ((given[index]?.value ?? 0) / (sum || 1)) * (total?.width ?? 0)),
        ).toBeLessThan(0.02);
    }),
  );
});
