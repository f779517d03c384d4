import { createMemoryRoom } from '@livelane/rtc/server';
import { createDrivenClock, SAMPLE_PLAN } from '@livelane/rtc/testing';
import { expect, test } from 'vitest';
import type { RoomAnswer } from './room-client.ts';
import { StateRefused, verified } from './signed-state.ts';

async function openRoom() {
  const clock = createDrivenClock(Date.parse(SAMPLE_PLAN.window.start));
  const room = await createMemoryRoom(SAMPLE_PLAN, { clock });
  const answer = (): RoomAnswer => ({
    publicKey: room.publicKey,
    session: room.session,
    snapshot: structuredClone(room.snapshot()),
    now: room.time(),
  });
  return { room, answer };
}

test('a signed state is taken over, and one after it', async () => {
  const { room, answer } = await openRoom();
  await room.pin('velvet-six');
  const first = await verified(room.name, answer(), undefined);
  expect(first.view.state.pinned.map(({ productId }) => productId)).toEqual(['velvet-six']);
  await room.unpin('velvet-six');
  const second = await verified(room.name, answer(), first);
  expect(second.view.state.pinned).toEqual([]);
  expect(await verified(room.name, answer(), second)).toEqual(second);
});

test('an older state does not replace a newer one', async () => {
  const { room, answer } = await openRoom();
  await room.pin('velvet-six');
  const older = answer();
  await room.unpin('velvet-six');
  const newer = await verified(room.name, answer(), undefined);
  expect((await verified(room.name, older, newer)).view).toEqual(newer.view);
});

test('a state that was changed on its way, or is of another room, is refused', async () => {
  const { room, answer } = await openRoom();
  await room.pin('velvet-six');
  const changed = answer();
  const { state } = changed.snapshot as { state: { pinned: { price: { minor: string } }[] } };
  for (const pinned of state.pinned) pinned.price.minor = '1';
  await expect(verified(room.name, changed, undefined)).rejects.toEqual(new StateRefused('forged'));
  await expect(verified('another', answer(), undefined)).rejects.toEqual(
    new StateRefused('wrong-room'),
  );
  const keyless = { ...answer(), publicKey: 'none' };
  await expect(verified(room.name, keyless, undefined)).rejects.toEqual(new StateRefused('no-key'));
});
