import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { creditACsv } from './credit-a-csv.ts';

const folder = (name: string): string =>
  fileURLToPath(new URL(`../shops/${name}`, import.meta.url));

describe.each([
  {
    name: 'shopify',
    language: 'en',
    // By hand: price × quantity less the discount, less what went back.
    totals: {
      // 43.20 + (37.80 − 16.20) + (21.60 − 21.60), and the larger half of 43.19
      '2026-11 mia': 4320 + 3780 - 1620 + 2160,
      // 21.60, and the smaller half of 43.19
      '2026-11 ava': 2160 + 2159,
      // No code, and a code that nobody owns.
      '2026-11 nobody': 1800 + 1900,
      // The code of noor was valid until the end of November.
      '2026-12 nobody': 1920,
    },
    reason: 'The order redeemed "MIA10"; a code takes the order.',
    findings: ['CODE_CONFLICT', 'CODE_UNKNOWN', 'ORDER_PENDING', 'REFUND_TIME_UNKNOWN'],
  },
  {
    name: 'own-table',
    language: 'zh-Hans',
    totals: {
      '2026-11 mia': 11_900 + 23_800,
      '2026-11 an-an': 16_200 - 5_900 + 12_400,
      '2026-11 nobody': 5_900,
    },
    reason: '订单使用了 "米娅10"，优惠码独占该订单。',
    findings: ['REFUND_TIME_UNKNOWN'],
  },
])('the orders of $name', async ({ name, language, totals, reason, findings }) => {
  const made = await creditACsv(folder(name));

  it('are credited to the owners of their codes, less what went back', () => {
    const found = made.totals.map(({ period, party, amount }) => [
      `${period} ${party.party === 'nobody' ? 'nobody' : party.id}`,
      Number(amount.minor),
    ]);
    expect(Object.fromEntries(found)).toEqual(totals);
  });

  it('are explained one by one, and what is to be looked at is named', () => {
    expect(made.explanations.flatMap(({ touches }) => touches).length).toBeGreaterThan(3);
    const screen = made.summary.join('\n');
    expect(screen).toContain(reason);
    for (const code of findings) expect(screen).toContain(code);
  });

  it('stand on one page without a script', () => {
    expect(made.report).toContain(`lang="${language}"`);
    expect(made.report).not.toMatch(/<script/i);
  });

  it('are the same twice', async () => {
    expect(JSON.stringify(await creditACsv(folder(name)))).toBe(JSON.stringify(made));
  });
});
