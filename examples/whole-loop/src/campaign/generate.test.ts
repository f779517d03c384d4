import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { generateCampaign } from './generate.ts';

describe('the bundled campaign', () => {
  it('is what the generator in the repository writes, byte for byte', async () => {
    const files = await generateCampaign();
    expect(Object.keys(files)).toEqual(['creators.json', 'touches.ndjson', 'orders.ndjson']);
    for (const [name, content] of Object.entries(files)) {
      const bundled = await readFile(new URL(`../../campaign/${name}`, import.meta.url), 'utf8');
      expect(bundled === content, name).toBe(true);
    }
  });

  it('holds the story: sizes, refunds, repetitions and code conflicts', async () => {
    const files = await generateCampaign();
    const lines = (name: string): Record<string, unknown>[] =>
      (files[name] ?? '')
        .trim()
        .split('\n')
        .map((line) => JSON.parse(line));
    const touches = lines('touches.ndjson');
    const orders = lines('orders.ndjson').filter((line) => line['kind'] === 'order');
    const ids = new Set(orders.map((order) => order['id']));
    expect(touches.length).toBeGreaterThanOrEqual(20_000);
    expect(ids.size).toBeGreaterThanOrEqual(1500);
    expect(orders.length - ids.size).toBeGreaterThan(10);
    expect(
      orders.filter((order) => (order['codes'] as string[]).length > 1).length,
    ).toBeGreaterThan(5);
    expect(
      lines('orders.ndjson').filter((line) => line['change'] === 'refund').length,
    ).toBeGreaterThan(50);
    expect(JSON.parse(files['creators.json'] ?? '')).toHaveLength(36);
  });
});
