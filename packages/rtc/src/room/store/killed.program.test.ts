import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { expect, test } from 'vitest';
import { systemClock } from '../../clock/clock.ts';
import { SAMPLE_PLAN as PLAN } from '../../testing/sample-session.ts';
import { createMemoryRoom } from '../memory-room.ts';
import { createFileRoomStore } from './file-store.ts';

/** Opens the room and clicks and pins without pause; writes a line for each command that was acknowledged. */
const sale = (folder: string): string => {
  const from = (path: string) => JSON.stringify(new URL(path, import.meta.url).href);
  return `
const { createMemoryRoom } = await import(${from('../memory-room.ts')});
const { createFileRoomStore } = await import(${from('./file-store.ts')});
const { SAMPLE_PLAN } = await import(${from('../../testing/sample-session.ts')});
const { systemClock: clock } = await import(${from('../../clock/clock.ts')});
const store = createFileRoomStore({ folder: ${JSON.stringify(folder)} });
const room = await createMemoryRoom(SAMPLE_PLAN, { clock, store });
const run = Date.now();
const say = (line) => process.stdout.write(JSON.stringify(line) + '\\n');
for (let at = 0; ; at += 1) {
  const clicks = [1, 2, 3].map((which) => {
    const clickId = run + ' ' + at + ' ' + which;
    return room.click({ identity: 'ann', clickId, productId: 'tint-duo' }).then(([it]) => say({ clickId, seq: it.seq, epoch: it.epoch }));
  });
  const product = SAMPLE_PLAN.products[at % 2].id;
  await room.pin(product);
  say({ pinned: product });
  await Promise.all(clicks);
}`;
};

interface Line {
  readonly clickId?: string;
  readonly seq?: number;
  readonly epoch?: number;
  readonly pinned?: string;
}

/** What the process acknowledged before it was killed, after a number of lines. */
async function killedAfter(lines: number, folder: string): Promise<Line[]> {
  const child = spawn(process.execPath, ['--input-type=module', '-e', sale(folder)], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const said: Line[] = [];
  for await (const line of createInterface({ input: child.stdout })) {
    said.push(JSON.parse(line) as Line);
    if (said.length === lines) child.kill('SIGKILL');
  }
  return said;
}

test('a process that is killed at any of ten moments has lost nothing that it acknowledged', {
  timeout: 120_000,
}, async () => {
  const folder = await mkdtemp(join(tmpdir(), 'livelane-killed-'));
  try {
    const said: Line[] = [];
    for (const lines of [1, 2, 3, 5, 8, 13, 40, 100, 200, 400]) {
      said.push(...(await killedAfter(lines, folder)));
      const store = createFileRoomStore({ folder });
      const room = await createMemoryRoom(PLAN, { clock: systemClock, store });
      const before = room.snapshot();
      for (const { clickId, seq, epoch } of said) {
        if (clickId === undefined) continue;
        const click = { identity: 'ann', clickId, productId: 'tint-duo' };
        expect((await room.click(click))[0]).toMatchObject({ seq, epoch });
      }
      const last = said.findLast(({ pinned }) => pinned !== undefined)?.pinned;
      if (last !== undefined)
        expect(before.state.pinned.map(({ productId }) => productId)).toContain(last);
    }
    expect(said.length).toBeGreaterThan(700);
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
});
