import { expect, test } from 'vitest';
import { openShop } from './selling.fixture.ts';

test('a crowd that asks at once gets one signed snapshot, and never an old state', async () => {
  const { clock, room } = await openShop();
  const first = room.snapshot();
  await clock.advance(1_000);
  expect(room.snapshot()).toBe(first);
  await room.click({ identity: 'ann', clickId: 'c1', productId: 'velvet-six' });
  expect(room.snapshot()).toBe(first);
  await clock.advance(1);
  const second = room.snapshot();
  expect([second.seq, Date.parse(second.at) - Date.parse(first.at)]).toEqual([first.seq, 1_001]);
  await room.pin('velvet-six');
  expect(room.snapshot()).toMatchObject({ state: { pinned: [{ productId: 'velvet-six' }] } });
});
