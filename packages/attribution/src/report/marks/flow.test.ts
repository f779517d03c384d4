import { expect, it } from 'vitest';
import { flow } from './flow.ts';

const heads = (step: number): string => `step ${step + 1}`;
const heights = (svg: string): number[] =>
  [...svg.matchAll(/<rect[^>]* height="([\d.]+)"/g)].map(([, height]) => Number(height));
const widths = (svg: string): number[] =>
  [...svg.matchAll(/stroke-width="([\d.]+)"/g)].map(([, width]) => Number(width));

it('blocks and bands are as high as the journeys along them', () => {
  const paths = [
    { steps: ['a', 'b'], count: 6 },
    { steps: ['a', 'c'], count: 2 },
    { steps: ['b'], count: 4 },
  ];
  const svg = flow(paths, { title: 'paths', most: 4, heads });
  const [a = 0, b = 0, second = 0, third = 0] = heights(svg);
  expect(a / b).toBeCloseTo(2, 2);
  expect(second / third).toBeCloseTo(3, 2);
  // All that leaves a block together is at most as high as the block.
  const [first = 0, other = 0] = widths(svg);
  expect(first / other).toBeCloseTo(3, 1);
  expect(first + other).toBeCloseTo(a, 1);
});

it('later steps than wanted are not drawn, and names are inert', () => {
  const svg = flow([{ steps: ['<i>', 'b', 'c'], count: 1 }], { title: 'x', most: 2, heads });
  expect(svg).not.toContain('<i>');
  expect(svg).toContain('step 2');
  expect(svg).not.toContain('step 3');
});
