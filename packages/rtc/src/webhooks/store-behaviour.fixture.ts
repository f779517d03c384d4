import { expect, test } from 'vitest';
import type { Clock } from '../clock/clock.ts';
import type { WebhookStore } from './store.ts';

const NOW = Date.parse('2026-12-01T12:00:00Z');
const at = (until: number, leaseUntil = until) => ({ until, leaseUntil });

/** What every store of webhooks does. @param create - an empty store */
export function behavesAsWebhookStore(
  create: (clock: Pick<Clock, 'now'>) => WebhookStore | Promise<WebhookStore>,
): void {
  test('keeps a handled id up to its time and removes it after', async () => {
    let now = NOW;
    const store = await create({ now: () => now });
    expect(await store.claim('a', at(NOW + 1_000))).toBe('claimed');
    await store.settle('a');
    now += 1_000;
    expect(await store.claim('a', at(NOW + 1_000))).toBe('handled');
    now += 1;
    expect(await store.claim('a', at(now + 1_000))).toBe('claimed');
  });

  test('gives a claim away when its lease has ended', async () => {
    let now = NOW;
    const store = await create({ now: () => now });
    expect(await store.claim('a', at(NOW + 1_000, NOW + 30))).toBe('claimed');
    now += 30;
    expect(await store.claim('a', at(NOW + 1_000, NOW + 60))).toBe('in-progress');
    now += 1;
    expect(await store.claim('a', at(NOW + 1_000, NOW + 61))).toBe('claimed');
  });

  test('keeps the claims of other ids when one is removed', async () => {
    let now = NOW;
    const store = await create({ now: () => now });
    for (const [id, ms] of [
      ['short', 10],
      ['long', 1_000],
      ['released', 1_000],
    ] as const)
      await store.claim(id, at(NOW + ms));
    await store.settle('long');
    now += 11;
    await store.release('released');
    expect(await store.claim('released', at(NOW + 1_000))).toBe('claimed');
    expect(await store.claim('long', at(NOW + 1_000))).toBe('handled');
    expect(await store.claim('short', at(NOW + 1_000))).toBe('claimed');
  });

  test('keeps an id that was handled when one whose lease had ended gives up', async () => {
    let now = NOW;
    const store = await create({ now: () => now });
    await store.claim('a', at(NOW + 1_000, NOW + 30));
    now += 31;
    expect(await store.claim('a', at(NOW + 1_000, NOW + 61))).toBe('claimed');
    await store.settle('a');
    await store.release('a');
    expect(await store.claim('a', at(NOW + 1_000))).toBe('handled');
  });

  test('gives an id to one of many who claim it at once', async () => {
    const store = await create({ now: () => NOW });
    const claims = await Promise.all(
      Array.from({ length: 20 }, () => store.claim('once', at(NOW + 1_000))),
    );
    expect(claims.filter((claim) => claim === 'claimed')).toHaveLength(1);
  });
}
