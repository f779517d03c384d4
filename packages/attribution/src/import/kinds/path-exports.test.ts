import { describe, expect, it } from 'vitest';
import { creditPaths } from '../../comparison/credit-paths.ts';
import { imported } from '../export.fixture.ts';

describe('path summaries of Snowplow', () => {
  const more = Array.from({ length: 18 }, (_, at) => `c${at} > Direct,1,2,10.5`).join('\n');
  const text = `transformed_path,conversions,non_conversions,revenue
Organic_Search > Paid_Search > Direct,2.5,1,120.25
Email,1,null,
${more}
`;

  it('have fractional conversions, and nothing where the warehouse has null', async () => {
    const { paths, orders } = await imported(text, { from: 'snowplow' });
    expect([paths.length, orders]).toEqual([20, []]);
    expect(paths.slice(0, 2)).toEqual([
      {
        path: ['Organic_Search', 'Paid_Search', 'Direct'],
        conversions: 2.5,
        nulls: 1,
        value: 120.25,
      },
      { path: ['Email'], conversions: 1, nulls: 0, value: 0 },
    ]);
    const [last] = creditPaths(paths, { models: ['last-non-direct'] });
    expect(last?.channels.find(({ channel }) => channel === 'Paid_Search')?.conversions).toBe(2.5);
  });

  it.each(['a->b', 'a|b', 'a , b', 'a > b >'])('with the joiner of %s', async (path) => {
    const { paths } = await imported(`path,conversions\n"${path}",1\n`, { from: 'snowplow' });
    expect(paths[0]?.path).toEqual(['a', 'b']);
  });
});

describe('reports of Amazon Attribution', () => {
  const report = (campaignId: string, purchases: string, sales: string) => ({
    ...{ date: '20260829', campaignId, adGroupId: '135021988277', advertiserName: 'Eversprout' },
    ...{ attributedPurchases14d: '1', attributedTotalPurchases14d: purchases, publisher: 'TikTok' },
    ...{ attributedSales14d: '10', totalAttributedSales14d: sales, 'Click-throughs': '30' },
  });
  const rows = [
    report('mia-fall', '3', '191.95999999999998'),
    report('ava-fall', '0', '0'),
    ...Array.from({ length: 18 }, (_, at) => report(`other-${at}`, '1', '20.5')),
  ];

  it('are paths of one channel with what its clicks brought', async () => {
    const { paths } = await imported(JSON.stringify(rows), { from: 'amazon-attribution' });
    expect(paths.slice(0, 2)).toEqual([
      { path: ['mia-fall'], conversions: 3, value: 191.95999999999998, nulls: 0 },
      { path: ['ava-fall'], conversions: 0, value: 0, nulls: 0 },
    ]);
  });

  it('of the console have its words', async () => {
    const text =
      'Campaign,Publisher,Click-throughs,14d Total Purchases,14d Total Product Sales\nMia fall,TikTok,30,3,191.96\n';
    const { paths } = await imported(text, { from: 'amazon-attribution' });
    expect(paths).toEqual([{ path: ['Mia fall'], conversions: 3, value: 191.96, nulls: 0 }]);
  });
});
