import { appendFile, mkdtemp, readdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { act, behavesAsRoomStore, opened } from './behaviour.fixture.ts';
import { createFileRoomStore } from './file-store.ts';
import { createJournal } from './journal.ts';
import { createMemoryRoomStore } from './memory-store.ts';
import type { RoomStore } from './room-store.ts';

let folder = '';
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'livelane-store-'));
});
afterEach(() => rm(folder, { recursive: true, force: true }));

const pathOf = async () => join(folder, (await readdir(folder))[0] ?? '');

describe('a store in memory', () =>
  behavesAsRoomStore(() => {
    const store = createMemoryRoomStore();
    return { first: store, second: store };
  }));

describe('a store in files', () =>
  behavesAsRoomStore(() => ({
    first: createFileRoomStore({ folder }),
    second: createFileRoomStore({ folder }),
  })));

describe('a file store', () => {
  test('of two processes that write at once loses no opening, and acknowledges nothing that came after it', async () => {
    for (let round = 0; round < 200; round += 1) {
      const room = `r${round}`;
      const [first, second] = [createFileRoomStore({ folder }), createFileRoomStore({ folder })];
      await first.append(room, [opened(1)]);
      await second.read(room);
      const [written] = await Promise.allSettled([
        first.append(room, [act(1, 1), act(1, 2)]),
        second.append(room, [opened(2)]),
      ]);
      await second.append(room, [act(2, 1)]);
      const kept = (await createFileRoomStore({ folder }).read(room)).map(
        ({ entry, epoch }) => `${entry} ${epoch}`,
      );
      expect(kept).toContain('opened 2');
      expect(kept.at(-1)).toBe('act 2');
      if (written.status === 'fulfilled')
        expect(kept).toEqual(['opened 1', 'act 1', 'act 1', 'opened 2', 'act 2']);
    }
  });

  test('reads no line of a process that wrote behind the opening of a later one', async () => {
    await createFileRoomStore({ folder }).append('r', [opened(1), act(1, 1)]);
    await createFileRoomStore({ folder }).append('r', [opened(2)]);
    await appendFile(await pathOf(), `${JSON.stringify(act(1, 2))}\n`);
    const store = createFileRoomStore({ folder });
    expect(await store.read('r')).toEqual([opened(1), act(1, 1), opened(2)]);
    await store.append('r', [act(2, 1)]);
    expect((await store.read('r')).at(-1)).toEqual(act(2, 1));
  });

  test('is readable for its owner only', async () => {
    await createFileRoomStore({ folder }).append('r', [opened(1)]);
    expect((await stat(await pathOf())).mode & 0o077).toBe(0);
  });

  test('drops a line that a crash cut off, and goes on after the whole ones', async () => {
    await createFileRoomStore({ folder }).append('r', [opened(1), act(1, 1)]);
    const whole = await readFile(await pathOf(), 'utf8');
    for (let cut = 1; cut < 40; cut += 1) {
      await writeFile(await pathOf(), whole);
      await appendFile(await pathOf(), JSON.stringify(act(1, 2)).slice(0, cut));
      const store = createFileRoomStore({ folder });
      expect(await store.read('r')).toHaveLength(2);
      await store.append('r', [act(1, 3)]);
      expect(await createFileRoomStore({ folder }).read('r')).toEqual([
        opened(1),
        act(1, 1),
        act(1, 3),
      ]);
    }
  });

  test('names the line that is damaged, without what is in it', async () => {
    await createFileRoomStore({ folder }).append('r', [opened(1)]);
    const whole = await readFile(await pathOf(), 'utf8');
    for (const [line, path] of [
      ['{"secret"', '/1'],
      ['{"entry":"opened","epoch":-1}', '/1/epoch'],
    ]) {
      await writeFile(await pathOf(), `${whole}${line}\n`);
      const error = await createFileRoomStore({ folder })
        .read('r')
        .catch((cause: unknown) => cause);
      expect(error).toMatchObject({
        code: 'INPUT_INVALID',
        details: { issues: [{ path }, ...Array(path === '/1' ? 0 : 2).fill({})] },
      });
      expect(JSON.stringify(error)).not.toContain('secret');
    }
  });
});

describe('a journal', () => {
  test('writes together what comes while the store writes, in order', async () => {
    const batches: number[] = [];
    const store: RoomStore = {
      read: async () => [],
      append: async (_room, entries) => {
        batches.push(entries.length);
        await new Promise((resolve) => setTimeout(resolve, 2));
      },
    };
    const journal = createJournal(store, 'r');
    await Promise.all([1, 2, 3, 4, 5].map((seq) => journal.append(act(1, seq))));
    expect(batches).toEqual([5]);
    const later = journal.append(act(1, 6));
    await new Promise((resolve) => setTimeout(resolve, 0));
    await Promise.all([later, journal.append(act(1, 7)), journal.append(act(1, 8))]);
    expect(batches).toEqual([5, 1, 2]);
  });

  test.each([1, 2, 3, 4, 5, 6])(
    'write %d fails once: nothing acknowledged is lost, and nothing is stored twice out of order',
    async (failing) => {
      const kept = createMemoryRoomStore();
      let writes = 0;
      const store: RoomStore = {
        read: kept.read,
        append: async (room, entries) => {
          writes += 1;
          if (writes === failing) throw new Error('ENOSPC');
          await kept.append(room, entries);
        },
      };
      const journal = createJournal(store, 'r');
      const acknowledged: number[] = [];
      for (let seq = 1; seq <= 6; seq += 1) {
        const stored = journal.append(act(1, seq));
        if (seq === failing)
          await expect(stored).rejects.toMatchObject({ code: 'ROOM_NOT_STORED', retryable: true });
        else await stored.then(() => acknowledged.push(seq));
      }
      const seqs = (await kept.read('r')).map((it) => it.entry === 'act' && it.events[0]?.seq);
      expect(seqs).toEqual(failing === 6 ? [1, 2, 3, 4, 5] : [1, 2, 3, 4, 5, 6]);
      expect(acknowledged).toHaveLength(5);
    },
  );
});
