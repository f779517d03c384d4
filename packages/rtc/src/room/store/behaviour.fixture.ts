import { expect, test } from 'vitest';
import type { RoomEntry, RoomStore } from './room-store.ts';

const at = '2026-12-01T12:00:00Z';
export const opened = (epoch: number): RoomEntry => ({ entry: 'opened', epoch, at, session: 's1' });
export const act = (epoch: number, seq: number): RoomEntry => ({
  entry: 'act',
  epoch,
  at,
  events: [{ type: 'unpin', at, epoch, seq, productId: 'p' }],
  shown: [],
});

/** Two processes with one store. */
export interface TwoProcesses {
  readonly first: RoomStore;
  readonly second: RoomStore;
}

/** What every store of rooms does. @param create - of an empty store */
export function behavesAsRoomStore(create: () => TwoProcesses | Promise<TwoProcesses>): void {
  test('gives what was appended, room by room', async () => {
    const { first, second } = await create();
    expect(await first.read('r')).toEqual([]);
    await first.append('r', [opened(1), act(1, 1)]);
    await first.append('r/../r', [opened(7)]);
    await first.append('r', [act(1, 2)]);
    expect(await second.read('r')).toEqual([opened(1), act(1, 1), act(1, 2)]);
    expect(await second.read('r/../r')).toEqual([opened(7)]);
  });

  test('refuses a process that was replaced', async () => {
    const { first, second } = await create();
    await first.append('r', [opened(1)]);
    await second.read('r');
    await second.append('r', [opened(2)]);
    await expect(first.append('r', [act(1, 1)])).rejects.toMatchObject({
      code: 'ROOM_TAKEN_OVER',
    });
    await second.append('r', [act(2, 1)]);
    expect(await first.read('r')).toEqual([opened(1), opened(2), act(2, 1)]);
  });

  test('of an opening and an entry that are written at once, acknowledges no entry behind the opening', async () => {
    for (let round = 0; round < 10; round += 1) {
      const { first, second } = await create();
      const room = `race ${round}`;
      await first.append(room, [opened(1)]);
      const [written] = await Promise.allSettled([
        first.append(room, [act(1, 1)]),
        second.append(room, [opened(2)]),
      ]);
      const kept = (await second.read(room)).map(({ entry, epoch }) => `${entry} ${epoch}`);
      expect(kept.at(-1)).toBe('opened 2');
      if (written.status === 'fulfilled') expect(kept).toEqual(['opened 1', 'act 1', 'opened 2']);
    }
  });
}
